import { Field, Textarea } from '@fluentui/react-components';
import { useRef, useState, type ReactElement } from 'react';
import { entryPane } from '../../text/index.ts';
import { ActionButton } from './ActionButton.tsx';
import { Text } from './Text.tsx';

const words = entryPane.waiting;

/** A text to send. Where the program may not use the clipboard all of it is selected for Ctrl+C. */
export function CopyText({ label, text }: { label: string; text: string }): ReactElement {
  const [told, setTold] = useState<string | null>(null);
  const box = useRef<HTMLTextAreaElement>(null);
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(text);
      setTold(words.copied);
    } catch {
      box.current?.focus();
      box.current?.select();
      setTold(words.notCopied);
    }
  };
  return (
    <div>
      <Field label={label}>
        <Textarea value={text} readOnly rows={8} resize="vertical" textarea={{ ref: box }} />
      </Field>
      <ActionButton size="small" label={`${words.copy}: ${label}`} onPress={() => void copy()}>
        {words.copy}
      </ActionButton>
      <span role="status">{told !== null && <Text small>{told}</Text>}</span>
    </div>
  );
}
