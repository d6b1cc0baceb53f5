import type { FindingDetail, Rule, RuleKind } from '../scoring/index.ts';
import { parameterTerms, ruleKindTerms, suggestWord } from '../text/index.ts';
import { longestCondition, readName, splitParts } from './parameter-parts.ts';
import type { Part } from './parameter-parts.ts';
import { modifierExample, ruleExamples } from './rule-examples.ts';
import { ruleReaders } from './rule-readers.ts';

/** What stands on a line beside its rule (functions.md): codes and tags as written, the flag as a canonical key. */
export type Modifiers = {
  readonly onlyIf: string | null;
  readonly waivedIf: string | null;
  readonly oneOf: string | null;
};

/** The rule is null when its kind or its parameter cannot be read; then there is at least one problem. */
export type RuleReading = {
  readonly rule: Rule | null;
  readonly modifiers: Modifiers;
  readonly problems: readonly FindingDetail[];
};

export const noModifiers: Modifiers = { onlyIf: null, waivedIf: null, oneOf: null };

/** Reads `Cách chấm` and `Tham số` of a line. */
export function readRule(kindText: string, parameterText: string): RuleReading {
  const kind = kindText.length > longestCondition ? null : ruleKindTerms.read(kindText);
  if (kind === null) {
    const suggestion = suggestWord(kindText, ruleKindTerms.names);
    const problem: FindingDetail = { code: 'unknown-rule-kind', text: kindText, suggestion };
    return { rule: null, modifiers: noModifiers, problems: [problem] };
  }
  return readRuleOfKind(kind, parameterText);
}

/** Reads the parameter text of a known kind; the functions for one rule kind start here. */
export function readRuleOfKind(kind: RuleKind, parameterText: string): RuleReading {
  const problems: FindingDetail[] = [];
  const unreadable = (part: string, example: string): void => {
    problems.push({ code: 'unreadable-parameter', text: parameterText, part, example });
  };
  const { modifiers, rest } = takeModifiers(splitParts(parameterText), (part) =>
    unreadable(part.text, modifierExample),
  );
  const example = ruleExamples[kind];
  const reading = ruleReaders[kind](rest);
  for (const part of reading.unread) unreadable(part.text, example);
  if (reading.rule === null && reading.unread.length === 0)
    problems.push({
      code: 'missing-parameter',
      part: rest.length === 0 ? null : (reading.missing ?? null),
      example,
    });
  return { rule: reading.unread.length === 0 ? reading.rule : null, modifiers, problems };
}

function takeModifiers(
  parts: readonly Part[],
  onUnreadable: (part: Part) => void,
): { readonly modifiers: Modifiers; readonly rest: readonly Part[] } {
  let modifiers = noModifiers;
  const rest: Part[] = [];
  for (const part of parts) {
    const key = part.label === null ? null : parameterTerms.read(part.label);
    if (key !== 'onlyIf' && key !== 'waivedIf' && key !== 'oneOf') {
      rest.push(part);
      continue;
    }
    const value = readName(part.value);
    if (value === '' || modifiers[key] !== null) onUnreadable(part);
    else modifiers = { ...modifiers, [key]: value };
  }
  return { modifiers, rest };
}
