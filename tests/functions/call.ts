import { functions } from '../../src/functions/registry.ts';
import { answer } from '../../src/functions/requests.ts';
import type { Answer } from '../../src/functions/requests.ts';
import { isTable } from '../../src/functions/results.ts';
import { isFunctionError } from '../../src/functions/contract.ts';
import type { CustomFunction, FunctionResult } from '../../src/functions/contract.ts';

export function functionOf(id: string): CustomFunction {
  const found = functions.find((definition) => definition.id === id);
  if (found === undefined) throw new Error(`no function ${id}`);
  return found;
}

/** Calls a function as a formula does and gives the whole answer. */
export function call(id: string, ...args: readonly unknown[]): Answer {
  return answer(functionOf(id), args);
}

/** The value of a call that must succeed. */
export function valueOf(id: string, ...args: readonly unknown[]): FunctionResult {
  const given = call(id, ...args);
  if ('error' in given) throw new Error(`${id}: ${given.error} ${given.message}`);
  return given.value;
}

/** The rows of a table that must come out. */
export function rowsOf(id: string, ...args: readonly unknown[]): readonly (readonly unknown[])[] {
  const value = valueOf(id, ...args);
  if (!isTable(value)) throw new Error(`${id}: not a table`);
  return value;
}

/** The Vietnamese sentence of a call that must fail, or of a cell that must be at fault. */
export function messageOf(given: unknown): string {
  const isError = typeof given === 'object' && given !== null && 'message' in given && 'error' in given;
  if (!isError || typeof given.message !== 'string') throw new Error(`no error: ${JSON.stringify(given)}`);
  return `${String(given.error)} ${given.message}`;
}

/** What must never leave a function, in words; null when the value may stand in a cell. */
export function faultOf(value: unknown): string | null {
  if (value === null || value === undefined) return 'null or undefined';
  if (typeof value === 'number')
    return Number.isFinite(value) && !Object.is(value, -0) ? null : `number ${value}`;
  if (Array.isArray(value)) return value.map(faultOf).find((fault) => fault !== null) ?? null;
  if (!isFunctionError(value)) return typeof value === 'object' ? 'a foreign object' : null;
  return value.message.includes('lỗi của phần mềm') || value.message.trim() === ''
    ? value.message || 'silence'
    : null;
}
