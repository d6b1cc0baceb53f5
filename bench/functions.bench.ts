import { functions } from '../src/functions/registry.ts';
import { evaluate } from '../src/functions/evaluate.ts';
import type { CustomFunction } from '../src/functions/contract.ts';
import { haGiangTongHop2021 } from '../src/rulebooks/index.ts';
import type { Cell, Cells } from '../src/workbook/cells.ts';
import { writeCriteria } from '../src/workbook/write-criteria.ts';
import { writeRegulation } from '../src/workbook/regulation.ts';
import { medianOf, verdict } from './measure.ts';

/**
 * performance.md P7: our time in a call, against JSON.parse of the same arguments (what Excel's runtime pays anyway).
 * Excel calls again after an edit, when one cell is another, and with the same cells, when a workbook is opened or a row
 * inserted; the first call reads everything.
 */
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

/** The tables of one call; each turn gives cells that no call before it had. */
type Turns = {
  readonly first: (turn: number) => readonly (Cells | null)[];
  readonly edited: (turn: number) => readonly (Cells | null)[];
};

function turnsOf([criteria, entries, ...rest]: Tables): Turns {
  const row = criteria.findIndex(([, , , , rule]) => rule === 'Theo tỷ lệ');
  return {
    first: (turn) => [
      renamed(criteria, 1, `Tiêu chí ${turn}`),
      renamed(entries, 0, `Đơn vị số ${turn}`),
      ...rest,
    ],
    edited: (turn) => [criteria, withCell(entries, row, 1, 81 + (turn % 5000) / 100), ...rest],
  };
}

type Tables = readonly [criteria: Cells, entries: Cells, targets: Cells, regulation: Cells | null];

function renamed(cells: Cells, row: number, name: string): Cells {
  return withCell(cells, row, 1, name);
}

function withCell(cells: Cells, row: number, column: number, value: Cell): Cells {
  return cells.map((own, place) =>
    place === row ? own.map((cell, at) => (at === column ? value : cell)) : own,
  );
}

function measure(name: string, id: string, tables: Tables): void {
  const definition = find(id);
  const text = JSON.stringify(tables);
  const { first, edited } = turnsOf(tables);
  let turn = 0;
  const call = (args: (turn: number) => readonly (Cells | null)[]) => {
    const prepared = Array.from({ length: 40 }, () => args((turn += 1)));
    return (
      medianOf(() => {
        for (const one of prepared) evaluate(definition, one);
      }, 800) / prepared.length
    );
  };
  const parsing =
    medianOf(() => {
      for (let time = 0; time < 40; time++) JSON.parse(text);
    }, 400) / 40;
  const same =
    medianOf(() => {
      for (let time = 0; time < 40; time++) evaluate(definition, tables);
    }, 400) / 40;
  const size = `${name}, ${(text.length / 1024).toFixed(0)} KiB of arguments`;
  for (const [what, ours] of [
    ['one cell edited', call(edited)],
    ['the same again', same],
    ['first call', call(first)],
  ] as const) {
    const shown = `(${(ours * 1000).toFixed(1)} µs against ${(parsing * 1000).toFixed(1)} µs)`;
    console.log(`${verdict('P7', `${size}, ${what}`, ours / parsing, goal, 'x JSON.parse')} ${shown}`);
  }
}

const bloc = entriesFor(criteria, 12);
const sixty = longCriteria(60);
const long = longCriteria(230);
for (const id of ['TONGHOP', 'CHAMDIEM']) {
  measure(`${id}, 12 members × 20 rows`, id, [criteria, bloc, targetsFor(criteria), regulation]);
  measure(`${id}, 12 members × 60 rows`, id, [sixty, entriesFor(sixty, 12), targetsFor(sixty), regulation]);
  measure(`${id}, 95 members × 230 rows`, id, [long, entriesFor(long, 95), targetsFor(long), null]);
}

/** Whole columns against the table alone: Excel's runtime has to parse their million empty rows before we see them. */
const rows = 1_048_576;
const tables = [criteria, bloc, targetsFor(criteria), regulation];
const whole = [wholeColumns(criteria, rows), wholeColumns(bloc, rows), ...tables.slice(2)];
const wholeTime = medianOf(() => evaluate(find('TONGHOP'), whole), 1000);
const text = JSON.stringify(whole);
const wholeParsing = medianOf(() => JSON.parse(text) as unknown, 1000);
console.log(
  `whole columns (${rows} rows): ${wholeTime.toFixed(1)} ms, ` +
    `${(wholeTime / wholeParsing).toFixed(2)}x JSON.parse of the same arguments (${wholeParsing.toFixed(0)} ms)`,
);
