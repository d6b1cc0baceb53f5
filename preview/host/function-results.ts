import type { StoredValue } from '../backend/types.ts';
import { isJsonList, isJsonRecord } from './json.ts';
import type { Json, JsonRecord } from './json.ts';

/** An error value with the sentence that Excel shows beside the cell. */
export type FunctionError = { readonly code: string; readonly message: string };

export type AnswerCell = StoredValue | FunctionError;

export type FunctionAnswer =
  | { readonly kind: 'pending' }
  | { readonly kind: 'error'; readonly error: FunctionError }
  | { readonly kind: 'value'; readonly value: StoredValue }
  | { readonly kind: 'matrix'; readonly rows: readonly (readonly AnswerCell[])[] };

export type ReceivedAnswer = { readonly id: number; readonly answer: FunctionAnswer };

/** Reads one result of the runtime in either of its two forms; null where it is neither. */
export function answerFromResult(result: Json): ReceivedAnswer | null {
  if (isJsonList(result)) {
    const [id, succeeded, value = null, code = null] = result;
    return typeof id === 'number' ? { id, answer: readAnswer(succeeded === true, value, code) } : null;
  }
  if (!isJsonRecord(result) || typeof result['id'] !== 'number') return null;
  const failed = result['failed'] === true;
  return {
    id: result['id'],
    answer: readAnswer(!failed, result['value'] ?? null, result['errorCode'] ?? null),
  };
}

function readAnswer(succeeded: boolean, value: Json, code: Json): FunctionAnswer {
  if (!succeeded) {
    const message = typeof value === 'string' ? value : '';
    return { kind: 'error', error: { code: errorCodes.get(Number(code)) ?? '#VALUE!', message } };
  }
  if (isJsonList(value))
    return { kind: 'matrix', rows: value.map((row) => (isJsonList(row) ? row : [row]).map(readCell)) };
  const cell = readCell(value);
  return typeof cell === 'object' ? { kind: 'error', error: cell } : { kind: 'value', value: cell };
}

/** Excel shows nothing-at-all as 0, in a cell as in a matrix (office-js #1503). */
function readCell(value: Json): AnswerCell {
  if (value === null) return 0;
  if (isJsonRecord(value)) return readError(value);
  return isJsonList(value) ? { code: '#VALUE!', message: '' } : value;
}

function readError(value: JsonRecord): FunctionError {
  const code = value['basicValue'] ?? value['code'];
  const message = value['message'];
  return {
    code: typeof code === 'string' ? code : '#VALUE!',
    message: typeof message === 'string' ? message : '',
  };
}

/** The runtime's numbers; 2 and 3 are an exception and a rejected promise, whose text Excel does not show. */
const errorCodes: ReadonlyMap<number, string> = new Map([
  [1, '#N/A'],
  [2, '#VALUE!'],
  [3, '#VALUE!'],
  [5, '#DIV/0!'],
  [6, '#NUM!'],
  [7, '#VALUE!'],
  [8, '#NULL!'],
  [9, '#NAME?'],
  [10, '#NAME?'],
]);
