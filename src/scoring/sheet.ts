import { cellStates } from './cell-states.ts';
import type { CompiledScheme } from './compile.ts';
import type { EntryRows, LineEntries } from './entries.ts';
import type { Finding } from './findings.ts';
import type { CompiledRule } from './rules/rule.ts';
import type { NodePoints } from './result.ts';

/** The points of a bloc while they are computed: flat lists, line by line or group by group over all members. */
export type Sheet = {
  readonly compiled: CompiledScheme;
  readonly entries: EntryRows;
  readonly size: number;
  /** The rules of this bloc by line; `relative` ones know their leaders. */
  rules: readonly CompiledRule[];
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
  /** How many standard lines each member still lacks. */
  readonly missing: Uint32Array;
  readonly invalid: Uint32Array;
  readonly findings: Finding[];
  /** The most digits that an entry needs; the sheet is done again when the scale has fewer. */
  digits: number;
};

export const noEntries: LineEntries = { values: [], targets: null };

/** Room for so many numbers; their values are not known. */
export type SheetMemory = (length: number) => ArrayBufferLike;

/** For a sheet that lives as long as somebody looks into it. */
export const ownMemory: SheetMemory = (length) => new Float64Array(length).buffer;

/**
 * For a sheet that is read before the next one is made: one block serves all of them, because asking for memory costs
 * more than scoring a small bloc.
 */
export const borrowedMemory: SheetMemory = (length) => {
  if (spare.length < length) spare = new Float64Array(2 * length);
  return spare.buffer;
};

let spare = new Float64Array(0);

export function emptySheet(compiled: CompiledScheme, entries: EntryRows, memory: SheetMemory): Sheet {
  const size = entries.members.length;
  const cells = compiled.lines.length * size;
  const sums = compiled.groups.length * size;
  const buffer = memory(cells + 3 * sums);
  const sumsAt = (position: number): Float64Array =>
    new Float64Array(buffer, (cells + position * sums) * Float64Array.BYTES_PER_ELEMENT, sums).fill(0);
  return {
    compiled,
    entries,
    size,
    rules: compiled.rules,
    points: new Float64Array(buffer, 0, cells),
    standard: sumsAt(0),
    bonus: sumsAt(1),
    deduction: sumsAt(2),
    states: null,
    notAssigned: null,
    missing: new Uint32Array(size),
    invalid: new Uint32Array(size),
    findings: [...compiled.findings],
    digits: compiled.scale.digits,
  };
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
