import { compileScheme } from './compile.ts';
import type { BlocEntries, EntryRows, LineEntries } from './entries.ts';
import type { Line, Scheme } from './scheme.ts';
import { noEntries } from './sheet.ts';

/** The lines of a scheme in their order: that of the rows of `EntryRows`. */
export function linesInOrder(scheme: Scheme): readonly Line[] {
  return compileScheme(scheme, 0).lines.map(({ line }) => line);
}

/** Entries by code as rows; lines that have none are blank. */
export function rowsInOrder(scheme: Scheme, { members, lines }: BlocEntries): EntryRows {
  return {
    members,
    rows: compileScheme(scheme, 0).lines.map(({ line }) => lines.get(line.code) ?? noEntries),
  };
}

/** Rows as entries by code; of lines with the same code the first counts. */
export function entriesByCode(scheme: Scheme, { members, rows }: EntryRows): BlocEntries {
  const lines = new Map<string, LineEntries>();
  for (const [index, { code }] of linesInOrder(scheme).entries())
    if (!lines.has(code)) lines.set(code, rows[index] ?? noEntries);
  return { members, lines };
}
