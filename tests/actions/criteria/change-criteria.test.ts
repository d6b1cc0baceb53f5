import { typeEntry } from '../start.ts';
import { valueOf } from '../../excel/start.ts';
import { bloc, change, codes, column, group, line, startEmpty, startTwoSections } from './build.ts';

test('criteria added in the pane number themselves and get their rows in every entry table', async () => {
  const { office, door } = await startTwoSections();
  const expected = ['I', 'I.1', 'I.2', 'II', 'II.1'];
  for (const sheet of ['Tiêu chí', 'Tự chấm', 'Thống nhất']) expect(codes(office, sheet)).toEqual(expected);
  expect((await bloc(door)).scheme.nodes.map(({ code }) => code)).toEqual(['I', 'II']);
});

test('a criterion added after another stands between its neighbours', async () => {
  const { office, door } = await startTwoSections();
  const told = valueOf(await change(door, line({ kind: 'after', code: 'I.1' }, 'Mới', 5)));
  expect(codes(office, 'Tiêu chí')).toEqual(['I', 'I.1', 'I.3', 'I.2', 'II', 'II.1']);
  expect(codes(office, 'Tự chấm')).toEqual(['I', 'I.1', 'I.3', 'I.2', 'II', 'II.1']);
  expect(told).toBe('Đã ghi vào bảng tiêu chí: Thêm I.3 “Mới”. Các bảng chấm có thêm 2 dòng.');
});

test('an edit writes the cells that it names and leaves the others, title of the entry tables included', async () => {
  const { office, door } = await startTwoSections();
  office.memory.type('Tiêu chí', 6, 11, 'QĐ 12');
  const cells = { title: 'Cải cách hành chính', standard: 15 };
  const told = valueOf(await change(door, { kind: 'edit', code: 'I.2', isLine: true, cells }));
  expect(told).toContain('Nội dung “Cải cách” → “Cải cách hành chính”; Điểm chuẩn 20 → 15');
  expect(office.memory.value('Tiêu chí', 6, 2)).toBe(15);
  expect(office.memory.value('Tiêu chí', 6, 11)).toBe('QĐ 12');
  expect(column(office, 'Tự chấm', 1)[2]).toBe('Cải cách hành chính');
});

test('up and down exchange neighbours with everything below them; the first does not go up', async () => {
  const { office, door } = await startTwoSections();
  valueOf(await change(door, { kind: 'shift', code: 'II', by: -1 }));
  expect(codes(office, 'Tiêu chí')).toEqual(['II', 'II.1', 'I', 'I.1', 'I.2']);
  expect(office.memory.value('Tiêu chí', 4, 2)).toBe(40);
  expect(office.memory.value('Tiêu chí', 7, 2)).toBe(40);
  expect(await change(door, { kind: 'shift', code: 'II', by: -1 })).toMatchObject({
    ok: false,
    failure: { kind: 'refused', what: 'Dòng II đã ở đầu hoặc cuối mục.' },
  });
});

test('a line moved to another group takes the next code there', async () => {
  const { office, door } = await startTwoSections();
  valueOf(await change(door, { kind: 'moveUnder', code: 'I.1', group: 'II' }));
  expect(codes(office, 'Tiêu chí')).toEqual(['I', 'I.2', 'II', 'II.1', 'II.2']);
  expect(codes(office, 'Tự chấm')).toEqual(['I', 'II.2', 'I.2', 'II', 'II.1']);
  expect((await bloc(door)).scheme.nodes[1]).toMatchObject({
    children: [{ code: 'II.1' }, { code: 'II.2', title: 'Chỉ tiêu' }],
  });
});

test('a code that another criterion has is refused, and nothing is written', async () => {
  const { office, door } = await startTwoSections();
  const wish = { kind: 'edit', code: 'I.2', isLine: true, cells: { code: 'I.1' } } as const;
  expect(await change(door, wish)).toMatchObject({
    ok: false,
    failure: { what: 'Mã I.1 đã dùng cho một dòng khác.' },
  });
  expect(codes(office, 'Tiêu chí')).toEqual(['I', 'I.1', 'I.2', 'II', 'II.1']);
});

test('a code that would put the line into another group is refused', async () => {
  const { door } = await startTwoSections();
  const wish = { kind: 'edit', code: 'I.2', isLine: true, cells: { code: 'II.9' } } as const;
  expect(await change(door, wish)).toMatchObject({ ok: false, failure: { kind: 'refused' } });
});

test('a group that gets another code takes the codes below along', async () => {
  const { office, door } = await startTwoSections();
  valueOf(await change(door, { kind: 'edit', code: 'II', isLine: false, cells: { code: 'III' } }));
  expect(codes(office, 'Tiêu chí')).toEqual(['I', 'I.1', 'I.2', 'III', 'III.1']);
  expect(codes(office, 'Tự chấm')).toEqual(['I', 'I.1', 'I.2', 'III', 'III.1']);
});

test('a text that begins with "=" is text, in the row and after the row has moved', async () => {
  const { office, door } = await startTwoSections();
  const cells = { title: '=1+1' };
  valueOf(await change(door, { kind: 'edit', code: 'I.2', isLine: true, cells }));
  expect(office.memory.value('Tiêu chí', 6, 1)).toBe('=1+1');
  valueOf(await change(door, { kind: 'shift', code: 'I.2', by: -1 }));
  expect(office.memory.value('Tiêu chí', 5, 1)).toBe('=1+1');
});

test('a row with a formula of the office’s own does not move; a row that stays keeps its formula', async () => {
  const { office, door } = await startTwoSections();
  office.memory.type('Tiêu chí', 4, 2, '=C6+C7');
  expect(await change(door, { kind: 'shift', code: 'II', by: -1 })).toMatchObject({
    ok: false,
    failure: { kind: 'formulaInWay', cell: '=C6+C7' },
  });
  valueOf(await change(door, { kind: 'shift', code: 'I.2', by: -1 }));
  expect(office.memory.formula('Tiêu chí', 4, 2)).toBe('=C6+C7');
});

test('the last criterion can be taken out and the table begun again', async () => {
  const { office, door } = await startEmpty();
  valueOf(await change(door, group({ kind: 'top' }, { title: 'Nhiệm vụ' })));
  valueOf(await change(door, { kind: 'remove', code: 'I' }));
  expect(codes(office, 'Tiêu chí')).toEqual([]);
  valueOf(await change(door, group({ kind: 'top' }, { title: 'Nhiệm vụ' })));
  expect(codes(office, 'Tiêu chí')).toEqual(['I']);
});

test('a criterion that is gone, and a table that is no Excel Table, are told', async () => {
  const { door, office } = await startTwoSections();
  expect(await change(door, { kind: 'remove', code: 'IX' })).toMatchObject({ ok: false });
  await office.Excel.run(async (context) => {
    context.workbook.tables.getItem('TieuChi').convertToRange();
    await context.sync();
  });
  expect(await change(door, { kind: 'remove', code: 'I.1' })).toMatchObject({
    failure: {
      what: 'Bảng tiêu chí của sổ này không phải là bảng Excel tên “TieuChi” nên ngăn chỉ xem, không sửa được.',
    },
  });
});

test('what is typed for a criterion that is taken out stays in its row; blank rows go along', async () => {
  const { office, door } = await startTwoSections();
  valueOf(await change(door, { kind: 'remove', code: 'II.1' }));
  expect(codes(office, 'Tự chấm')).toEqual(['I', 'I.1', 'I.2', 'II']);
  typeEntry(office, 'Tự chấm', 'I.2', 'Sở Nội vụ', 17);
  const note = { who: 'A', reason: 'B', day: 46_361 };
  valueOf(await change(door, { kind: 'remove', code: 'I' }, note));
  expect(codes(office, 'Tự chấm')).toEqual(['I.2', 'II']);
  expect(office.memory.value('Tự chấm', 4, 2)).toBe(17);
  expect(codes(office, 'Thống nhất')).toEqual(['II']);
});
