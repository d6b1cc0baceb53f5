import type { Attempt } from '../text/index.ts';
import { columnWidths } from '../workbook/column-widths.ts';
import { layoutSheets } from '../workbook/layout.ts';
import type { OpenBloc } from '../workbook/open-bloc.ts';
import { withLook, type SheetLook } from '../workbook/sheet-look.ts';
import { isFormula, type ColumnPlan, type SheetPlan } from '../workbook/sheet-plan.ts';
import type { BlocReading } from './read-bloc.ts';
import type { WorkbookDoor } from './workbook-door.ts';

/**
 * Makes a missing sheet: as it was and looked when it was last seen, else empty in the product's layout with what the rest of
 * the workbook tells (members, criteria). Answers with its name.
 */
export async function recreateSheet(
  door: WorkbookDoor,
  sheet: string,
  reading: BlocReading | null,
  lookOf: (id: string | undefined) => SheetLook | null = () => null,
): Promise<Attempt<string>> {
  const plan = planFor(sheet, reading, lookOf);
  if (plan === null) return { ok: false, failure: { kind: 'itemNotFound', item: sheet } };
  const made = await door.addSheets([plan]);
  return made.ok ? { ok: true, value: sheet } : made;
}

function planFor(
  sheet: string,
  reading: BlocReading | null,
  lookOf: (id: string | undefined) => SheetLook | null,
): SheetPlan | null {
  const lost = reading?.lost.find((one) => one.sheet === sheet);
  const look = lookOf(lost?.id);
  if (lost !== undefined) return look === null ? withUsualWidths(lost.plan) : withLook(lost.plan, look);
  if (reading?.kind !== 'bloc') return null;
  return layoutOf(reading.bloc).find(({ name }) => name === sheet) ?? null;
}

function layoutOf({ facts, members, scheme }: OpenBloc): readonly SheetPlan[] {
  const { name, year, theme, bases, level, viewers } = facts;
  return layoutSheets({
    name,
    year: year !== null && /^\d{4}$/.test(year) ? Number(year) : null,
    theme,
    bases,
    level,
    viewers,
    members,
    scheme,
    stages: new Map([['self', null]]),
  });
}

/** As wide as the product makes its sheets. */
function withUsualWidths(plan: SheetPlan): SheetPlan {
  const columns: ColumnPlan[] = [];
  for (const { row, column, rows, columns: width } of plan.tables) {
    const cells = plan.cells.slice(row - 1, row - 1 + rows);
    const table = cells.map((content) =>
      content.slice(column - 1, column - 1 + width).map((cell) => (isFormula(cell) ? null : cell)),
    );
    columnWidths(table).forEach((one, place) => {
      columns[column - 1 + place] = one;
    });
  }
  return { ...plan, columns: Array.from(columns, (one: ColumnPlan | undefined) => one ?? between) };
}

const between: ColumnPlan = { width: 3, wraps: false, numberFormat: null };
