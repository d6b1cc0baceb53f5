import { useMemo, useState, type ReactElement } from 'react';
import { failureText, takeOverPane, type Failure } from '../../../text/index.ts';
import { areaName } from '../../../workbook/address.ts';
import { likelyTables, tableOfArea } from '../../../workbook/takeover/office-tables.ts';
import type { OfficeTable } from '../../../workbook/takeover/office-table.ts';
import { ActionButton } from '../../components/ActionButton.tsx';
import { Choice } from '../../components/Choice.tsx';
import { Note } from '../../components/Note.tsx';
import { Section } from '../../components/Section.tsx';
import { Text } from '../../components/Text.tsx';
import { PasteBox } from './PasteBox.tsx';
import type { TakeOverProps } from './props.ts';
import { useTakeOverStyles } from './styles.ts';

const words = takeOverPane.source;

export type ChosenTable = { readonly key: string; readonly title: string; readonly table: OfficeTable };

type Props = {
  readonly snapshot: TakeOverProps['snapshot'];
  readonly chosen: ChosenTable | null;
  readonly select: TakeOverProps['select'];
  readonly onChoose: (chosen: ChosenTable | null) => void;
};

/** Step 1: a sheet that looks like a table of criteria, or what is selected in Excel. */
export function SourceSection({ snapshot, chosen, select, onChoose }: Props): ReactElement {
  const styles = useTakeOverStyles();
  const [failure, setFailure] = useState<Failure | null>(null);
  const tables = useMemo(() => likelyTables(snapshot).map(sheetTable), [snapshot]);
  const listed =
    chosen === null || tables.some(({ key }) => key === chosen.key) ? tables : [...tables, chosen];
  const choose = (table: ChosenTable | null): void => {
    setFailure(null);
    onChoose(table);
  };
  const takeSelection = async (): Promise<void> => {
    const area = await select();
    if (!area.ok) {
      setFailure(area.failure);
      return;
    }
    const table = tableOfArea(snapshot, area.value);
    const name = areaName(table?.area ?? area.value);
    if (table === null) setFailure({ kind: 'noCriteriaRead' });
    else choose({ key: name, title: words.selected(name), table });
  };
  return (
    <Section heading={words.heading}>
      <div className={styles.stack}>
        {tables.length === 0 && chosen === null && <Text block>{words.none}</Text>}
        {listed.length > 0 && (
          <Choice
            label={words.label}
            options={[
              { value: '', title: words.choose },
              ...listed.map(({ key, title }) => ({ value: key, title })),
            ]}
            value={chosen?.key ?? ''}
            onChange={(key) => choose(listed.find((one) => one.key === key) ?? null)}
          />
        )}
        <ActionButton onPress={() => void takeSelection()}>{words.selection}</ActionButton>
        <PasteBox onChoose={choose} />
        {failure !== null && (
          <Note kind="error" title={failureText(failure).what}>
            {failureText(failure).next}
          </Note>
        )}
      </div>
    </Section>
  );
}

function sheetTable(table: OfficeTable): ChosenTable {
  const sheet = table.area?.sheet ?? '';
  return { key: sheet, title: words.option(sheet, table.cells.length), table };
}
