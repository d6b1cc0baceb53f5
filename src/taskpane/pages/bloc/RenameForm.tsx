import { useState, type ReactElement, type SubmitEvent } from 'react';
import { blocPane } from '../../../text/index.ts';
import { ActionButton } from '../../components/ActionButton.tsx';
import { TextLine } from '../../components/TextLine.tsx';
import { useBlocStyles } from './styles.ts';

const words = blocPane.members;

type Props = {
  readonly member: string;
  readonly waiting: boolean;
  readonly onSave: (name: string) => void;
};

/** The new name of a member; it follows into every table of the workbook. */
export function RenameForm({ member, waiting, onSave }: Props): ReactElement {
  const styles = useBlocStyles();
  const [name, setName] = useState(member);
  const tidy = name.trim();
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    if (tidy !== '' && tidy !== member && !waiting) onSave(tidy);
  };
  return (
    <form className={styles.form} onSubmit={submit} noValidate aria-label={words.renameOf(member)}>
      <TextLine
        label={words.newName}
        hint={words.renameHint}
        value={name}
        problem={tidy === '' ? words.blankName : null}
        onChange={setName}
      />
      <div className={styles.buttons}>
        <ActionButton size="small" submits waiting={waiting} onPress={() => undefined}>
          {words.saveName}
        </ActionButton>
      </div>
    </form>
  );
}
