import type { Plan, PlanMember } from '../rulebooks/index.ts';
import { stages } from '../scoring/index.ts';
import type { BlocEntries, DaySerial, Scheme, SchemeNode, Stage } from '../scoring/index.ts';
import {
  blocHeaders,
  blocTerms,
  criteriaHeaders,
  disqualificationHeaders,
  memberHeaders,
  roleTerms,
  sheetNames,
  sheetText,
  stageTableNames,
  stageTerms,
} from '../text/index.ts';
import { cellText } from './cells.ts';
import { everyNode } from './code-index.ts';
import { writeRegulation } from './regulation.ts';
import type { AreaFormat, SheetPlan } from './sheet-plan.ts';
import { tableNames } from './table-names.ts';
import { headerRow, tableSheet } from './table-sheet.ts';
import { writeCriteria } from './write-criteria.ts';
import { needsTarget, writeEntries, writeTargets } from './write-entries.ts';

type ListedMember = PlanMember & { readonly left?: DaySerial | null };

/** Everything that our own workbook holds when it is made. */
export type BlocContent = {
  readonly name: string | null;
  readonly year: number | null;
  readonly theme: string | null;
  readonly bases: readonly string[];
  readonly level: string | null;
  readonly viewers: string | null;
  readonly members: readonly ListedMember[];
  readonly scheme: Scheme;
  /** Stages that get a sheet, in any order, with what is already known. */
  readonly stages: ReadonlyMap<Stage, BlocEntries | null>;
};

/** The sheets of a workbook for a bloc: title in A1, note in A2, table header in row 4. */
export function layoutSheets(content: BlocContent): readonly SheetPlan[] {
  const names = content.members.map((member) => member.name);
  const targets = everyNode(content.scheme).some(needsTarget);
  return [
    blocSheet(content),
    criteriaSheet(content.scheme),
    tableSheet({ name: sheetNames.regulation, table: tableNames.regulation, ...sheetText.regulation }, [
      writeRegulation(content.scheme.regulation),
    ]),
    ...(targets ? [targetsSheet(content, names)] : []),
    ...stages.filter((stage) => content.stages.has(stage)).map((stage) => stageSheet(stage, content, names)),
    tableSheet(
      {
        name: sheetNames.disqualifications,
        table: tableNames.disqualifications,
        ...sheetText.disqualifications,
      },
      [[(['member', 'effect', 'reason', 'basis'] as const).map(disqualificationHeaders.name)]],
    ),
  ];
}

/** A ready-made plan as content: sheets for the self-score and for what the conference agrees on. */
export function contentOfPlan(
  plan: Plan,
  entries: ReadonlyMap<Stage, BlocEntries | null> = new Map([
    ['self', null],
    ['agreed', null],
  ]),
): BlocContent {
  const { blocName, year, theme, legalBasis, members, scheme } = plan;
  return {
    name: blocName,
    year,
    theme,
    bases: legalBasis,
    level: null,
    viewers: null,
    members,
    scheme,
    stages: entries,
  };
}

function blocSheet(content: BlocContent): SheetPlan {
  const named = (role: PlanMember['role']): string | null =>
    content.members.find((member) => member.role === role)?.name ?? null;
  const bloc = [
    [blocHeaders.name('item'), blocHeaders.name('content')],
    [blocTerms.name('name'), content.name],
    [blocTerms.name('year'), content.year],
    [blocTerms.name('leader'), named('leader')],
    [blocTerms.name('deputy'), named('deputy')],
    [blocTerms.name('level'), content.level],
    [blocTerms.name('theme'), content.theme],
    ...(content.bases.length === 0 ? [null] : content.bases).map((basis) => [blocTerms.name('basis'), basis]),
    [blocTerms.name('viewers'), content.viewers],
  ];
  const members = [
    memberHeaders.names,
    ...content.members.map((member) => [member.name, roleTerms.name(member.role), member.left ?? null, null]),
  ];
  const text = { name: sheetNames.bloc, table: tableNames.bloc, ...sheetText.bloc };
  const rows = Math.max(content.members.length, 1);
  const column = blocColumns + 2 + memberHeaders.names.indexOf(memberHeaders.name('left'));
  const left: AreaFormat = { row: headerRow + 1, column, rows, columns: 1, look: null, numberFormat };
  return tableSheet(text, [bloc, members], [tableNames.bloc, tableNames.members], [left]);
}

function criteriaSheet(scheme: Scheme): SheetPlan {
  const text = { name: sheetNames.criteria, table: tableNames.criteria, ...sheetText.criteria };
  const cells = writeCriteria(scheme);
  const sheet = tableSheet(text, [cells], [text.table], groupRows(everyNode(scheme), cells[0]?.length ?? 0));
  if (scheme.nodes.length > 0) return sheet;
  const widths = (cells[0] ?? []).map((name) => roomFor[criteriaHeaders.read(cellText(name)) ?? 'code'] ?? 0);
  return {
    ...sheet,
    columns: sheet.columns.map((column, place) => ({
      ...column,
      width: Math.max(column.width, widths[place] ?? 0),
    })),
  };
}

/** An empty table does not show yet how long its texts will be. */
const roomFor: Partial<Readonly<Record<Parameters<typeof criteriaHeaders.name>[0], number>>> = {
  ledger: 9,
  rule: 16,
  parameter: 30,
  basis: 18,
  evidence: 18,
  owner: 14,
  deadline: 12,
};

/** Sections stand out in bold, so that people find their way in a hundred rows. */
function groupRows(nodes: readonly SchemeNode[], columns: number): readonly AreaFormat[] {
  return nodes.flatMap((node, place) =>
    node.kind === 'group'
      ? [{ row: headerRow + 1 + place, column: 1, rows: 1, columns, look: 'group', numberFormat: null }]
      : [],
  );
}

/** Dates of receipt are real dates, shown day first. */
function dateRows(nodes: readonly SchemeNode[], members: number): readonly AreaFormat[] {
  return nodes.flatMap((node, place) =>
    node.kind === 'line' && node.rule.kind === 'late'
      ? [{ row: headerRow + 1 + place, column: 3, rows: 1, columns: members, look: null, numberFormat }]
      : [],
  );
}

const numberFormat = 'dd/mm/yyyy';
/** Of table `Khoi`, which stands left of the members. */
const blocColumns = 2;

/** The entry table of one stage. */
export function stageSheet(
  stage: Stage,
  content: Pick<BlocContent, 'scheme' | 'stages'>,
  members: readonly string[],
): SheetPlan {
  const name = stageTerms.name(stage);
  const { title, note } = sheetText.stage;
  const table = stageTableNames[stage];
  const nodes = everyNode(content.scheme);
  return tableSheet(
    { name, table, title: title(name), note },
    [writeEntries(content.scheme, members, content.stages.get(stage) ?? null)],
    [table],
    [...groupRows(nodes, members.length + 2), ...dateRows(nodes, members.length)],
  );
}

function targetsSheet(content: BlocContent, members: readonly string[]): SheetPlan {
  const given = [...content.stages.values()].find((entries) => entries !== null) ?? null;
  return tableSheet({ name: sheetNames.targets, table: tableNames.targets, ...sheetText.targets }, [
    writeTargets(content.scheme, members, given),
  ]);
}
