import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { undoPane } from '../../text/index.ts';
import { ActionButton } from '../components/ActionButton.tsx';
import { Text } from '../components/Text.tsx';
import { nextSteps } from '../next-steps.ts';
import type { PaneState } from '../state.ts';
import type { UndoStep } from '../undo-steps.ts';
import type { Workbook } from '../use-workbook.ts';
import TroubleNote from './TroubleNote.tsx';

const useStyles = makeStyles({
  // At the foot of the window, so that its coming moves no field that is being typed in.
  bar: {
    position: 'sticky',
    bottom: 0,
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalS,
    marginTop: tokens.spacingVerticalL,
    padding: `${tokens.spacingVerticalS} 0`,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  whole: { flexBasis: '100%' },
});

/** The way back from what the pane itself has done. */
export default function UndoBar({ workbook }: { workbook: Workbook }): ReactElement {
  const { state, dispatch, perform } = workbook;
  const styles = useStyles();
  const { done, undone, remark } = state.steps;
  const refused = refusedStep(state.trouble);
  const waiting = state.working !== null;
  const undo = done.at(-1);
  const redo = undone.at(-1);
  return (
    <div role="group" aria-label={undoPane.label} className={styles.bar}>
      {refused !== null && state.trouble !== null && (
        <div className={styles.whole}>
          <TroubleNote
            trouble={state.trouble}
            onRetry={(order) => void perform(order)}
            onReadAgain={() => void perform({ kind: 'read' })}
            onClose={() => dispatch({ kind: 'troubleClosed' })}
          />
        </div>
      )}
      {state.notice?.kind === 'wentBack' && <Text className={styles.whole}>{state.notice.text}</Text>}
      {remark !== null && (
        <Text small className={styles.whole}>
          {remark}
        </Text>
      )}
      <ActionButton
        size="small"
        waiting={waiting || undo === undefined}
        onPress={() => undo !== undefined && void perform({ kind: 'undo', step: undo })}
      >
        {undo === undefined ? undoPane.none : undoPane.undo(undo.what)}
      </ActionButton>
      {redo !== undefined && (
        <ActionButton
          size="small"
          look="subtle"
          waiting={waiting}
          onPress={() => void perform({ kind: 'redo', step: redo })}
        >
          {undoPane.redo(redo.what)}
        </ActionButton>
      )}
      {refused !== null && (
        <ActionButton
          size="small"
          look="subtle"
          label={undoPane.skipLabel(refused.what)}
          waiting={waiting}
          onPress={() => {
            dispatch({
              kind: 'wayBack',
              next: (steps) => nextSteps(steps, { kind: 'skipped', step: refused }),
            });
            dispatch({ kind: 'troubleClosed' });
          }}
        >
          {undoPane.skip}
        </ActionButton>
      )}
    </div>
  );
}

/** The step that could not be taken back just now. */
function refusedStep(trouble: PaneState['trouble']): UndoStep | null {
  const order = trouble?.order;
  return order?.kind === 'undo' || order?.kind === 'redo' ? order.step : null;
}
