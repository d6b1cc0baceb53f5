import { codeKey, tidyCode } from './codes.ts';
import type { CodedRow, Tree, TreeProblem } from './tree.ts';

/** Where the table has a column `Mã cha` it alone decides: an empty cell is the top level. */
export function parentsByColumn(rows: readonly CodedRow[]): Tree {
  const codes = rows.map((row) => tidyCode(row.code));
  const byCode = firstPlaces(codes);
  const byKey = firstPlaces(codes.map(codeKey));
  const problems: TreeProblem[] = [];
  const parents = rows.map((row, index) => {
    const wanted = tidyCode(row.parent ?? '');
    if (wanted === '') return null;
    const parent = byCode.get(wanted) ?? byKey.get(codeKey(wanted)) ?? null;
    if (parent === null) problems.push({ index, detail: { code: 'unknown-parent', text: wanted } });
    return parent;
  });
  return { codes, parents, problems };
}

function firstPlaces(texts: readonly string[]): ReadonlyMap<string, number> {
  const places = new Map<string, number>();
  texts.forEach((text, index) => {
    if (!places.has(text)) places.set(text, index);
  });
  return places;
}
