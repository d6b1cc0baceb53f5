import type { Rule } from '../scheme.ts';
import { compileBands } from './bands.ts';
import { compileChoice } from './choice.ts';
import { compileDirect } from './direct.ts';
import { compileGrid } from './grid.ts';
import { compileKeep } from './keep.ts';
import { compileLate } from './late.ts';
import { compilePerCase } from './per-case.ts';
import { compilePerStep } from './per-step.ts';
import { compileRatio } from './ratio.ts';
import { compileRelative } from './relative.ts';
import type { CompiledRule, RuleContext } from './rule.ts';
import { compileYesNo } from './yes-no.ts';

type Compilers = {
  readonly [K in Rule['kind']]: (rule: Extract<Rule, { kind: K }>, context: RuleContext) => CompiledRule;
};

const nobody = { rate: null, actual: null };

/** The closed set of rule kinds, scoring-spec §3.1; a `relative` line is compiled again with its leaders. */
const compilers: Compilers = {
  keep: (_rule, context) => compileKeep(context),
  direct: (_rule, context) => compileDirect(context),
  ratio: compileRatio,
  bands: compileBands,
  grid: compileGrid,
  perCase: compilePerCase,
  perStep: compilePerStep,
  yesNo: compileYesNo,
  choice: compileChoice,
  late: compileLate,
  relative: (_rule, context) => compileRelative(context, nobody),
};

export function compileRule<K extends Rule['kind']>(
  rule: Extract<Rule, { kind: K }>,
  context: RuleContext,
): CompiledRule {
  const compile: Compilers[K] = compilers[rule.kind];
  return compile(rule, context);
}
