import { act, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { haGiangTongHop2021 as plan } from '../../src/rulebooks/index.ts';
import { defaultRegulation } from '../../src/scoring/index.ts';
import { App } from '../../src/taskpane/App.tsx';
import { contentOfPlan, layoutSheets } from '../../src/workbook/layout.ts';
import type { SheetPlan } from '../../src/workbook/sheet-plan.ts';
import { faultsIn } from './axe.ts';
import { FakeWorkbook } from './fake-door.ts';

// Forms of many fields, and axe over the whole pane, on a machine that others use too.
jest.setTimeout(20_000);

async function openCriteria(workbook: FakeWorkbook) {
  const view = render(<App connect={() => Promise.resolve({ ok: true, value: workbook.door })} />);
  await userEvent.click(await screen.findByRole('tab', { name: 'Tiêu chí' }));
  return view;
}

function emptyBloc(): FakeWorkbook {
  const members = ['Sở Nội vụ', 'Sở Y tế'].map((name) => ({ name, role: 'member' as const }));
  const scheme = { regulation: defaultRegulation, nodes: [] };
  const facts = {
    name: 'Khối A',
    year: 2026,
    theme: null,
    basis: null,
    bases: [],
    level: null,
    viewers: null,
  };
  return new FakeWorkbook(layoutSheets({ ...facts, members, scheme, stages: new Map([['self', null]]) }));
}

/** Text put into a field of the form at once. */
async function put(label: string, text: string): Promise<void> {
  await userEvent.click(screen.getByLabelText(label));
  await userEvent.paste(text);
}

const plannedBloc = (): FakeWorkbook => new FakeWorkbook(layoutSheets(contentOfPlan(plan)));
const treeItem = (name: RegExp) => screen.findByRole('treeitem', { name });

test('the tree has the sections, their lines and their sums, and no fault that axe knows', async () => {
  const { container } = await openCriteria(plannedBloc());
  const first = await treeItem(/^▾?I /);
  expect(first.getAttribute('aria-level')).toBe('1');
  expect(within(first).getByText(/các dòng cộng lại .*, khớp/).textContent).not.toBe('');
  expect(await faultsIn(container)).toEqual([]);
});

test('arrows, Home and End walk through the tree; left and right close and open; Enter leads to the criterion', async () => {
  await openCriteria(plannedBloc());
  const first = await treeItem(/^▾?I /);
  act(() => first.focus());
  await userEvent.keyboard('{ArrowDown}');
  expect(document.activeElement?.getAttribute('aria-level')).toBe('2');
  await userEvent.keyboard('{ArrowLeft}{ArrowLeft}');
  expect(document.activeElement?.getAttribute('aria-expanded')).toBe('false');
  await userEvent.keyboard('{ArrowDown}');
  expect(document.activeElement?.textContent).toMatch(/II /);
  await userEvent.keyboard('{Home}{ArrowRight}');
  expect(document.activeElement?.getAttribute('aria-expanded')).toBe('true');
  await userEvent.keyboard('{End}{Enter}');
  expect(document.activeElement?.tagName).toBe('H2');
});

test('a section is added from the empty page; the form keeps what is wrong, the tree gets the focus back', async () => {
  const workbook = emptyBloc();
  const { container } = await openCriteria(workbook);
  await userEvent.click(await screen.findByRole('button', { name: 'Thêm mục lớn' }));
  const form = within(screen.getByRole('form', { name: 'Thêm mục lớn' }));
  expect(await faultsIn(container)).toEqual([]);
  await userEvent.click(form.getByRole('button', { name: 'Lưu vào bảng' }));
  expect(form.getByText('Ghi nội dung của dòng.').textContent).toBe('Ghi nội dung của dòng.');
  await userEvent.type(form.getByLabelText('Nội dung'), 'Nhiệm vụ chuyên môn');
  await userEvent.type(form.getByLabelText('Điểm chuẩn'), '60');
  await userEvent.click(form.getByRole('button', { name: 'Lưu vào bảng' }));
  const item = await treeItem(/I Nhiệm vụ chuyên môn/);
  await waitFor(() => expect(document.activeElement).toBe(item));
  expect(
    screen.getAllByText(/Đã ghi vào bảng tiêu chí: Thêm I “Nhiệm vụ chuyên môn”/).length,
  ).toBeGreaterThan(0);
});

test('a bands rule in fields shows "nhập 97 → được 13 điểm" while it is typed', async () => {
  const workbook = emptyBloc();
  const { container } = await openCriteria(workbook);
  await userEvent.click(await screen.findByRole('button', { name: 'Thêm mục lớn' }));
  await userEvent.selectOptions(screen.getByLabelText('Loại dòng'), 'line');
  await put('Nội dung', 'Giải quyết hồ sơ');
  await put('Điểm tối đa', '15');
  await userEvent.selectOptions(screen.getByLabelText('Cách chấm'), 'bands');
  await put('Mức 1: từ', '98');
  await put('Mức 1: điểm', '15');
  await put('Mức 2: từ', '95');
  await put('Mức 2: đến', '98');
  await put('Mức 2: điểm', '13');
  await put('Nếu nhập', '97');
  const example = within(screen.getByRole('group', { name: 'Ví dụ tính thử' }));
  expect(example.getByText('nhập 97 → được 13 điểm').tagName).toBe('SPAN');
  expect(example.getByText('97 thuộc mức 95 đến dưới 98: 13 điểm').tagName).toBe('SPAN');
  expect(await faultsIn(container)).toEqual([]);
  await userEvent.click(screen.getByRole('button', { name: 'Lưu vào bảng' }));
  await treeItem(/I Giải quyết hồ sơ/);
  expect(screen.getByText('Theo bậc: >=98: 15; 95..<98: 13').tagName).toBe('DD');
});

test('a cell typed in the grid is followed by the tree', async () => {
  const workbook = plannedBloc();
  await openCriteria(workbook);
  await treeItem(/^▾?I /);
  await waitFor(() => expect(workbook.watching).toBe(1));
  act(() => workbook.type('Tiêu chí', 4, 1, 'Tên mới của mục'));
  expect((await treeItem(/I Tên mới của mục/)).getAttribute('aria-level')).toBe('1');
});

test('a finding stands beside its criterion with the way to the cell', async () => {
  const workbook = plannedBloc();
  workbook.type('Tiêu chí', 4, 2, 1);
  await openCriteria(workbook);
  await userEvent.click(await treeItem(/≠ các dòng cộng lại .*mục ghi 1/));
  const detail = within(screen.getByRole('region', { name: /^I / }));
  expect(detail.getByText(/^Điểm chuẩn của mục là 1 nhưng/).tagName).toBe('SPAN');
  const [go] = detail.getAllByRole('button', { name: /^Đến ô 'Tiêu chí'!A5/ });
  if (go === undefined) throw new Error('no way to the cell');
  await userEvent.click(go);
  expect(workbook.visited.at(-1)).toBe("'Tiêu chí'!A5");
});

test('Đánh số lại shows old → new before anything is written', async () => {
  const workbook = plannedBloc();
  workbook.type('Tiêu chí', 5, 0, 'I.7');
  await openCriteria(workbook);
  await userEvent.click(await treeItem(/^▾?I /));
  await userEvent.click(screen.getByRole('button', { name: 'Đánh số lại: I' }));
  const review = within(screen.getByRole('form', { name: 'Xem trước khi ghi vào bảng' }));
  expect(review.getAllByRole('row').map((row) => row.textContent)[1]).toMatch(/^I\.7I\.1/);
  await userEvent.click(review.getByRole('button', { name: 'Ghi vào bảng' }));
  await treeItem(/^I\.1 /);
  expect(screen.queryByRole('treeitem', { name: /^I\.7 / })).toBeNull();
});

test('a removal tells which typed points lose their criterion, and asks for name and reason', async () => {
  const workbook = plannedBloc();
  workbook.type('Tự chấm', 5, 2, 10);
  const { container } = await openCriteria(workbook);
  await userEvent.click(await treeItem(/^I\.1 /));
  await userEvent.click(screen.getByRole('button', { name: 'Xoá: I.1' }));
  const review = within(screen.getByRole('form', { name: 'Xem trước khi ghi vào bảng' }));
  const table = within(review.getByRole('table', { name: /giữ nguyên trong bảng chấm/ }));
  expect(table.getAllByRole('row').map((row) => row.textContent)).toEqual(['MãTrangSố ô', 'I.1Tự chấm1']);
  expect(await faultsIn(container)).toEqual([]);
  await userEvent.click(review.getByRole('button', { name: 'Ghi vào bảng' }));
  expect(review.getByText('Ghi tên người sửa.').textContent).toBe('Ghi tên người sửa.');
  await userEvent.type(review.getByLabelText('Người sửa'), 'Trần Thị B');
  await userEvent.type(review.getByLabelText('Lý do sửa'), 'Theo hội nghị');
  await userEvent.click(review.getByRole('button', { name: 'Ghi vào bảng' }));
  await screen.findByText(/^Đã khoá ở phiên bản 2, mã kiểm chứng/);
  expect(screen.getAllByText('Trần Thị B: Theo hội nghị').length).toBe(1);
});

test('a code that is taken is refused in the form, and what was typed stays there', async () => {
  await openCriteria(plannedBloc());
  await userEvent.click(await treeItem(/^I\.2 /));
  await userEvent.click(screen.getByRole('button', { name: 'Sửa: I.2' }));
  const form = within(screen.getByRole('form', { name: 'Sửa I.2' }));
  await userEvent.clear(form.getByLabelText('Mã'));
  await userEvent.type(form.getByLabelText('Mã'), 'I.1');
  await userEvent.click(form.getByRole('button', { name: 'Lưu vào bảng' }));
  expect(form.getByRole('alert').textContent).toContain('Mã I.1 đã dùng cho một dòng khác.');
  expect(form.getByLabelText<HTMLInputElement>('Mã').value).toBe('I.1');
});

test('230 criteria begin with their sections only, and Mở hết shows them all', async () => {
  const lines = Array.from({ length: 10 }, (_none, section) => [
    [`${section + 1}`, `Mục ${section + 1}`, null, null],
    ...Array.from({ length: 22 }, (_one, place) => [
      `${section + 1}.${place + 1}`,
      `Tiêu chí ${section + 1}.${place + 1}`,
      1,
      'Chấm thẳng',
    ]),
  ]).flat();
  const workbook = emptyBloc();
  workbook.change((plans) =>
    plans.map((plan) => (plan.name === 'Tiêu chí' ? withCriteria(plan, lines) : plan)),
  );
  await openCriteria(workbook);
  expect(await screen.findAllByRole('treeitem')).toHaveLength(10);
  await userEvent.click(screen.getByRole('button', { name: 'Mở hết' }));
  expect(screen.getAllByRole('treeitem')).toHaveLength(230);
});

test('a band that is taken out hands the keyboard to the next one, the last one to “Thêm mức”', async () => {
  await openCriteria(emptyBloc());
  await userEvent.click(await screen.findByRole('button', { name: 'Thêm mục lớn' }));
  await userEvent.selectOptions(screen.getByLabelText('Loại dòng'), 'line');
  await userEvent.selectOptions(screen.getByLabelText('Cách chấm'), 'bands');
  await put('Mức 2: điểm', '13');
  await userEvent.click(screen.getByRole('button', { name: 'Bỏ mức 1' }));
  expect(screen.getByLabelText<HTMLInputElement>('Mức 1: điểm').value).toBe('13');
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Bỏ mức 1' }));
  await userEvent.keyboard('{Enter}');
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Thêm mức' }));
});

type Rows = readonly (readonly (string | number | null)[])[];

/** Rows of Mã, Nội dung, Điểm chuẩn, Cách chấm in the table that is there. */
function withCriteria(plan: SheetPlan, rows: Rows): SheetPlan {
  const cells = rows.map(([code = null, title = null, standard = null, rule = null]) => [
    code,
    title,
    standard,
    null,
    rule,
  ]);
  const tables = plan.tables.map((table) => ({ ...table, rows: 1 + rows.length }));
  return { ...plan, cells: [...plan.cells.slice(0, 4), ...cells], tables };
}

test('an empty bloc leads from the overview to the tab of criteria, and the keyboard stays in the pane', async () => {
  const workbook = emptyBloc();
  render(<App connect={() => Promise.resolve({ ok: true, value: workbook.door })} />);
  await userEvent.click(await screen.findByRole('button', { name: 'Thêm ở thẻ “Tiêu chí”' }));
  expect((await screen.findByRole('button', { name: 'Thêm mục lớn' })).textContent).toBe('Thêm mục lớn');
  expect(screen.getByRole('tab', { name: 'Tiêu chí' }).getAttribute('aria-selected')).toBe('true');
  expect(document.activeElement?.tagName).toBe('H1');
});
