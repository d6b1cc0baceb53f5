import { nowhere } from '../../scoring/index.ts';
import type { BlocResult, Entry } from '../../scoring/index.ts';
import { adviceOf, sentenceOf } from '../../text/index.ts';
import type { TypedEntry } from '../../workbook/typed-entry.ts';

/** What is wrong with a line, said beside it: how it was typed, then what the engine found in it. */
export function problemsOfLine(
  typed: TypedEntry,
  entry: Entry,
  result: BlocResult,
  code: string,
  member: string,
): readonly string[] {
  const where = { ...nowhere, table: 'entries', code, member } as const;
  if (typed.problem !== null) {
    const finding = { severity: 'error', where, ...typed.problem } as const;
    return [`${sentenceOf(finding)} ${adviceOf(finding)}`];
  }
  if (entry === null) return [];
  return result.findings
    .filter(({ where: place }) => place.code === code && place.member === member)
    .map((finding) => `${sentenceOf(finding)} ${adviceOf(finding)}`);
}
