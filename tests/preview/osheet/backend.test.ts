/**
 * @jest-environment jsdom
 * @jest-environment-options {"customExportConditions": ["node", "require", "default"]}
 */
import { createSheetBackend } from '../../../preview/backend/osheet.ts';
import { registerFunctions } from '../../../preview/backend/osheet-functions.ts';
import { registerEditGuard } from '../../../preview/backend/osheet-guard.ts';
import { registerUndo } from '../../../preview/backend/osheet-undo.ts';
import { joinNumbersWithComma } from '../../../preview/backend/osheet-joined-text.ts';
import type { GridChange } from '../../../preview/backend/types.ts';
import type { FunctionArgument } from '../../../preview/host/custom-functions.ts';
import { gridWith, library } from './grid.ts';

const sheet = 'Tự chấm';
const nextTurn = () => new Promise((resolve) => setTimeout(resolve, 0));

const guard = registerEditGuard(library);
const undoList = registerUndo(library);
joinNumbersWithComma(library);

const asked: (readonly FunctionArgument[])[] = [];
const functions = registerFunctions(
  library,
  'THIDUA',
  {
    allowCustomDataForDataTypeAny: true,
    allowErrorForDataTypeAny: true,
    functions: [
      {
        id: 'THU',
        name: 'THU',
        description: 'Thử',
        parameters: [
          { name: 'vung', description: 'Vùng', type: 'any', dimensionality: 'matrix' },
          { name: 'kieu', description: 'Kiểu', type: 'any', dimensionality: 'scalar', optional: true },
        ],
        result: { type: 'any', dimensionality: 'matrix' },
        options: { stream: false, cancelable: false, volatile: false },
      },
    ],
  },
  { calculating: 'Đang tính…' },
);

test('values, texts and formulas are told as Excel tells them', () => {
  const backend = createSheetBackend(gridWith({ A1: '95.5', A2: '=A1*2', A3: '=IF(A1=1,"a\\"b",1/0)' }));
  expect(backend.value(sheet, 0, 0)).toBe(95.5);
  expect(backend.text(sheet, 0, 0)).toBe('95,5');
  expect(backend.formula(sheet, 1, 0)).toBe('=A1*2');
  expect(backend.formula(sheet, 2, 0)).toBe('=IF(A1=1,"a""b",1/0)');
  expect(backend.value(sheet, 2, 0)).toBe('#DIV/0!');
  expect(backend.value(sheet, 9, 9)).toBe('');
});

test('many writes are one step, grow the sheet, and are not reported as a change by a person', async () => {
  const model = gridWith({});
  const backend = createSheetBackend(model);
  const changes: GridChange[] = [];
  backend.onGridChange((change) => changes.push(change));
  backend.setCells(sheet, [
    { row: 0, column: 0, content: 95.5 },
    { row: 1, column: 0, content: "'=1" },
    { row: 50, column: 14, content: '=A1*2' },
  ]);
  await nextTurn();
  expect(changes).toEqual([]);
  expect(backend.value(sheet, 1, 0)).toBe('=1');
  expect(backend.value(sheet, 50, 14)).toBe(191);
  expect(backend.usedArea(sheet)).toEqual({ row: 0, column: 0, rows: 51, columns: 15 });
});

test('a cell of text format shows a text without its apostrophe, whichever came first', () => {
  const backend = createSheetBackend(gridWith({ A1: "'1.2" }));
  const column = { row: 0, column: 0, rows: 3, columns: 1 };
  backend.setNumberFormat(sheet, column, '@');
  backend.setCells(sheet, [{ row: 1, column: 0, content: "'1.10" }]);
  expect([backend.text(sheet, 0, 0), backend.text(sheet, 1, 0)]).toEqual(['1.2', '1.10']);
  expect([backend.value(sheet, 0, 0), backend.value(sheet, 1, 0)]).toEqual(['1.2', '1.10']);
});

test('what a person types, deletes and inserts is reported once, and undone too', async () => {
  const model = gridWith({ A1: '1', A2: '2' });
  const backend = createSheetBackend(model);
  const changes: GridChange[] = [];
  backend.onGridChange((change) => changes.push(change));
  model.dispatch('UPDATE_CELL', { sheetId: 's', row: 2, col: 1, content: '3' });
  model.dispatch('DELETE_CONTENT', { sheetId: 's', target: [{ left: 0, right: 0, top: 0, bottom: 1 }] });
  await nextTurn();
  expect(changes.splice(0)).toEqual([
    { kind: 'cells', sheet, area: { row: 0, column: 0, rows: 3, columns: 2 } },
  ]);
  const line = {
    sheetId: 's',
    sheetName: sheet,
    dimension: 'ROW',
    base: 1,
    quantity: 2,
    position: 'before',
  } as const;
  model.dispatch('ADD_COLUMNS_ROWS', line);
  await nextTurn();
  expect(changes.splice(0)).toEqual([{ kind: 'rowsInserted', sheet, position: 1, count: 2 }]);
  model.dispatch('REQUEST_UNDO');
  await nextTurn();
  expect(changes).toEqual([{ kind: 'rowsDeleted', sheet, position: 1, count: 2 }]);
});

test('a format of a whole column does not make the grid a million rows long', () => {
  const model = gridWith({});
  const backend = createSheetBackend(model);
  backend.setNumberFormat(sheet, { row: 0, column: 1, rows: 1_048_576, columns: 1 }, '0.00');
  expect(backend.numberFormat(sheet, 29, 1)).toBe('0.00');
  expect(model.getters.getNumberRows('s')).toBe(30);
});

test('sheets are added, renamed, moved and deleted by name', () => {
  const backend = createSheetBackend(gridWith({}));
  backend.addSheet('Kết quả');
  backend.renameSheet('Kết quả', 'Kết quả 2');
  backend.moveSheet('Kết quả 2', 0);
  expect(backend.sheetNames()).toEqual(['Kết quả 2', sheet]);
  backend.deleteSheet('Kết quả 2');
  expect(backend.sheetNames()).toEqual([sheet]);
  expect(() => backend.value('Kết quả 2', 0, 0)).toThrow('Kết quả 2');
});

test('a function gets ranges row by row, computed arrays too, with empty cells as null and "" as it is', () => {
  asked.length = 0;
  functions.connect((_, args) => {
    asked.push(args);
    return { kind: 'value', value: 1 };
  });
  createSheetBackend(
    gridWith({ A1: '1', B2: 'x', D1: '=THIDUA.THU(A1:B2)', D2: '=THIDUA.THU(IF(A1:B2="","",A1:B2),2)' }),
  );
  expect(asked).toContainEqual([
    [
      [1, null],
      [null, 'x'],
    ],
    undefined,
  ]);
  expect(asked).toContainEqual([
    [
      [1, ''],
      ['', 'x'],
    ],
    2,
  ]);
});

test('a pending function shows #BUSY!, then its table spills and its error tells why', () => {
  functions.connect(() => ({ kind: 'pending' }));
  const model = gridWith({ D1: '=THIDUA.THU(A1)' });
  const backend = createSheetBackend(model);
  expect(backend.value(sheet, 0, 3)).toBe('#BUSY!');
  functions.connect(() => ({
    kind: 'matrix',
    rows: [
      ['Hạng', 1],
      ['Hạng', { code: '#N/A', message: 'Thiếu điểm' }],
    ],
  }));
  backend.recalculate();
  expect(backend.spillArea(sheet, 0, 3)).toEqual({ row: 0, column: 3, rows: 2, columns: 2 });
  expect([backend.value(sheet, 1, 3), backend.value(sheet, 0, 4), backend.value(sheet, 1, 4)]).toEqual([
    'Hạng',
    1,
    '#N/A',
  ]);
  expect(model.getters.getEvaluatedCell({ sheetId: 's', row: 1, col: 4 }).message).toBe('Thiếu điểm');
  functions.connect(() => ({ kind: 'error', error: { code: '#VALUE!', message: 'Ô A1 không phải là số.' } }));
  backend.recalculate();
  expect(backend.value(sheet, 0, 3)).toBe('#VALUE!');
  expect(backend.spillArea(sheet, 0, 3)).toBeNull();
});

test('data in the way of a table gives #SPILL!', () => {
  functions.connect(() => ({ kind: 'matrix', rows: [[1], [2]] }));
  const backend = createSheetBackend(gridWith({ D1: '=THIDUA.THU(A1)', D2: 'chặn' }));
  expect(backend.value(sheet, 0, 3)).toBe('#SPILL!');
});

test('a number joined to a text carries the decimal comma', () => {
  const backend = createSheetBackend(gridWith({ A1: '95.5', A2: '=A1&"x"', A3: '=CONCATENATE(0.1+0.2,A1)' }));
  expect([backend.value(sheet, 1, 0), backend.value(sheet, 2, 0)]).toEqual(['95,5x', '0,395,5']);
});

test('a locked cell of a protected sheet refuses what a person types, but not what the add-in writes', async () => {
  const refused: string[] = [];
  const model = gridWith({ A1: '1', B1: '2' });
  const backend = createSheetBackend(model);
  guard.connect({
    isReadOnly: (_, area) => !backend.isWriting() && area.column === 0,
    refused: (name) => refused.push(name),
  });
  const write = (col: number) =>
    model.dispatch('UPDATE_CELL', { sheetId: 's', row: 0, col, content: '9' }).isSuccessful;
  expect([write(0), write(1)]).toEqual([false, true]);
  const rows = { sheetId: 's', sheetName: sheet, dimension: 'ROW' as const, elements: [0] };
  expect(model.dispatch('REMOVE_COLUMNS_ROWS', rows).isSuccessful).toBe(false);
  await nextTurn();
  expect([backend.value(sheet, 0, 0), backend.value(sheet, 0, 1), refused]).toEqual([1, 9, [sheet]]);
  backend.setCells(sheet, [{ row: 0, column: 0, content: 5 }]);
  expect(backend.value(sheet, 0, 0)).toBe(5);
  guard.connect({ isReadOnly: () => false, refused: () => undefined });
});

test('one undo takes back a change together with what the host did because of it', async () => {
  const model = gridWith({ A1: 'Điểm', A2: '1' });
  const backend = createSheetBackend(model);
  backend.onGridChange((change) => {
    if (change.kind === 'cells' && backend.value(sheet, 0, 0) === '')
      backend.setCells(sheet, [{ row: 0, column: 0, content: 'Column1' }]);
  });
  model.dispatch('DELETE_CONTENT', { sheetId: 's', target: [{ left: 0, right: 0, top: 0, bottom: 0 }] });
  await nextTurn();
  expect(backend.value(sheet, 0, 0)).toBe('Column1');
  model.dispatch('REQUEST_UNDO');
  await nextTurn();
  expect(backend.value(sheet, 0, 0)).toBe('Điểm');
});

test('an Excel that keeps its undo list takes back what the add-in wrote; an older one has forgotten it', () => {
  const newer = gridWith({ A1: '1' });
  createSheetBackend(newer).setCells(sheet, [{ row: 0, column: 0, content: 2 }]);
  newer.dispatch('REQUEST_UNDO');
  expect(createSheetBackend(newer).value(sheet, 0, 0)).toBe(1);

  const older = gridWith({ A1: '1' });
  const backend = createSheetBackend(older, undoList.forget);
  older.dispatch('UPDATE_CELL', { sheetId: 's', row: 1, col: 0, content: '7' });
  backend.setCells(sheet, [{ row: 0, column: 0, content: 2 }]);
  expect(older.getters.canUndo()).toBe(false);
  older.dispatch('UPDATE_CELL', { sheetId: 's', row: 1, col: 0, content: '8' });
  older.dispatch('REQUEST_UNDO');
  expect([backend.value(sheet, 0, 0), backend.value(sheet, 1, 0)]).toEqual([2, 7]);
});
