import { reviewCongressEvent } from '../scoring/index.ts';
import type {
  CongressEvent,
  CongressEventReview,
  Decimal,
  Deadline,
  Finding,
  FindingDetail,
} from '../scoring/index.ts';
import {
  chosenFormTerms,
  congressEventHeaders,
  congressLevelHeaders,
  delegateGroups,
  delegateHeaders,
  readNumber,
  unitKey,
} from '../text/index.ts';
import { cellAddress } from './address.ts';
import type { LocatedFinding } from './finding-address.ts';
import type { LocatedTable } from './locate-tables.ts';
import { congressTableKeys, locateCongressTables } from './congress-tables.ts';
import type { CongressTableKey, CongressTables } from './congress-tables.ts';
import { sameLabel } from './parameter-parts.ts';
import { startReport } from './report.ts';
import type { Report } from './report.ts';
import type { WorkbookSnapshot } from './snapshot.ts';
import { readTable } from './table-reader.ts';
import type { RowCells } from './table-reader.ts';

export type Delegate = {
  readonly unit: string;
  readonly guest: boolean | null;
  readonly groups: Readonly<Record<(typeof delegateGroups)[number], boolean | null>>;
  readonly sector: string;
  readonly upward: boolean;
};

export type OpenEvent = {
  readonly event: CongressEvent;
  readonly title: string;
  readonly review: CongressEventReview;
  /** The delegates of this unit. */
  readonly delegates: readonly Delegate[];
};

/** The conferences and congresses of a workbook, read and reviewed. */
export type OpenCongress = {
  readonly tables: CongressTables;
  readonly events: readonly OpenEvent[];
  readonly delegates: readonly Delegate[];
  readonly findings: readonly LocatedFinding[];
};

/** Null where the workbook has none of these tables. */
export function openCongress(snapshot: WorkbookSnapshot): OpenCongress | null {
  const tables = locateCongressTables(snapshot);
  if (congressTableKeys.every((key) => tables[key] === null)) return null;
  const reports = {
    levels: startReport('congress'),
    events: startReport('congress'),
    delegates: startReport('congress'),
  };
  const levels = readTable(tables.levels?.cells ?? null, congressLevelHeaders, 'level', reports.levels).map(
    levelOf,
  );
  const delegates = readTable(
    tables.delegates?.cells ?? null,
    delegateHeaders,
    'name',
    reports.delegates,
  ).map(delegateOf);
  const events = readTable(tables.events?.cells ?? null, congressEventHeaders, 'unit', reports.events).map(
    (row) => eventOf(row, levels, delegates, reports.events),
  );
  const found = (key: CongressTableKey): readonly LocatedFinding[] =>
    reports[key].findings.map((finding) => ({ finding, address: addressIn(tables[key], finding) }));
  return { tables, events, delegates, findings: congressTableKeys.flatMap(found) };
}

type Level = {
  readonly name: string;
  readonly title: string;
  readonly deadline: Deadline | null;
  readonly plenaryBelow: number | null;
  readonly maxDelegates: number | null;
  readonly ratios: readonly Decimal[];
};

type Row<Headers extends { name: (key: never) => string }> = RowCells<Parameters<Headers['name']>[0]>;

function levelOf(row: Row<typeof congressLevelHeaders>): Level {
  return {
    name: row.text('level'),
    title: row.text('event'),
    deadline: row.deadline('deadline'),
    plenaryBelow: row.count('plenaryBelow', '200'),
    maxDelegates: row.count('max', '300'),
    ratios: ratiosOf(row),
  };
}

/** `70/30`; Excel may have made a day of `7/3`, so a number is never a ratio. */
function ratiosOf(row: Row<typeof congressLevelHeaders>): readonly Decimal[] {
  const text = row.text('ratio');
  if (text === '') return [];
  const parts = text.split(/[/;:]/u).map((part) => readNumber(part.replace('%', '')));
  const ratios = parts.flatMap((reading) =>
    reading.kind === 'number' && reading.value.coefficient >= 0 ? [reading.value] : [],
  );
  const isRatio = ratios.length === parts.length && ratios.length > 1;
  if (isRatio && ratios.some(({ coefficient }) => coefficient > 0)) return ratios;
  const header = congressLevelHeaders.name('ratio');
  row.fail('ratio', { code: 'unreadable-award-cell', text, header, example: '70/30' });
  return [];
}

function delegateOf(row: Row<typeof delegateHeaders>): Delegate {
  const { answer } = row;
  return {
    unit: row.text('unit'),
    guest: answer('guest'),
    groups: {
      female: answer('female'),
      young: answer('young'),
      ethnic: answer('ethnic'),
      religious: answer('religious'),
      worker: answer('worker'),
    },
    sector: row.text('sector'),
    upward: answer('upward') === true,
  };
}

function eventOf(
  row: Row<typeof congressEventHeaders>,
  levels: readonly Level[],
  everyone: readonly Delegate[],
  report: Report,
): OpenEvent {
  const unit = row.text('unit');
  const level = levelNamed(row, levels);
  const event: CongressEvent = {
    unit,
    headcount: row.count('headcount', '185'),
    plenaryBelow: level?.plenaryBelow ?? null,
    chosen: chosenOf(row),
    delegates: row.count('delegates', '155'),
    maxDelegates: level?.maxDelegates ?? null,
    ratios: level?.ratios ?? [],
    allotted: row.count('allotted', '3'),
    deadline: row.deadline('deadline') ?? level?.deadline ?? null,
    heldOn: row.day('heldOn'),
  };
  const delegates = everyone.filter((one) => unitKey(one.unit) === unitKey(unit));
  const review = reviewCongressEvent(event, delegates.filter(({ upward }) => upward).length);
  for (const problem of review.problems)
    report.add(severityOf(problem), { row: row.row - 1, member: unit }, problem);
  const own = row.text('event');
  return { event, title: own === '' ? (level?.title ?? '') : own, review, delegates };
}

function levelNamed(row: Row<typeof congressEventHeaders>, levels: readonly Level[]): Level | undefined {
  const text = row.text('level');
  if (text === '') return undefined;
  const found = levels.find(({ name }) => sameLabel(name, text));
  if (found === undefined)
    row.fail('level', { code: 'unknown-choice', text, options: levels.map(({ name }) => name) });
  return found;
}

function chosenOf(row: Row<typeof congressEventHeaders>): CongressEvent['chosen'] {
  const text = row.text('form');
  if (text === '') return null;
  const form = chosenFormTerms.read(text);
  if (form === null) {
    row.fail('form', { code: 'unknown-choice', text, options: chosenFormTerms.names });
    return null;
  }
  return { form, reason: row.text('reason') };
}

function severityOf({ code }: FindingDetail): Finding['severity'] {
  if (code === 'congress-form-open' || code === 'congress-form-against-rule') return 'question';
  return code === 'congress-late' ? 'warning' : 'error';
}

function addressIn(table: LocatedTable | null, { where }: Finding): string | null {
  if (table === null) return null;
  const { area } = table;
  return cellAddress(area.sheet, area.row + (where.row ?? 1) - 1, area.column + (where.column ?? 1) - 1);
}
