import type { Area } from '../backend/types.ts';
import type { Json } from '../host/json.ts';
import type { NameRecord, SheetRecord } from '../host/records.ts';
import { child, elements, parseXml } from './dom.ts';
import { readPageSetup } from './page-setup.ts';
import { sheetParts } from './workbook-parts.ts';

/** Cells of a sheet that may be edited although it is protected. */
export type UnlockedCells = { readonly sheet: string; readonly areas: readonly Area[] };

const titles = '_xlnm.Print_Titles';
const printArea = '_xlnm.Print_Area';

/** Excel's own names tell how a sheet is printed or filtered; they are no names of the person. */
export function ordinaryNames(names: readonly NameRecord[]): readonly NameRecord[] {
  return names.filter(({ name }) => !name.startsWith('_xlnm.'));
}

/** How each sheet of the file is printed and protected. */
export function sheetRecords(
  texts: ReadonlyMap<string, string>,
  names: readonly NameRecord[],
): readonly SheetRecord[] {
  return sheetParts(texts).map(({ name, path }) => {
    const document = parseXml(texts.get(path) ?? '');
    const pageLayout = new Map<string, Json>(readPageSetup(document));
    for (const [key, address] of printNames(names, name)) pageLayout.set(key, address);
    return { name, pageLayout, protection: protectionOf(document) };
  });
}

function printNames(names: readonly NameRecord[], sheet: string): readonly (readonly [string, string])[] {
  const own = names.filter(({ scope }) => scope === sheet);
  const parts = (wanted: string) =>
    (own.find(({ name }) => name === wanted)?.refersTo ?? '')
      .split(/,(?=')|,(?=[^']*!)/)
      .map((part) => part.slice(part.lastIndexOf('!') + 1).replaceAll('$', ''));
  return [
    ...parts(titles).flatMap((part): [string, string][] =>
      /^\d+:\d+$/.test(part)
        ? [['PrintTitleRows', part]]
        : /^[A-Z]+:[A-Z]+$/.test(part)
          ? [['PrintTitleColumns', part]]
          : [],
    ),
    ...parts(printArea)
      .filter((part) => /^[A-Z]+\d+(?::[A-Z]+\d+)?$/.test(part))
      .slice(0, 1)
      .map((part): [string, string] => ['PrintArea', part]),
  ];
}

/** The names by which a file says what is printed on every page, and what is printed at all. */
export function printNamesOf({ name: scope, pageLayout }: SheetRecord): readonly NameRecord[] {
  const quoted = `'${scope.replaceAll("'", "''")}'`;
  const reference = (key: string) => {
    const address = pageLayout.get(key);
    return typeof address === 'string' ? [`${quoted}!${address.replace(/([A-Z]+|\d+)/g, '$$$1')}`] : [];
  };
  const made = (name: string, references: readonly string[]) =>
    references.length === 0 ? [] : [{ name, scope, refersTo: references.join(','), visible: true }];
  return [
    ...made(printArea, reference('PrintArea')),
    ...made(titles, [...reference('PrintTitleColumns'), ...reference('PrintTitleRows')]),
  ];
}

function protectionOf(document: Document): Readonly<Record<string, string>> | null {
  const element = child(document.documentElement, 'sheetProtection');
  if (element === null || !['1', 'true'].includes(element.getAttribute('sheet') ?? '')) return null;
  return Object.fromEntries([...element.attributes].map(({ name, value }) => [name, value]));
}

/** The cells whose style unlocks them, run by run of a row. */
export function unlockedCells(
  texts: ReadonlyMap<string, string>,
  areaOfRange: (address: string) => Area,
): readonly UnlockedCells[] {
  const styles = unlockedStyles(texts.get('xl/styles.xml'));
  if (styles.size === 0) return [];
  return sheetParts(texts).map(({ name, path }) => {
    const cells = elements(parseXml(texts.get(path) ?? ''), 'c').filter((cell) =>
      styles.has(cell.getAttribute('s') ?? '0'),
    );
    return { sheet: name, areas: joined(cells.map((cell) => areaOfRange(cell.getAttribute('r') ?? 'A1'))) };
  });
}

function unlockedStyles(text: string | undefined): ReadonlySet<string> {
  const list = text === undefined ? undefined : elements(parseXml(text), 'cellXfs')[0];
  const styles = [...(list?.children ?? [])].map((style, index) => {
    const locked = child(style, 'protection')?.getAttribute('locked');
    return locked === '0' || locked === 'false' ? String(index) : null;
  });
  return new Set(styles.filter((index) => index !== null));
}

/** Neighbours in a row as one area, and equal runs of rows below each other as one. */
function joined(cells: readonly Area[]): readonly Area[] {
  const areas: Area[] = [];
  for (const cell of cells) {
    const last = areas.at(-1);
    if (last?.row === cell.row && last.column + last.columns === cell.column)
      areas[areas.length - 1] = { ...last, columns: last.columns + 1 };
    else areas.push(cell);
  }
  const blocks: Area[] = [];
  for (const run of areas) {
    const at = blocks.findIndex(
      ({ row, rows, column, columns }) =>
        row + rows === run.row && column === run.column && columns === run.columns,
    );
    const above = blocks[at];
    if (above === undefined) blocks.push(run);
    else blocks[at] = { ...above, rows: above.rows + 1 };
  }
  return blocks;
}
