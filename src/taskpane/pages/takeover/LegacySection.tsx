import { useEffect, useRef, type ReactElement } from 'react';
import { takeOverPane } from '../../../text/index.ts';
import { columnLetters } from '../../../workbook/address.ts';
import type { LegacyReading, LegacyText } from '../../../workbook/takeover/legacy-texts.ts';
import { officeAddress } from '../../../workbook/takeover/office-table.ts';
import type { OfficeTable } from '../../../workbook/takeover/office-table.ts';
import { ActionButton } from '../../components/ActionButton.tsx';
import { DataTable, type Column } from '../../components/DataTable.tsx';
import { Section } from '../../components/Section.tsx';
import { Text } from '../../components/Text.tsx';
import { useTakeOverStyles } from './styles.ts';
import { takeFocus } from '../../take-focus.ts';

const words = takeOverPane.legacy;
const shown = 5;

type Props = {
  readonly reading: LegacyReading;
  readonly table: OfficeTable;
  readonly decoded: boolean;
  readonly onDecode: () => void;
};

/** Letters of an old font: where they stand and what they would read; nothing is read before the person agrees. */
export function LegacySection({ reading, table, decoded, onDecode }: Props): ReactElement {
  const styles = useTakeOverStyles();
  const columns: readonly Column<LegacyText>[] = [
    { key: 'cell', title: words.cell, names: true, cell: (text) => placeOf(text, table) },
    { key: 'before', title: words.before, cell: (text) => text.before },
    { key: 'after', title: words.after, cell: (text) => text.after },
  ];
  if (decoded) return <Decoded />;
  return (
    <Section heading={words.heading}>
      <div className={styles.stack}>
        <DataTable
          caption={words.what(reading.encoding ?? '', reading.texts.length)}
          columns={columns}
          rows={reading.texts.slice(0, shown)}
          keyOf={({ row, column }) => `${row} ${column}`}
        />
        <ActionButton look="primary" onPress={onDecode}>
          {words.convert}
        </ActionButton>
        <Text small>{words.kept}</Text>
      </div>
    </Section>
  );
}

/** The button that was pressed is gone: the keyboard goes on from what it did. */
function Decoded(): ReactElement {
  const line = useRef<HTMLParagraphElement>(null);
  useEffect(() => takeFocus(line.current), []);
  return (
    <p ref={line} tabIndex={0}>
      {words.done}
    </p>
  );
}

function placeOf({ row, column }: LegacyText, table: OfficeTable): string {
  return officeAddress(table, row, column) ?? words.place(row + 1, columnLetters(column + 1));
}
