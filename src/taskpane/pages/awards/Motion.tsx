import { Field, Textarea } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import { awardPane } from '../../../text/index.ts';
import { ActionButton } from '../../components/ActionButton.tsx';
import { Text } from '../../components/Text.tsx';

const words = awardPane.motion;

/** The motion in words; where the program may not use the clipboard the person copies the text by hand. */
export function Motion({ text }: { text: string }): ReactElement {
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
    <div>
      <Field label={words.heading}>
        <Textarea value={text} readOnly rows={5} resize="vertical" />
      </Field>
      <ActionButton size="small" onPress={() => void copy()}>
        {words.copy}
      </ActionButton>
      <span role="status">{told !== null && <Text small>{told}</Text>}</span>
    </div>
  );
}
