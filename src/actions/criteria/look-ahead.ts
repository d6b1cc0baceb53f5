import type { SchemeNode } from '../../scoring/index.ts';
import { refusalText } from '../../text/index.ts';
import type { CriteriaChange } from '../../workbook/criteria-change.ts';
import { everyNode } from '../../workbook/code-index.ts';
import type { OpenBloc } from '../../workbook/open-bloc.ts';
import { planCriteriaChange } from '../../workbook/plan-criteria.ts';
import type { WorkbookSnapshot } from '../../workbook/snapshot.ts';
import { changeEffect, type EffectRow } from './change-effect.ts';
import { describeChange } from './describe-change.ts';
import { typedPoints, type TypedPoints } from './typed-points.ts';

/** What a change would do, before anything is written. */
export type LookAhead = {
  readonly what: string;
  /** The criterion that the change is about, as it is afterwards, and the groups that hold it. */
  readonly code: string | null;
  readonly above: readonly string[];
  readonly renamed: readonly { readonly before: string; readonly after: string; readonly title: string }[];
  readonly lost: readonly TypedPoints[];
  readonly effect: readonly EffectRow[];
};

export type LookingAhead =
  | { readonly ok: true; readonly look: LookAhead }
  | { readonly ok: false; readonly what: string; readonly next: string };

export function lookAhead(snapshot: WorkbookSnapshot, bloc: OpenBloc, change: CriteriaChange): LookingAhead {
  const planning = planCriteriaChange(snapshot, bloc, change);
  if (!planning.ok) return { ok: false, ...refusalText(planning.refusal) };
  const { plan } = planning;
  const titles = new Map(everyNode(bloc.scheme).map((node) => [node.code, node.title]));
  return {
    ok: true,
    look: {
      code: plan.code,
      above: plan.code === null ? [] : groupsAbove(plan.after.bloc.scheme.nodes, plan.code),
      what: describeChange(snapshot, bloc, change, plan),
      renamed: [...plan.renamed].map(([before, after]) => ({
        before,
        after,
        title: titles.get(before) ?? '',
      })),
      lost: typedPoints(bloc, plan.removed),
      effect: changeEffect(bloc, plan.after.bloc),
    },
  };
}

function groupsAbove(nodes: readonly SchemeNode[], code: string): readonly string[] {
  for (const node of nodes) {
    if (node.kind === 'line') continue;
    if (node.children.some((child) => child.code === code)) return [node.code];
    const below = groupsAbove(node.children, code);
    if (below.length > 0) return [node.code, ...below];
  }
  return [];
}
