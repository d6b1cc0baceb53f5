import { useMemo, useState, type ReactElement } from 'react';
import type { TakeOverOrder } from '../../../actions/takeover/take-over-order.ts';
import { takeOverPane } from '../../../text/index.ts';
import type { OfficeHeader } from '../../../workbook/takeover/office-header.ts';
import type { OfficeTable } from '../../../workbook/takeover/office-table.ts';
import { proposeMapping } from '../../../workbook/takeover/propose-mapping.ts';
import { takeOver } from '../../../workbook/takeover/take-over.ts';
import { MappingSection } from './MappingSection.tsx';
import { TakenPart } from './TakenPart.tsx';
import { needsUnit } from './column-uses.ts';

export type ReadProps = {
  readonly source: OfficeTable;
  readonly table: OfficeTable;
  readonly decoded: boolean;
  readonly waiting: boolean;
  readonly onTakeOver: (order: TakeOverOrder) => void;
  readonly onGo: (address: string) => void;
};

type Props = ReadProps & { readonly header: OfficeHeader };

/** Steps 2 and 3 of a table with one criterion to a row. */
export function ReadTable(props: Props): ReactElement {
  const { source, table, header, decoded, waiting, onTakeOver, onGo } = props;
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
      <TakenPart
        taken={taken}
        table={table}
        headerFirst={header.first}
        waiting={waiting}
        onConfirm={setConfirmed}
        onCreate={create}
        onGo={onGo}
      />
    </>
  );
}
