import type { SchemeNode } from '../scoring/index.ts';
import type { Plan } from './plan.ts';
import type { Sourced } from './plan/sourced.ts';

/** A requirement of a seed and the part of the plan that carries it. */
export type CarriedRow = { readonly row: string; readonly place: string; readonly clause: string };

/**
 * Every requirement that a plan carries (domain.md §1), with its place. A place that holds nothing real does not
 * count: a content whose criteria are not in the scheme, the theme of a plan that has none.
 */
export function rowsOf(plan: Plan): readonly CarriedRow[] {
  return partsOf(plan).flatMap(({ place, items }) =>
    items.flatMap(({ clause, rows }) => rows.map((row) => ({ row, place, clause }))),
  );
}

type Part = { readonly place: string; readonly items: readonly Sourced[] };

function partsOf(plan: Plan): readonly Part[] {
  const { congress } = plan;
  return [
    { place: 'document', items: [plan.document] },
    { place: 'theme', items: plan.sources.filter(({ part }) => part === 'theme' && plan.theme !== null) },
    {
      place: 'members',
      items: plan.sources.filter(({ part }) => part === 'members' && plan.members.length > 0),
    },
    { place: 'criteria', items: realContents(plan) },
    ...lists.map((place) => ({ place, items: plan[place] })),
    ...(congress === null
      ? []
      : congressLists.map((place) => ({ place: `congress.${place}`, items: congress[place] }))),
  ];
}

const lists = [
  'bases',
  'periods',
  'deadlines',
  'events',
  'commemorations',
  'movements',
  'activities',
  'thresholds',
  'subjects',
  'registrations',
  'duties',
  'receivers',
  'awards',
  'quotas',
  'standards',
  'dossier',
  'statistics',
  'principles',
  'cautions',
] as const;

const congressLists = [
  'levels',
  'names',
  'forms',
  'limits',
  'shares',
  'decisions',
  'delegates',
  'composition',
  'sharedEvents',
  'lengths',
  'programme',
] as const;

function realContents({ contents, scheme }: Plan): readonly Sourced[] {
  const codes = new Set(codesWithin(scheme.nodes));
  return contents.filter(
    (content) => content.codes.length > 0 && content.codes.every((code) => codes.has(code)),
  );
}

function codesWithin(nodes: readonly SchemeNode[]): readonly string[] {
  return nodes.flatMap((node) => [node.code, ...(node.kind === 'group' ? codesWithin(node.children) : [])]);
}
