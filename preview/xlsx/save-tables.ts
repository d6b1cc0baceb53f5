import type { GridModel } from '../backend/osheet-library.ts';
import type { TableRecord } from '../backend/types.ts';
import { elements, parseXml, serializeXml } from './dom.ts';

/**
 * Gives each table of the export its own name; the library calls them Table1, Table2. Columns get the text of their
 * header cells, because Excel repairs a file where the two differ.
 */
export function nameTables(
  texts: Map<string, string>,
  model: GridModel,
  tables: readonly TableRecord[],
): void {
  let number = 1;
  const taken = new Set(tables.map(({ name }) => name.toLowerCase()));
  for (const sheetId of model.getters.getSheetIds()) {
    const sheet = model.getters.getSheetName(sheetId);
    for (const { zone } of model.getters.getCoreTables(sheetId).map(({ range }) => range)) {
      const path = `xl/tables/table${number}.xml`;
      const text = texts.get(path);
      // The library leaves out tables of a single row and does not count them.
      if (zone.top === zone.bottom || text === undefined) continue;
      const known = tables.find(
        ({ sheet: other, area }) => other === sheet && area.row === zone.top && area.column === zone.left,
      );
      const name = known?.name ?? freeName(taken);
      const headers = headersOf(model, sheetId, zone);
      texts.set(path, named(text, name, headers));
      number += 1;
    }
  }
}

function freeName(taken: Set<string>): string {
  for (let number = 1; ; number += 1) {
    const name = `Bang${number}`;
    if (taken.has(name.toLowerCase())) continue;
    taken.add(name.toLowerCase());
    return name;
  }
}

type Zone = { readonly left: number; readonly right: number; readonly top: number };

function headersOf(model: GridModel, sheetId: string, zone: Zone): readonly string[] {
  const columns = Array.from({ length: zone.right - zone.left + 1 }, (_, index) => zone.left + index);
  return columns.map((col) =>
    String(model.getters.getEvaluatedCell({ sheetId, row: zone.top, col }).value ?? ''),
  );
}

function named(text: string, name: string, headers: readonly string[]): string {
  const document = parseXml(text);
  document.documentElement.setAttribute('name', name);
  document.documentElement.setAttribute('displayName', name);
  for (const [index, column] of elements(document, 'tableColumn').entries()) {
    const header = headers[index];
    if (header !== undefined && header !== '') column.setAttribute('name', header);
  }
  return serializeXml(document);
}
