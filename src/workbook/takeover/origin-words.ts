import { takeOverText } from '../../text/index.ts';
import { officeAddress } from './office-table.ts';
import type { OfficeTable } from './office-table.ts';
import type { TakeOver } from './take-over.ts';

/** The office's own words for a code with what a person has confirmed of them, and the cell that it comes from. */
export function originWords(
  { origins, verbatim, proposals, confirmed }: TakeOver,
  table: OfficeTable,
  code: string,
): { readonly words: string | null; readonly address: string | null } {
  const quotes = proposals
    .filter((proposal) => proposal.code === code && confirmed.has(proposal.id))
    .map(({ quote }) => takeOverText.confirmed(quote));
  const words = [verbatim.get(code) ?? '', ...quotes].filter((text) => text !== '').join('\n');
  const origin = origins.get(code);
  return {
    words: words === '' ? null : words,
    address: origin === undefined ? null : officeAddress(table, origin.row, origin.column),
  };
}
