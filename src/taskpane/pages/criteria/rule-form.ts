import type { DraftProblem } from '../../../workbook/number-draft.ts';
import type { RuleDraft } from '../../../workbook/rule-draft.ts';
import { ruleFieldProblem } from '../../../text/index.ts';

/** What every part of the rule builder is given. */
export type RuleFormProps = {
  readonly draft: RuleDraft;
  readonly onChange: (change: Partial<RuleDraft>) => void;
  /** The sentence under a field, once the person has tried to save. */
  readonly problem: (field: string) => string | null;
};

export function problemOf(problems: readonly DraftProblem[], field: string): string | null {
  const found = problems.find((one) => one.field === field);
  return found === undefined ? null : ruleFieldProblem(found.kind, found.text);
}

export function replaced<Item>(
  items: readonly Item[],
  place: number,
  change: Partial<NoInfer<Item>>,
): readonly Item[] {
  return items.map((item, index) => (index === place ? { ...item, ...change } : item));
}

export function without<Item>(items: readonly Item[], place: number): readonly Item[] {
  return items.filter((_item, index) => index !== place);
}
