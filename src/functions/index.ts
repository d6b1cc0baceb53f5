import { isFunctionError, namespace } from './contract.ts';
import type { CustomFunction, FunctionError, FunctionResult } from './contract.ts';
import { evaluate } from './evaluate.ts';
import { functions } from './registry.ts';
import { isTable } from './results.ts';

/** What a function answers to Excel: cells, with the runtime's own error objects in them. */
type ExcelCell = string | number | boolean | CustomFunctions.Error;

/** Ties every function of the registry to its metadata; Excel calls them by these ids. */
export function associateFunctions(): void {
  for (const definition of functions) CustomFunctions.associate(definition.id, excelFunction(definition));
}

function excelFunction(definition: CustomFunction): (...raw: unknown[]) => ExcelCell | ExcelCell[][] {
  return (...raw) => {
    const result = evaluate(definition, raw);
    // eslint-disable-next-line @typescript-eslint/only-throw-error -- the runtime's error class is no Error, and only a thrown one shows its sentence in the cell
    if (isFunctionError(result)) throw excelError(result);
    return forExcel(result);
  };
}

function forExcel(result: FunctionResult): ExcelCell | ExcelCell[][] {
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

export { functions, namespace };

associateFunctions();
