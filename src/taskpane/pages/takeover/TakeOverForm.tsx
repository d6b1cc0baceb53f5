import { useMemo, useState, type ReactElement } from 'react';
import { paneText, takeOverPane, takeOverText } from '../../../text/index.ts';
import { decodeLegacy } from '../../../workbook/takeover/legacy-texts.ts';
import { tableOfArea } from '../../../workbook/takeover/office-tables.ts';
import type { OfficeTable } from '../../../workbook/takeover/office-table.ts';
import { ActionButton } from '../../components/ActionButton.tsx';
import { Note } from '../../components/Note.tsx';
import { FormHeading } from './FormHeading.tsx';
import { LegacySection } from './LegacySection.tsx';
import { FoundTable } from './FoundTable.tsx';
import { SourceSection, type ChosenTable } from './SourceSection.tsx';
import type { TakeOverProps } from './props.ts';
import { useTakeOverStyles } from './styles.ts';

type Props = TakeOverProps & { readonly waiting: boolean; readonly onBack: () => void };

/** An office's own table on its way to becoming ours: which, what its columns are, what comes out, make it. */
export default function TakeOverForm(props: Props): ReactElement {
  const { snapshot, select, readHere, onTakeOver, onGo, waiting, onBack } = props;
  const styles = useTakeOverStyles();
  const [chosen, setChosen] = useState<ChosenTable | null>(null);
  const [decode, setDecode] = useState(false);
  const [stopped, setStopped] = useState<'unread' | 'stays' | null>(null);
  const table = useMemo(() => currentTable(chosen, snapshot), [chosen, snapshot]);
  const legacy = useMemo(() => (table === null ? null : decodeLegacy(table)), [table]);
  const encoding = legacy?.encoding ?? null;
  const readable = legacy === null || (encoding !== null && !decode) ? null : legacy.table;
  const choose = (next: ChosenTable | null): void => {
    setChosen(next);
    setDecode(false);
    setStopped(null);
  };
  const stop = (stays: boolean): void => {
    if (!stays) choose(null);
    setStopped(stays ? 'stays' : 'unread');
  };
  return (
    <div>
      <FormHeading>{takeOverPane.heading}</FormHeading>
      <SourceSection snapshot={snapshot} chosen={chosen} select={select} onChoose={choose} />
      <div role="status" className={styles.told}>
        {stopped !== null && <Note kind="warning">{takeOverPane.stopped[stopped]}</Note>}
      </div>
      {table !== null && legacy !== null && encoding !== null && (
        <LegacySection reading={legacy} table={table} decoded={decode} onDecode={() => setDecode(true)} />
      )}
      {table !== null && readable !== null && (
        <FoundTable
          key={chosen?.key}
          source={table}
          table={readable}
          name={table.area?.sheet ?? takeOverText.pastedSheet}
          decoded={decode}
          readHere={readHere}
          onRead={() => setStopped(null)}
          onStopped={stop}
          waiting={waiting}
          onTakeOver={onTakeOver}
          onGo={onGo}
        />
      )}
      <ActionButton onPress={onBack}>{paneText.back}</ActionButton>
    </div>
  );
}

/** A table of the workbook is looked up anew, so that what is shown follows what the person types there. */
function currentTable(chosen: ChosenTable | null, snapshot: TakeOverProps['snapshot']): OfficeTable | null {
  if (chosen === null) return null;
  const { table } = chosen;
  return table.area === null ? table : tableOfArea(snapshot, table.area);
}
