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
import { withRows } from './rows.ts';
import { compileYesNo } from './yes-no.ts';

/** The closed set of rule kinds, scoring-spec §3.1; a `relative` line is compiled again with its leaders. */
export function compileRule(rule: Rule, context: RuleContext): CompiledRule {
  switch (rule.kind) {
    case 'keep':
      return withRows(compileKeep(context), context);
    case 'direct':
      return compileDirect(context);
    case 'ratio':
      return compileRatio(rule, context);
    case 'bands':
      return compileBands(rule, context);
    case 'grid':
      return withRows(compileGrid(rule, context), context);
    case 'perCase':
      return compilePerCase(rule, context);
    case 'perStep':
      return withRows(compilePerStep(rule, context), context);
    case 'yesNo':
      return compileYesNo(rule, context);
    case 'choice':
      return withRows(compileChoice(rule, context), context);
    case 'late':
      return withRows(compileLate(rule, context), context);
    case 'relative':
      return withRows(compileRelative(context, { rate: null, actual: null }), context);
  }
}
