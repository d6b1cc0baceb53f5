import { hasPoints, scoreUpToStages } from '../../scoring/index.ts';
import type {
  BlocEntries,
  BlocResult,
  Entry,
  Line,
  NodePoints,
  SchemeNode,
  Stage,
  StageOfEntries,
} from '../../scoring/index.ts';
import { entryHint, entryPane, showNumber, stateTerms, yesNoTerms } from '../../text/index.ts';
import { everyNode } from '../../workbook/code-index.ts';
import type { OpenBloc } from '../../workbook/open-bloc.ts';
import { readTypedEntry, shownEntry, splitFlag } from '../../workbook/typed-entry.ts';
import { draftedStages, entryAt } from './drafted-stages.ts';
import type { TypedCell } from './entry-orders.ts';
import { documentsOf } from './evidence-view.ts';
import { problemsOfLine } from './line-problems.ts';
import { markText } from './mark-text.ts';

/** The criteria of one member at one stage, as a form. */
export type EntryForm = {
  readonly rows: readonly FormRow[];
  /** Null when nothing has been entered yet: no points are no 0. */
  readonly total: string | null;
  /** Standard lines without a value, up to this stage. */
  readonly missing: number;
  /** Lines that take their points from an earlier stage. */
  readonly older: number;
  /** Lines without a row, or the member without a column, in the stage's table. */
  readonly lacksPlaces: boolean;
};

export type FormRow = FormGroup | FormLine;

export type FormGroup = {
  readonly kind: 'group';
  readonly code: string;
  readonly title: string;
  readonly points: string;
};

export type FormLine = {
  readonly kind: 'line';
  readonly code: string;
  readonly title: string;
  readonly ledger: Line['ledger'];
  readonly hint: string;
  /** Labels to choose from; null for a typed value. */
  readonly options: readonly string[] | null;
  /** The flag that waives the line ("tự phát hiện"); null where it has none. */
  readonly flag: string | null;
  readonly text: string;
  readonly flagged: boolean;
  /** What the workbook holds, while the typed text is not there yet. */
  readonly inBook: string | null;
  readonly points: string;
  readonly problems: readonly string[];
  readonly previous: string | null;
  readonly hasPlace: boolean;
  /** Documents and the reason of a difference, in sentences. */
  readonly remarks: readonly string[];
};

export function entryForm(
  bloc: OpenBloc,
  stage: Stage,
  member: string,
  typed: readonly TypedCell[],
): EntryForm | null {
  const reading = bloc.stages.find((one) => one.stage === stage);
  const all = draftedStages(bloc, typed);
  const stages = all.slice(0, all.findIndex((one) => one.stage === stage) + 1);
  const results = scoreUpToStages(bloc.scheme, stages);
  const result = results.at(-1);
  if (reading === undefined || result === undefined) return null;
  const index = memberPlace(result, member);
  const found = result.members[index];
  if (found === undefined) return null;
  const context: Context = { bloc, stage, member, typed, stages, results, result, index };
  const rows = everyNode(bloc.scheme).map((node) => rowOf(node, context));
  const lines = rows.filter((row) => row.kind === 'line');
  const own = stages.find((one) => one.stage === stage)?.entries;
  const older = lines.filter(
    ({ code }) =>
      own !== undefined &&
      entryAt(own, code, member) === null &&
      result.pointsOf(code, index).state !== 'blank',
  );
  return {
    rows,
    total: hasPoints(result, index) ? showNumber(found.total) : null,
    missing: found.missing.length,
    older: stage === bloc.stages[0]?.stage ? 0 : older.length,
    lacksPlaces: lines.some(({ hasPlace }) => !hasPlace),
  };
}

type Context = {
  readonly bloc: OpenBloc;
  readonly stage: Stage;
  readonly member: string;
  readonly typed: readonly TypedCell[];
  /** Up to this stage. */
  readonly stages: readonly StageOfEntries[];
  readonly results: readonly BlocResult[];
  readonly result: BlocResult;
  readonly index: number;
};

function rowOf(node: SchemeNode, context: Context): FormRow {
  const { code, title } = node;
  if (node.kind === 'line') return lineOf(node, context);
  return {
    kind: 'group',
    code,
    title,
    points: hasPoints(context.result, context.index, node)
      ? entryPane.form.points(showNumber(context.result.pointsOf(code, context.index).total), null)
      : entryPane.form.noPoints(null),
  };
}

function lineOf(line: Line, context: Context): FormLine {
  const { bloc, stage, member, typed, stages, result, index } = context;
  const { code, title, ledger } = line;
  const inBook = bookText(bloc, stage, line, member);
  const draft = typed.find((one) => one.stage === stage && one.code === code && one.member === member);
  const { text, flagged } = splitFlag(draft?.text ?? inBook ?? '', line);
  const own = stages.find((one) => one.stage === stage);
  const entry = own === undefined ? null : entryAt(own.entries, code, member);
  const points = result.pointsOf(code, index);
  return {
    kind: 'line',
    code,
    title,
    ledger,
    hint: entryHint(line, targetOf(own?.entries ?? none, code, member)),
    options: optionsOf(line),
    flag: line.waivedIf,
    text,
    flagged,
    inBook: draft === undefined || draft.text.trim() === (inBook ?? '') ? null : inBook,
    points: pointsText(entry, points, line),
    problems: problemsOfLine(
      readTypedEntry(draft?.text ?? inBook ?? '', line),
      entry,
      context.result,
      code,
      member,
    ),
    previous: previousOf(line, context),
    hasPlace: inBook !== null,
    remarks: remarksOf(line, context),
  };
}

/** What the registers say of the line, as the workbook stands. */
function remarksOf({ code, evidence }: Line, { bloc, stage, member }: Context): readonly string[] {
  const words = entryPane.form;
  const documents = documentsOf(bloc, code, member);
  const gap = bloc.appraisal.evidenceGaps.find((one) => one.member === member);
  const judged = bloc.appraisal.reasons.differences.find(
    ({ difference: one }) => one.code === code && one.member === member && one.to === stage,
  );
  const open = judged !== undefined && (judged.reason === null || judged.outdated);
  return [
    ...(documents.length === 0 ? [] : [words.documents(documents)]),
    ...(gap?.codes.includes(code) === true && evidence !== null ? [words.noDocument(evidence)] : []),
    ...(open ? [words.noReason] : []),
    ...(judged?.reason !== null && judged !== undefined && !open ? [words.reason(judged.reason.reason)] : []),
  ];
}

function pointsText(entry: Entry, points: NodePoints, { max }: Line): string {
  const most = max === null ? null : showNumber(max);
  if (entry === null) return entryPane.form.noPoints(most);
  return points.state === 'scored' ? entryPane.form.points(showNumber(points.total), most) : markText(points);
}

function targetOf({ members, lines }: BlocEntries, code: string, member: string): Entry {
  return lines.get(code)?.targets?.[members.indexOf(member)] ?? null;
}

/** What the cell shows; null when the stage's table has no cell for it. */
function bookText(bloc: OpenBloc, stage: Stage, line: Line, member: string): string | null {
  const reading = bloc.stages.find((one) => one.stage === stage);
  const row = reading?.places.rows.get(line.code);
  const column = reading?.places.columns.get(member);
  if (reading === undefined || row === undefined || column === undefined) return null;
  return shownEntry(reading.table.cells[row - 1]?.[column - 1] ?? null, line);
}

function optionsOf({ rule }: Line): readonly string[] | null {
  const marks = [stateTerms.name('notAssigned'), stateTerms.name('notConsidered')];
  if (rule.kind === 'yesNo') return [yesNoTerms.name('yes'), yesNoTerms.name('no'), ...marks];
  return rule.kind === 'choice' ? [...rule.options.map(({ label }) => label), ...marks] : null;
}

/** `Tự chấm: 9,5`, of the last earlier stage that has the line. */
function previousOf(line: Line, { bloc, member, stages, results }: Context): string | null {
  const { code } = line;
  const places = stages.slice(0, -1).map((_stage, place) => place);
  const place = places.reverse().find((one) => entryAt(stages[one]?.entries ?? none, code, member) !== null);
  const last = place === undefined ? undefined : stages[place];
  const result = place === undefined ? undefined : results[place];
  if (last === undefined || result === undefined) return null;
  const points = markText(result.pointsOf(code, memberPlace(result, member)));
  return entryPane.form.previous(last.stage, bookText(bloc, last.stage, line, member) ?? '', points);
}

const none: BlocEntries = { members: [], lines: new Map() };

function memberPlace({ members }: BlocResult, name: string): number {
  return members.findIndex(({ member }) => member === name);
}
