import type { ReactElement } from 'react';
import type { AbsentSheet } from '../../actions/overview.ts';
import { paneText } from '../../text/index.ts';
import { ActionButton } from '../components/ActionButton.tsx';
import { Note } from '../components/Note.tsx';
import { Text } from '../components/Text.tsx';

const words = paneText.todo;

type Props = {
  readonly absentSheets: readonly AbsentSheet[];
  readonly waiting: boolean;
  readonly onRecreate: (sheet: string) => void;
};

/** Sheets that are missing or have just gone, each with the offer to make it (again). */
export function AbsentSheetNotes({ absentSheets, waiting, onRecreate }: Props): ReactElement {
  return (
    <>
      {absentSheets.map(({ sheet, gone }) => (
        <Note
          key={sheet}
          kind="warning"
          actions={
            <ActionButton waiting={waiting} onPress={() => onRecreate(sheet)}>
              {words.recreate(sheet)}
            </ActionButton>
          }
        >
          <Text block>{gone ? words.goneTable(sheet) : words.missingTable(sheet)}</Text>
          <Text block>{gone ? words.goneAdvice : words.missingAdvice}</Text>
        </Note>
      ))}
    </>
  );
}
