import type { ReactElement } from 'react';
import type { BlocOverview } from '../../actions/overview.ts';
import { paneText } from '../../text/index.ts';
import { ActionButton } from '../components/ActionButton.tsx';
import { Note } from '../components/Note.tsx';
import { Text } from '../components/Text.tsx';

type Props = {
  readonly state: BlocOverview['resultState'];
  /** Which cells were written over, each in a sentence. */
  readonly faults: readonly string[];
  readonly waiting: boolean;
  readonly onRefresh: () => void;
};

/** Says when the result sheets do not follow the workbook, and makes them anew by one button. */
export function ResultNote({ state, faults, waiting, onRefresh }: Props): ReactElement | null {
  if (state !== 'outdated' && state !== 'damaged') return null;
  return (
    <Note
      kind="warning"
      actions={
        <ActionButton look="primary" waiting={waiting} onPress={onRefresh}>
          {paneText.results.refresh}
        </ActionButton>
      }
    >
      <Text block>{paneText.resultState[state]}</Text>
      {faults.map((fault) => (
        <Text key={fault} block>
          {fault}
        </Text>
      ))}
    </Note>
  );
}
