import { isFormula, type PlannedCell } from '../workbook/sheet-plan.ts';

/** What `range.formulas` must be given for a planned cell; null leaves the cell as it is (empty on a new sheet). */
export function cellContent(cell: PlannedCell): string | number | boolean | null {
  if (cell === null || cell === '') return null;
  if (isFormula(cell)) return cell.formula;
  return typeof cell === 'string' ? literalText(cell) : cell;
}

/**
 * Excel reads written text as if it were typed: "=…" becomes a formula (names pasted from elsewhere can hold one),
 * "1.10" a number, "03/03" and "Mar 3" a date. A leading apostrophe, which Excel does not show, keeps it text.
 */
function literalText(text: string): string {
  return isReadAsText(text) ? text : `'${text}`;
}

function isReadAsText(text: string): boolean {
  return /^\p{L}/u.test(text) && !/^(true|false|[a-z]{3,9}[\s\-/.,]*\d.*)$/i.test(text);
}
