import { FluentProvider, makeStyles, tokens } from '@fluentui/react-components';
import { lazy, useEffect, useRef, useState, type ReactElement } from 'react';
import { Announcer } from './components/Announcer.tsx';
import { Boundary } from './components/Boundary.tsx';
import { LaterPart } from './components/LaterPart.tsx';
import { PageTitle } from './components/PageTitle.tsx';
import { Working } from './components/Working.tsx';
import { canStop, isAtFoot, isShown, messageOf, workOf } from './messages.ts';
import { DoneNote, ReadStoppedNote } from './pages/Notes.tsx';
import { WorkbookPage } from './pages/WorkbookPage.tsx';
import { themeFor } from './theme.ts';
import { hasSteps } from './undo-steps.ts';
import { useFormChanges } from './use-form-changes.ts';
import { useKeptFocus } from './use-kept-focus.ts';
import { useWorkbook, type Connect } from './use-workbook.ts';
import { takeFocus } from './take-focus.ts';

const loadTroubleNote = () => import('./pages/TroubleNote.tsx');
const TroubleNote = lazy(loadTroubleNote);
const UndoBar = lazy(() => import('./pages/UndoBar.tsx'));

const useStyles = makeStyles({
  page: {
    boxSizing: 'border-box',
    minHeight: '100vh',
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM}`,
    overflowWrap: 'break-word',
    ':focus': { outline: 'none' },
  },
});

/** The task pane: draws the state, hands every wish of the person to the workbook. */
export function App({ connect }: { connect: Connect }): ReactElement {
  const styles = useStyles();
  const workbook = useWorkbook(connect);
  const { state, dispatch, perform } = workbook;
  const onInput = useFormChanges(workbook);
  const heading = useRef<HTMLHeadingElement>(null);
  const kind = state.reading?.kind ?? null;
  const before = useRef(kind);
  const page = useRef<HTMLElement>(null);
  useKeptFocus(page, heading);
  const [isSlow, setSlow] = useState(false);

  // The button that led here is gone with its screen: the keyboard goes on from the new heading.
  useEffect(() => {
    if (before.current === 'noBloc' && kind === 'bloc') takeFocus(heading.current);
    before.current = kind;
  }, [kind]);

  // Loaded before anything can go wrong with the network.
  useEffect(() => {
    if (kind !== null) void loadTroubleNote().catch(() => undefined);
  }, [kind]);

  const atFoot = isAtFoot(state);

  return (
    <FluentProvider theme={themeFor(workbook.door?.theme ?? 'light')}>
      <main
        ref={page}
        tabIndex={-1}
        onInput={onInput}
        className={styles.page}
        // Told to those who drive the pane from outside; people see it as `Working`.
        data-working={workOf(state) === null ? undefined : ''}
      >
        <Announcer message={messageOf(state, isSlow)} />
        <Working
          what={workOf(state)}
          progress={state.progress}
          onStop={canStop(state) ? workbook.stop : null}
          onShown={setSlow}
        />
        {state.isReadStopped && (
          <ReadStoppedNote state={state} onReadAgain={() => void perform({ kind: 'read' })} />
        )}
        {state.trouble !== null && !atFoot && (
          <LaterPart quiet>
            <TroubleNote
              trouble={state.trouble}
              onRetry={(order) => void perform(order)}
              onReadAgain={() => void perform({ kind: 'read' })}
              onClose={() => dispatch({ kind: 'troubleClosed' })}
            />
          </LaterPart>
        )}
        {state.notice !== null && isShown(state.notice) && (
          <DoneNote notice={state.notice} onClose={() => dispatch({ kind: 'noticeClosed' })} />
        )}
        {state.reading === null ? (
          <PageTitle />
        ) : (
          <Boundary>
            <WorkbookPage reading={state.reading} workbook={workbook} heading={heading} />
          </Boundary>
        )}
        {(atFoot || hasSteps(state.steps)) && (
          <LaterPart quiet>
            <UndoBar workbook={workbook} />
          </LaterPart>
        )}
      </main>
    </FluentProvider>
  );
}
