import { compareDecimals, decimal, zero } from '../scoring/index.ts';
import type { ClassRule, Decimal } from '../scoring/index.ts';
import { parameterTerms } from '../text/index.ts';
import { cellText, isBlank } from './cells.ts';
import type { Cells } from './cells.ts';
import {
  longestCondition,
  readName,
  readParameterNumber,
  sameLabel,
  splitParts,
  writeName,
  writeParameterNumber,
} from './parameter-parts.ts';

/** `unread` are the parts that mean nothing, as written; `inPercent` the labels whose threshold is written with %. */
export type ClassesReading = {
  readonly classes: readonly ClassRule[];
  readonly unread: readonly string[];
  readonly inPercent: readonly string[];
};

/** `Xuất sắc: >=95, mỗi nhóm >=85%; Tốt: >=85; Trung bình: còn lại`, from the top class downwards. */
export function readClasses(text: string): ClassesReading {
  return collect(
    splitParts(text).map((part) => ({ text: part.text, label: part.label ?? '', condition: part.value })),
  );
}

/** The same as two columns: label, condition; a first row without a condition is a header. */
export function readClassTable(cells: Cells): ClassesReading {
  const rows = cells
    .map((row) => row.filter((cell) => !isBlank(cell)).map(cellText))
    .filter((row) => row.length > 0)
    .map(([label = '', condition = '']) => ({ text: `${label}: ${condition}`, label, condition }));
  const header = rows[0] !== undefined && readCondition(rows[0].condition) === null && rows.length > 1;
  return collect(header ? rows.slice(1) : rows);
}

/** Thresholds by share are written in percent, so that 95 can never be read for 0,95 or the other way round. */
export function writeClasses(classes: readonly ClassRule[], by: 'points' | 'share' = 'points'): string {
  return classes.map((rule) => `${writeName(rule.label)}: ${writeCondition(rule, by)}`).join('; ');
}

/** Thresholds of classes by share: `>=95%` and `>=0,95` are 0,95, and so is a plain `>=95`. */
export function classesByShare({ classes, inPercent }: ClassesReading): readonly ClassRule[] {
  return classes.map((rule) => {
    const { label, min } = rule;
    const isShare = min === null || inPercent.includes(label) || compareDecimals(min, decimal(1)) <= 0;
    return isShare ? rule : { ...rule, min: decimal(min.coefficient, min.exponent - 2) };
  });
}

type Row = { readonly text: string; readonly label: string; readonly condition: string };
type Condition = Pick<ClassRule, 'min' | 'everyGroupAtLeast'>;

function collect(rows: readonly Row[]): ClassesReading {
  const classes: ClassRule[] = [];
  const unread: string[] = [];
  const inPercent: string[] = [];
  for (const row of rows) {
    const label = readName(row.label);
    const condition = readCondition(row.condition);
    const known = classes.some((rule) => sameLabel(rule.label, label));
    if (label === '' || condition === null || known) unread.push(row.text);
    else {
      classes.push({ label, ...condition });
      if (firstCondition(row.condition).includes('%')) inPercent.push(label);
    }
  }
  return { classes, unread, inPercent };
}

function firstCondition(text: string): string {
  return text.split(/,\s*(?=\p{L})/u)[0] ?? '';
}

/** A comma before a letter separates conditions; a comma before a digit is a decimal comma. */
function readCondition(text: string): Condition | null {
  if (text.length > longestCondition) return null;
  const [first = '', second, ...more] = text.split(/,\s*(?=\p{L})/u);
  if (more.length > 0) return null;
  const everyGroupAtLeast = second === undefined ? null : readEveryGroup(second);
  if (second !== undefined && everyGroupAtLeast === null) return null;
  if (parameterTerms.read(first) === 'otherwise') return { min: null, everyGroupAtLeast };
  const min = readAtLeast(first);
  return min === null ? null : { min, everyGroupAtLeast };
}

/** `>=95`, `từ 95`, `từ 95 trở lên`, `95`: the smallest value of a class belongs to it (scoring-spec §8). */
function readAtLeast(text: string): Decimal | null {
  const match = /^\s*(?:>=|≥|từ|tu)?\s*(.+?)\s*(?:trở lên|tro len)?\s*$/iu.exec(text.normalize('NFC'));
  return match === null ? null : readParameterNumber(match[1] ?? '');
}

function readEveryGroup(text: string): Decimal | null {
  const match = /^(\D*?)\s*(>=|≥)?\s*([\d.,]+\s*%?)$/u.exec(text.trim());
  if (match === null || parameterTerms.read(match[1] ?? '') !== 'everyGroup') return null;
  const share = readParameterNumber(match[3] ?? '');
  return share !== null && compareDecimals(share, zero) >= 0 ? share : null;
}

function writeCondition({ min, everyGroupAtLeast }: ClassRule, by: 'points' | 'share'): string {
  const first = min === null ? parameterTerms.name('otherwise') : `>=${writeMin(min, by)}`;
  if (everyGroupAtLeast === null) return first;
  return `${first}, ${parameterTerms.name('everyGroup')} >=${writePercent(everyGroupAtLeast)}`;
}

function writeMin(min: Decimal, by: 'points' | 'share'): string {
  return by === 'share' ? writePercent(min) : writeParameterNumber(min);
}

function writePercent(share: Decimal): string {
  const percent = { coefficient: share.coefficient, exponent: share.exponent + 2 };
  return `${writeParameterNumber(share.coefficient === 0 ? zero : percent)}%`;
}
