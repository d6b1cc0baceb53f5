import type { Finding, FindingCode, Severity, Where } from '../scoring/index.ts';
import type { FindingOf, Words, WordingOf } from './finding-words.ts';
import { shownCode } from './codes.ts';
import { appraisalFindings } from './findings-appraisal.ts';
import { awardFindings } from './findings-awards.ts';
import { congressFindings } from './findings-congress.ts';
import { entryFindings } from './findings-entries.ts';
import { schemeFindings } from './findings-scheme.ts';
import { tableFindings, tableNames } from './findings-tables.ts';
import { severityTerms } from './terms.ts';

/** What is wrong, as one Vietnamese sentence without the place. */
export function sentenceOf(finding: Finding): string {
  return wordsOf(finding.code, finding).problem;
}

/** What the user can do about it, as a Vietnamese sentence. */
export function adviceOf(finding: Finding): string {
  return wordsOf(finding.code, finding).advice;
}

export function severityLabel(severity: Severity): string {
  return severityTerms.name(severity);
}

/** Turns a place into a cell address such as `'Tự chấm'!D12`, where the caller knows it; else null. */
export type ToAddress = (where: Where) => string | null;

/**
 * Where a finding stands: `dòng 12, cột 4 của bảng số liệu, mã a7.6, đơn vị Sở Nội vụ`; with an address
 * `ô 'Tự chấm'!D12, mã a7.6`. Empty when the place is not known.
 */
export function locationOf(where: Where, toAddress?: ToAddress): string {
  const address = toAddress?.(where) ?? null;
  const place = address === null ? placeInTable(where) : `ô ${address}`;
  return [
    place,
    where.code === null ? '' : `mã ${shownCode(where.code)}`,
    where.member === null ? '' : `đơn vị ${where.member}`,
  ]
    .filter((part) => part !== '')
    .join(', ');
}

/** Place, problem and advice in one line, for the message behind `#VALUE!` and for lists. */
export function messageOf(finding: Finding, toAddress?: ToAddress): string {
  const { problem, advice } = wordsOf(finding.code, finding);
  const location = locationOf(finding.where, toAddress);
  const place = location === '' ? '' : `${location.slice(0, 1).toUpperCase()}${location.slice(1)}: `;
  return `${place}${problem} ${advice}`;
}

const wording: WordingOf<FindingCode> = {
  ...tableFindings,
  ...schemeFindings,
  ...entryFindings,
  ...appraisalFindings,
  ...awardFindings,
  ...congressFindings,
};

/** Code and finding go in together so that the compiler pairs each wording with its own kind of finding. */
function wordsOf<Code extends FindingCode>(code: Code, finding: FindingOf[Code]): Words {
  return wording[code](finding);
}

function placeInTable({ table, row, column }: Where): string {
  const cell = [row === null ? '' : `dòng ${row}`, column === null ? '' : `cột ${column}`]
    .filter((part) => part !== '')
    .join(', ');
  if (table === null) return cell;
  return cell === '' ? tableNames[table] : `${cell} của ${tableNames[table]}`;
}
