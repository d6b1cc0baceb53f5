import { useState, type ReactElement, type SubmitEvent } from 'react';
import type { AwardOrder } from '../../../actions/awards/award-orders.ts';
import type { DaySerial } from '../../../scoring/index.ts';
import { awardPane, readDate, showDate } from '../../../text/index.ts';
import { ActionButton } from '../../components/ActionButton.tsx';
import { Section } from '../../components/Section.tsx';
import { Text } from '../../components/Text.tsx';
import { TextLine } from '../../components/TextLine.tsx';
import { useFormStyles } from './form-styles.ts';

const words = awardPane.day;

type Props = {
  readonly day: DaySerial | null;
  readonly waiting: boolean;
  readonly onOrder: (order: AwardOrder) => void;
};

/** The day of the dossier decides which rules are in force. */
export function ReviewDay({ day, waiting, onOrder }: Props): ReactElement {
  const styles = useFormStyles();
  const [typed, setTyped] = useState<string | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const text = typed ?? (day === null ? '' : showDate(day));

  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    const reading = readDate(text);
    setProblem(reading.kind === 'date' ? null : awardPane.badDay(text));
    if (reading.kind !== 'date' || waiting) return;
    setTyped(null);
    onOrder({ kind: 'reviewDay', day: reading.day });
  };

  return (
    <Section heading={words.heading}>
      <Text block>{day === null ? words.none : words.now(day)}</Text>
      <form className={styles.form} onSubmit={submit} noValidate aria-label={words.heading}>
        <TextLine label={words.label} hint={words.hint} value={text} problem={problem} onChange={setTyped} />
        <div className={styles.buttons}>
          <ActionButton submits waiting={waiting} onPress={() => undefined}>
            {words.save}
          </ActionButton>
        </div>
      </form>
    </Section>
  );
}
