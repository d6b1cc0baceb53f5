import { makeStyles, tokens } from '@fluentui/react-components';
import { useMemo, useState, type ReactElement } from 'react';
import { swapRows, type SwapRow } from '../../../actions/results/swap-rows.ts';
import { resultPane } from '../../../text/index.ts';
import type { OpenBloc } from '../../../workbook/open-bloc.ts';
import { ActionButton } from '../../components/ActionButton.tsx';
import { DataTable, type Column } from '../../components/DataTable.tsx';
import { Text } from '../../components/Text.tsx';

const words = resultPane.swaps;

const useStyles = makeStyles({
  place: { marginTop: tokens.spacingVerticalM },
  under: { display: 'block', color: tokens.colorNeutralForeground3 },
});

type Props = { readonly bloc: OpenBloc; readonly member: string; readonly other: string };

/** Which single cell would exchange the two; looked for when asked, because the bloc is scored many times for it. */
export function SmallestChanges({ bloc, member, other }: Props): ReactElement {
  const styles = useStyles();
  const [wanted, setWanted] = useState(false);
  const rows = useMemo(() => (wanted ? swapRows(bloc, member, other) : null), [bloc, member, other, wanted]);
  return (
    <div className={styles.place}>
      {rows === null && <ActionButton onPress={() => setWanted(true)}>{words.find}</ActionButton>}
      <div role="status">
        {rows?.length === 0 && <Text block>{words.none}</Text>}
        {rows !== null && rows.length > 0 && (
          <DataTable
            caption={words.caption(member, other)}
            columns={columns}
            rows={rows}
            keyOf={(row) => row.key}
          />
        )}
      </div>
    </div>
  );
}

const columns: readonly Column<SwapRow>[] = [
  { key: 'cell', title: words.columns.cell, names: true, cell: (row) => <CellOfRow row={row} /> },
  { key: 'change', title: words.columns.change, cell: (row) => row.change },
  { key: 'points', title: words.columns.points, numeric: true, cell: (row) => row.points },
];

function CellOfRow({ row }: { row: SwapRow }): ReactElement {
  const styles = useStyles();
  return (
    <>
      {`${row.code}, ${row.member}`}
      <Text small className={styles.under}>
        {row.effect}
      </Text>
    </>
  );
}
