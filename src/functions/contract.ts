import type { Cells } from '../workbook/cells.ts';

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
  readonly dimensionality: 'scalar' | 'matrix';
  readonly optional?: true;
  /** Stands before a required argument, so Excel counts it as required; it may be left blank all the same. */
  readonly blankable?: true;
  /** The last parameter only: any number of ranges. */
  readonly repeating?: true;
};

/** Gives the cells of a parameter; no rows when the argument is left out or given as nothing. */
export type Arguments<Name extends string = string> = (name: Name) => Cells;

/**
 * One custom function as it runs in Excel. What people read about it (descriptions, example) is in `words/`, which no
 * bundle carries: Excel has it from functions.json.
 */
export type CustomFunction<Name extends string = string> = {
  /** Without the namespace. */
  readonly id: string;
  readonly parameters: readonly Parameter<Name>[];
  readonly result: 'scalar' | 'matrix';
  /** `ranges` are the cells of a repeating parameter, range by range; empty for all other functions. */
  readonly run: (argument: Arguments<Name>, ranges: readonly Cells[]) => FunctionResult;
};

export const namespace = 'THIDUA';

/** Keeps the parameter names of one function together: `run` can only ask for a parameter that is declared. */
export function defineFunction<const Name extends string>(
  definition: CustomFunction<Name>,
): CustomFunction<Name> {
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
