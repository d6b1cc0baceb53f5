import { useState, type ReactElement } from 'react';
import type { CountedVotes } from '../../../actions/results/result-orders.ts';
import type { BallotLine } from '../../../actions/results/tie-views.ts';
import { resultPane } from '../../../text/index.ts';
import { FormFrame } from '../../components/FormFrame.tsx';
import { Text } from '../../components/Text.tsx';
import { TextLine } from '../../components/TextLine.tsx';

const words = resultPane.ballot;

type Props = {
  readonly lines: readonly BallotLine[];
  readonly waiting: boolean;
  readonly onSave: (votes: readonly CountedVotes[]) => void;
  readonly onBack: () => void;
};

/** The counted votes of members who are equal on everything before the ballot. */
export function TieBallotForm({ lines, waiting, onSave, onBack }: Props): ReactElement {
  const [texts, setTexts] = useState<ReadonlyMap<string, string>>(
    new Map(lines.map(({ member, votes }) => [member, votes === null ? '' : String(votes)])),
  );
  const [tried, setTried] = useState(false);
  const textOf = (member: string): string => texts.get(member) ?? '';
  const save = (): void => {
    setTried(true);
    const votes = lines.map(({ member }) => ({ member, votes: countIn(textOf(member)) }));
    const counted = votes.flatMap((one) => (one.votes === null ? [] : [{ ...one, votes: one.votes }]));
    if (counted.length === lines.length) onSave(counted);
  };
  return (
    <FormFrame
      heading={words.heading(lines.map(({ member }) => member))}
      submit={words.save}
      waiting={waiting}
      onSubmit={save}
      onBack={onBack}
    >
      <Text small>{words.hint}</Text>
      {lines.map(({ member }) => (
        <TextLine
          key={member}
          label={member}
          hint=""
          value={textOf(member)}
          problem={tried && countIn(textOf(member)) === null ? words.notACount(textOf(member)) : null}
          onChange={(text) => setTexts(new Map(texts).set(member, text))}
        />
      ))}
    </FormFrame>
  );
}

function countIn(text: string): number | null {
  return /^\s*\d{1,6}\s*$/.test(text) ? Number(text) : null;
}
