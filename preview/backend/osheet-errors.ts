import type { GridLibrary } from './osheet-library.ts';

/** Errors that Excel has and the grid does not know as errors by itself; #BUSY! is what Excel shows while it waits. */
const excelErrors = [
  '#VALUE!',
  '#REF!',
  '#BUSY!',
  '#CALC!',
  '#NULL!',
  '#GETTING_DATA',
  '#FIELD!',
  '#CONNECT!',
];

/** The grid's own error words and what Excel writes for them. */
const excelWordOf: ReadonlyMap<string, string> = new Map([
  ['#REF', '#REF!'],
  ['#ERROR', '#VALUE!'],
  ['#BAD_EXPR', '#NAME?'],
  ['#CYCLE', '#REF!'],
]);

/** Teaches the grid Excel's error values: a cell holding one is then an error and not a text. */
export function registerExcelErrors(library: GridLibrary): void {
  for (const error of excelErrors) library.registries.errorTypes.add(error);
  // A formula that cannot be read, and one that fails, show Excel's words in the cell, too.
  Object.assign(library.CellErrorType, { BadExpression: '#NAME?', GenericError: '#VALUE!' });
}

/** Excel's word for an error value of the grid; other texts come back unchanged. */
export function excelErrorOf(value: string): string {
  return excelWordOf.get(value) ?? value;
}
