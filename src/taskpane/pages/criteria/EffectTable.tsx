import type { ReactElement } from 'react';
import type { EffectRow } from '../../../actions/criteria/change-effect.ts';
import { criteriaPane } from '../../../text/index.ts';
import { DataTable, type Column } from '../../components/DataTable.tsx';
import { Text } from '../../components/Text.tsx';

const words = criteriaPane.review;

/** Whose total and rank a change moves, before → after. */
export function EffectTable({ rows }: { rows: readonly EffectRow[] }): ReactElement {
  if (rows.length === 0) return <Text strong>{words.nobody}</Text>;
  return (
    <DataTable caption={words.effect} columns={effectColumns} rows={rows} keyOf={({ member }) => member} />
  );
}

const rank = (place: number | null): string => (place === null ? words.noRank : String(place));

const effectColumns: readonly Column<EffectRow>[] = [
  { key: 'member', title: words.effectColumns.member, names: true, cell: (row) => row.member },
  {
    key: 'total',
    title: words.effectColumns.total,
    numeric: true,
    cell: ({ before, after }) => (before === after ? before : words.change(before, after)),
  },
  {
    key: 'rank',
    title: words.effectColumns.rank,
    numeric: true,
    cell: ({ rankBefore, rankAfter }) =>
      rankBefore === rankAfter ? rank(rankBefore) : words.change(rank(rankBefore), rank(rankAfter)),
  },
];
