import { useState, type ReactElement, type SubmitEvent } from 'react';
import { logPane } from '../../../text/index.ts';
import { ActionButton } from '../../components/ActionButton.tsx';
import { TextLine } from '../../components/TextLine.tsx';
import { useFormStyles } from '../awards/form-styles.ts';

type Props = {
  readonly name: string;
  readonly hint: string;
  readonly submit: string;
  readonly waiting: boolean;
  readonly onSave: (name: string) => void;
  readonly onBack?: () => void;
};

/** Who stands in the log for changes at this computer. */
export function PersonForm({ name, hint, submit, waiting, onSave, onBack }: Props): ReactElement {
  const styles = useFormStyles();
  const [text, setText] = useState(name);
  const [tried, setTried] = useState(false);
  const blank = text.trim() === '';
  const save = (event: SubmitEvent): void => {
    event.preventDefault();
    setTried(true);
    if (!blank && !waiting) onSave(text.replace(/\s+/g, ' ').trim());
  };
  return (
    <form className={styles.form} onSubmit={save} noValidate aria-label={logPane.heading}>
      <TextLine
        label={logPane.person}
        hint={hint}
        value={text}
        problem={tried && blank ? logPane.noPerson : null}
        onChange={setText}
      />
      <div className={styles.buttons}>
        <ActionButton look="primary" submits waiting={waiting} onPress={() => undefined}>
          {submit}
        </ActionButton>
        {onBack !== undefined && <ActionButton onPress={onBack}>{logPane.cancel}</ActionButton>}
      </div>
    </form>
  );
}
