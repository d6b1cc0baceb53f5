import type { Finding } from '../findings.ts';
import type { Nominee } from './nominee.ts';
import { awardFinding } from './rule-checks.ts';

/** Subjects that stand in the list more than once: which row counts is not for the program to say. */
export function repeatedSubjects(nominees: readonly Nominee[]): ReadonlySet<string> {
  const seen = new Set<string>();
  const repeated = new Set<string>();
  for (const { subject } of nominees) {
    if (seen.has(subject)) repeated.add(subject);
    seen.add(subject);
  }
  return repeated;
}

export function checkNominees(nominees: readonly Nominee[]): readonly Finding[] {
  return [...repeatedSubjects(nominees)].map((subject) => {
    const rows = nominees.filter((nominee) => nominee.subject === subject);
    const blocs = [...new Set(rows.flatMap(({ bloc }) => (bloc === null ? [] : [bloc])))].sort();
    return blocs.length > 1
      ? awardFinding('error', null, subject, { code: 'nominee-in-two-blocs', blocs })
      : awardFinding('error', null, subject, { code: 'repeated-member', text: subject });
  });
}
