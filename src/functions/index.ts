import { furtherNotLoaded } from '../text/index.ts';
import { isFunctionError, namespace, valueError } from './contract.ts';
import type { CustomFunction, FunctionError, FunctionResult } from './contract.ts';
import { evaluate } from './evaluate.ts';
import { firstFunctions } from './first-functions.ts';
import { furtherIds } from './further-ids.ts';
import type { FurtherId } from './further-ids.ts';
import { isTable } from './results.ts';

/** What a function answers to Excel: cells, with the runtime's own error objects in them. */
type ExcelCell = string | number | boolean | CustomFunctions.Error;
type ExcelResult = ExcelCell | ExcelCell[][];

/** Ties every function of the registry to its metadata; Excel calls them by these ids. */
export function associateFunctions(): void {
  for (const definition of firstFunctions) {
    CustomFunctions.associate(definition.id, (...raw: unknown[]) => call(definition, raw));
  }
  for (const id of furtherIds) {
    CustomFunctions.associate(id, async (...raw: unknown[]) => call(await furtherFunction(id), raw));
  }
}

/** A chunk that did not arrive is asked for again at the next calculation. */
async function furtherFunction(id: FurtherId): Promise<CustomFunction> {
  try {
    const { furtherFunctions } = await import('./further-functions.ts');
    return furtherFunctions[id];
  } catch {
    return raise(valueError(furtherNotLoaded(id)));
  }
}

function call(definition: CustomFunction, raw: readonly unknown[]): ExcelResult {
  const result = evaluate(definition, raw);
  return isFunctionError(result) ? raise(result) : forExcel(result);
}

function raise(error: FunctionError): never {
  // eslint-disable-next-line @typescript-eslint/only-throw-error -- the runtime's error class is no Error, and only a thrown one shows its sentence in the cell
  throw excelError(error);
}

function forExcel(result: FunctionResult): ExcelResult {
  if (isTable(result))
    return result.map((row) => row.map((cell) => (isFunctionError(cell) ? excelError(cell) : cell)));
  return isFunctionError(result) ? excelError(result) : result;
}

/** Excel shows the sentence of these two codes only (excel-facts §1.4). */
function excelError({ error, message }: FunctionError): CustomFunctions.Error {
  const code =
    error === '#N/A' ? CustomFunctions.ErrorCode.notAvailable : CustomFunctions.ErrorCode.invalidValue;
  return new CustomFunctions.Error(code, message);
}

export { namespace };

associateFunctions();
