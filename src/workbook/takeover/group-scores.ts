import { compareDecimals, subtractDecimals, zero } from '../../scoring/index.ts';
import type { Decimal } from '../../scoring/index.ts';
import { cellText } from '../cells.ts';
import type { Cell } from '../cells.ts';
import { writeDecimalCell } from '../decimal-cell.ts';
import { readPointsCell } from './points-reading.ts';
import type { TreeRow } from './code-rows.ts';
import type { LineOrigin } from './criteria-cells.ts';
import type { ScoreCell } from './office-rows.ts';
import type { ColumnMapping } from './propose-mapping.ts';
import { remark } from './remarks.ts';
import type { Remark } from './remarks.ts';

/**
 * What is scored below each group, and whether a group's own number counts that too. Offices do both; one row that
 * allows only one of the two readings decides for its whole column.
 */
export type GroupScores = {
  readonly below: (row: TreeRow, column: number) => Decimal | null;
  readonly reading: (column: number) => 'sum' | 'own' | 'either';
};

export function groupScores(
  rows: readonly TreeRow[],
  lines: readonly LineOrigin[],
  mapping: ColumnMapping,
): GroupScores {
  const columns = mapping.flatMap((use, column) => (use.kind === 'score' ? [column] : []));
  const scores = new Map(rows.map((row) => [row, numbersIn(row)]));
  const sums = childSums(rows, columns, scores);
  const below: GroupScores['below'] = (row, column) => sums.get(row.code)?.get(column) ?? null;
  const own = lines.filter(({ row }) => row.hasChildren);
  const readings = new Map(
    columns.map((column) => {
      const told = own.map(({ row, part }) => {
        const value = scores.get(row)?.get(column) ?? null;
        const under = below(row, column);
        if (value === null || under === null || under.coefficient === 0) return 'either';
        if (compareDecimals(value, part.max ?? zero) > 0) return 'sum';
        return compareDecimals(value, under) < 0 ? 'own' : 'either';
      });
      return [column, told.find((one) => one !== 'either') ?? 'either'] as const;
    }),
  );
  return { below, reading: (column) => readings.get(column) ?? 'either' };
}

/** The group's own standard line gets what is left of the number when the rows below it are taken off, or all of it. */
export function ownOfGroup(
  { column, cell }: ScoreCell,
  line: LineOrigin | null,
  row: TreeRow,
  member: string,
  groups: GroupScores,
  remarks: Remark[],
): readonly (readonly [LineOrigin, Cell])[] {
  const place = row.office.row;
  const refuse = (): readonly [] => {
    remarks.push(
      remark('error', place, column, { kind: 'score-not-taken', text: cellText(cell), why: 'group' }),
    );
    return [];
  };
  const value = numberOf(cell);
  const below = groups.below(row, column);
  // A group without a line of its own shows the sum of its rows.
  if (line === null) {
    if (below === null) return refuse();
    if (value !== null && compareDecimals(value, below) !== 0)
      remarks.push(
        remark('warning', place, column, {
          kind: 'group-differs',
          member,
          code: row.code,
          office: value,
          ours: below,
        }),
      );
    return [];
  }
  if (value === null) return [[line, cell]];
  if (below === null || below.coefficient === 0) return [[line, cell]];
  const reading = groups.reading(column);
  const rest = reading === 'sum' ? subtractDecimals(value, below) : value;
  if (rest.coefficient < 0 || compareDecimals(rest, line.part.max ?? zero) > 0) return refuse();
  remarks.push(
    reading === 'either'
      ? remark('question', place, column, { kind: 'score-of-group', score: value, below })
      : remark('note', place, column, { kind: 'score-split', score: value, standard: rest, rest: below }),
  );
  return [[line, reading === 'sum' ? writeDecimalCell(rest) : cell]];
}

export function numberOf(cell: Cell): Decimal | null {
  const reading = readPointsCell(cell);
  return reading.kind === 'number' ? reading.value : null;
}

type NumbersByColumn = ReadonlyMap<number, Decimal>;

function numbersIn({ office }: TreeRow): NumbersByColumn {
  return new Map(
    office.scores.flatMap(({ column, cell }): readonly (readonly [number, Decimal])[] => {
      const value = numberOf(cell);
      return value === null ? [] : [[column, value]];
    }),
  );
}

/**
 * For the code of every group and every score column the sum of the rows below it; deductions are taken off. A group
 * below without a number of its own counts with the sum of its rows.
 */
function childSums(
  rows: readonly TreeRow[],
  columns: readonly number[],
  scores: ReadonlyMap<TreeRow, NumbersByColumn>,
): ReadonlyMap<string, NumbersByColumn> {
  const sums = new Map<string, Map<number, Decimal>>();
  for (const row of [...rows].reverse()) {
    if (row.parent === null) continue;
    const { points } = row.office;
    const isDeduction = points.length > 0 && points.every(({ ledger }) => ledger === 'deduction');
    const above = sums.get(row.parent) ?? new Map<number, Decimal>();
    sums.set(row.parent, above);
    for (const column of columns) {
      const value = scores.get(row)?.get(column) ?? sums.get(row.code)?.get(column) ?? null;
      if (value === null) continue;
      const size = Math.abs(value.coefficient);
      const taken = { ...value, coefficient: isDeduction ? size : -value.coefficient };
      above.set(column, subtractDecimals(above.get(column) ?? zero, taken));
    }
  }
  return sums;
}
