import {
  argumentsTooMany,
  functionUnknown,
  requestUnreadable,
  requestWithoutFunction,
  suggestWord,
} from '../text/index.ts';
import { isFunctionError, namespace, valueError } from './contract.ts';
import type { CustomFunction, FunctionResult } from './contract.ts';
import { evaluate } from './evaluate.ts';
import { functions } from './registry.ts';
import { isTable } from './results.ts';

/** What one request answers: the cells, or an error as Excel shows it. */
export type Answer =
  | { readonly value: FunctionResult }
  | { readonly error: '#VALUE!' | '#N/A' | '#NAME?'; readonly message: string };

/** Answers one line of JSON, `{"function":"THIDUA.TONGHOP","args":[…]}`; null stands for an omitted argument. */
export function answerLine(line: string): Answer {
  const request = parsed(line);
  if (request === undefined) return valueError(requestUnreadable());
  const { name, args } = partsOf(request);
  if (name === null || args === null) return valueError(requestWithoutFunction());
  const definition = functionNamed(name);
  if (definition === null) return { error: '#NAME?', message: functionUnknown(name, suggestionFor(name)) };
  return answer(definition, args);
}

/** Calls a function with arguments as they stand in a formula, one after the other. */
export function answer(definition: CustomFunction, args: readonly unknown[]): Answer {
  const allowed = definition.parameters.length;
  const repeats = definition.parameters.at(-1)?.repeating === true;
  if (!repeats && args.length > allowed) return valueError(argumentsTooMany(args.length, allowed));
  const result = evaluate(definition, repeats ? asExcelRepeats(args, allowed - 1) : args);
  const shown = args.some(Array.isArray) ? result : withoutRange(result);
  return isFunctionError(shown) ? shown : { value: shown };
}

/** Excel hands over a repeating parameter as one list of ranges. */
function asExcelRepeats(args: readonly unknown[], fixed: number): readonly unknown[] {
  const ranges = args
    .slice(fixed)
    .map((range) => (Array.isArray(range) || range === null ? range : [[range]]));
  return [...args.slice(0, fixed), ranges];
}

/** Single values in, a single value out. */
function withoutRange(result: FunctionResult): FunctionResult {
  const [only] = isTable(result) && result.length === 1 ? (result[0] ?? []) : [];
  return only !== undefined && isTable(result) && result[0]?.length === 1 ? only : result;
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

function partsOf(request: unknown): {
  readonly name: string | null;
  readonly args: readonly unknown[] | null;
} {
  if (typeof request !== 'object' || request === null) return { name: null, args: null };
  const name = 'function' in request && typeof request.function === 'string' ? request.function : null;
  const args: readonly unknown[] | null =
    'args' in request && Array.isArray(request.args) ? request.args : null;
  return { name, args };
}

function functionNamed(name: string): CustomFunction | null {
  const id = plainName(name);
  return functions.find((definition) => definition.id === id) ?? null;
}

function suggestionFor(name: string): string | null {
  return suggestWord(
    plainName(name),
    functions.map((definition) => definition.id),
  );
}

function plainName(name: string): string {
  const upper = name.trim().toUpperCase();
  return upper.startsWith(`${namespace}.`) ? upper.slice(namespace.length + 1) : upper;
}
