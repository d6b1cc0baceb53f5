import type { Finding, FindingCode } from '../scoring/index.ts';

/** What a finding says: what is wrong, and what the user can do. Both are full sentences. */
export type Words = { readonly problem: string; readonly advice: string };

/** The findings by their code. */
export type FindingOf = { readonly [Code in FindingCode]: Extract<Finding, { readonly code: Code }> };

/** One wording for each of the codes; the compiler refuses a table with a hole. */
export type WordingOf<Codes extends FindingCode> = {
  readonly [Code in Codes]: (finding: FindingOf[Code]) => Words;
};

export function words(problem: string, advice: string): Words {
  return { problem, advice };
}

/** Text from a cell may be as long as a page; a sentence shows its beginning, in Vietnamese quotation marks. */
export function quoted(text: string): string {
  const tidy = text.replace(/\s+/g, ' ').trim();
  const letters = Array.from(tidy);
  return `“${letters.length > longestQuotation ? `${letters.slice(0, longestQuotation).join('')}…` : tidy}”`;
}

const longestQuotation = 60;

/** The question that goes with a suggestion, or nothing. */
export function askWhether(suggestion: string | null): string {
  return suggestion === null ? '' : `Có phải ý là ${quoted(suggestion)}? `;
}
