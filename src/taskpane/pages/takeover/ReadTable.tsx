import { useMemo, useState, type ReactElement } from 'react';
import type { TakeOverOrder } from '../../../actions/takeover/take-over-order.ts';
import { takeOverView, yearIn } from '../../../actions/takeover/take-over-view.ts';
import { takeOverPane } from '../../../text/index.ts';
import type { OfficeHeader } from '../../../workbook/takeover/office-header.ts';
import type { OfficeTable } from '../../../workbook/takeover/office-table.ts';
import { proposeMapping } from '../../../workbook/takeover/propose-mapping.ts';
import { takeOver } from '../../../workbook/takeover/take-over.ts';
import { FindingList } from '../FindingList.tsx';
import { CreateSection } from './CreateSection.tsx';
import { MappingSection } from './MappingSection.tsx';
import { PreviewSection } from './PreviewSection.tsx';
import { ProposalSection } from './ProposalSection.tsx';
import { needsUnit } from './column-uses.ts';

type Props = {
  readonly source: OfficeTable;
  readonly table: OfficeTable;
  readonly header: OfficeHeader;
  readonly decoded: boolean;
  readonly waiting: boolean;
  readonly onTakeOver: (order: TakeOverOrder) => void;
  readonly onGo: (address: string) => void;
};

/** Steps 2 and 3 of one table: its columns, what comes out, what to confirm, and making it. */
export function ReadTable({
  source,
  table,
  header,
  decoded,
  waiting,
  onTakeOver,
  onGo,
}: Props): ReactElement {
  const [mapping, setMapping] = useState(() => proposeMapping(table.cells, header));
  const [confirmed, setConfirmed] = useState<ReadonlySet<string>>(new Set());
  const [withScores, setWithScores] = useState(true);
  const [unit, setUnit] = useState('');
  const [asked, setAsked] = useState(false);
  const choices = useMemo(
    () => ({ mapping, taken: confirmed, unit: unit.trim(), withScores }),
    [mapping, confirmed, unit, withScores],
  );
  const taken = useMemo(() => takeOver(table, header, choices), [table, header, choices]);
  const view = useMemo(() => takeOverView(taken, table), [taken, table]);
  const unitMissing = withScores && needsUnit(mapping) && unit.trim() === '';

  const create = (name: string | null, year: number | null): void => {
    setAsked(true);
    if (!unitMissing) onTakeOver({ source, decoded, choices, name, year });
  };

  return (
    <>
      <MappingSection
        header={header}
        firstColumn={table.area?.column ?? 1}
        mapping={mapping}
        withScores={withScores}
        unit={unit}
        unitProblem={asked && unitMissing ? takeOverPane.mapping.unitMissing : null}
        onMapping={setMapping}
        onWithScores={setWithScores}
        onUnit={setUnit}
      />
      <PreviewSection view={view} />
      {view.lines > 0 && (
        <>
          <ProposalSection proposals={view.proposals} confirmed={confirmed} onConfirm={setConfirmed} />
          <FindingList findings={view.findings} onGo={onGo} />
          <CreateSection firstYear={yearIn(table, header.first)} waiting={waiting} onCreate={create} />
        </>
      )}
    </>
  );
}
