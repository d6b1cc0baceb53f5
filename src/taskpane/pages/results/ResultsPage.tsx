import { useMemo, type ReactElement } from 'react';
import { explainMember } from '../../../actions/explain-member.ts';
import type { BlocOfWorkbook } from '../../../actions/read-bloc.ts';
import { cellView } from '../../../actions/results/cell-view.ts';
import { chartView } from '../../../actions/results/chart-view.ts';
import { classViews } from '../../../actions/results/class-views.ts';
import type { ResultOrder } from '../../../actions/results/result-orders.ts';
import { printedPages } from '../../../actions/results/printed-pages.ts';
import type { WorkbookDoor } from '../../../actions/workbook-door.ts';
import { useSelection } from './use-selection.ts';
import { readEvidenceLines } from '../../../workbook/evidence-lines.ts';
import { tieBreakNames, tieViews } from '../../../actions/results/tie-views.ts';
import { Note } from '../../components/Note.tsx';
import { ChartSection } from './ChartSection.tsx';
import { ClassSection } from './ClassSection.tsx';
import { ExplanationPanel } from './ExplanationPanel.tsx';
import { PagesSection } from './PagesSection.tsx';
import { ResultSheetSection } from './ResultSheetSection.tsx';
import { TiesSection } from './TiesSection.tsx';
import { WhySection } from './WhySection.tsx';
import type { OnOrder } from '../../on-order.ts';

type Props = {
  readonly reading: BlocOfWorkbook;
  readonly door: WorkbookDoor | null;
  readonly waiting: boolean;
  readonly member: string | null;
  readonly onPutResults: () => void;
  readonly onOrder: OnOrder<ResultOrder>;
  readonly onGo: (address: string) => void;
  readonly onChooseMember: (member: string | null) => void;
};

/** The results and everything that explains them: ties, classes, the chart, each point, the distance to the first. */
export default function ResultsPage(props: Props): ReactElement {
  const { reading, door, waiting, member, onOrder, onChooseMember } = props;
  const selection = useSelection(door);
  const { result } = reading.bloc;
  const scored = reading.overview.firstCriterion === null && result.scheme.nodes.length > 0;
  const ranked = scored && reading.bloc.barring.length === 0;
  const evidenceOf = useMemo(
    () => readEvidenceLines(reading.snapshot, reading.bloc.scheme, reading.bloc.final.members),
    [reading],
  );
  const explanation = useMemo(
    () => (member === null ? null : explainMember(result, member, evidenceOf)),
    [evidenceOf, result, member],
  );
  const cell = useMemo(
    () => (selection === null ? null : cellView(reading.bloc, reading.snapshot, selection, evidenceOf)),
    [reading, selection, evidenceOf],
  );
  const ties = useMemo(() => (scored ? tieViews(result) : []), [result, scored]);
  const pages = useMemo(() => printedPages(reading.bloc, reading.snapshot), [reading]);
  const chart = useMemo(() => chartView(result), [result]);
  return (
    <>
      {scored && !ranked && <Note kind="warning">{reading.overview.basisOfRanking.join(' ')}</Note>}
      <ResultSheetSection {...props} functionsRun={door?.functionsRun ?? false} />
      {ranked && (
        <>
          <TiesSection ties={ties} steps={tieBreakNames(result)} waiting={waiting} onOrder={onOrder} />
          <ClassSection classes={classViews(result)} />
        </>
      )}
      {scored && <ChartSection chart={chart} waiting={waiting} onPut={() => onOrder({ kind: 'chart' })} />}
      <ExplanationPanel
        members={reading.overview.standings.map((row) => row.member)}
        explanation={explanation}
        cell={cell}
        onChoose={onChooseMember}
      />
      {ranked && <WhySection key={member} bloc={reading.bloc} member={member} />}
      {scored && (
        <PagesSection
          pages={pages}
          errors={reading.overview.findings.filter(({ severity }) => severity === 'error').length}
          members={result.members.map((one) => one.member)}
          member={member}
          waiting={waiting}
          onOrder={onOrder}
        />
      )}
    </>
  );
}
