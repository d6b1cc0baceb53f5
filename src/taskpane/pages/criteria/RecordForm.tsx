import { useState, type ReactElement } from 'react';
import type { ChangedInCells } from '../../../actions/criteria/criteria-lock.ts';
import type { VersionNote } from '../../../actions/criteria/criteria-orders.ts';
import { criteriaPane } from '../../../text/index.ts';
import { FormFrame } from '../../components/FormFrame.tsx';
import { Text } from '../../components/Text.tsx';
import { ChangedPoints } from './ChangedCriteria.tsx';
import { NoteFields, useNote } from './NoteFields.tsx';

type Props = {
  readonly heading: string;
  /** What was changed in the cells; null when the state as it stands is recorded for the first time. */
  readonly changed: ChangedInCells | null;
  readonly who: string;
  readonly day: number;
  readonly waiting: boolean;
  readonly onSave: (note: VersionNote) => void;
  readonly onBack: () => void;
};

/** Reason and name for a version of the criteria as they stand. */
export function RecordForm({ heading, changed, who, day, waiting, onSave, onBack }: Props): ReactElement {
  const note = useNote(who);
  const [tried, setTried] = useState(false);
  const save = (): void => {
    setTried(true);
    if (note.isWhole) onSave({ ...note.value, day });
  };
  return (
    <FormFrame
      heading={heading}
      submit={criteriaPane.review.confirm}
      waiting={waiting}
      onSubmit={save}
      onBack={onBack}
    >
      {changed !== null && (
        <>
          <Text strong>{changed.what}</Text>
          <ChangedPoints changed={changed} />
        </>
      )}
      <NoteFields note={note} tried={tried} />
      <Text small>{criteriaPane.review.today(day)}</Text>
    </FormFrame>
  );
}
