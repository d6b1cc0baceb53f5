import type { DaySerial, Scheme, SchemeNode } from '../scoring/index.ts';
import { canonicalKey, receiptHeaders, stateTerms, unitMatcher, workTerms } from '../text/index.ts';
import { registerRows } from './appraisal-tables.ts';
import { everyNode } from './code-index.ts';
import { readDayCell } from './day-cell.ts';
import type { LocatedTable } from './locate-tables.ts';

/** What is sent: the paper of a `late` line, or one of the usual papers, or another in its own words. */
export type Work =
  | { readonly kind: 'line'; readonly code: string; readonly title: string }
  | { readonly kind: 'usual'; readonly name: 'selfScore' | 'targets' | 'report' }
  | { readonly kind: 'other'; readonly title: string };

/** A row of table `TiepNhan`; `never` is "không nộp", `open` a day that is blank or unreadable. */
export type ReceiptRow = {
  readonly row: number;
  readonly member: string;
  readonly work: Work;
  readonly state: { readonly kind: 'came'; readonly day: DaySerial } | { readonly kind: 'never' | 'open' };
  readonly text: string;
  readonly note: string;
};

export function readReceipts(
  table: LocatedTable | null,
  scheme: Scheme,
  members: readonly string[],
): readonly ReceiptRow[] {
  const match = unitMatcher(members);
  return registerRows(table, receiptHeaders).map(({ row, cell, text }) => {
    const unit = match(text('member'));
    const day = readDayCell(cell('day'));
    return {
      row,
      member: unit.kind === 'exact' ? (members[unit.index] ?? '') : text('member'),
      work: workOf(text('work'), scheme),
      state:
        day !== null
          ? { kind: 'came', day }
          : { kind: stateTerms.read(text('day')) === 'notReceived' ? 'never' : 'open' },
      text: text('day'),
      note: text('note'),
    };
  });
}

/** `IV.3`, `IV.3 Gửi muộn báo cáo`, the title alone, or the usual words. */
export function workOf(text: string, scheme: Scheme): Work {
  const key = canonicalKey(text);
  const line = lateLines(scheme).find(
    ({ code, title }) =>
      key === canonicalKey(code) ||
      key === canonicalKey(title) ||
      key.startsWith(`${canonicalKey(code)} `) ||
      key.startsWith(`${canonicalKey(code)}:`),
  );
  if (line !== undefined) return { kind: 'line', code: line.code, title: line.title };
  const usual = workTerms.read(text);
  return usual === null ? { kind: 'other', title: text } : { kind: 'usual', name: usual };
}

/** How a work is written in the register. */
export function workText(work: Work): string {
  if (work.kind === 'line') return `${work.code} ${work.title}`;
  return work.kind === 'usual' ? workTerms.name(work.name) : work.title;
}

export function sameWork(one: Work, other: Work): boolean {
  return canonicalKey(workText(one)) === canonicalKey(workText(other));
}

/** Lines whose points depend on the day of receipt. */
export function lateLines(scheme: Scheme): readonly Extract<SchemeNode, { kind: 'line' }>[] {
  return everyNode(scheme).flatMap((node) =>
    node.kind === 'line' && node.rule.kind === 'late' ? [node] : [],
  );
}

/** What the register says of one paper of one member; of several days the earliest counts. */
export function receiptOf(receipts: readonly ReceiptRow[], member: string, work: Work): ReceiptRow | null {
  const rows = receipts.filter((one) => one.member === member && sameWork(one.work, work));
  const came = rows.flatMap((row) => (row.state.kind === 'came' ? [{ row, day: row.state.day }] : []));
  came.sort((one, other) => one.day - other.day);
  return came[0]?.row ?? rows.find(({ state }) => state.kind === 'never') ?? rows[0] ?? null;
}
