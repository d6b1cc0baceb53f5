import { cellText } from '../cells.ts';
import { findExcelTable } from '../locate-tables.ts';
import type { SheetArea } from '../address.ts';
import type { WorkbookSnapshot } from '../snapshot.ts';

/** The header row of an Excel Table and where the table stood, as last seen. */
export type SeenTable = {
  readonly header: readonly string[];
  /** Its headers before that, the last first. */
  readonly earlier: readonly (readonly string[])[];
  readonly area: SheetArea;
  /** Excel's own id of the sheet, which a new name does not change. */
  readonly sheetId: string | undefined;
};

/** By the names of the tables; a table that is gone stays as it was last seen. */
export type SeenTables = ReadonlyMap<string, SeenTable>;

export function rememberTables(before: SeenTables, snapshot: WorkbookSnapshot): SeenTables {
  const seen = new Map(before);
  for (const { name } of snapshot.tables) {
    const table = findExcelTable(snapshot, name);
    const header = (table?.cells[0] ?? []).map(cellText);
    const known = before.get(name);
    // A header row that was hidden or written over is worth less than the one seen before.
    const same = known?.header.filter((text) => header.includes(text)).length ?? header.length;
    if (table === null || (known !== undefined && same * 2 < known.header.length)) continue;
    const sheetId = idOf(snapshot, table.area.sheet);
    seen.set(name, { header, earlier: earlierThan(header, known), area: table.area, sheetId });
  }
  return seen;
}

/** A header of which only some cells were written over may have lost the one by which the table is read. */
function earlierThan(header: readonly string[], known: SeenTable | undefined): SeenTable['earlier'] {
  if (known === undefined) return [];
  const isSame =
    known.header.length === header.length && known.header.every((text, at) => text === header[at]);
  return isSame ? known.earlier : [known.header, ...known.earlier].slice(0, mostEarlier);
}

/** More than an entry table has columns that are written over one by one. */
const mostEarlier = 120;

function idOf({ sheets }: WorkbookSnapshot, sheet: string): string | undefined {
  return sheets.find(({ name }) => name === sheet)?.id;
}
