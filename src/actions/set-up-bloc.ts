import type { Plan } from '../rulebooks/index.ts';
import { defaultRegulation } from '../scoring/index.ts';
import { sheetNames, stageTerms, yearSheetNames, type Attempt } from '../text/index.ts';
import { cellAddress } from '../workbook/address.ts';
import { contentOfPlan, layoutSheets, type BlocContent } from '../workbook/layout.ts';
import type { SheetPlan } from '../workbook/sheet-plan.ts';
import type { WorkbookSnapshot } from '../workbook/snapshot.ts';
import { headerRow } from '../workbook/table-sheet.ts';
import { yearOfPlan } from '../workbook/year/year-of-plan.ts';
import { yearSheets } from '../workbook/year/year-sheets.ts';
import type { EmptyBloc } from './empty-bloc.ts';
import { sheetsOfNewYear } from './last-year/last-year.ts';
import type { WorkbookDoor } from './workbook-door.ts';

export type SetUpRequest =
  | { readonly kind: 'plan'; readonly plan: Plan }
  | { readonly kind: 'empty'; readonly bloc: EmptyBloc }
  /** `snapshot` is last year's workbook, `year` the new one. */
  | { readonly kind: 'lastYear'; readonly snapshot: WorkbookSnapshot; readonly year: number };

/**
 * Makes the sheets of a bloc and answers with their names. Nothing that stands in the workbook is touched:
 * if a sheet or a table of one of these names is there, it is named and nothing is made.
 */
export async function setUpBloc(
  door: WorkbookDoor,
  request: SetUpRequest,
): Promise<Attempt<readonly string[]>> {
  const read = await door.read();
  if (!read.ok) return read;
  const sheets = sheetsOf(request);
  const refusal = refusalOf(sheets, read.value);
  if (refusal !== null) return refusal;
  const made = await door.addSheets(sheets);
  if (!made.ok) return made;
  // Where to go on typing; a refusal changes nothing of what is made.
  const { sheet, column } = nextCell[request.kind];
  await door.goTo(cellAddress(sheet, headerRow + 1, column));
  return { ok: true, value: sheets.map(({ name }) => name) };
}

const nextCell: Readonly<Record<SetUpRequest['kind'], { readonly sheet: string; readonly column: number }>> =
  {
    plan: { sheet: stageTerms.name('self'), column: 3 },
    empty: { sheet: sheetNames.criteria, column: 1 },
    lastYear: { sheet: yearSheetNames.dates, column: 3 },
  };

/** Empty tables of the year come when they are asked for: who begins by hand has enough sheets to fill. */
function sheetsOf(request: SetUpRequest): readonly SheetPlan[] {
  switch (request.kind) {
    case 'plan':
      return [...layoutSheets(contentOfPlan(request.plan)), ...yearSheets(yearOfPlan(request.plan))];
    case 'empty':
      return layoutSheets(emptyContent(request.bloc));
    case 'lastYear':
      return sheetsOfNewYear(request.snapshot, request.year);
  }
}

function emptyContent({ name, year, members }: EmptyBloc): BlocContent {
  return {
    name,
    year,
    theme: null,
    bases: [],
    level: null,
    viewers: null,
    members: members.map((member) => ({ name: member, role: 'member' })),
    scheme: { regulation: defaultRegulation, nodes: [] },
    stages: new Map([
      ['self', null],
      ['agreed', null],
    ]),
  };
}

/** Excel compares the names of sheets and tables without regard to case. */
function refusalOf(plans: readonly SheetPlan[], now: WorkbookSnapshot): Attempt<never> | null {
  const sheetNames = plans.map(({ name }) => name.toLowerCase());
  const sheets = now.sheets.map(({ name }) => name).filter((name) => sheetNames.includes(name.toLowerCase()));
  if (sheets.length > 0) return { ok: false, failure: { kind: 'sheetsExist', sheets } };
  const tableNames = plans.flatMap((plan) => plan.tables.map(({ name }) => name.toLowerCase()));
  const tables = now.tables.map(({ name }) => name).filter((name) => tableNames.includes(name.toLowerCase()));
  return tables.length > 0 ? { ok: false, failure: { kind: 'tablesExist', tables } } : null;
}
