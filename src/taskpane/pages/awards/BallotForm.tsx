import { useState, type ReactElement } from 'react';
import type { BallotCounts } from '../../../actions/awards/award-orders.ts';
import type { AwardView } from '../../../actions/awards/review-view.ts';
import { awardPane } from '../../../text/index.ts';
import { FormFrame } from '../../components/FormFrame.tsx';
import { Text } from '../../components/Text.tsx';
import { TextLine } from '../../components/TextLine.tsx';
import { useFormStyles } from './form-styles.ts';

const words = awardPane.ballot;
const atMeeting = ['round', 'inFavour', 'total', 'present', 'valid'] as const;
const inWriting = ['written', 'writtenInFavour'] as const;
const counts = [...atMeeting, ...inWriting];
type Count = (typeof counts)[number];

type Props = {
  readonly subject: string;
  readonly round: number;
  readonly meeting: AwardView['meeting'];
  readonly writtenCounts: boolean;
  readonly waiting: boolean;
  readonly onSave: (counts: BallotCounts) => void;
  readonly onBack: () => void;
};

/** The counted ballots of one candidate; the counts themselves are judged by the review, not here. */
export function BallotForm({
  subject,
  round,
  meeting,
  writtenCounts,
  waiting,
  onSave,
  onBack,
}: Props): ReactElement {
  const styles = useFormStyles();
  const [texts, setTexts] = useState<Readonly<Record<Count, string>>>({
    round: String(round),
    inFavour: '',
    total: meeting === null ? '' : String(meeting.total),
    present: String(meeting?.present ?? ''),
    valid: '',
    written: '',
    writtenInFavour: '',
  });
  const [tried, setTried] = useState(false);
  const save = (): void => {
    setTried(true);
    const read = ballotOf(texts);
    if (read !== null) onSave(read);
  };
  const line = (count: Count): ReactElement => (
    <TextLine
      key={count}
      label={words[count]}
      hint=""
      value={texts[count]}
      problem={tried ? problemOf(count, texts) : null}
      onChange={(text) => setTexts({ ...texts, [count]: text })}
    />
  );
  return (
    <FormFrame
      heading={words.legend(subject)}
      submit={words.save}
      waiting={waiting}
      onSubmit={save}
      onBack={onBack}
    >
      <Text small>{words.hint}</Text>
      <div className={styles.pair}>{atMeeting.map(line)}</div>
      <Text small>{writtenCounts ? words.writtenCount : words.writtenKept}</Text>
      <div className={styles.pair}>{inWriting.map(line)}</div>
    </FormFrame>
  );
}

type Texts = Readonly<Record<Count, string>>;

const optional: ReadonlySet<Count> = new Set(['present', 'valid', 'written', 'writtenInFavour']);

/** Present and valid may be left out where the rule does not ask for them, written opinions where there are none. */
function problemOf(count: Count, texts: Texts): string | null {
  const text = texts[count];
  if (text.trim() !== '' || !optional.has(count))
    return countIn(text) === null ? words.notACount(text) : null;
  const isWritten = count === 'written' || count === 'writtenInFavour';
  return isWritten && hasBlankHalf(texts) ? words.writtenPair : null;
}

function hasBlankHalf({ written, writtenInFavour }: Texts): boolean {
  return (written.trim() === '') !== (writtenInFavour.trim() === '');
}

function ballotOf(texts: Texts): BallotCounts | null {
  if (counts.some((count) => problemOf(count, texts) !== null)) return null;
  const [round, inFavour, total] = [countIn(texts.round), countIn(texts.inFavour), countIn(texts.total)];
  if (round === null || inFavour === null || total === null) return null;
  const [received, agreeing] = [countIn(texts.written), countIn(texts.writtenInFavour)];
  const written = received === null || agreeing === null ? null : { received, inFavour: agreeing };
  return { round, inFavour, total, present: countIn(texts.present), valid: countIn(texts.valid), written };
}

function countIn(text: string): number | null {
  return /^\s*\d{1,6}\s*$/.test(text) ? Number(text) : null;
}
