import { decimalFromNumber, decimalPlaces, decimalToNumber } from '../scoring/index.ts';
import type { Decimal, FindingDetail } from '../scoring/index.ts';
import { readNumber } from '../text/index.ts';
import { cellText, isBlank, isCellError } from './cells.ts';
import type { Cell } from './cells.ts';
import { writeParameterNumber } from './parameter-parts.ts';

export type DecimalReading =
  | { readonly kind: 'blank' }
  | { readonly kind: 'number'; readonly value: Decimal }
  | { readonly kind: 'problem'; readonly problem: FindingDetail };

/** A number of a table, typed as a number or as text in either convention (scoring-spec §1.2, §1.3). */
export function readDecimalCell(cell: Cell): DecimalReading {
  if (isBlank(cell)) return { kind: 'blank' };
  if (typeof cell === 'number') return readDouble(cell);
  if (isCellError(cell)) return { kind: 'problem', problem: { code: 'cell-error', error: cell.error } };
  const text = cellText(cell);
  const reading = typeof cell === 'string' ? readNumber(text) : null;
  if (reading?.kind === 'number') return { kind: 'number', value: reading.value };
  if (reading?.kind === 'ambiguous')
    return { kind: 'problem', problem: { code: 'ambiguous-number', text, readings: reading.readings } };
  return { kind: 'problem', problem: { code: 'not-a-number', text } };
}

/** As a number where a cell keeps all its digits, else as text that reads back exactly. */
export function writeDecimalCell(value: Decimal | null): Cell {
  if (value === null) return null;
  const fits = String(Math.abs(value.coefficient)).length <= 15 && decimalPlaces(value) <= 15;
  return fits ? decimalToNumber(value) : writeParameterNumber(value);
}

/** A double beyond these sizes is no score; the engine's decimals need a finite one. */
function readDouble(cell: number): DecimalReading {
  if (!Number.isFinite(cell))
    return { kind: 'problem', problem: { code: 'not-a-number', text: String(cell) } };
  return { kind: 'number', value: decimalFromNumber(cell) };
}
