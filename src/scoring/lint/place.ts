import type { FindingDetail, Severity } from '../findings.ts';
import type { Group, Scheme, SchemeNode } from '../scheme.ts';

/** Something doubtful about a node, before it is told where the node stands. */
export type Doubt = { readonly severity: Severity; readonly detail: FindingDetail };

/** What a check may know besides its node; ancestors from the top down. */
export type Place = { readonly scheme: Scheme; readonly ancestors: readonly Group[] };

export type Check = (node: SchemeNode, place: Place) => readonly Doubt[];

export function error(detail: FindingDetail): Doubt {
  return { severity: 'error', detail };
}

export function warning(detail: FindingDetail): Doubt {
  return { severity: 'warning', detail };
}

export function question(detail: FindingDetail): Doubt {
  return { severity: 'question', detail };
}
