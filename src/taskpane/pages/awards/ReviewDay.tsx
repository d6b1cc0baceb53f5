import { useState, type ReactElement, type SubmitEvent } from 'react';
import type { AwardOrder } from '../../../actions/awards/award-orders.ts';
import type { DaySerial } from '../../../scoring/index.ts';
import { awardPane, showDate } from '../../../text/index.ts';
import { ActionButton } from '../../components/ActionButton.tsx';
import { Section } from '../../components/Section.tsx';
import { Text } from '../../components/Text.tsx';
import { TextLine } from '../../components/TextLine.tsx';
import { useFormStyles } from './form-styles.ts';
import { noProblems, readDays } from './read-days.ts';
import type { OnOrder } from '../../on-order.ts';

const words = awardPane.day;

type Props = {
  readonly day: DaySerial | null;
  readonly reception: DaySerial | null;
  readonly waiting: boolean;
  readonly onOrder: OnOrder<AwardOrder>;
};

/** The day of the review, or that of reception before it, decides which rules are in force. */
export function ReviewDay({ day, reception, waiting, onOrder }: Props): ReactElement {
  const styles = useFormStyles();
  const [typed, setTyped] = useState<string | null>(null);
  const [received, setReceived] = useState<string | null>(null);
  const [problems, setProblems] = useState(noProblems);
  const dayText = typed ?? shown(day);
  const receptionText = received ?? shown(reception);

  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    const read = readDays(dayText, receptionText);
    setProblems(read.problems);
    if (read.days === null || waiting) return;
    onOrder({ kind: 'reviewDay', days: read.days }, () => {
      setTyped(null);
      setReceived(null);
    });
  };

  return (
    <Section heading={words.heading}>
      <Text block>{nowText(day, reception)}</Text>
      <form className={styles.form} onSubmit={submit} noValidate aria-label={words.heading}>
        <TextLine
          label={words.label}
          hint={words.hint}
          value={dayText}
          problem={problems.day}
          onChange={setTyped}
        />
        <TextLine
          label={words.reception}
          hint={words.receptionHint}
          value={receptionText}
          problem={problems.reception}
          onChange={setReceived}
        />
        <div className={styles.buttons}>
          <ActionButton submits waiting={waiting} onPress={() => undefined}>
            {words.save}
          </ActionButton>
        </div>
      </form>
    </Section>
  );
}

function shown(day: DaySerial | null): string {
  return day === null ? '' : showDate(day);
}

function nowText(day: DaySerial | null, reception: DaySerial | null): string {
  if (day === null) return words.none;
  return reception === null ? words.now(day) : words.nowByReception(day, reception);
}
