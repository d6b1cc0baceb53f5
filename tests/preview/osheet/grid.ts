import * as library from '@odoo/o-spreadsheet';
import { registerExcelErrors } from '../../../preview/backend/osheet-errors.ts';
import type { GridModel } from '../../../preview/backend/osheet-library.ts';
import { vietnameseLocale } from '../../../preview/vietnamese.ts';

// The library is made for browsers and Node 22; Node 20 lacks this one function of theirs.
if (!('groupBy' in Object)) Object.defineProperty(Object, 'groupBy', { value: groupBy });

function groupBy<Item>(items: Iterable<Item>, keyOf: (item: Item) => string): Record<string, Item[]> {
  const groups: Record<string, Item[]> = {};
  for (const item of items) (groups[keyOf(item)] ??= []).push(item);
  return groups;
}

// The library tells its timings on every step.
console.debug = () => undefined;
registerExcelErrors(library);

export { library };

/** A grid with one small sheet; cells as the grid stores them ("'95,5" is a text, "95.5" a number). */
export function gridWith(cells: Readonly<Record<string, string>>, name = 'Tự chấm'): GridModel {
  return new library.Model({
    sheets: [{ id: 's', name, colNumber: 12, rowNumber: 30, cells }],
    settings: { locale: vietnameseLocale },
  });
}
