import { functions } from '../src/functions/registry.ts';
import { evaluate } from '../src/functions/evaluate.ts';
import type { CustomFunction } from '../src/functions/contract.ts';
import { haGiangTongHop2021 } from '../src/rulebooks/index.ts';
import type { Cell, Cells } from '../src/workbook/cells.ts';
import { writeCriteria } from '../src/workbook/write-criteria.ts';
import { writeRegulation } from '../src/workbook/regulation.ts';
import { medianOf } from './measure.ts';

/** performance.md P7: our time in a call, against JSON.parse of the same arguments (what Excel's runtime pays anyway). */
const goal = 0.6;

const scheme = haGiangTongHop2021.scheme;
const criteria = writeCriteria(scheme);
const regulation = writeRegulation(scheme.regulation);

/** The plan's table, its rows repeated under further section codes until it has `rows` rows. */
function longCriteria(rows: number): Cells {
  const [header = [], ...body] = criteria;
  const long: Cell[][] = [];
  for (let copy = 0; long.length < rows; copy += 1) {
    for (const [code, ...rest] of body)
      if (long.length < rows) long.push([`S${copy}.${typeof code === 'string' ? code : ''}`, ...rest]);
  }
  return [header, ...long];
}

function entriesFor(table: Cells, members: number): Cells {
  const names = Array.from({ length: members }, (_, at) => `Đơn vị ${at + 1}`);
  const rows = table.slice(1).map(([code, , , , rule]): Cell[] => {
    const value = (at: number): Cell => {
      if (rule === null || rule === '') return '';
      if (rule === 'Đạt / Không đạt') return at % 3 === 0 ? 'Không' : 'Có';
      if (rule === 'Nộp muộn') return 44_530 + (at % 9);
      // Cells that can be scored: a quarter of a case would measure the writing of sentences about it.
      if (rule === 'Mỗi trường hợp') return at % 4;
      if (rule === 'Theo tỷ lệ') return 80 + at * 0.5;
      return (at % 7) * 0.25;
    };
    return [code ?? '', ...names.map((_, at) => value(at))];
  });
  return [['Mã', ...names], ...rows];
}

function targetsFor(table: Cells): Cells {
  const target = (rule: Cell | undefined): Cell => (rule === 'Theo tỷ lệ' ? 100 : '');
  return [['Mã', 'Chung'], ...table.slice(1).map(([code, , , , rule]): Cell[] => [code ?? '', target(rule)])];
}

function find(id: string): CustomFunction {
  const found = functions.find((candidate) => candidate.id === id);
  if (found === undefined) throw new Error(`no function ${id}`);
  return found;
}

function wholeColumns(cells: Cells, rows: number): Cells {
  const width = cells[0]?.length ?? 0;
  return Array.from({ length: rows }, (_, at) => cells[at] ?? new Array<Cell>(width).fill(''));
}

function measure(name: string, id: string, args: readonly (Cells | null)[]): void {
  const definition = find(id);
  const text = JSON.stringify(args);
  const ours = medianOf(() => evaluate(definition, args), 600);
  const parsing = medianOf(() => JSON.parse(text) as unknown, 300);
  const ratio = ours / parsing;
  const verdict = ratio <= goal ? 'reached' : 'not reached';
  console.log(
    `${name}: ${ours.toFixed(2)} ms, ${(text.length / 1024).toFixed(0)} KiB of arguments, ` +
      `${ratio.toFixed(1)}x JSON.parse (goal P7 ${goal}x: ${verdict})`,
  );
}

const bloc = entriesFor(criteria, 12);
measure('TONGHOP, 12 members × 20 rows', 'TONGHOP', [criteria, bloc, targetsFor(criteria), regulation]);
measure('CHAMDIEM, 12 members × 20 rows', 'CHAMDIEM', [criteria, bloc, targetsFor(criteria), regulation]);

const long = longCriteria(230);
const large = entriesFor(long, 95);
measure('TONGHOP, 95 members × 230 rows', 'TONGHOP', [long, large, targetsFor(long), null]);
measure('CHAMDIEM, 95 members × 230 rows', 'CHAMDIEM', [long, large, targetsFor(long), null]);

/** Whole columns against the table alone: Excel's runtime has to parse their million empty rows before we see them. */
const rows = 1_048_576;
const tables = [criteria, bloc, targetsFor(criteria), regulation];
const trimmed = medianOf(() => evaluate(find('TONGHOP'), tables), 400);
const whole = [wholeColumns(criteria, rows), wholeColumns(bloc, rows), ...tables.slice(2)];
const wholeTime = medianOf(() => evaluate(find('TONGHOP'), whole), 1000);
const text = JSON.stringify(whole);
const wholeParsing = medianOf(() => JSON.parse(text) as unknown, 1000);
console.log(
  `whole columns (${rows} rows): ${wholeTime.toFixed(1)} ms against ${trimmed.toFixed(2)} ms trimmed, ` +
    `${(wholeTime / wholeParsing).toFixed(2)}x JSON.parse of the same arguments (${wholeParsing.toFixed(0)} ms)`,
);
