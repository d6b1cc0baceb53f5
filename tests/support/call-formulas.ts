import type { CellReader, Evaluate } from '../../preview/backend/memory-book.ts';
import type { StoredValue } from '../../preview/backend/types.ts';
import type { CustomFunctions, FunctionArgument } from '../../preview/host/custom-functions.ts';
import type { AnswerCell, FunctionAnswer } from '../../preview/host/function-results.ts';
import { readAddress } from '../../preview/host/model/address.ts';

/**
 * Calculates formulas that are one call of a custom function, `=NAME.FUNCTION(A1:B2, 'Tờ 2'!C1, 5, "text", TRUE)`;
 * an argument may also be left out. Every other formula gives #NAME?.
 */
export function callFormulas(customFunctions: CustomFunctions): Evaluate {
  return (formula, place, read) => {
    const call = /^=[A-Z][A-Z0-9_]*\.([A-Z0-9_.]+)\((.*)\)$/is.exec(formula);
    if (call === null) return '#NAME?';
    const texts = (call[2] ?? '').trim() === '' ? [] : splitArguments(call[2] ?? '');
    const args = texts.map((text) => readArgument(text.trim(), place.sheet, read));
    return shownAnswer(customFunctions.call((call[1] ?? '').toUpperCase(), args));
  };
}

function shownAnswer(answer: FunctionAnswer): StoredValue | readonly (readonly StoredValue[])[] {
  if (answer.kind === 'pending') return '#BUSY!';
  if (answer.kind === 'error') return answer.error.code;
  return answer.kind === 'value' ? answer.value : answer.rows.map((row) => row.map(shownCell));
}

function shownCell(cell: AnswerCell): StoredValue {
  return typeof cell === 'object' ? cell.code : cell;
}

function splitArguments(text: string): readonly string[] {
  return text.match(/(?:"(?:[^"]|"")*"|'(?:[^']|'')*'|[^,])+|(?<=,|^)(?=,|$)/g) ?? [];
}

function readArgument(text: string, sheet: string, read: CellReader): FunctionArgument {
  if (text === '') return undefined;
  if (/^-?\d+(?:\.\d+)?$/.test(text)) return Number(text);
  if (/^(?:true|false)$/i.test(text)) return text.toLowerCase() === 'true';
  const quoted = /^"((?:[^"]|"")*)"$/.exec(text);
  if (quoted !== null) return (quoted[1] ?? '').replace(/""/g, '"');
  const address = readAddress(text);
  if (address === null) return '#NAME?';
  const { area } = address;
  const rows = Array.from({ length: area.rows }, (_, row) =>
    Array.from({ length: area.columns }, (__, column) =>
      read(address.sheet ?? sheet, area.row + row, area.column + column),
    ),
  );
  return area.rows === 1 && area.columns === 1 ? (rows[0]?.[0] ?? null) : rows;
}
