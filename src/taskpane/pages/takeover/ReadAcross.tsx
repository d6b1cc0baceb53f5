import { useMemo, useState, type ReactElement } from 'react';
import type { AcrossLayout } from '../../../workbook/takeover/across/across-layout.ts';
import { proposeAcross, stageWordsIn, withStages } from '../../../workbook/takeover/across/across-mapping.ts';
import type { OfficeTable } from '../../../workbook/takeover/office-table.ts';
import { takeOverAcrossInSteps } from '../../../workbook/takeover/take-over.ts';
import type { AcrossChoices, TakeOver } from '../../../workbook/takeover/take-over.ts';
import type { Stepwise } from '../../../workbook/stepwise.ts';
import { AcrossSection } from './AcrossSection.tsx';
import { TakenPart } from './TakenPart.tsx';
import type { ReadProps } from './ReadTable.tsx';
import { useReadInSteps } from './use-read-in-steps.ts';

type Props = ReadProps & { readonly layout: AcrossLayout };

type Chosen = Omit<AcrossChoices, 'layout'>;
type Asked = Pick<Props, 'source' | 'table' | 'layout'> & { readonly chosen: Chosen };

/** Steps 2 and 3 of a table with one unit to a row. */
export function ReadAcross(props: Props): ReactElement {
  const { source, table, layout, name, decoded, waiting, readHere, onRead, onStopped, onTakeOver, onGo } =
    props;
  const [chosen, setChosen] = useState(() => firstChoices(table, layout));
  const asked = useMemo(() => ({ source, table, layout, chosen }), [source, table, layout, chosen]);
  const { last, isReading } = useReadInSteps<Asked, TakeOver>({
    asked,
    begin: readAsked,
    name,
    readHere,
    onRead,
    onStopped: (before) => {
      const stays = before?.asked.table === table;
      if (stays) setChosen(before.asked.chosen);
      onStopped(stays);
    },
  });
  const { across, withScores } = chosen;
  const words = useMemo(() => stageWordsIn(table.cells, layout, across), [table, layout, across]);
  return (
    <>
      <AcrossSection
        layout={layout}
        firstColumn={table.area?.column ?? 1}
        mapping={across}
        stageWords={words}
        members={last?.value.scores.members ?? null}
        withScores={withScores}
        onMapping={(next) => setChosen({ ...chosen, across: withStages(table.cells, layout, next) })}
        onWithScores={(next) => setChosen({ ...chosen, withScores: next })}
      />
      {last !== null && (
        <TakenPart
          taken={last.value}
          table={last.asked.table}
          headerFirst={last.asked.layout.header.first}
          confirmed={chosen.taken}
          waiting={waiting || isReading}
          onConfirm={(taken) => setChosen({ ...chosen, taken })}
          onCreate={(blocName, year) => {
            const choices = choicesOf(last.asked);
            onTakeOver({ source: last.asked.source, decoded, choices, name: blocName, year });
          }}
          onGo={onGo}
        />
      )}
    </>
  );
}

function firstChoices({ cells }: OfficeTable, layout: AcrossLayout): Chosen {
  return { across: proposeAcross(cells, layout), taken: new Set(), unit: '', withScores: true };
}

function choicesOf({ layout, chosen }: Asked): AcrossChoices {
  return { ...chosen, layout };
}

function readAsked(asked: Asked): Stepwise<TakeOver> {
  return takeOverAcrossInSteps(asked.table, choicesOf(asked));
}
