import { matchReceipt } from '../scoring/index.ts';
import type { BlocEntries, Entry, Finding, Scheme, TableName } from '../scoring/index.ts';
import { nowhere } from '../scoring/index.ts';
import { unitMatcher } from '../text/index.ts';
import { indexCodes } from './code-index.ts';
import { receiptOf, sameWork, workText, type ReceiptRow } from './receipts.ts';

/** A finding about a row of a register; null where no row is to blame. */
export type RowFinding = { readonly finding: Finding; readonly row: number | null };

type NamedRow = { readonly row: number; readonly member: string; readonly code?: string };

/** Rows that name a member or a criterion that the bloc does not have: they would count for nobody. */
export function strayRows(
  table: Extract<TableName, 'reasons' | 'evidence' | 'appraisers' | 'receipts'>,
  rows: readonly NamedRow[],
  members: readonly string[],
  scheme: Scheme,
): readonly RowFinding[] {
  const match = unitMatcher(members);
  const codes = indexCodes(scheme);
  return rows.flatMap(({ row, member, code }): readonly RowFinding[] => {
    const where = { ...nowhere, table, member: member === '' ? null : member } as const;
    const unit = match(member);
    const suggestion = unit.kind === 'near' ? (members[unit.index] ?? null) : null;
    const strange = member !== '' && unit.kind !== 'exact';
    const lost = code !== undefined && code !== '' && codes.find(code) === null;
    return [
      ...(strange
        ? [
            {
              finding: { severity: 'warning', where, code: 'unknown-member', text: member, suggestion },
              row,
            } satisfies RowFinding,
          ]
        : []),
      ...(lost
        ? [
            {
              finding: { severity: 'warning', where, code: 'unknown-code', text: code, suggestion: null },
              row,
            } satisfies RowFinding,
          ]
        : []),
    ];
  });
}

/** Days of receipt that cannot be read, that stand twice, or that the entry tables contradict. */
export function receiptFindings(receipts: readonly ReceiptRow[], final: BlocEntries): readonly RowFinding[] {
  return receipts.flatMap((receipt): readonly RowFinding[] => {
    const { row, member, work, state, text } = receipt;
    const code = work.kind === 'line' ? work.code : null;
    const where = { ...nowhere, table: 'receipts', code, member } as const;
    if (state.kind === 'open') {
      if (text === '') return [];
      return [{ finding: { severity: 'warning', where, code: 'not-a-date', text }, row }];
    }
    const counted = receiptOf(receipts, member, work);
    if (counted !== receipt) {
      const again = counted !== null && sameWork(counted.work, work) && differs(counted, receipt);
      const finding = { severity: 'warning', where, code: 'repeated-receipt', text: workText(work) } as const;
      return again ? [{ finding, row }] : [];
    }
    if (code === null) return [];
    const day = state.kind === 'came' ? state.day : null;
    const match = matchReceipt({ day }, finalEntry(final, code, member));
    if (match?.kind !== 'differs') return [];
    const finding = { severity: 'warning', where, code: 'receipt-differs', received: day } as const;
    return [{ finding: { ...finding, entered: match.entered }, row }];
  });
}

export function finalEntry({ members, lines }: BlocEntries, code: string, member: string): Entry {
  return lines.get(code)?.values[members.indexOf(member)] ?? null;
}

function differs(one: ReceiptRow, other: ReceiptRow): boolean {
  if (one.state.kind !== other.state.kind) return true;
  return one.state.kind === 'came' && other.state.kind === 'came' && one.state.day !== other.state.day;
}
