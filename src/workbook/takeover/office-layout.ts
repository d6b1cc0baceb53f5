import { isBlank } from '../cells.ts';
import type { Cells } from '../cells.ts';
import { findAcross } from './across/across-layout.ts';
import type { AcrossLayout } from './across/across-layout.ts';
import { isName } from './across/across-header.ts';
import { findOfficeHeader, useOfPath } from './office-header.ts';
import type { OfficeHeader } from './office-header.ts';

/** Which way the criteria of a table go: `down` has one criterion to a row, `across` has one unit to a row. */
export type OfficeLayout =
  | { readonly kind: 'down'; readonly header: OfficeHeader }
  | { readonly kind: 'across'; readonly layout: AcrossLayout };

/** The layout that the headings show, or the one that the person wants; null when its heading is not found. */
export function findLayout(cells: Cells, wanted: OfficeLayout['kind'] | null = null): OfficeLayout | null {
  const down = wanted === 'across' ? null : findOfficeHeader(cells);
  // Where the contents stand in words below their heading, the criteria go down, whatever else is headed.
  if (down !== null && (wanted === 'down' || hasContents(cells, down))) return { kind: 'down', header: down };
  const across = wanted === 'down' ? null : findAcross(cells, wanted === 'across');
  if (across !== null) return { kind: 'across', layout: across };
  return down === null ? null : { kind: 'down', header: down };
}

function hasContents(cells: Cells, { first, rows, paths }: OfficeHeader): boolean {
  const column = paths.findIndex((path) => useOfPath(path)?.kind === 'title');
  const below = cells.slice(first + rows).filter((row) => row.some((cell) => !isBlank(cell)));
  const words = below.filter((row) => isName(row[column])).length;
  return words * 2 >= below.length && words > 0;
}
