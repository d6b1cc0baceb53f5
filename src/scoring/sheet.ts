import { cellStates } from './cell-states.ts';
import type { CompiledScheme } from './compile.ts';
import type { EntryRows, LineEntries } from './entries.ts';
import type { Finding } from './findings.ts';
import type { CompiledRule } from './rules/rule.ts';
import type { RowScorer } from './rules/rows.ts';
import type { NodePoints } from './result.ts';

/** The points of a bloc while they are computed: flat lists, line by line or group by group over all members. */
export type Sheet = {
  readonly compiled: CompiledScheme;
  readonly entries: EntryRows;
  readonly size: number;
  /** The rules of this bloc by line; `relative` ones know their leaders. */
  rules: readonly CompiledRule[];
  /** How each line scores a row, by line. */
  scorers: readonly RowScorer[];
  /** Counted points of the lines, at [line × size + member]; in their own ledger, without sign. */
  readonly points: Float64Array;
  /** Of the groups, at [group × size + member], after their caps. */
  readonly standard: Float64Array;
  readonly bonus: Float64Array;
  readonly deduction: Float64Array;
  /** Index into cellStates, at [line × size + member]; null while every cell is scored. */
  states: Uint8Array | null;
  /** What leaves the assigned points of a group, at [group × size + member]; null while nothing does. */
  notAssigned: Float64Array | null;
  /** How many standard lines each member still lacks; null while nobody lacks any. */
  missing: Uint32Array | null;
  /** How many cells of each member cannot be used; null while all can. */
  invalid: Uint32Array | null;
  readonly findings: Finding[];
  /** The most digits that an entry needs; the sheet is done again when the scale has fewer. */
  digits: number;
};

export const noEntries: LineEntries = { values: [], targets: null };

/** The flat lists of a sheet with so many cells and sums of groups; the sums are zero. */
export type SheetMemory = (cells: number, sums: number) => SheetLists;

type SheetLists = Pick<Sheet, 'points' | 'standard' | 'bonus' | 'deduction'>;

/** For a sheet that lives as long as somebody looks into it. */
export const ownMemory: SheetMemory = (cells, sums) => ({
  points: new Float64Array(cells),
  standard: new Float64Array(sums),
  bonus: new Float64Array(sums),
  deduction: new Float64Array(sums),
});

/**
 * For a sheet that is read before the next one is made: blocs of one size share its lists, which stand in one large
 * block, because asking for memory costs more than scoring a small bloc.
 */
export const borrowedMemory: SheetMemory = (cells, sums) => {
  if (spare.points.length !== cells || spare.standard.length !== sums)
    return (spare = spareLists(cells, sums));
  spare.standard.fill(0);
  spare.bonus.fill(0);
  spare.deduction.fill(0);
  return spare;
};

const nothingSpare = ownMemory(0, 0);
let spare = nothingSpare;
const blockLength = 2 ** 15;
let block = new Float64Array(0);
/** Before this position the block belongs to sheets that were taken over. */
let firstSpare = 0;
/** The sheet whose points stand in the spare lists. */
let borrower: Sheet | null = null;

function spareLists(cells: number, sums: number): SheetLists {
  const length = cells + 3 * sums;
  if (block.length < firstSpare + length) {
    block = new Float64Array(Math.max(blockLength, length));
    firstSpare = 0;
  }
  const sumsAt = firstSpare + cells;
  const list = (position: number): Float64Array =>
    block.subarray(sumsAt + position * sums, sumsAt + (position + 1) * sums).fill(0);
  return {
    points: block.subarray(firstSpare, sumsAt),
    standard: list(0),
    bonus: list(1),
    deduction: list(2),
  };
}

/** Leaves the spare lists to the sheet for as long as it lives; false when another sheet stands there by now. */
export function takeOver(sheet: Sheet): boolean {
  if (sheet !== borrower) return false;
  borrower = null;
  firstSpare += sheet.points.length + 3 * sheet.standard.length;
  spare = nothingSpare;
  return true;
}

export function emptySheet(compiled: CompiledScheme, entries: EntryRows, memory: SheetMemory): Sheet {
  const size = entries.members.length;
  const lists = memory(compiled.lines.length * size, compiled.groups.length * size);
  const sheet: Sheet = {
    compiled,
    entries,
    size,
    rules: compiled.rules,
    scorers: compiled.scorers,
    points: lists.points,
    standard: lists.standard,
    bonus: lists.bonus,
    deduction: lists.deduction,
    states: null,
    notAssigned: null,
    missing: null,
    invalid: null,
    findings: [...compiled.findings],
    digits: compiled.scale.digits,
  };
  if (memory === borrowedMemory) borrower = sheet;
  return sheet;
}

/** The entries of a line; blank when the table has no row for it. */
export function rowOf(sheet: Sheet, line: number): LineEntries {
  return sheet.entries.rows[line] ?? noEntries;
}

export function stateOf(sheet: Sheet, line: number, member: number): NodePoints['state'] {
  if (sheet.states === null) return 'scored';
  return cellStates[at(sheet.states, line * sheet.size + member)] ?? 'blank';
}

/** Σ max of the standard lines of a group that are not excluded (scoring-spec §4). */
export function assignedOf(sheet: Sheet, group: number, member: number): number {
  const full = sheet.compiled.groups[group]?.assigned ?? 0;
  return sheet.notAssigned === null ? full : full - at(sheet.notAssigned, group * sheet.size + member);
}

/** The number at an index that is known to exist. */
export function at(list: Float64Array | Uint8Array | Uint32Array, index: number): number {
  return list[index] ?? 0;
}
