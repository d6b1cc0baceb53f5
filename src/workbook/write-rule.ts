import { decimal } from '../scoring/index.ts';
import type { Decimal, Line, Rule } from '../scoring/index.ts';
import { parameterTerms, ruleKindTerms, yesNoTerms } from '../text/index.ts';
import { writeGrid } from './grid-parameter.ts';
import { writeBand } from './intervals.ts';
import { writeLate } from './late-parameter.ts';
import { writeName, writeParameterNumber } from './parameter-parts.ts';
import { noModifiers } from './read-rule.ts';
import type { Modifiers } from './read-rule.ts';

/** The texts of `Cách chấm` and `Tham số`; law: readRule(writeRule(x)) = x for every rule that can be read. */
export function writeRule(
  rule: Rule,
  modifiers: Modifiers = noModifiers,
): { readonly kind: string; readonly parameter: string } {
  const parts = [...parameterOf(rule), ...writeModifiers(modifiers)];
  return { kind: ruleKindTerms.name(rule.kind), parameter: parts.join('; ') };
}

export function modifiersOf(line: Line): Modifiers {
  return { onlyIf: line.onlyIf, waivedIf: line.waivedIf, oneOf: line.oneOf };
}

function writeModifiers(modifiers: Modifiers): readonly string[] {
  const keys = ['onlyIf', 'waivedIf', 'oneOf'] as const;
  return keys.flatMap((key) => {
    const value = modifiers[key];
    return value === null ? [] : [`${parameterTerms.name(key)}: ${writeName(value)}`];
  });
}

function parameterOf(rule: Rule): readonly string[] {
  switch (rule.kind) {
    case 'keep':
    case 'direct':
    case 'relative':
      return [];
    case 'ratio':
      return writeRatio(rule);
    case 'bands':
      return [...rule.bands.map(writeBand), ...labelled(parameterTerms.name('otherwise'), rule.otherwise)];
    case 'grid':
      return [writeGrid(rule)];
    case 'perCase':
      return [writeParameterNumber(rule.each), ...atMost(rule.cap)];
    case 'perStep':
      return writePerStep(rule);
    case 'yesNo':
      return [...labelled(yesNoTerms.name('yes'), rule.yes), ...labelled(yesNoTerms.name('no'), rule.no)];
    case 'choice':
      return rule.options.flatMap((option) => labelled(writeName(option.label), option.points));
    case 'late':
      return [writeLate(rule)];
  }
}

function writeRatio(rule: Extract<Rule, { kind: 'ratio' }>): readonly string[] {
  const parts: string[] = [];
  if (rule.minRate !== null) parts.push(`${parameterTerms.name('atLeast')} ${percent(rule.minRate)}`);
  parts.push(`${parameterTerms.name('atMost')} ${percent(rule.maxRate)}`);
  if (rule.lowerIsBetter) parts.push(parameterTerms.name('lowerIsBetter'));
  return parts;
}

function writePerStep(rule: Extract<Rule, { kind: 'perStep' }>): readonly string[] {
  const start = `${parameterTerms.name(rule.direction)} ${writeParameterNumber(rule.from)}`;
  const stride = `${parameterTerms.name('each')} ${writeParameterNumber(rule.step)}`;
  const label = rule.started ? `${stride} ${parameterTerms.name('started')}` : stride;
  return [start, ...labelled(label, rule.each), ...atMost(rule.cap)];
}

function labelled(label: string, points: Decimal | null): readonly string[] {
  return points === null ? [] : [`${label}: ${writeParameterNumber(points)}`];
}

function atMost(cap: Decimal | null): readonly string[] {
  return cap === null ? [] : [`${parameterTerms.name('atMost')} ${writeParameterNumber(cap)}`];
}

/** 0.5 is written 50%: a rate without the sign is asked about when it is read. */
function percent(rate: Decimal): string {
  return `${writeParameterNumber(decimal(rate.coefficient, rate.exponent + 2))}%`;
}
