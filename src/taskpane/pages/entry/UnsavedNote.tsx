import type { ReactElement } from 'react';
import { entryPane } from '../../../text/index.ts';
import { ActionButton } from '../../components/ActionButton.tsx';
import { Note } from '../../components/Note.tsx';
import type { Draft } from '../../entry-desk.ts';
import type { EntryWriter } from './use-entry-writer.ts';

const words = entryPane.form;

type Props = {
  readonly drafts: readonly Draft[];
  readonly waiting: boolean;
  readonly writer: EntryWriter;
};

/** What was typed and is not in the workbook, wherever it was typed; nothing of it is lost. */
export function UnsavedNote({ drafts, waiting, writer }: Props): ReactElement | null {
  const refused = writer.isRefused ? writer.toWrite.length : 0;
  const unreadable = drafts.filter(({ left }) => left).length - writer.toWrite.length;
  if (refused === 0 && unreadable <= 0) return null;
  return (
    <Note
      kind="warning"
      actions={
        refused > 0 ? (
          <ActionButton waiting={waiting} onPress={writer.write}>
            {words.save(refused)}
          </ActionButton>
        ) : undefined
      }
    >
      {[
        ...(refused > 0 ? [words.unsaved(refused)] : []),
        ...(unreadable > 0 ? [words.unreadable(unreadable)] : []),
      ].join(' ')}
    </Note>
  );
}
