import type { Cells, CellError } from '../workbook/cells.ts';

/** A sentence in the two languages of functions.json; Vietnamese is the default. */
export type Localised = { readonly vi: string; readonly en: string };

/** A mistake of the user, worded for the user. Excel shows the sentence only for these two codes. */
export type FunctionError = { readonly error: '#VALUE!' | '#N/A'; readonly message: string };

export type ResultCell = string | number | boolean | FunctionError;

/** A scalar, or a table that spills row by row. */
export type FunctionResult = ResultCell | readonly (readonly ResultCell[])[];

/**
 * One parameter. The name, its place and its meaning never change once released. Excel converts nothing:
 * every parameter is typed `any`, so that text, blanks and error values arrive as they stand.
 */
export type Parameter<Name extends string = string> = {
  readonly name: Name;
  readonly description: Localised;
  readonly dimensionality: 'scalar' | 'matrix';
  readonly optional?: true;
  /** Stands before a required argument, so Excel counts it as required; it may be left blank all the same. */
  readonly blankable?: true;
  /** The last parameter only: any number of ranges. */
  readonly repeating?: true;
};

/** An argument as an example writes it: one cell, a range, or null when it is left out. */
export type ExampleArgument = string | number | boolean | CellError | Cells | null;

export type Example = {
  readonly title: Localised;
  /** With a repeating parameter, the remaining arguments are its ranges. */
  readonly args: readonly ExampleArgument[];
  readonly result: FunctionResult;
};

/** Gives the cells of a parameter; no rows when the argument is left out or given as nothing. */
export type Arguments<Name extends string = string> = (name: Name) => Cells;

/** One custom function: metadata, behaviour and a worked example in one place (functions.md). */
export type CustomFunction = {
  /** Without the namespace. */
  readonly id: string;
  readonly description: Localised;
  readonly parameters: readonly Parameter[];
  readonly result: 'scalar' | 'matrix';
  readonly example: Example;
  /** `ranges` are the cells of a repeating parameter, range by range; empty for all other functions. */
  readonly run: (argument: Arguments, ranges: readonly Cells[]) => FunctionResult;
};

export const namespace = 'THIDUA';

/** Keeps the parameter names of one function together: `run` can only ask for a parameter that is declared. */
export function defineFunction<const Name extends string>(
  definition: Omit<CustomFunction, 'parameters' | 'run'> & {
    readonly parameters: readonly Parameter<Name>[];
    readonly run: (argument: Arguments<Name>, ranges: readonly Cells[]) => FunctionResult;
  },
): CustomFunction {
  return definition;
}

export function valueError(message: string): FunctionError {
  return { error: '#VALUE!', message };
}

export function notAvailable(message: string): FunctionError {
  return { error: '#N/A', message };
}

export function isFunctionError(value: unknown): value is FunctionError {
  return typeof value === 'object' && value !== null && 'error' in value && 'message' in value;
}
