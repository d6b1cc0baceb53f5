import { Field, Textarea, makeStyles, tokens } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import { awardPane } from '../../../text/index.ts';
import { ActionButton } from '../../components/ActionButton.tsx';
import { Text } from '../../components/Text.tsx';

const words = awardPane.motion;

const useStyles = makeStyles({ text: { marginBottom: tokens.spacingVerticalM } });

type Props = { readonly heading: string; readonly copyText: string; readonly text: string };

/** A text for the minutes; where the program may not use the clipboard the person copies the text by hand. */
export function Motion({ heading, copyText, text }: Props): ReactElement {
  const styles = useStyles();
  const [told, setTold] = useState<string | null>(null);
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(text);
      setTold(words.copied);
    } catch {
      setTold(words.notCopied);
    }
  };
  return (
    <div className={styles.text}>
      <Field label={heading}>
        <Textarea value={text} readOnly rows={5} resize="vertical" />
      </Field>
      <ActionButton size="small" onPress={() => void copy()}>
        {copyText}
      </ActionButton>
      <span role="status">{told !== null && <Text small>{told}</Text>}</span>
    </div>
  );
}
