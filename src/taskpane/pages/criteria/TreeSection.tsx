import { makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef, type ReactElement } from 'react';
import type { CriteriaLock } from '../../../actions/criteria/criteria-lock.ts';
import type { CriteriaView, CriterionView } from '../../../actions/criteria/criteria-view.ts';
import { criteriaPane } from '../../../text/index.ts';
import { ActionButton } from '../../components/ActionButton.tsx';
import { Note } from '../../components/Note.tsx';
import { Section } from '../../components/Section.tsx';
import { Text } from '../../components/Text.tsx';
import { CriteriaTree } from './CriteriaTree.tsx';
import { CriterionDetail } from './CriterionDetail.tsx';
import type { CriteriaState } from './use-criteria.ts';
import { takeFocus } from '../../take-focus.ts';

const words = criteriaPane.tree;

const useStyles = makeStyles({
  buttons: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalS,
    margin: `${tokens.spacingVerticalS} 0`,
  },
});

type Props = {
  readonly view: CriteriaView;
  readonly lock: CriteriaLock;
  readonly criteria: CriteriaState;
  readonly criterion: CriterionView | null;
  readonly waiting: boolean;
  readonly onGo: (address: string) => void;
};

/** The tree, and below it the chosen criterion. */
export function TreeSection({ view, lock, criteria, criterion, waiting, onGo }: Props): ReactElement {
  const place = useRef<HTMLDivElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const { returning } = criteria;
  const isEmpty = view.nodes.length === 0;
  const found = criterion?.code ?? null;

  // A form that is left gives the keyboard back to the tree, or to the first button of an empty one; what the form
  // has added takes it when the workbook has been read again.
  const led = useRef<string | null>(null);
  useEffect(() => {
    const now = returning ? (found ?? '') : null;
    const isNew = now !== led.current;
    led.current = now;
    if (now !== null && isNew)
      takeFocus(place.current?.querySelector<HTMLElement>('[role="treeitem"][tabindex="0"], button'));
  }, [returning, found]);

  return (
    <Section
      heading={
        lock.state.kind === 'open' ? words.heading : `${words.heading} (${criteriaPane.lock.lockedMark})`
      }
    >
      <div ref={place}>
        <Text block>{isEmpty ? words.none : view.total}</Text>
        {!isEmpty && (
          <Text block small>
            {words.hint}
          </Text>
        )}
        {criteria.refusal !== null && (
          <Note kind="error" title={criteria.refusal.what}>
            {criteria.refusal.next}
          </Note>
        )}
        {!isEmpty && (
          <CriteriaTree
            nodes={view.nodes}
            open={criteria.open}
            chosen={criteria.chosen}
            onOpen={criteria.openOne}
            onChoose={criteria.choose}
            onEnter={() => heading.current?.focus()}
          />
        )}
        <TreeButtons isEmpty={isEmpty} canChange={view.canChange} waiting={waiting} criteria={criteria} />
      </div>
      {criterion === null ? (
        !isEmpty && <Text block>{criteriaPane.detail.none}</Text>
      ) : (
        <CriterionDetail
          criterion={criterion}
          heading={heading}
          canChange={view.canChange}
          waiting={waiting}
          onTask={criteria.begin}
          onGo={onGo}
        />
      )}
    </Section>
  );
}

type ButtonProps = {
  readonly isEmpty: boolean;
  readonly canChange: boolean;
  readonly waiting: boolean;
  readonly criteria: CriteriaState;
};

function TreeButtons({ isEmpty, canChange, waiting, criteria }: ButtonProps): ReactElement {
  const styles = useStyles();
  const { begin } = criteria;
  return (
    <div className={styles.buttons}>
      {canChange && (
        <ActionButton
          size="small"
          waiting={waiting}
          onPress={() => begin({ kind: 'add', place: { kind: 'top' } })}
        >
          {criteriaPane.detail.addTop}
        </ActionButton>
      )}
      {!isEmpty && (
        <>
          {canChange && (
            <ActionButton
              size="small"
              waiting={waiting}
              onPress={() => begin({ kind: 'review', change: { kind: 'renumber', code: null } })}
            >
              {criteriaPane.detail.renumberAll}
            </ActionButton>
          )}
          <ActionButton size="small" onPress={() => criteria.openAll(true)}>
            {words.openAll}
          </ActionButton>
          <ActionButton size="small" onPress={() => criteria.openAll(false)}>
            {words.closeAll}
          </ActionButton>
        </>
      )}
    </div>
  );
}
