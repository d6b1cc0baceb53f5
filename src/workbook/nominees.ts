import { decimal, unknownNominee } from '../scoring/index.ts';
import type {
  AwardHistory,
  AwardRule,
  Coverage,
  Decimal,
  Fact,
  HeldAward,
  Nominee,
  Share,
  SubjectKind,
} from '../scoring/index.ts';
import { canonicalKey, conditionWords, nomineeHeaders, subjectKindTerms, unitKey } from '../text/index.ts';
import { readAwardYears } from './award-years.ts';
import { cellAt, cellText, isBlank, isCellError, usedRows } from './cells.ts';
import type { Cell, Cells } from './cells.ts';
import { readDecimalCell } from './decimal-cell.ts';
import { findHeader } from './header.ts';
import { reportMissingHeader } from './legacy-header.ts';
import type { NomineeCells, NomineeKey } from './nominee-cells.ts';
import { askColumns, factColumns } from './nominee-columns.ts';
import type { NomineeColumns } from './nominee-columns.ts';
import { readNote } from './nominee-note.ts';
import { registrationOf, registrationRefusal, yesNoOf } from './nominee-registration.ts';
import { evenUnits } from './nominee-units.ts';
import type { NomineeRow } from './nominee-units.ts';
import { sameLabel } from './parameter-parts.ts';
import { startReport } from './report.ts';
import type { Report } from './report.ts';

export type NomineesReading = {
  readonly nominees: readonly Nominee[];
  /** From columns `Đã đạt <danh hiệu>`, whose cells list years; a filled cell tells all about its subject. */
  readonly history: AwardHistory;
  readonly findings: Report['findings'];
};

/**
 * Reads a result of TONGHOP, or any table with Đơn vị, Tổng điểm, Xếp hạng, Xếp loại and columns of facts. A fact
 * column is found by the name that a condition uses; blank is "not known", never zero or no. `units` are names that
 * the proposing units are compared with.
 */
export function readNominees(
  cells: Cells,
  rules: readonly AwardRule[],
  classOrder: readonly string[],
  units: readonly string[] = [],
): NomineesReading {
  const report = startReport('nominees');
  const header = findHeader(cells, nomineeHeaders);
  const subjectColumn = header?.columns.get('subject');
  if (header === null || subjectColumn === undefined) {
    reportMissingHeader(cells, nomineeHeaders, 'subject', report);
    return { nominees: [], history: { awards: [], covered: [] }, findings: report.findings };
  }
  const columns = factColumns(header, rules);
  askColumns(header, rules, columns, report);
  const names = new Map<string, string>();
  const rows: NomineeRow[] = [];
  const awards: HeldAward[] = [];
  const covered: Coverage[] = [];
  const end = usedRows(cells, [subjectColumn]);
  for (let row = header.row + 1; row < end; row += 1) {
    const cell = cellAt(cells, row, subjectColumn);
    const text = cell === 0 || isCellError(cell) ? '' : cellText(cell);
    if (text === '') continue;
    if (isTotal(text)) {
      report.add('question', { row, column: subjectColumn }, { code: 'row-not-used', text });
      continue;
    }
    const key = unitKey(text);
    const subject = names.get(key) ?? text;
    names.set(key, subject);
    const table: NomineeCells = { cells, header, row, subject, report, classOrder };
    rows.push({ nominee: readRow(table, columns), row });
    for (const { award, column } of columns.held) {
      const years = heldYears(table, award, column);
      if (years === null) continue;
      covered.push({ subject, award, fromYear: 1900, toYear: 9999 });
      awards.push(...years.map((year) => ({ subject, award, year })));
    }
  }
  if (rows.length === 0) report.add('error', {}, { code: 'empty-table' });
  const nominees = evenUnits(rows, units, header, report);
  return { nominees, history: { awards, covered }, findings: report.findings };
}

/** The last row of many tables made by hand. */
function isTotal(text: string): boolean {
  return totals.has(canonicalKey(text));
}

const totals: ReadonlySet<string> = new Set([
  'tong',
  'tong cong',
  'tong so',
  'cong',
  'binh quan',
  'trung binh',
]);

function readRow(table: NomineeCells, columns: NomineeColumns): Nominee {
  const { cells, row, header } = table;
  const noteColumn = header.columns.get('note');
  const note = noteColumn === undefined ? null : readNote(textOf(table, 'note'), table.subject);
  const provisional = note?.provisional === true;
  const share = decimalOf(table, 'share');
  const rank = rankOf(table);
  const unranked = note?.disqualifications.some(({ effect }) => effect.kind === 'unranked') === true;
  return {
    ...unknownNominee,
    subject: table.subject,
    kind: kindOf(table),
    unit: orNull(textOf(table, 'unit')),
    bloc: orNull(textOf(table, 'bloc')),
    total: provisional ? null : decimalOf(table, 'total'),
    share: provisional || share === null ? null : shareOf(share),
    rank: rank ?? (unranked ? 'unranked' : null),
    classLabel: provisional ? null : classOf(table),
    groupShares: new Map(
      columns.groups.map(({ group, column }) => {
        const value = factNumber(table, column);
        return [group, value === null ? null : shareOf(value)] as const;
      }),
    ),
    disqualifications: note?.disqualifications ?? null,
    registration: registrationOf(table),
    registrationRefused: registrationRefusal(table),
    facts: new Map(
      columns.facts.flatMap(({ fact, column }) => {
        const value = readFact(cellAt(cells, row, column), table, column);
        return value === null ? [] : [[fact, value] as const];
      }),
    ),
  };
}

const whole = decimal(1);

function shareOf(value: Decimal): Share {
  return { numerator: value, denominator: whole };
}

function textOf({ cells, header, row }: NomineeCells, key: NomineeKey): string {
  const cell = cellAt(cells, row, header.columns.get(key));
  return cell === 0 ? '' : cellText(cell);
}

function decimalOf(table: NomineeCells, key: NomineeKey): Decimal | null {
  const column = table.header.columns.get(key);
  return column === undefined ? null : factNumber(table, column);
}

/** Null when blank or, with a finding, when no number. */
function factNumber({ cells, row, subject, report }: NomineeCells, column: number): Decimal | null {
  const reading = readDecimalCell(cellAt(cells, row, column));
  if (reading.kind === 'number') return reading.value;
  if (reading.kind === 'problem') report.add('error', { row, column, member: subject }, reading.problem);
  return null;
}

/** A rank is a whole number from 1; a 0 is an empty cell of desktop Excel. */
function rankOf(table: NomineeCells): number | null {
  const value = decimalOf(table, 'rank');
  if (value === null || value.coefficient <= 0 || value.exponent < 0) return null;
  const rank = value.coefficient * 10 ** value.exponent;
  return Number.isSafeInteger(rank) ? rank : null;
}

function classOf(table: NomineeCells): string | null {
  const text = textOf(table, 'class');
  return text === '' ? null : (table.classOrder.find((label) => sameLabel(label, text)) ?? text);
}

/** Without the column everyone is a member unit of the bloc; a blank cell is not known. */
function kindOf(table: NomineeCells): SubjectKind | null {
  const { header, row, subject, report } = table;
  const column = header.columns.get('kind');
  if (column === undefined) return 'collective';
  const text = textOf(table, 'kind');
  if (text === '') return null;
  const kind = subjectKindTerms.read(text);
  if (kind === null) {
    const options = subjectKindTerms.names;
    report.add('error', { row, column, member: subject }, { code: 'unknown-choice', text, options });
  }
  return kind;
}

function readFact(cell: Cell, table: NomineeCells, column: number): Fact | null {
  if (isBlank(cell)) return null;
  const yes = typeof cell === 'number' ? null : yesNoOf(cell);
  if (yes !== null) return { kind: 'yesNo', yes };
  const value = factNumber(table, column);
  return value === null ? null : { kind: 'number', value };
}

/** Null when nothing was entered or, with a finding, when the cell cannot be read to its end. */
function heldYears(
  { cells, row, subject, report }: NomineeCells,
  award: string,
  column: number,
): readonly number[] | null {
  const cell = cellAt(cells, row, column);
  if (isBlank(cell) || cell === 0) return null;
  const text = cellText(cell);
  const years = isCellError(cell) ? null : readAwardYears(text);
  if (years !== null) return years;
  report.add(
    'error',
    { row, column, member: subject },
    isCellError(cell)
      ? { code: 'cell-error', error: cell.error }
      : {
          code: 'unreadable-award-cell',
          text,
          header: `${conditionWords.held} ${award}`,
          example: '2023; 2024 hoặc 2023-2025; không năm nào thì ghi Không',
        },
  );
  return null;
}

function orNull(text: string): string | null {
  return text === '' ? null : text;
}
