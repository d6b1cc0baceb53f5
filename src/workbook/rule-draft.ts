import { compareDecimals, decimal, zero } from '../scoring/index.ts';
import type { Decimal, Interval, Rule, RuleKind } from '../scoring/index.ts';
import { readDate, showDate } from '../text/index.ts';
import {
  bandsOf,
  draftOfBand,
  draftOfInterval,
  emptyBand,
  intervalOf,
  type BandDraft,
  type IntervalDraft,
} from './interval-draft.ts';
import { numberIn, optionalNumberIn, rateIn, type DraftProblem } from './number-draft.ts';
import { sameLabel, writeParameterNumber } from './parameter-parts.ts';

/** A rule as it is typed into the fields of the form: every field of every kind, so that nothing typed is lost. */
export type RuleDraft = {
  readonly kind: RuleKind;
  readonly minRate: string;
  readonly maxRate: string;
  readonly lowerIsBetter: boolean;
  readonly bands: readonly BandDraft[];
  readonly otherwise: string;
  readonly rows: readonly IntervalDraft[];
  readonly columns: readonly IntervalDraft[];
  /** One text for each row: the points for the columns, separated by spaces. */
  readonly points: readonly string[];
  readonly each: string;
  readonly cap: string;
  readonly direction: 'above' | 'below';
  readonly from: string;
  readonly step: string;
  readonly started: boolean;
  readonly yes: string;
  readonly no: string;
  readonly options: readonly { readonly label: string; readonly points: string }[];
  readonly deadline: string;
  readonly inclusive: boolean;
  /** Late points by bands over the days instead of so much a day. */
  readonly lateByBands: boolean;
  readonly perDay: string;
  readonly missing: string;
};

const openInterval: IntervalDraft = { shape: 'fromBelow', low: '', high: '' };

export const emptyDraft: RuleDraft = {
  kind: 'direct',
  minRate: '',
  maxRate: '100',
  lowerIsBetter: false,
  bands: [{ ...emptyBand, shape: 'atLeast' }, emptyBand],
  otherwise: '',
  rows: [
    { ...openInterval, shape: 'below' },
    { ...openInterval, shape: 'atLeast' },
  ],
  columns: [
    { ...openInterval, shape: 'below' },
    { ...openInterval, shape: 'atLeast' },
  ],
  points: ['', ''],
  each: '',
  cap: '',
  direction: 'above',
  from: '',
  step: '1',
  started: false,
  yes: '',
  no: '0',
  options: [
    { label: '', points: '' },
    { label: '', points: '' },
  ],
  deadline: '',
  inclusive: true,
  lateByBands: false,
  perDay: '',
  missing: '',
};

const text = (value: Decimal | null): string => (value === null ? '' : writeParameterNumber(value));
const percent = (rate: Decimal | null): string =>
  rate === null ? '' : writeParameterNumber(decimal(rate.coefficient, rate.exponent + 2));

/** Law: ruleOf(draftOf(rule)) = rule, for every rule. */
export function draftOf(rule: Rule): RuleDraft {
  return { ...emptyDraft, ...fieldsOf(rule), kind: rule.kind };
}

function fieldsOf(rule: Rule): Partial<RuleDraft> {
  switch (rule.kind) {
    case 'keep':
    case 'direct':
    case 'relative':
      return {};
    case 'ratio':
      return {
        minRate: percent(rule.minRate),
        maxRate: percent(rule.maxRate),
        lowerIsBetter: rule.lowerIsBetter,
      };
    case 'bands':
      return { bands: rule.bands.map(draftOfBand), otherwise: text(rule.otherwise) };
    case 'grid':
      return {
        rows: rule.rows.map(draftOfInterval),
        columns: rule.columns.map(draftOfInterval),
        points: rule.points.map((row) => row.map(text).join(' ')),
      };
    case 'perCase':
      return { each: text(rule.each), cap: text(rule.cap) };
    case 'perStep': {
      const { direction, started } = rule;
      return { direction, started, ...stepTexts(rule) };
    }
    case 'yesNo':
      return { yes: text(rule.yes), no: text(rule.no) };
    case 'choice':
      return { options: rule.options.map(({ label, points }) => ({ label, points: text(points) })) };
    case 'late':
      return {
        deadline: showDate(rule.deadline.day),
        inclusive: rule.deadline.inclusive,
        lateByBands: rule.bands !== null,
        bands: (rule.bands ?? []).map(draftOfBand),
        perDay: text(rule.perDay),
        cap: text(rule.cap),
        missing: text(rule.missing),
      };
  }
}

function stepTexts({ from, step, each, cap }: Extract<Rule, { kind: 'perStep' }>) {
  return { from: text(from), step: text(step), each: text(each), cap: text(cap) };
}

export type DraftReading =
  | { readonly ok: true; readonly rule: Rule }
  | { readonly ok: false; readonly problems: readonly DraftProblem[] };

/** The rule that the fields say; every field that is wrong or missing is named. */
export function ruleOf(draft: RuleDraft): DraftReading {
  const problems: DraftProblem[] = [];
  const rule = readers[draft.kind](draft, problems);
  return rule === null || problems.length > 0 ? { ok: false, problems } : { ok: true, rule };
}

type Reader = (draft: RuleDraft, problems: DraftProblem[]) => Rule | null;

const readers: Readonly<Record<RuleKind, Reader>> = {
  keep: () => ({ kind: 'keep' }),
  direct: () => ({ kind: 'direct' }),
  relative: () => ({ kind: 'relative' }),
  ratio: ({ minRate, maxRate, lowerIsBetter }, problems) => {
    const min = minRate.trim() === '' ? null : rateIn(minRate, 'minRate', problems);
    const max = rateIn(maxRate, 'maxRate', problems);
    return max === null ? null : { kind: 'ratio', minRate: min, maxRate: max, lowerIsBetter };
  },
  bands: (draft, problems) => {
    const bands = bandsOf(draft.bands, problems);
    const otherwise = optionalNumberIn(draft.otherwise, 'otherwise', problems);
    if (draft.bands.length === 0 && otherwise === null)
      problems.push({ field: 'bands', kind: 'noRows', text: '' });
    return { kind: 'bands', bands, otherwise };
  },
  grid: readGrid,
  perCase: (draft, problems) => {
    const each = numberIn(draft.each, 'each', problems);
    const cap = optionalNumberIn(draft.cap, 'cap', problems);
    return each === null ? null : { kind: 'perCase', each, cap };
  },
  perStep: readPerStep,
  yesNo: (draft, problems) => {
    const yes = numberIn(draft.yes, 'yes', problems);
    const no = numberIn(draft.no, 'no', problems);
    return yes === null || no === null ? null : { kind: 'yesNo', yes, no };
  },
  choice: readChoice,
  late: readLate,
};

function readGrid({ rows, columns, points }: RuleDraft, problems: DraftProblem[]): Rule | null {
  const axis = (drafts: readonly IntervalDraft[], name: string): readonly Interval[] =>
    drafts.flatMap((draft, place) => intervalOf(draft, `${name}.${place}`, problems) ?? []);
  if (rows.length === 0) problems.push({ field: 'rows', kind: 'noRows', text: '' });
  if (columns.length === 0) problems.push({ field: 'columns', kind: 'noRows', text: '' });
  const table = rows.map((_row, place) => {
    const line = (points[place] ?? '').trim();
    const cells = line === '' ? [] : line.split(/\s+/);
    if (cells.length !== columns.length)
      problems.push({ field: `points.${place}`, kind: 'unevenGrid', text: line });
    return cells.flatMap((cell) => numberIn(cell, `points.${place}`, problems) ?? []);
  });
  return { kind: 'grid', rows: axis(rows, 'rows'), columns: axis(columns, 'columns'), points: table };
}

function readPerStep(draft: RuleDraft, problems: DraftProblem[]): Rule | null {
  const from = numberIn(draft.from, 'from', problems);
  const step = numberIn(draft.step, 'step', problems);
  const each = numberIn(draft.each, 'each', problems);
  const cap = optionalNumberIn(draft.cap, 'cap', problems);
  if (step !== null && compareDecimals(step, zero) <= 0)
    problems.push({ field: 'step', kind: 'notPositive', text: draft.step });
  if (from === null || step === null || each === null) return null;
  const { started, direction } = draft;
  return { kind: 'perStep', from, step, each, started, direction, cap };
}

function readChoice({ options }: RuleDraft, problems: DraftProblem[]): Rule | null {
  if (options.length === 0) problems.push({ field: 'options', kind: 'noRows', text: '' });
  const read = options.flatMap((option, place) => {
    const label = option.label.trim();
    const field = `options.${place}.label`;
    if (label === '') problems.push({ field, kind: 'blank', text: '' });
    else if (options.slice(0, place).some((other) => sameLabel(other.label, label)))
      problems.push({ field, kind: 'repeatedLabel', text: label });
    const points = numberIn(option.points, `options.${place}.points`, problems);
    return points === null ? [] : [{ label, points }];
  });
  return { kind: 'choice', options: read };
}

function readLate(draft: RuleDraft, problems: DraftProblem[]): Rule | null {
  const date = readDate(draft.deadline);
  if (date.kind !== 'date')
    problems.push({
      field: 'deadline',
      kind: draft.deadline.trim() === '' ? 'blank' : 'notADate',
      text: draft.deadline,
    });
  const perDay = draft.lateByBands ? null : numberIn(draft.perDay, 'perDay', problems);
  const bands = draft.lateByBands ? bandsOf(draft.bands, problems) : null;
  if (draft.lateByBands && draft.bands.length === 0)
    problems.push({ field: 'bands', kind: 'noRows', text: '' });
  const cap = optionalNumberIn(draft.cap, 'cap', problems);
  const missing = numberIn(draft.missing, 'missing', problems);
  if (date.kind !== 'date' || missing === null) return null;
  return {
    kind: 'late',
    deadline: { day: date.day, inclusive: draft.inclusive },
    perDay,
    bands,
    cap,
    missing,
  };
}
