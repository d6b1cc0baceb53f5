import { useMemo, useState, type ReactElement } from 'react';
import type { TakeOverOrder } from '../../../actions/takeover/take-over-order.ts';
import { takeOverPane } from '../../../text/index.ts';
import type { OfficeHeader } from '../../../workbook/takeover/office-header.ts';
import type { OfficeTable } from '../../../workbook/takeover/office-table.ts';
import { proposeMapping } from '../../../workbook/takeover/propose-mapping.ts';
import { takeOverInSteps } from '../../../workbook/takeover/take-over.ts';
import type { TakeOver, TakeOverChoices } from '../../../workbook/takeover/take-over.ts';
import type { Stepwise } from '../../../workbook/stepwise.ts';
import type { ReadHere } from '../../use-work.ts';
import { MappingSection } from './MappingSection.tsx';
import { TakenPart } from './TakenPart.tsx';
import { needsUnit } from './column-uses.ts';
import { useReadInSteps } from './use-read-in-steps.ts';

export type ReadProps = {
  readonly source: OfficeTable;
  readonly table: OfficeTable;
  /** The table in words. */
  readonly name: string;
  readonly decoded: boolean;
  readonly waiting: boolean;
  readonly readHere: ReadHere;
  readonly onRead: () => void;
  /** The person stopped the reading; `stays` when it is shown as it was read before. */
  readonly onStopped: (stays: boolean) => void;
  readonly onTakeOver: (order: TakeOverOrder) => void;
  readonly onGo: (address: string) => void;
};

type Props = ReadProps & { readonly header: OfficeHeader };

type Asked = Pick<Props, 'source' | 'table' | 'header'> & { readonly choices: TakeOverChoices };

/** Steps 2 and 3 of a table with one criterion to a row. */
export function ReadTable(props: Props): ReactElement {
  const { source, table, header, name, decoded, waiting, readHere, onRead, onStopped, onTakeOver, onGo } =
    props;
  const [choices, setChoices] = useState(() => firstChoices(table, header));
  const [isCreating, setCreating] = useState(false);
  const asked = useMemo(() => ({ source, table, header, choices }), [source, table, header, choices]);
  const { last, isReading } = useReadInSteps<Asked, TakeOver>({
    asked,
    begin: readAsked,
    name,
    readHere,
    onRead,
    onStopped: (before) => {
      const stays = before?.asked.table === table;
      if (stays) setChoices(before.asked.choices);
      onStopped(stays);
    },
  });
  const { mapping, withScores, unit } = choices;
  const unitMissing = withScores && needsUnit(mapping) && unit.trim() === '';

  return (
    <>
      <MappingSection
        header={header}
        firstColumn={table.area?.column ?? 1}
        mapping={mapping}
        withScores={withScores}
        unit={unit}
        unitProblem={isCreating && unitMissing ? takeOverPane.mapping.unitMissing : null}
        onMapping={(next) => setChoices({ ...choices, mapping: next })}
        onWithScores={(next) => setChoices({ ...choices, withScores: next })}
        onUnit={(next) => setChoices({ ...choices, unit: next })}
      />
      {last !== null && (
        <TakenPart
          taken={last.value}
          table={last.asked.table}
          headerFirst={last.asked.header.first}
          confirmed={choices.taken}
          waiting={waiting || isReading}
          onConfirm={(taken) => setChoices({ ...choices, taken })}
          onCreate={(blocName, year) => {
            setCreating(true);
            const read = { source: last.asked.source, decoded, choices: tidy(last.asked.choices) };
            if (!unitMissing) onTakeOver({ ...read, name: blocName, year });
          }}
          onGo={onGo}
        />
      )}
    </>
  );
}

function firstChoices(table: OfficeTable, header: OfficeHeader): TakeOverChoices {
  return { mapping: proposeMapping(table.cells, header), taken: new Set(), unit: '', withScores: true };
}

function readAsked({ table, header, choices }: Asked): Stepwise<TakeOver> {
  return takeOverInSteps(table, header, tidy(choices));
}

function tidy(choices: TakeOverChoices): TakeOverChoices {
  return { ...choices, unit: choices.unit.trim() };
}
