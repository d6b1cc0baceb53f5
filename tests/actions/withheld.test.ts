import { setUpBloc } from '../../src/actions/set-up-bloc.ts';
import { evaluate } from '../../src/functions/evaluate.ts';
import { isTable } from '../../src/functions/results.ts';
import { summary } from '../../src/functions/summary.ts';
import { haGiangTongHop2021 as plan } from '../../src/rulebooks/index.ts';
import type { LocatedTable } from '../../src/workbook/locate-tables.ts';
import { valueOf } from '../excel/start.ts';
import type { StartedOffice } from '../support/office-host.ts';
import { readTheBloc, startWorkbook } from './start.ts';

type Memory = StartedOffice['memory'];

const rows = Array.from({ length: 60 }, (_none, row) => row);

async function scoredWorkbook() {
  const { door, office } = startWorkbook();
  valueOf(await setUpBloc(door, { kind: 'plan', plan }));
  const { memory } = office;
  for (let row = 4; memory.value('Tự chấm', row, 0) !== ''; row += 1)
    for (let column = 2; memory.value('Tự chấm', 3, column) !== ''; column += 1)
      if (memory.value('Tự chấm', row, column) === '') memory.type('Tự chấm', row, column, row % 3);
  return { door, memory };
}

function typeBeside(memory: Memory, sheet: string, label: string, column: number, text: string): void {
  const row = rows.find((place) => memory.value(sheet, place, 0) === label);
  if (row === undefined) throw new Error(`no row ${label} in ${sheet}`);
  memory.type(sheet, row, column, text);
}

function typeUnder(memory: Memory, header: string, code: string, text: string): void {
  const column = rows.find((place) => memory.value('Tiêu chí', 3, place) === header);
  if (column === undefined) throw new Error(`no column ${header}`);
  typeBeside(memory, 'Tiêu chí', code, column, text);
}

function disqualify(memory: Memory, member: string, effect: string): void {
  [member, effect, 'bị kỷ luật'].forEach((text, column) => memory.type('Khống chế', 4, column, text));
}

const edits: readonly (readonly [string, 'nobody' | 'everybody', (memory: Memory) => void])[] = [
  ['điểm tối đa ghi bằng chữ', 'nobody', (memory) => typeUnder(memory, 'Điểm chuẩn', 'I.1', 'mười')],
  ['cách chấm không hiểu được', 'nobody', (memory) => typeUnder(memory, 'Cách chấm', 'I.1', 'tuỳ ý')],
  ['hai dòng cùng mã', 'nobody', (memory) => typeUnder(memory, 'Mã', 'I.2', 'I.1')],
  ['mức xếp loại không hiểu được', 'nobody', (memory) => typeBeside(memory, 'Quy chế', 'Xếp loại', 1, 'abc')],
  ['hệ quả khống chế không hiểu được', 'nobody', (memory) => disqualify(memory, 'Sở Nội vụ', 'cho nghỉ')],
  [
    'khống chế một đơn vị không có trong khối',
    'everybody',
    (memory) => disqualify(memory, 'Sở Y tế', 'Không xếp loại'),
  ],
  [
    'tiêu chí phụ nêu mục không có',
    'everybody',
    (memory) => typeBeside(memory, 'Quy chế', 'Tiêu chí phụ', 1, 'IX'),
  ],
  ['không sửa gì', 'everybody', () => undefined],
];

test.each(edits)('%s: hàm TONGHOP và ngăn cùng xếp hạng %s', async (_what, ranked, edit) => {
  const { door, memory } = await scoredWorkbook();
  edit(memory);
  const { bloc, overview } = await readTheBloc(door);
  const cellsOf = (table: LocatedTable | null | undefined) => table?.cells ?? null;
  const { criteria, stages, targets, regulation, disqualifications } = bloc.tables;
  const own = stages.find(({ stage }) => stage === 'self');
  const result = evaluate(summary, [
    cellsOf(criteria),
    cellsOf(own?.table),
    cellsOf(targets),
    cellsOf(regulation),
    cellsOf(disqualifications),
  ]);
  const byFunction = isTable(result) ? result.slice(1).map((row) => row[6] !== '') : [];
  const byPane = overview.standings.map(({ rank }) => rank !== null);
  expect(byFunction.includes(true)).toBe(ranked === 'everybody');
  expect(new Set(byPane)).toEqual(new Set([ranked === 'everybody']));
  expect(overview.basisOfRanking[0]?.startsWith('Chưa xếp hạng')).toBe(ranked === 'nobody');
});

test('điểm tối đa ghi bằng chữ: ngăn nói vì sao chưa xếp hạng, ở ô nào, và điểm vẫn xem được', async () => {
  const { door, memory } = await scoredWorkbook();
  typeUnder(memory, 'Điểm chuẩn', 'I.1', 'mười');
  const { overview } = await readTheBloc(door);
  expect(overview.basisOfRanking).toEqual([
    "Chưa xếp hạng, xếp loại vì có lỗi ở ô 'Tiêu chí'!C6, mã I.1; trang “Kết quả” cũng chưa tính được. Điểm dưới đây chỉ là tạm tính. Sửa xong lỗi ở “Chỗ cần xem lại” thì thứ hạng hiện lại.",
  ]);
  expect(overview.standings.map(({ provisional, className }) => [provisional, className])).toEqual(
    overview.standings.map(() => [true, null]),
  );
});
