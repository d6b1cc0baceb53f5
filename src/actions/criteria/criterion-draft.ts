import type { Decimal, Ledger, Line, Rule, SchemeNode } from '../../scoring/index.ts';
import { criteriaPane, ledgerTerms, readNumber, showNumber } from '../../text/index.ts';
import type { CriteriaColumn } from '../../workbook/criteria-table.ts';
import type { CriterionCells } from '../../workbook/criteria-change.ts';
import { writeDecimalCell } from '../../workbook/decimal-cell.ts';
import type { DraftProblem } from '../../workbook/number-draft.ts';
import { draftOf, emptyDraft, ruleOf, type RuleDraft } from '../../workbook/rule-draft.ts';
import type { PlannedCell } from '../../workbook/sheet-plan.ts';
import { writeRule } from '../../workbook/write-rule.ts';

/** Fields of the form whose cell has one column of its own. */
export const capFields = ['capBonus', 'capDeduction', 'capNet', 'capTotal', 'floor'] as const;
export const paperFields = ['basis', 'evidence', 'owner', 'deadline'] as const;
const modifierFields = ['onlyIf', 'waivedIf', 'oneOf'] as const;

type TextField =
  | 'code'
  | 'title'
  | 'points'
  | (typeof capFields)[number]
  | (typeof paperFields)[number]
  | (typeof modifierFields)[number];

/** A criterion as it is typed into the form. */
export type CriterionDraft = Readonly<Record<TextField, string>> & {
  readonly isLine: boolean;
  readonly ledger: Ledger;
  readonly rule: RuleDraft;
};

const noText: Readonly<Record<TextField, string>> = {
  code: '',
  title: '',
  points: '',
  capBonus: '',
  capDeduction: '',
  capNet: '',
  capTotal: '',
  floor: '',
  basis: '',
  evidence: '',
  owner: '',
  deadline: '',
  onlyIf: '',
  waivedIf: '',
  oneOf: '',
};

export function newDraft(isLine: boolean): CriterionDraft {
  return { ...noText, isLine, ledger: 'standard', rule: emptyDraft };
}

export function draftOfCriterion(node: SchemeNode, typed: string): CriterionDraft {
  const text = (value: string | null): string => value ?? '';
  const number = (value: Decimal | null): string =>
    value === null ? '' : showNumber(value).replaceAll('.', '');
  const { basis, evidence, owner, deadline, title } = node;
  const shared = {
    ...newDraft(node.kind === 'line'),
    code: typed,
    title,
    basis: text(basis),
    evidence: text(evidence),
    owner: text(owner),
    deadline: text(deadline),
  };
  if (node.kind === 'line') {
    const { ledger, onlyIf, waivedIf, oneOf, max, rule } = node;
    const modifiers = { onlyIf: text(onlyIf), waivedIf: text(waivedIf), oneOf: text(oneOf) };
    return { ...shared, ...modifiers, ledger, points: number(max), rule: draftOf(rule) };
  }
  return {
    ...shared,
    points: number(node.standard),
    capBonus: number(node.capBonus),
    capDeduction: number(node.capDeduction),
    capNet: number(node.capNet),
    capTotal: number(node.capTotal),
    floor: node.floor.coefficient === 0 ? '' : number(node.floor),
  };
}

export type DraftCells =
  | { readonly ok: true; readonly cells: CriterionCells }
  | {
      readonly ok: false;
      readonly problems: ReadonlyMap<string, string>;
      readonly ruleProblems: readonly DraftProblem[];
    };

/** The cells that the form changes; `before` is what it was filled with, so that nothing else is written. */
export function cellsOfDraft(draft: CriterionDraft, before: CriterionDraft | null): DraftCells {
  const problems = new Map<string, string>();
  const cells = new Map<CriteriaColumn, PlannedCell>();
  const changed = (field: TextField): boolean => draft[field].trim() !== (before?.[field] ?? '').trim();
  if (draft.title.trim() === '') problems.set('title', criteriaPane.form.noTitle);
  const turned = before !== null && before.isLine !== draft.isLine;
  for (const field of ['code', 'title', ...paperFields] as const)
    if (changed(field)) cells.set(field, draft[field].trim());
  const number = (field: TextField): PlannedCell => numberCell(draft[field], field, problems);
  if (draft.isLine) putPoints(draft, before, turned, number('points'), cells);
  else {
    if (changed('points') || turned) cells.set('standard', number('points'));
    for (const field of capFields) if (changed(field) || turned) cells.set(field, number(field));
    if (turned) for (const column of ['ledger', 'rule', 'parameter'] as const) cells.set(column, '');
  }
  const ruleProblems = draft.isLine ? putRule(draft, before, cells, problems) : [];
  if (problems.size > 0 || ruleProblems.length > 0) return { ok: false, problems, ruleProblems };
  return { ok: true, cells: Object.fromEntries(cells) };
}

const pointColumns = { standard: 'standard', bonus: 'capBonus', deduction: 'capDeduction' } as const;

/** A line keeps its maximum in the column of its ledger; the columns of the other ledgers are emptied with it. */
function putPoints(
  draft: CriterionDraft,
  before: CriterionDraft | null,
  turned: boolean,
  points: PlannedCell,
  cells: Map<CriteriaColumn, PlannedCell>,
): void {
  const other = before === null || turned || before.ledger !== draft.ledger;
  if (other) cells.set('ledger', ledgerTerms.name(draft.ledger));
  if (!other && draft.points.trim() === before.points.trim()) return;
  for (const column of ['standard', 'capBonus', 'capDeduction'] as const)
    if (before !== null || column === pointColumns[draft.ledger]) cells.set(column, '');
  cells.set(pointColumns[draft.ledger], points);
  if (turned) for (const column of ['capNet', 'capTotal', 'floor'] as const) cells.set(column, '');
}

function putRule(
  draft: CriterionDraft,
  before: CriterionDraft | null,
  cells: Map<CriteriaColumn, PlannedCell>,
  problems: Map<string, string>,
): readonly DraftProblem[] {
  if (needsPoints(draft) && draft.points.trim() === '') problems.set('points', criteriaPane.form.noMax);
  const same = before !== null && before.isLine && sameRule(draft, before);
  if (same) return [];
  const reading = ruleOf(draft.rule);
  if (!reading.ok) return reading.problems;
  const { kind, parameter } = writtenRule(draft, reading.rule);
  cells.set('rule', kind);
  cells.set('parameter', parameter);
  return [];
}

function sameRule(draft: CriterionDraft, before: CriterionDraft): boolean {
  return (
    JSON.stringify(draft.rule) === JSON.stringify(before.rule) &&
    modifierFields.every((field) => draft[field].trim() === before[field].trim())
  );
}

/** The texts of `Cách chấm` and `Tham số` for a rule of the form. */
export function writtenRule(draft: CriterionDraft, rule: Rule) {
  const text = (field: (typeof modifierFields)[number]): string | null =>
    draft[field].trim() === '' ? null : draft[field].trim();
  return writeRule(rule, { onlyIf: text('onlyIf'), waivedIf: text('waivedIf'), oneOf: text('oneOf') });
}

function needsPoints({ ledger, rule }: CriterionDraft): boolean {
  return ledger === 'standard' || rule.kind === 'keep' || rule.kind === 'ratio' || rule.kind === 'relative';
}

function numberCell(text: string, field: string, problems: Map<string, string>): PlannedCell {
  const value = numberOf(text);
  if (value === undefined) problems.set(field, criteriaPane.form.badNumber(text));
  const cell = writeDecimalCell(value ?? null);
  return typeof cell === 'number' || typeof cell === 'string' ? cell : '';
}

/** Null for a blank field, undefined for what is no number. */
function numberOf(text: string): Decimal | null | undefined {
  if (text.trim() === '') return null;
  const reading = readNumber(text);
  return reading.kind === 'number' ? reading.value : undefined;
}

/** The line that the form describes, for trying out; null while its rule or its points cannot be read. */
export function lineOfDraft(draft: CriterionDraft): Line | null {
  const reading = ruleOf(draft.rule);
  const max = numberOf(draft.points);
  if (!reading.ok || max === undefined || (max === null && needsPoints(draft))) return null;
  const waivedIf = draft.waivedIf.trim() === '' ? null : draft.waivedIf.trim();
  const papers = { basis: null, evidence: null, owner: null, deadline: null };
  const { ledger, title } = draft;
  return {
    kind: 'line',
    code: '1',
    title,
    ledger,
    max,
    rule: reading.rule,
    onlyIf: null,
    waivedIf,
    oneOf: null,
    ...papers,
  };
}
