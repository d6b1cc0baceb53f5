import { useMemo, type ReactElement } from 'react';
import { takeOverView, yearIn } from '../../../actions/takeover/take-over-view.ts';
import type { OfficeTable } from '../../../workbook/takeover/office-table.ts';
import type { TakeOver } from '../../../workbook/takeover/take-over.ts';
import { FindingList } from '../FindingList.tsx';
import { CreateSection } from './CreateSection.tsx';
import { PreviewSection } from './PreviewSection.tsx';
import { ProposalSection } from './ProposalSection.tsx';

type Props = {
  readonly taken: TakeOver;
  readonly table: OfficeTable;
  /** The first row of the heading; titles stand above it. */
  readonly headerFirst: number;
  /** Ids of the proposals that are ticked. */
  readonly confirmed: ReadonlySet<string>;
  readonly waiting: boolean;
  readonly onConfirm: (confirmed: ReadonlySet<string>) => void;
  readonly onCreate: (name: string | null, year: number | null) => void;
  readonly onGo: (address: string) => void;
};

/** Step 3 of one table: what comes out, what to confirm, and making it. */
export function TakenPart(props: Props): ReactElement {
  const { taken, table, headerFirst, confirmed, waiting, onConfirm, onCreate, onGo } = props;
  const view = useMemo(() => takeOverView(taken, table), [taken, table]);
  return (
    <>
      <PreviewSection view={view} />
      {view.lines > 0 && (
        <>
          <ProposalSection proposals={view.proposals} confirmed={confirmed} onConfirm={onConfirm} />
          <FindingList findings={view.findings} onGo={onGo} />
          <CreateSection firstYear={yearIn(table, headerFirst)} waiting={waiting} onCreate={onCreate} />
        </>
      )}
    </>
  );
}
