import type { ReactElement } from 'react';
import type { EntryTableGap } from '../../actions/overview.ts';
import { paneText } from '../../text/index.ts';
import { ActionButton } from '../components/ActionButton.tsx';
import { Note } from '../components/Note.tsx';
import { Text } from '../components/Text.tsx';

const words = paneText.gaps;

type Props = {
  readonly gaps: readonly EntryTableGap[];
  readonly waiting: boolean;
  readonly onFill: () => void;
};

/** Which entry tables lack rows or columns, and one button that adds them all. */
export function GapNote({ gaps, waiting, onFill }: Props): ReactElement {
  const rowsToo = gaps.some(({ codes }) => codes.length > 0);
  return (
    <Note
      kind="warning"
      actions={
        <ActionButton look="primary" waiting={waiting} onPress={onFill}>
          {rowsToo ? words.fill : words.fillColumns}
        </ActionButton>
      }
    >
      {gaps.map(({ sheet, codes, members }) => (
        <div key={sheet}>
          {codes.length > 0 && <Text block>{words.rows(sheet, codes)}</Text>}
          {members.length > 0 && <Text block>{words.columns(sheet, members)}</Text>}
        </div>
      ))}
      <Text block>{words.kept}</Text>
    </Note>
  );
}
