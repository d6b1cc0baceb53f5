import { decimalToNumber } from '../scoring/index.ts';
import type { Entry, MarkedEntry, Rule } from '../scoring/index.ts';
import {
  entryUnreadable,
  entryWithFlags,
  entryWithSecond,
  showDate,
  showNumber,
  stateTerms,
  yesNoTerms,
} from '../text/index.ts';

/** An entry as a person would write it: a number stays a number, a day is a date, a target follows. */
export function entryShown(rule: Rule, entry: Entry, target: Entry): string | number {
  const shown = withoutTarget(rule, entry);
  const second = target === null ? '' : withoutTarget(rule, target);
  if (second === '' || shown === '') return shown;
  return entryWithSecond(wordsOf(shown), wordsOf(second), rule.kind === 'grid');
}

function wordsOf(shown: string | number): string {
  return typeof shown === 'number' ? showNumber(shown) : shown;
}

function withoutTarget(rule: Rule, entry: Entry): string | number {
  if (entry === null) return '';
  if (typeof entry === 'number') return rule.kind === 'late' ? showDate(entry) : entry;
  return markShown(rule, entry);
}

function markShown(rule: Rule, entry: MarkedEntry): string | number {
  switch (entry.state) {
    case 'number':
      return flagged(
        rule.kind === 'late' ? showDate(decimalToNumber(entry.value)) : decimalToNumber(entry.value),
        entry.flags,
      );
    case 'yesNo':
      return flagged(yesNoTerms.name(entry.yes ? 'yes' : 'no'), entry.flags);
    case 'choice':
      return flagged(rule.kind === 'choice' ? (rule.options[entry.option]?.label ?? '') : '', entry.flags);
    case 'invalid':
      return entryUnreadable;
    case 'notAssigned':
    case 'notConsidered':
    case 'notReceived':
      return stateTerms.name(entry.state);
  }
}

function flagged(shown: string | number, flags: readonly string[]): string | number {
  return flags.length === 0 ? shown : entryWithFlags(wordsOf(shown), flags);
}
