import { useMemo, useState, type ReactElement } from 'react';
import type { AcrossLayout } from '../../../workbook/takeover/across/across-layout.ts';
import { proposeAcross, stageWordsIn, withStages } from '../../../workbook/takeover/across/across-mapping.ts';
import { takeOverAcross } from '../../../workbook/takeover/take-over.ts';
import { AcrossSection } from './AcrossSection.tsx';
import { TakenPart } from './TakenPart.tsx';
import type { ReadProps } from './ReadTable.tsx';

type Props = ReadProps & { readonly layout: AcrossLayout };

/** Steps 2 and 3 of a table with one unit to a row. */
export function ReadAcross(props: Props): ReactElement {
  const { source, table, layout, decoded, waiting, onTakeOver, onGo } = props;
  const [across, setAcross] = useState(() => proposeAcross(table.cells, layout));
  const [confirmed, setConfirmed] = useState<ReadonlySet<string>>(new Set());
  const [withScores, setWithScores] = useState(true);
  const choices = useMemo(
    () => ({ layout, across, taken: confirmed, unit: '', withScores }),
    [layout, across, confirmed, withScores],
  );
  const taken = useMemo(() => takeOverAcross(table, choices), [table, choices]);
  const words = useMemo(() => stageWordsIn(table.cells, layout, across), [table, layout, across]);
  return (
    <>
      <AcrossSection
        layout={layout}
        firstColumn={table.area?.column ?? 1}
        mapping={across}
        stageWords={words}
        members={taken.scores.members}
        withScores={withScores}
        onMapping={(next) => setAcross(withStages(table.cells, layout, next))}
        onWithScores={setWithScores}
      />
      <TakenPart
        taken={taken}
        table={table}
        headerFirst={layout.header.first}
        waiting={waiting}
        onConfirm={setConfirmed}
        onCreate={(name, year) => onTakeOver({ source, decoded, choices, name, year })}
        onGo={onGo}
      />
    </>
  );
}
