import { useMemo, useRef, type ReactElement } from 'react';
import type { BlocOfWorkbook } from '../../../actions/read-bloc.ts';
import { repairPane } from '../../../text/index.ts';
import {
  brokenTables,
  canTakeBackRepairs,
  type TableRepair,
} from '../../../workbook/repair/broken-tables.ts';
import { ActionButton } from '../../components/ActionButton.tsx';
import { Note } from '../../components/Note.tsx';
import { Section } from '../../components/Section.tsx';
import { Text } from '../../components/Text.tsx';

type Props = {
  readonly reading: BlocOfWorkbook;
  readonly waiting: boolean;
  readonly onRepair: () => void;
};

/** Tables that are not as they must be, and one button that puts them right. */
export default function RepairSection({ reading, waiting, onRepair }: Props): ReactElement | null {
  const { snapshot, seenTables } = reading;
  const repairs = useMemo(() => brokenTables(snapshot, seenTables), [snapshot, seenTables]);
  const place = useRef<HTMLDivElement>(null);
  return (
    // A stop of the keyboard that stays when the button is gone.
    <div ref={place} tabIndex={-1}>
      {repairs.length > 0 && (
        <Section heading={repairPane.heading}>
          <Note
            kind="warning"
            actions={
              <ActionButton look="primary" waiting={waiting} onPress={onRepair}>
                {repairPane.repair}
              </ActionButton>
            }
          >
            {repairs.map((repair) => (
              <Text key={repair.table} block>
                {sentenceOf(repair)}
              </Text>
            ))}
            <Text block>{repairPane.advice(canTakeBackRepairs(repairs))}</Text>
          </Note>
        </Section>
      )}
    </div>
  );
}

function sentenceOf(repair: TableRepair): string {
  const { sheet, table } = repair;
  switch (repair.kind) {
    case 'rename':
      return repairPane.rename(sheet, repair.from, table);
    case 'header':
      return repairPane.header(sheet, table, repair.moves);
    default:
      return repairPane[repair.kind](sheet, table);
  }
}
