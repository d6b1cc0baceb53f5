import type { Cells } from '../workbook/cells.ts';
import { argumentMissing, argumentNotOneCell, internalFault } from '../text/index.ts';
import { decodeArgument } from './arguments.ts';
import { valueError } from './contract.ts';
import type { Arguments, CustomFunction, FunctionError, FunctionResult, Parameter } from './contract.ts';
import { keptTable } from './kept-tables.ts';
import { keptResult } from './kept-results.ts';
import { encodeResult } from './results.ts';

/**
 * Runs one function on what Excel hands over: decode, run, encode. Nothing is thrown past this point:
 * a mistake of ours becomes #VALUE! with its own sentence, because Excel swallows the message of any other error.
 * `raw` stands as in a call by Excel: the invocation object may follow, a repeating parameter is one list of ranges.
 */
export function evaluate(definition: CustomFunction, raw: readonly unknown[]): FunctionResult {
  try {
    return runDecoded(definition, withoutInvocation(raw));
  } catch (fault) {
    return valueError(internalFault(definition.id, fault instanceof Error ? fault.message : String(fault)));
  }
}

function runDecoded(definition: CustomFunction, raw: readonly unknown[]): FunctionResult {
  const fixed = definition.parameters.filter((parameter) => parameter.repeating !== true);
  const cells = new Map(fixed.map((parameter, index) => [parameter.name, cellsOf(parameter, raw[index])]));
  const ranges = definition.parameters.length > fixed.length ? rangesOf(raw.slice(fixed.length)) : [];
  const problem = firstProblem(definition, raw, cells, ranges);
  if (problem !== null) return encodeResult(problem);
  const run = (): FunctionResult => encodeResult(definition.run(readerOf(cells), ranges));
  return ranges.length > 0 ? run() : keptResult(definition, [...cells.values()], run);
}

function cellsOf({ name, dimensionality }: Parameter, raw: unknown): Cells {
  return dimensionality === 'matrix' ? keptTable(name, raw) : decodeArgument(raw);
}

function readerOf(cells: ReadonlyMap<string, Cells>): Arguments {
  return (name) => {
    const found = cells.get(name);
    if (found === undefined) throw new Error(`no parameter ${name}`);
    return found;
  };
}

function firstProblem(
  definition: CustomFunction,
  raw: readonly unknown[],
  cells: ReadonlyMap<string, Cells>,
  ranges: readonly Cells[],
): FunctionError | null {
  for (const [index, parameter] of definition.parameters.entries()) {
    if (parameter.repeating === true) {
      if (ranges.length === 0) return valueError(argumentMissing(parameter.name, index + 1));
    } else {
      const problem = problemOf(parameter, index, raw[index], cells.get(parameter.name) ?? []);
      if (problem !== null) return valueError(problem);
    }
  }
  return null;
}

/** An empty cell given for a range is an answer (on the web it arrives as [[null]]); only nothing at all is missing. */
function problemOf(parameter: Parameter, index: number, raw: unknown, cells: Cells): string | null {
  const mayBeMissing = parameter.optional === true || parameter.blankable === true;
  if (!mayBeMissing && (raw === null || raw === undefined)) {
    return argumentMissing(parameter.name, index + 1);
  }
  const isOneCell = cells.length <= 1 && (cells[0] ?? []).length <= 1;
  return parameter.dimensionality === 'scalar' && !isOneCell ? argumentNotOneCell(parameter.name) : null;
}

/** The runtime appends an object that tells which function was called; it is not an argument. */
function withoutInvocation(raw: readonly unknown[]): readonly unknown[] {
  const last = raw.at(-1);
  return isInvocation(last) ? raw.slice(0, -1) : raw;
}

function isInvocation(value: unknown): boolean {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  return !('type' in value) && !('error' in value) && !('basicValue' in value);
}

/** Excel hands over a repeating range as one list of matrices; a plain list of ranges is accepted too. */
function rangesOf(raw: readonly unknown[]): readonly Cells[] {
  const [first] = raw;
  const nested = raw.length === 1 && Array.isArray(first) && first.some(isMatrix);
  const ranges: readonly unknown[] = nested && Array.isArray(first) ? first : raw;
  return ranges.map((range) => decodeArgument(range)).filter((cells) => cells.length > 0);
}

function isMatrix(value: unknown): boolean {
  return Array.isArray(value) && value.some((row) => Array.isArray(row));
}
