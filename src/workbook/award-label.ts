import type { AwardRule } from '../scoring/index.ts';
import { matchUnit } from '../text/index.ts';
import { sameLabel } from './parameter-parts.ts';

/** How the tables name an award: by its title; by its code where two awards have the same title. */
export function awardLabel(rule: AwardRule, rules: readonly AwardRule[]): string {
  const same = rules.filter(({ title }) => title === rule.title);
  return same.length > 1 ? rule.id : rule.title;
}

/** The award that a cell names by code or title; a blank one where a single award is meant by itself. */
export function awardNamed(text: string, rules: readonly AwardRule[]): AwardRule | null {
  if (text === '') {
    const voted = rules.filter(({ vote }) => vote !== null);
    return (voted.length === 1 ? voted[0] : rules.length === 1 ? rules[0] : undefined) ?? null;
  }
  const found = rules.find(({ id, title }) => sameLabel(id, text) || sameLabel(title, text));
  if (found !== undefined) return found;
  const near = matchUnit(
    text,
    rules.map(({ title }) => title),
  );
  return near.kind === 'exact' ? (rules[near.index] ?? null) : null;
}
