import type { CompiledScheme } from './compile.ts';
import type { BlocEntries, LineEntries } from './entries.ts';
import type { Finding } from './findings.ts';
import type { CompiledRule } from './rules/rule.ts';

/** The points of a bloc while they are computed: flat lists, line by line or group by group over all members. */
export type Sheet = {
  readonly compiled: CompiledScheme;
  readonly entries: BlocEntries;
  readonly size: number;
  /** The rules of this bloc by line; `relative` ones know their leaders. */
  readonly rules: CompiledRule[];
  /** Counted points of the lines, at [line × size + member]; in their own ledger, without sign. */
  readonly points: Float64Array;
  /** Index into cellStates. */
  readonly states: Uint8Array;
  /** Of the groups, at [group × size + member], after their caps. */
  readonly standard: Float64Array;
  readonly bonus: Float64Array;
  readonly deduction: Float64Array;
  readonly assigned: Float64Array;
  /** How many standard lines each member still lacks. */
  readonly missing: Uint32Array;
  readonly invalid: Uint32Array;
  readonly findings: Finding[];
  /** The most digits that an entry needs; the sheet is done again when the scale has fewer. */
  digits: number;
};

const noEntries: LineEntries = { values: [], targets: null };

export function emptySheet(compiled: CompiledScheme, entries: BlocEntries): Sheet {
  const size = entries.members.length;
  const cells = compiled.lines.length * size;
  const sums = compiled.groups.length * size;
  // One block of memory for all points: small blocs cost more to set up than to score.
  const points = new Float64Array(cells + 4 * sums);
  const sumsAt = (position: number): Float64Array =>
    points.subarray(cells + position * sums, cells + (position + 1) * sums);
  return {
    compiled,
    entries,
    size,
    rules: compiled.lines.map((line) => line.rule),
    points,
    states: new Uint8Array(cells),
    standard: sumsAt(0),
    bonus: sumsAt(1),
    deduction: sumsAt(2),
    assigned: sumsAt(3),
    missing: new Uint32Array(size),
    invalid: new Uint32Array(size),
    findings: [...compiled.findings],
    digits: compiled.scale.digits,
  };
}

export function linesOf(entries: BlocEntries, code: string): LineEntries {
  return entries.lines.get(code) ?? noEntries;
}

/** The number at an index that is known to exist. */
export function at(list: Float64Array | Uint8Array | Uint32Array, index: number): number {
  return list[index] ?? 0;
}
