import type { BlocResult, MemberResult } from '../../scoring/index.ts';
import { resultPane, sentenceOfClassMiss, sentenceOfDisqualification } from '../../text/index.ts';

const words = resultPane.classes;

/** The class of a member, and what it lacks for the next higher one. */
export type ClassView = { readonly member: string; readonly className: string; readonly missed: string };

/** Empty when the regulation has no classes. Best rank first, as in the ranking. */
export function classViews({ scheme, members }: BlocResult): readonly ClassView[] {
  if (scheme.regulation.classes.length === 0) return [];
  const last = Number.MAX_SAFE_INTEGER;
  return [...members].sort((one, other) => (one.rank ?? last) - (other.rank ?? last)).map(viewOf);
}

function viewOf(member: MemberResult): ClassView {
  return { member: member.member, className: classNameOf(member), missed: missedOf(member) };
}

function classNameOf({ classOutcome, status }: MemberResult): string {
  if (classOutcome !== null) return classOutcome.label;
  return status === 'ranked' ? words.noClass : '–';
}

function missedOf({ classOutcome, status, disqualifications }: MemberResult): string {
  if (status === 'incomplete') return words.notYet;
  if (status === 'disqualified')
    return disqualifications.map(sentenceOfDisqualification).join('. ') || words.barred;
  if (classOutcome === null) return '';
  return classOutcome.missed === null ? words.top : sentenceOfClassMiss(classOutcome.missed);
}
