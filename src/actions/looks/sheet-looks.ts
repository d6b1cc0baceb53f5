import type { Cell } from '../../workbook/cells.ts';
import { keptTables } from '../../workbook/kept-tables.ts';
import type { SheetLook } from '../../workbook/sheet-look.ts';
import type { SheetSnapshot, WorkbookSnapshot } from '../../workbook/snapshot.ts';
import type { WorkbookDoor } from '../workbook-door.ts';

type Known = { readonly mark: string; readonly look: SheetLook };

/**
 * Keeps how the sheets of our tables look, and their formulas. A sheet is looked at again when its table got other rows
 * or columns, a number where none was (a day is a number with a format of its own), or something else where a formula
 * stood.
 */
export class SheetLooks {
  readonly #door: WorkbookDoor;
  readonly #known = new Map<string, Known>();

  constructor(door: WorkbookDoor) {
    this.#door = door;
  }

  async follow(snapshot: WorkbookSnapshot): Promise<void> {
    const ours = oursOf(snapshot);
    const stale = ours.filter((one) => {
      const known = this.#known.get(one.id);
      return known?.mark !== markOf(one, known?.look);
    });
    if (stale.length === 0) return;
    // What cannot be looked at now is looked at after the next reading.
    const looked = await this.#door.looks(stale.map(({ sheet }) => sheet.name));
    if (!looked.ok) return;
    for (const look of looked.value) {
      const one = ours.find(({ id }) => id === look.id);
      if (one !== undefined) this.#known.set(look.id, { look, mark: markOf(one, look) });
    }
  }

  lookOf(id: string | undefined): SheetLook | null {
    return id === undefined ? null : (this.#known.get(id)?.look ?? null);
  }
}

type OurSheet = { readonly id: string; readonly sheet: SheetSnapshot; readonly shapes: string };

function oursOf({ sheets, tables }: WorkbookSnapshot): readonly OurSheet[] {
  return sheets.flatMap((sheet): readonly OurSheet[] => {
    const ours = tables.filter((table) => table.sheet === sheet.name && keptTables.includes(table.name));
    if (ours.length === 0 || sheet.id === undefined) return [];
    const shapes = ours.map(({ row, column, rows, columns }) => [row, column, rows, columns].join(':'));
    return [{ id: sheet.id, sheet, shapes: shapes.join(' ') }];
  });
}

function markOf({ sheet, shapes }: OurSheet, look: SheetLook | undefined): string {
  const results = (look?.formulas ?? []).flatMap((row, r) =>
    row.flatMap((formula, c) => (formula === null ? [] : [resultAt(sheet, look, r, c)])),
  );
  return JSON.stringify([shapes, numbersIn(sheet), results]);
}

function resultAt(
  { row, column, cells }: SheetSnapshot,
  look: SheetLook | undefined,
  r: number,
  c: number,
): Cell {
  return cells[(look?.row ?? 1) + r - row]?.[(look?.column ?? 1) + c - column] ?? null;
}

function numbersIn({ cells }: SheetSnapshot): number {
  return cells.reduce((sum, row) => sum + row.filter((cell) => typeof cell === 'number').length, 0);
}
