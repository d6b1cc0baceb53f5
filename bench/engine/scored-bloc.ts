import { decimalToNumber, finalRows, scoreRows, totalsOfRows, zero } from '../../src/scoring/index.ts';
import type { Decimal, Entry, EntryRows, LineEntries, Scheme } from '../../src/scoring/index.ts';
import type { ResultRow } from './reference.ts';
import type { BlocRows, Cell, Plan, Rows } from './workload.ts';

const yes: Entry = { state: 'yesNo', yes: true, flags: [] };
const no: Entry = { state: 'yesNo', yes: false, flags: [] };

/** The entries of self, bloc and council. */
export type StageEntries = readonly [EntryRows, EntryRows, EntryRows];

/** Targets by line for a number of members; null for lines without one. */
export type TargetRows = readonly (readonly Entry[] | null)[];

export function targetRows(plan: Plan, size: number): TargetRows {
  return plan.leaves.map((leaf) =>
    leaf.kind === 'ratio' ? Array.from({ length: size }, () => leaf.target / 100) : null,
  );
}

/** From the cells of three stages to the result table, through the engine. */
export function scoredBloc(scheme: Scheme, targets: TargetRows, bloc: BlocRows): readonly ResultRow[] {
  return tableOf(scheme, decoded(targets, bloc));
}

/** The cells of three stages as entries. */
export function decoded(targets: TargetRows, { members, stages }: BlocRows): StageEntries {
  const rowsOf = (rows: Rows): EntryRows => ({
    members,
    rows: rows.map((row, line) => rowOf(row, targets[line] ?? null)),
  });
  return [rowsOf(stages[0]), rowsOf(stages[1]), rowsOf(stages[2])];
}

/** A number in a cell is an entry: rows of plain numbers need no copy. */
function rowOf(row: readonly Cell[], targets: readonly Entry[] | null): LineEntries {
  let place = 0;
  while (place < row.length && typeof row[place] === 'number') place += 1;
  const values: readonly Entry[] = isNumbers(row, place) ? row : entriesFrom(row);
  return { values, targets };
}

function isNumbers(row: readonly Cell[], numbers: number): row is readonly number[] {
  return numbers === row.length;
}

function entriesFrom(row: readonly Cell[]): readonly Entry[] {
  const entries = new Array<Entry>(row.length);
  for (let place = 0; place < row.length; place++) entries[place] = entryOf(row[place] ?? '');
  return entries;
}

function entryOf(cell: Cell): Entry {
  if (typeof cell === 'number') return cell;
  return cell === '' ? null : cell ? yes : no;
}

/** The totals of the stages below the last one. */
type StageTotals = { readonly self: readonly Decimal[]; readonly agreed: readonly Decimal[] };

export function stageTotals(scheme: Scheme, [self, agreed]: StageEntries): StageTotals {
  return { self: totalsOfRows(scheme, self), agreed: totalsOfRows(scheme, agreed) };
}

/** From entries to the result table; totals that are known already are not computed again. */
export function tableOf(
  scheme: Scheme,
  [self, agreed, council]: StageEntries,
  known: Partial<StageTotals> = {},
): readonly ResultRow[] {
  const own = known.self ?? totalsOfRows(scheme, self);
  const second = known.agreed ?? totalsOfRows(scheme, agreed);
  const final = scoreRows(scheme, finalRows([agreed, council]));
  const inPoints = (total: Decimal | undefined): number => decimalToNumber(total ?? zero);
  return final.members.map(({ rank, classOutcome, total }, member) => [
    inPoints(own[member]),
    inPoints(second[member]),
    inPoints(total),
    rank ?? 0,
    classOutcome?.label ?? '',
  ]);
}
