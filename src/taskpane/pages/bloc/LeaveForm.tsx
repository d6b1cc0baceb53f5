import { useState, type ReactElement, type SubmitEvent } from 'react';
import type { DaySerial } from '../../../scoring/index.ts';
import { blocPane, readDate, showDate } from '../../../text/index.ts';
import { ActionButton } from '../../components/ActionButton.tsx';
import { Text } from '../../components/Text.tsx';
import { TextLine } from '../../components/TextLine.tsx';
import { useBlocStyles } from './styles.ts';

const words = blocPane.leaving;

type Props = {
  readonly member: string;
  readonly left: DaySerial | null;
  /** A row of `KhongChe` tells of the leaving. */
  readonly isMarked: boolean;
  readonly waiting: boolean;
  readonly onLeave: (day: DaySerial, basis: string) => void;
  readonly onStay: () => void;
};

/** Notes that a member has left the bloc, from which day and why; or takes the note back. */
export function LeaveForm({ member, left, isMarked, waiting, onLeave, onStay }: Props): ReactElement {
  const styles = useBlocStyles();
  const [day, setDay] = useState(left === null ? '' : showDate(left));
  const [basis, setBasis] = useState('');
  const [tried, setTried] = useState(false);
  const reading = readDate(day);
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    setTried(true);
    if (reading.kind === 'date' && !waiting) onLeave(reading.day, basis.trim());
  };
  const back = (
    <ActionButton size="small" label={words.stayOf(member)} waiting={waiting} onPress={onStay}>
      {words.stay}
    </ActionButton>
  );
  if (isMarked) return <div className={styles.buttons}>{back}</div>;
  return (
    <form className={styles.form} onSubmit={submit} noValidate aria-label={words.openOf(member)}>
      <TextLine
        label={words.day}
        hint={words.dayHint}
        value={day}
        problem={tried && reading.kind !== 'date' ? words.badDay(day) : null}
        onChange={setDay}
      />
      <TextLine label={words.basis} hint={words.basisHint} value={basis} problem={null} onChange={setBasis} />
      <Text small>{words.what}</Text>
      <div className={styles.buttons}>
        <ActionButton size="small" submits waiting={waiting} onPress={() => undefined}>
          {words.save}
        </ActionButton>
        {left !== null && back}
      </div>
    </form>
  );
}
