import { stateTerms, isResultHeading, isSumHeading, readNumber } from '../../text/index.ts';
import { cellText, isBlank } from '../cells.ts';
import type { Cells } from '../cells.ts';
import { memberOf, useOfPath } from './office-header.ts';
import type { ColumnUse, OfficeHeader } from './office-header.ts';

/** One use for each column; what the person changes is the same list with another use in it. */
export type ColumnMapping = readonly ColumnUse[];

/**
 * What each column most likely holds. A kind that can stand only once goes to the first column that says it (`Mã`
 * before `STT`); a column with a name of its own and nothing but scores below it is a unit's.
 */
export function proposeMapping(cells: Cells, header: OfficeHeader): ColumnMapping {
  const taken = new Set<string>();
  const codeColumn = bestCodeColumn(header);
  const uses = header.paths.map((path, column): ColumnUse => {
    const use = useOfPath(path);
    if (use === null) return memberColumn(cells, header, path, column);
    if (use.kind === 'score' || use.kind === 'note') return use;
    if (use.kind === 'code' && column !== codeColumn) return { kind: 'ignore' };
    if (taken.has(use.kind)) return { kind: 'ignore' };
    taken.add(use.kind);
    return use;
  });
  return uses.map((use, column) =>
    isResultBesidePoints(use, column, uses, header) ? { kind: 'ignore' } : use,
  );
}

/** `Kết quả` and `Điểm` below one unit: the points are those that are called so. */
function isResultBesidePoints(
  use: ColumnUse,
  column: number,
  uses: ColumnMapping,
  { paths }: OfficeHeader,
): boolean {
  if (use.kind !== 'score' || !isResultHeading(paths[column]?.at(-1) ?? '')) return false;
  return uses.some(
    (other, place) =>
      other.kind === 'score' &&
      other.member === use.member &&
      useOfPath([paths[place]?.at(-1) ?? ''])?.kind === 'standard',
  );
}

/** `Mã` says more than a running number. */
function bestCodeColumn({ paths }: OfficeHeader): number {
  const columns = paths.flatMap((path, column) => (useOfPath(path)?.kind === 'code' ? [column] : []));
  const named = columns.find((column) => /^m[aã]/i.test((paths[column]?.at(-1) ?? '').normalize('NFC')));
  return named ?? columns[0] ?? -1;
}

function memberColumn(
  cells: Cells,
  header: OfficeHeader,
  path: readonly string[],
  column: number,
): ColumnUse {
  const member = memberOf(path);
  if (member === null || path.some(isSumHeading) || !holdsScores(cells, header, column))
    return { kind: 'ignore' };
  return { kind: 'score', stage: 'self', member, ledger: null };
}

/** Numbers, marks and blanks only; a column without any content below its name is a unit that is not scored yet. */
function holdsScores(cells: Cells, { first, rows }: OfficeHeader, column: number): boolean {
  const filled = cells.slice(first + rows).flatMap((row) => {
    const cell = row[column] ?? null;
    return isBlank(cell) ? [] : [cell];
  });
  const scores = filled.filter(
    (cell) =>
      typeof cell === 'number' ||
      (typeof cell === 'string' &&
        (readNumber(cellText(cell)).kind !== 'not-a-number' || stateTerms.read(cellText(cell)) !== null)),
  );
  return scores.length * 2 >= filled.length;
}
