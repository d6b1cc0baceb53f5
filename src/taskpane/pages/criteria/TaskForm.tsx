import { useMemo, type ReactElement } from 'react';
import type { CriteriaLock } from '../../../actions/criteria/criteria-lock.ts';
import {
  everyCriterion,
  type CriteriaView,
  type CriterionView,
} from '../../../actions/criteria/criteria-view.ts';
import { draftOfCriterion, newDraft } from '../../../actions/criteria/criterion-draft.ts';
import { lookAhead } from '../../../actions/criteria/look-ahead.ts';
import type { BlocOfWorkbook } from '../../../actions/read-bloc.ts';
import { criteriaPane, failureText } from '../../../text/index.ts';
import type { CriteriaChange, NewPlace } from '../../../workbook/criteria-change.ts';
import { ActionButton } from '../../components/ActionButton.tsx';
import { Note } from '../../components/Note.tsx';
import { today } from '../../today.ts';
import { CriterionForm } from './CriterionForm.tsx';
import { MoveForm } from './MoveForm.tsx';
import { RecordForm } from './RecordForm.tsx';
import { ReviewForm } from './ReviewForm.tsx';
import type { Task } from './task.ts';
import type { CriteriaState } from './use-criteria.ts';

const words = criteriaPane.form;

type Props = {
  readonly reading: BlocOfWorkbook;
  readonly view: CriteriaView;
  readonly lock: CriteriaLock;
  readonly criteria: CriteriaState;
  readonly task: Task;
  readonly waiting: boolean;
};

/** The form of what the person is about to do. */
export function TaskForm(props: Props): ReactElement {
  const { task, lock, view, criteria, waiting } = props;
  const { leave } = criteria;
  switch (task.kind) {
    case 'add':
      return <AddForm {...props} place={task.place} />;
    case 'edit':
      return <EditForm {...props} code={task.code} />;
    case 'move': {
      const criterion = everyCriterion(view.nodes).find(({ code }) => code === task.code);
      if (criterion === undefined) return <Gone onBack={leave} />;
      const save = (group: string | null): void => {
        criteria.begin({ kind: 'review', change: { kind: 'moveUnder', code: task.code, group } });
      };
      return (
        <MoveForm criterion={criterion} nodes={view.nodes} waiting={waiting} onSave={save} onBack={leave} />
      );
    }
    case 'record':
      return (
        <RecordForm
          heading={
            lock.state.kind === 'unrecorded' ? criteriaPane.lock.recordFirst : criteriaPane.lock.recordChange
          }
          changed={lock.state.kind === 'changedInCells' ? lock.state : null}
          who={lock.who}
          day={today()}
          waiting={waiting}
          onSave={criteria.record}
          onBack={leave}
        />
      );
    case 'change':
    case 'review':
      return <Review {...props} change={task.change} />;
  }
}

function AddForm({
  reading,
  view,
  lock,
  criteria,
  waiting,
  place,
}: Props & { place: NewPlace }): ReactElement {
  const above = place.kind === 'top' ? null : criterionOf(view, place.code);
  const parent = place.kind === 'after' ? criterionOf(view, above?.parent ?? null) : above;
  const siblings = parent === null ? view.nodes : parent.children;
  const start = useMemo(() => newDraft(place.kind !== 'top'), [place.kind]);
  const heading =
    place.kind === 'top'
      ? words.addTop
      : place.kind === 'under'
        ? words.addUnder(place.code)
        : words.addAfter(place.code);
  const next = useMemo(() => {
    const trial = lookAhead(reading.snapshot, reading.bloc, { kind: 'add', place, isLine: true, cells: {} });
    return trial.ok ? trial.look.code : null;
  }, [reading, place]);
  return (
    <CriterionForm
      heading={heading}
      submit={lock.state.kind === 'open' ? words.save : words.next}
      start={start}
      before={null}
      mayTurn
      nextCode={next}
      siblings={linesOf(siblings)}
      regulation={reading.bloc.scheme.regulation}
      waiting={waiting}
      onSave={(cells, isLine) => criteria.wish({ kind: 'add', place, isLine, cells })}
      onBack={criteria.leave}
    />
  );
}

function EditForm({ reading, view, lock, criteria, waiting, code }: Props & { code: string }): ReactElement {
  const criterion = criterionOf(view, code);
  const start = useMemo(
    () => (criterion === null ? null : draftOfCriterion(criterion.node, criterion.typed)),
    [criterion],
  );
  if (criterion === null || start === null) return <Gone onBack={criteria.leave} />;
  const parent = criterionOf(view, criterion.parent);
  const siblings = (parent === null ? view.nodes : parent.children).filter((one) => one.code !== code);
  return (
    <CriterionForm
      heading={words.edit(code)}
      submit={lock.state.kind === 'open' ? words.save : words.next}
      start={start}
      before={start}
      mayTurn={criterion.children.length === 0}
      nextCode={null}
      siblings={linesOf(siblings)}
      regulation={reading.bloc.scheme.regulation}
      waiting={waiting}
      onSave={(cells, isLine) => criteria.wish({ kind: 'edit', code, isLine, cells })}
      onBack={criteria.leave}
    />
  );
}

function Review({
  reading,
  lock,
  criteria,
  waiting,
  change,
}: Props & { change: CriteriaChange }): ReactElement {
  const looking = useMemo(() => lookAhead(reading.snapshot, reading.bloc, change), [reading, change]);
  if (!looking.ok) return <Gone what={looking.what} next={looking.next} onBack={criteria.leave} />;
  return (
    <ReviewForm
      look={looking.look}
      isRenumbering={change.kind === 'renumber'}
      isRemoval={change.kind === 'remove'}
      isLocked={lock.state.kind !== 'open'}
      who={lock.who}
      day={today()}
      waiting={waiting}
      onConfirm={(note) => criteria.confirm(change, note)}
      onBack={criteria.leave}
    />
  );
}

type GoneProps = { readonly what?: string; readonly next?: string; readonly onBack: () => void };

/** The workbook has changed under the form: what it was about is not there any more. */
function Gone({ what, next, onBack }: GoneProps): ReactElement {
  const told = failureText({ kind: 'itemNotFound', item: null });
  return (
    <Note
      kind="warning"
      title={what ?? told.what}
      actions={<ActionButton onPress={onBack}>{criteriaPane.back}</ActionButton>}
    >
      {next ?? told.next}
    </Note>
  );
}

function criterionOf(view: CriteriaView, code: string | null): CriterionView | null {
  return everyCriterion(view.nodes).find((one) => one.code === code) ?? null;
}

function linesOf(siblings: readonly CriterionView[]) {
  return siblings.filter(({ node }) => node.kind === 'line').map(({ code, title }) => ({ code, title }));
}
