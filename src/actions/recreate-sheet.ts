import type { Attempt } from '../text/index.ts';
import { layoutSheets } from '../workbook/layout.ts';
import type { OpenBloc } from '../workbook/open-bloc.ts';
import type { SheetPlan } from '../workbook/sheet-plan.ts';
import type { BlocReading } from './read-bloc.ts';
import type { WorkbookDoor } from './workbook-door.ts';

/**
 * Makes a missing sheet: as it was when it was last seen, else empty in the product's layout with what the rest of
 * the workbook tells (members, criteria). Answers with its name.
 */
export async function recreateSheet(
  door: WorkbookDoor,
  sheet: string,
  reading: BlocReading | null,
): Promise<Attempt<string>> {
  const plan = planFor(sheet, reading);
  if (plan === null) return { ok: false, failure: { kind: 'itemNotFound', item: sheet } };
  const made = await door.addSheets([plan]);
  return made.ok ? { ok: true, value: sheet } : made;
}

function planFor(sheet: string, reading: BlocReading | null): SheetPlan | null {
  const lost = reading?.lost.find((one) => one.sheet === sheet);
  if (lost !== undefined) return lost.plan;
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
