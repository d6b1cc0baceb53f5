import type { Scheme } from '../scoring/index.ts';
import { evidenceText, showDate, unitKey } from '../text/index.ts';
import { locateAppraisalTables } from './appraisal-tables.ts';
import { isDocument, readEvidence } from './evidence-register.ts';
import type { WorkbookSnapshot } from './snapshot.ts';

/** The documents that a member has given for a line, each in one line of text. */
export type EvidenceOf = (code: string, member: string) => readonly string[];

export const noEvidence: EvidenceOf = () => [];

/** From the register of evidence (`MinhChung`); without one nobody has given any. */
export function readEvidenceLines(
  snapshot: WorkbookSnapshot,
  scheme: Scheme,
  members: readonly string[],
): EvidenceOf {
  const found = new Map<string, string[]>();
  const documents = readEvidence(locateAppraisalTables(snapshot).evidence, scheme, members);
  for (const document of documents.filter(isDocument)) {
    const { code, member, number, day, dayText, title, file } = document;
    const text = evidenceText({ number, day: day === null ? dayText : showDate(day), title, file });
    const key = keyOf(code, member);
    found.set(key, [...(found.get(key) ?? []), text]);
  }
  return (code, member) => found.get(keyOf(code, member)) ?? [];
}

function keyOf(code: string, member: string): string {
  return JSON.stringify([code, unitKey(member)]);
}
