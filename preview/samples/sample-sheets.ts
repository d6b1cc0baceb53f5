import { stages, type BlocEntries, type Stage } from '../../src/scoring/index.ts';
import { reasonHeaders, stageTerms } from '../../src/text/index.ts';
import { appraisalSheet } from '../../src/workbook/appraisal-sheets.ts';
import { readEntries } from '../../src/workbook/entries.ts';
import { contentOfPlan, layoutSheets } from '../../src/workbook/layout.ts';
import { openBloc } from '../../src/workbook/open-bloc.ts';
import { resultSheets } from '../../src/workbook/result-sheet.ts';
import { isFormula, type PlannedCell, type SheetPlan } from '../../src/workbook/sheet-plan.ts';
import type { WorkbookSnapshot } from '../../src/workbook/snapshot.ts';
import type { Sample, SampleRows } from './sample.ts';

/** Every sheet of a sample: the plan's tables with the entries, and the result sheets in front of them. */
export function sampleSheets(sample: Sample): readonly SheetPlan[] {
  const entries = new Map<Stage, BlocEntries | null>();
  for (const stage of stages) {
    const rows = sample.stages[stage];
    if (rows !== undefined) entries.set(stage, entriesOf(sample, rows));
  }
  if (!entries.has('agreed')) entries.set('agreed', null);
  const sheets = [...layoutSheets(contentOfPlan(sample.plan, entries)), ...reasonSheet(sample)];
  const bloc = openBloc(snapshotOf(sheets));
  const results = bloc === null ? [] : resultSheets(bloc);
  if (results.length === 0) throw new Error(`${sample.file}: the sample gives no result sheet`);
  return [...results, ...sheets];
}

type ReasonColumn = Parameters<typeof reasonHeaders.name>[0];

function reasonSheet({ reasons = [] }: Sample): readonly SheetPlan[] {
  if (reasons.length === 0) return [];
  const rows = reasons.map(
    ({ code, member, before, after, kind, reason }) =>
      new Map<ReasonColumn, PlannedCell>([
        ['code', code],
        ['member', member],
        ['from', stageTerms.name('self')],
        ['to', stageTerms.name('agreed')],
        ['before', before],
        ['after', after],
        ['reason', reason],
        ['kind', kind],
      ]),
  );
  return [appraisalSheet('reasons', reasonHeaders, rows)];
}

/** The entries of one stage; a sample with a finding is our own mistake. */
export function entriesOf(sample: Sample, rows: SampleRows): BlocEntries {
  const { plan, targets } = sample;
  const reading = readEntries(tableOf(sample, rows), tableOf(sample, targets), plan.scheme);
  if (reading.findings.length > 0) throw new Error(`${sample.file}: ${JSON.stringify(reading.findings)}`);
  return reading.entries;
}

function tableOf(sample: Sample, rows: SampleRows) {
  return [
    ['Mã', ...sample.plan.members.map((member) => member.name)],
    ...Object.entries(rows).map(([code, cells]) => [code, ...cells]),
  ];
}

function snapshotOf(sheets: readonly SheetPlan[]): WorkbookSnapshot {
  return {
    sheets: sheets.map(({ name, cells }) => ({
      name,
      row: 1,
      column: 1,
      cells: cells.map((row) => row.map((cell) => (isFormula(cell) ? null : cell))),
    })),
    tables: sheets.flatMap(({ name, tables }) => tables.map((table) => ({ ...table, sheet: name }))),
  };
}
