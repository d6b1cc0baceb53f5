import type { Arg, FunctionResultObject } from '@odoo/o-spreadsheet';
import type { GridLibrary } from './osheet-library.ts';

/** `&` calls the first of them. */
const joining = ['CONCATENATE', 'CONCAT', 'TEXTJOIN'];

/** Numbers joined to a text carry the decimal comma, as in Vietnamese Excel: =A1&"x" gives 95,5x. Called once. */
export function joinNumbersWithComma(library: GridLibrary): void {
  const { functionRegistry } = library.registries;
  for (const name of joining) {
    const definition = functionRegistry.get(name);
    functionRegistry.replace(name, {
      ...definition,
      compute(...args: Arg[]) {
        return definition.compute.apply(this, args.map(withCommas));
      },
    });
  }
}

function withCommas(arg: Arg): Arg {
  if (arg === undefined) return arg;
  return Array.isArray(arg) ? arg.map((column) => column.map(withComma)) : withComma(arg);
}

/** Excel joins at most 15 digits of a number. */
function withComma(cell: FunctionResultObject): FunctionResultObject {
  if (typeof cell.value !== 'number') return cell;
  return { ...cell, value: String(Number(cell.value.toPrecision(15))).replace('.', ',') };
}
