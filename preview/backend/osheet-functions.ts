import type { Arg, FunctionResultObject, Matrix } from '@odoo/o-spreadsheet';
import type { FunctionMetadata, FunctionsMetadata } from '../../src/functions/words/metadata.ts';
import type { FunctionArgument, FunctionCell, FunctionRange } from '../host/custom-functions.ts';
import type { AnswerCell, FunctionAnswer } from '../host/function-results.ts';
import { excelErrorOf } from './osheet-errors.ts';
import type { GridLibrary, GridModel } from './osheet-library.ts';

/** Asks the add-in for a result; "pending" is shown as #BUSY! until the grid calculates again. */
export type CallFunction = (id: string, args: readonly FunctionArgument[], address: string) => FunctionAnswer;

export type RegisteredFunctions = {
  /** The functions of the grid are one list for the page: the open workbook says who answers. */
  connect(call: CallFunction): void;
};

/**
 * Makes the add-in's functions known to the grid under the names that people type, such as THIDUA.TONGHOP, with their
 * Vietnamese descriptions in the formula helper. Called once for the page, before the first workbook opens.
 */
export function registerFunctions(
  library: GridLibrary,
  namespace: string,
  metadata: FunctionsMetadata,
  words: { readonly calculating: string },
): RegisteredFunctions {
  const pending: FunctionResultObject = { value: '#BUSY!', message: words.calculating };
  let answer: CallFunction = () => ({ kind: 'pending' });
  for (const definition of metadata.functions) {
    library.registries.functionRegistry.add(`${namespace}.${definition.name}`, {
      description: definition.description,
      category: namespace,
      // Without this the saved file would hold the value and lose the formula.
      isExported: true,
      args: definition.parameters.map((parameter) =>
        library.helpers.arg(argumentDefinition(parameter), parameter.description),
      ),
      compute(...args: readonly Arg[]) {
        const position = this.__originCellPosition;
        const address = position === undefined ? '' : addressOf(library, this.getters, position);
        return shown(answer(definition.id, argumentsFor(definition, args), address), pending);
      },
    });
  }
  return {
    connect(call) {
      answer = call;
    },
  };
}

/** A range parameter also takes a computed array, IF(A1:B9="";"";A1:B9): the grid must not ask for a bare reference. */
function argumentDefinition(parameter: FunctionMetadata['parameters'][number]): string {
  const words = [parameter.dimensionality === 'matrix' ? 'any, range<any>' : 'any'];
  if (parameter.optional === true) words.push('optional');
  if (parameter.repeating === true) words.push('repeating');
  return `${parameter.name} (${words.join(', ')})`;
}

function argumentsFor(definition: FunctionMetadata, args: readonly Arg[]): FunctionArgument[] {
  return definition.parameters.map((parameter, index) =>
    parameter.repeating === true
      ? args.slice(index).map(rangeOf)
      : argumentOf(args[index], parameter.dimensionality === 'matrix'),
  );
}

function argumentOf(arg: Arg, wantsRange: boolean): FunctionArgument {
  if (arg === undefined) return undefined;
  return wantsRange || Array.isArray(arg) ? rangeOf(arg) : cellOf(arg);
}

function rangeOf(arg: Arg): FunctionRange {
  return Array.isArray(arg) ? rowsOf(arg) : [[cellOf(arg)]];
}

/** The grid hands a range over column by column, Excel row by row. */
function rowsOf(columns: Matrix<FunctionResultObject>): FunctionCell[][] {
  const height = columns[0]?.length ?? 0;
  return Array.from({ length: height }, (_, row) => columns.map((column) => cellOf(column[row])));
}

function cellOf(cell: FunctionResultObject | null | undefined): FunctionCell {
  const value = cell?.value ?? null;
  return typeof value === 'string' ? excelErrorOf(value) : value;
}

function shown(
  answer: FunctionAnswer,
  pending: FunctionResultObject,
): FunctionResultObject | Matrix<FunctionResultObject> {
  switch (answer.kind) {
    case 'pending':
      return pending;
    case 'error':
      return shownCell(answer.error);
    case 'value':
      return shownCell(answer.value);
    case 'matrix':
      return columnsOf(answer.rows);
  }
}

function columnsOf(rows: readonly (readonly AnswerCell[])[]): Matrix<FunctionResultObject> {
  const width = rows[0]?.length ?? 0;
  if (width === 0) return [[{ value: '' }]];
  return Array.from({ length: width }, (_, column) => rows.map((row) => shownCell(row[column] ?? '')));
}

function shownCell(cell: AnswerCell): FunctionResultObject {
  return typeof cell === 'object' ? { value: cell.code, message: cell.message } : { value: cell };
}

function addressOf(
  library: GridLibrary,
  getters: GridModel['getters'],
  position: { readonly sheetId: string; readonly row: number; readonly col: number },
): string {
  const name = getters.getSheetName(position.sheetId).replaceAll("'", "''");
  return `'${name}'!${library.helpers.toXC(position.col, position.row)}`;
}
