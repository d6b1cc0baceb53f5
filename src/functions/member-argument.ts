import { argumentBlank, matchUnit, unknownUnit } from '../text/index.ts';
import type { Cells } from '../workbook/cells.ts';
import { isFunctionError, notAvailable } from './contract.ts';
import type { FunctionError } from './contract.ts';
import { onlyCell, onlyCellPlace, textIn } from './values.ts';

/** The place of a member that is named by a cell; never the nearest one, which is only suggested. */
export function memberIndex(
  members: readonly string[],
  cells: Cells,
  argument: string,
): number | FunctionError {
  const name = textIn(onlyCell(cells), onlyCellPlace(argument));
  if (isFunctionError(name)) return name;
  if (name === null) return notAvailable(argumentBlank(argument));
  const match = matchUnit(name, members);
  if (match.kind === 'exact') return match.index;
  const suggestion = match.kind === 'near' ? (members[match.index] ?? null) : null;
  return notAvailable(unknownUnit(argument, name, suggestion));
}
