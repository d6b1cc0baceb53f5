import { Activity, useMemo, type ReactNode } from 'react';
import { criteriaLock } from '../../../actions/criteria/criteria-lock.ts';
import type { CriteriaOrder } from '../../../actions/criteria/criteria-orders.ts';
import { criteriaView, everyCriterion } from '../../../actions/criteria/criteria-view.ts';
import type { BlocOfWorkbook } from '../../../actions/read-bloc.ts';
import { criteriaPane, criteriaWatch } from '../../../text/index.ts';
import { FindingList } from '../FindingList.tsx';
import { ChangedCriteria } from './ChangedCriteria.tsx';
import { TaskForm } from './TaskForm.tsx';
import { TreeSection } from './TreeSection.tsx';
import { useCriteria } from './use-criteria.ts';
import { VersionSection } from './VersionSection.tsx';
import { Note } from '../../components/Note.tsx';
import type { OnOrder } from '../../on-order.ts';

type Props = {
  readonly reading: BlocOfWorkbook;
  readonly waiting: boolean;
  readonly onOrder: OnOrder<CriteriaOrder>;
  readonly onGo: (address: string) => void;
};

/** The criteria as a tree beside their table: look, change, and what becomes of the points. */
export default function CriteriaPage({ reading, waiting, onOrder, onGo }: Props): ReactNode {
  const { snapshot, bloc } = reading;
  const view = useMemo(() => criteriaView(snapshot, bloc), [snapshot, bloc]);
  const lock = useMemo(() => criteriaLock(snapshot, bloc), [snapshot, bloc]);
  const criteria = useCriteria(reading, view, lock, onOrder);
  const { task, under, chosen } = criteria;
  if (task !== null)
    return [under, task].map(
      (one) =>
        one !== null && (
          <Activity key={JSON.stringify(one)} mode={one === task ? 'visible' : 'hidden'}>
            <TaskForm
              reading={reading}
              view={view}
              lock={lock}
              criteria={criteria}
              task={one}
              waiting={waiting}
            />
          </Activity>
        ),
    );
  return (
    <>
      {lock.state.kind === 'changedInCells' && (
        <ChangedCriteria
          changed={lock.state}
          waiting={waiting}
          record={{ label: criteriaWatch.record, onPress: () => criteria.begin({ kind: 'record' }) }}
          onPutBack={() => onOrder({ kind: 'putBack' })}
          onGo={onGo}
        />
      )}
      {!view.canChange && <Note kind="warning">{criteriaPane.noTable}</Note>}
      <TreeSection
        view={view}
        lock={lock}
        criteria={criteria}
        criterion={everyCriterion(view.nodes).find(({ code }) => code === chosen) ?? null}
        waiting={waiting}
        onGo={onGo}
      />
      {view.findings.length > 0 && <FindingList findings={view.findings} onGo={onGo} />}
      <VersionSection
        lock={lock}
        waiting={waiting}
        onRecord={() => criteria.begin({ kind: 'record' })}
        onGo={onGo}
      />
    </>
  );
}
