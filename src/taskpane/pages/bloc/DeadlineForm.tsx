import { useState, type ReactElement } from 'react';
import { deadlineMatterTerms, readDate, yearPane } from '../../../text/index.ts';
import type { NewDeadline } from '../../../workbook/year/edit-year.ts';
import { Choice } from '../../components/Choice.tsx';
import { FormFrame } from '../../components/FormFrame.tsx';
import { Text } from '../../components/Text.tsx';
import { TextLine } from '../../components/TextLine.tsx';

const words = yearPane.deadlines;

type Props = {
  readonly waiting: boolean;
  readonly onSave: (deadline: NewDeadline) => void;
  readonly onBack: () => void;
};

/** A new deadline; its last valid day is shown while it is typed. */
export function DeadlineForm({ waiting, onSave, onBack }: Props): ReactElement {
  const [kind, setKind] = useState(deadlineMatterTerms.names[0] ?? '');
  const [title, setTitle] = useState('');
  const [day, setDay] = useState('');
  const [inclusive, setInclusive] = useState(false);
  const [whom, setWhom] = useState('');
  const [tried, setTried] = useState(false);
  const reading = readDate(day);
  const blank = title.trim() === '';
  const save = (): void => {
    setTried(true);
    if (blank || reading.kind !== 'date') return;
    onSave({ kind, title: title.trim(), day: reading.day, inclusive, whom: whom.trim() });
  };
  return (
    <FormFrame heading={words.add} submit={words.save} waiting={waiting} onSubmit={save} onBack={onBack}>
      <Choice
        label={words.kind}
        options={deadlineMatterTerms.names.map((name) => ({ value: name, title: name }))}
        value={kind}
        onChange={setKind}
      />
      <TextLine
        label={words.title}
        hint={words.titleHint}
        value={title}
        problem={tried && blank ? words.noTitle : null}
        onChange={setTitle}
      />
      <TextLine
        label={words.day}
        hint={words.dayHint}
        value={day}
        problem={tried && reading.kind !== 'date' ? words.badDay(day) : null}
        onChange={setDay}
      />
      <Choice
        label={words.wording}
        options={[
          { value: 'before', title: words.wordings.before },
          { value: 'until', title: words.wordings.until },
        ]}
        value={inclusive ? 'until' : 'before'}
        onChange={(value) => setInclusive(value === 'until')}
      />
      {reading.kind === 'date' && <Text strong>{words.last(inclusive ? reading.day : reading.day - 1)}</Text>}
      <TextLine label={words.for} hint={words.forHint} value={whom} problem={null} onChange={setWhom} />
    </FormFrame>
  );
}
