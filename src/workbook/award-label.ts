import type { AwardRule } from '../scoring/index.ts';

/** How the tables name an award: by its title; by its code where two awards have the same title. */
export function awardLabel(rule: AwardRule, rules: readonly AwardRule[]): string {
  const same = rules.filter(({ title }) => title === rule.title);
  return same.length > 1 ? rule.id : rule.title;
}
