import type { Plan } from '../rulebooks/index.ts';
import { defaultRegulation } from '../scoring/index.ts';
import { sheetNames, stageTerms, type Attempt } from '../text/index.ts';
import { cellAddress } from '../workbook/address.ts';
import { contentOfPlan, layoutSheets, type BlocContent } from '../workbook/layout.ts';
import type { SheetPlan } from '../workbook/sheet-plan.ts';
import type { WorkbookSnapshot } from '../workbook/snapshot.ts';
import { headerRow } from '../workbook/table-sheet.ts';
import { yearOfPlan } from '../workbook/year/year-of-plan.ts';
import { yearSheets } from '../workbook/year/year-sheets.ts';
import type { EmptyBloc } from './empty-bloc.ts';
import type { WorkbookDoor } from './workbook-door.ts';

export type SetUpRequest =
  { readonly kind: 'plan'; readonly plan: Plan } | { readonly kind: 'empty'; readonly bloc: EmptyBloc };

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
  const sheets = [...layoutSheets(contentOf(request)), ...yearOf(request)];
  const refusal = refusalOf(sheets, read.value);
  if (refusal !== null) return refusal;
  const made = await door.addSheets(sheets);
  if (!made.ok) return made;
  // Where to go on typing; a refusal changes nothing of what is made.
  await door.goTo(cellAddress(nextSheet(request), headerRow + 1, request.kind === 'empty' ? 1 : 3));
  return { ok: true, value: sheets.map(({ name }) => name) };
}

/** Empty tables come when they are asked for: who begins by hand has enough sheets to fill. */
function yearOf(request: SetUpRequest): readonly SheetPlan[] {
  return request.kind === 'plan' ? yearSheets(yearOfPlan(request.plan)) : [];
}

function nextSheet({ kind }: SetUpRequest): string {
  return kind === 'empty' ? sheetNames.criteria : stageTerms.name('self');
}

function contentOf(request: SetUpRequest): BlocContent {
  if (request.kind === 'plan') return contentOfPlan(request.plan);
  const { name, year, members } = request.bloc;
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
