import type { Attempt } from '../../text/index.ts';
import { everyNode } from '../../workbook/code-index.ts';
import type { BlocContent } from '../../workbook/layout.ts';
import { openBloc, type OpenBloc } from '../../workbook/open-bloc.ts';
import { shiftScheme } from '../../workbook/shift-year.ts';
import type { SheetPlan } from '../../workbook/sheet-plan.ts';
import type { WorkbookSnapshot } from '../../workbook/snapshot.ts';
import { layoutSheets } from '../../workbook/layout.ts';
import { yearOfLastYear } from '../../workbook/year/year-of-last-year.ts';
import { yearSheets } from '../../workbook/year/year-sheets.ts';

/** What last year's workbook holds and what of it goes on. */
export type LastYear = {
  readonly snapshot: WorkbookSnapshot;
  readonly name: string | null;
  readonly year: number | null;
  readonly members: readonly string[];
  /** Who left during last year does not begin the new one. */
  readonly left: readonly string[];
  readonly lines: number;
  readonly stages: readonly OpenBloc['stages'][number]['stage'][];
  readonly deadlines: number;
  readonly movements: number;
  readonly receivers: number;
  readonly duties: number;
  /** Faults of the criteria and rules that would be taken along. */
  readonly faults: number;
};

/** Looks through last year's workbook; a workbook without criteria or members is none. */
export function lastYearOf(snapshot: WorkbookSnapshot): Attempt<LastYear> {
  const bloc = openBloc(snapshot);
  if (bloc === null || (bloc.scheme.nodes.length === 0 && bloc.members.length === 0)) {
    return { ok: false, failure: { kind: 'noBlocInFile' } };
  }
  const year = yearOfLastYear(snapshot, 0);
  const faults = bloc.findings.filter(
    ({ finding: { severity, where } }) =>
      severity === 'error' && (where.table === 'criteria' || where.table === 'regulation'),
  );
  return {
    ok: true,
    value: {
      snapshot,
      name: bloc.facts.name,
      year: yearNumber(bloc),
      members: bloc.members.filter(({ left }) => left === null).map(({ name }) => name),
      left: bloc.members.filter(({ left }) => left !== null).map(({ name }) => name),
      lines: everyNode(bloc.scheme).filter(({ kind }) => kind === 'line').length,
      stages: bloc.stages.map(({ stage }) => stage),
      deadlines: year.deadlines.length + year.periods.length + year.calendar.length,
      movements: year.movements.length,
      receivers: year.receivers.length,
      duties: year.duties.length,
      faults: faults.length,
    },
  };
}

/** The sheets of the new year; last year's workbook is only read. */
export function sheetsOfNewYear(snapshot: WorkbookSnapshot, year: number): readonly SheetPlan[] {
  const bloc = openBloc(snapshot);
  if (bloc === null) return [];
  const years = year - (yearNumber(bloc) ?? year - 1);
  return [...layoutSheets(contentOf(bloc, year, years)), ...yearSheets(yearOfLastYear(snapshot, years))];
}

function contentOf({ facts, members, scheme, stages }: OpenBloc, year: number, years: number): BlocContent {
  const kinds = stages.length === 0 ? (['self', 'agreed'] as const) : stages.map(({ stage }) => stage);
  return {
    name: facts.name,
    year,
    // Each year has a theme of its own.
    theme: null,
    bases: facts.bases,
    level: facts.level,
    viewers: facts.viewers,
    members: members.filter(({ left }) => left === null).map(({ name, role }) => ({ name, role })),
    scheme: shiftScheme(scheme, years),
    stages: new Map(kinds.map((stage) => [stage, null])),
  };
}

function yearNumber({ facts }: OpenBloc): number | null {
  return facts.year !== null && /^(19|20|21)\d\d$/.test(facts.year) ? Number(facts.year) : null;
}
