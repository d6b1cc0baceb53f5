import type { NameRecord } from '../host/records.ts';
import { elements, parseXml, relationshipsOf } from './dom.ts';

export type SheetPart = { readonly name: string; readonly path: string };

/** The worksheets in the order of the tabs. Chart sheets and other kinds have no cells and are left out. */
export function sheetParts(parts: ReadonlyMap<string, string>): readonly SheetPart[] {
  const relationships = relationshipsOf(parts, 'xl/workbook.xml');
  return elements(parseXml(parts.get('xl/workbook.xml') ?? ''), 'sheet').flatMap((sheet) => {
    const path = relationships.get(relationId(sheet)) ?? '';
    const name = sheet.getAttribute('name') ?? '';
    return parts.has(path) && path.includes('worksheets/') ? [{ name, path }] : [];
  });
}

/**
 * The names of the workbook and of its sheets, Excel's own (print titles, print area, filters) included. Names that
 * point to other files are left out: those files are not here.
 */
export function definedNames(parts: ReadonlyMap<string, string>): readonly NameRecord[] {
  const workbook = parseXml(parts.get('xl/workbook.xml') ?? '');
  const sheets = elements(workbook, 'sheet').map((sheet) => sheet.getAttribute('name') ?? '');
  return elements(workbook, 'definedName')
    .map((element) => {
      const scope = element.getAttribute('localSheetId');
      return {
        name: element.getAttribute('name') ?? '',
        scope: scope === null ? null : (sheets[Number(scope)] ?? ''),
        refersTo: element.textContent,
        visible: element.getAttribute('hidden') !== '1',
      };
    })
    .filter(({ refersTo, scope }) => !/\[\d+\]|#REF!/.test(refersTo) && scope !== '');
}

export type TablePart = {
  readonly name: string;
  readonly sheet: string;
  readonly ref: string;
  readonly style: string;
  readonly showFilterButton: boolean;
};

/** The Excel Tables of the workbook with the names that formulas and the add-in find them by. */
export function tableParts(parts: ReadonlyMap<string, string>): readonly TablePart[] {
  return sheetParts(parts).flatMap(({ name: sheet, path }) => {
    const relationships = relationshipsOf(parts, path);
    return elements(parseXml(parts.get(path) ?? ''), 'tablePart').flatMap((part) => {
      const text = parts.get(relationships.get(relationId(part)) ?? '');
      const table = text === undefined ? undefined : elements(parseXml(text), 'table')[0];
      return table === undefined ? [] : [readTable(table, sheet)];
    });
  });
}

function readTable(table: Element, sheet: string): TablePart {
  return {
    name: table.getAttribute('displayName') ?? table.getAttribute('name') ?? '',
    sheet,
    ref: table.getAttribute('ref') ?? '',
    style: elements(table, 'tableStyleInfo')[0]?.getAttribute('name') ?? '',
    showFilterButton: elements(table, 'autoFilter').length > 0,
  };
}

function relationId(element: Element): string {
  return [...element.attributes].find((attribute) => /^[^:]+:id$/.test(attribute.name))?.value ?? '';
}
