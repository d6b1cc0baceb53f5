import { act, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { haGiangTongHop2021 as plan } from '../../src/rulebooks/index.ts';
import { App } from '../../src/taskpane/App.tsx';
import { contentOfPlan, layoutSheets } from '../../src/workbook/layout.ts';
import { faultsIn } from './axe.ts';
import { FakeWorkbook } from './fake-door.ts';

jest.setTimeout(20_000);

const newBloc = (): FakeWorkbook => new FakeWorkbook(layoutSheets(contentOfPlan(plan)));

async function open(workbook: FakeWorkbook) {
  const view = render(<App connect={() => Promise.resolve({ ok: true, value: workbook.door })} />);
  await screen.findByRole('tab', { name: 'Tiêu chí' });
  await waitFor(() => expect(workbook.watching).toBe(1));
  return view;
}

/** In the page, and to a screen reader. */
const told = (text: string | RegExp) => screen.findAllByText(text);
const typeCell = (workbook: FakeWorkbook, sheet: string, row: number, column: number, content: number) =>
  act(() => workbook.type(sheet, row, column, content));

/** A new bloc whose first point is typed while the pane is open. */
async function openLocked() {
  const workbook = newBloc();
  const view = await open(workbook);
  typeCell(workbook, 'Tự chấm', 5, 2, 9.5);
  await told(/^Đã có điểm đầu tiên nên bảng tiêu chí được khoá/);
  return { workbook, ...view };
}

test('the first point typed records version 1 at once and says so; nobody is asked anything', async () => {
  const { workbook } = await openLocked();
  expect(workbook.cell('Phiên bản tiêu chí', 4, 0)).toBe(1);
  expect(workbook.cell('Phiên bản tiêu chí', 4, 3)).toBe('Có điểm đầu tiên nên bảng tiêu chí được khoá');
  expect(screen.queryByText(/đã bị sửa thẳng trong ô/)).toBeNull();
});

test('points that are there when the pane opens: nothing is written by itself, tab Tiêu chí offers version 1', async () => {
  const workbook = newBloc();
  workbook.type('Tự chấm', 5, 2, 9.5);
  await open(workbook);
  await userEvent.click(await screen.findByRole('tab', { name: 'Tiêu chí' }));
  expect((await screen.findByRole('button', { name: 'Ghi phiên bản 1' })).tagName).toBe('BUTTON');
  expect(workbook.cell('Phiên bản tiêu chí', 4, 2)).toBeNull();
});

test('cells changed after that stand in Cần làm: from, to, and whose points; put back, they are gone from there', async () => {
  const { workbook, container } = await openLocked();
  typeCell(workbook, 'Tiêu chí', 5, 2, 9);
  typeCell(workbook, 'Tiêu chí', 4, 2, 59);
  const todo = within(await screen.findByRole('region', { name: 'Cần làm' }));
  await todo.findByText(/^I\.1 “.*”: Điểm chuẩn 10 → 9$/);
  expect(todo.getByText(/^I “.*”: Điểm chuẩn 60 → 59$/).textContent).not.toBe('');
  const effect = within(todo.getByRole('table', { name: 'Ai đổi điểm' })).getAllByRole('row');
  expect(effect.map(({ textContent }) => textContent)).toEqual([
    'Đơn vịTổng điểmHạng',
    'Văn phòng UBND tỉnh9,5 → 9–',
  ]);
  expect(await faultsIn(container)).toEqual([]);
  await userEvent.click(todo.getByRole('button', { name: 'Trả các ô lại như cũ' }));
  await told('Đã trả các ô của bảng tiêu chí lại như phiên bản 1.');
  await waitFor(() => expect(screen.queryByText(/đã bị sửa thẳng trong ô/)).toBeNull());
  expect(workbook.cell('Tiêu chí', 5, 2)).toBe(10);
  expect(workbook.cell('Tiêu chí', 4, 2)).toBe(60);
  await screen.findByRole('button', { name: /^Hoàn tác: trả các ô/ });
});

test('the same stands at the top of the tab Tiêu chí, where reason and name make the next version', async () => {
  const { workbook, container } = await openLocked();
  typeCell(workbook, 'Tiêu chí', 5, 2, 9);
  await userEvent.click(await screen.findByRole('button', { name: 'Ghi lý do ở thẻ “Tiêu chí”' }));
  await userEvent.click(await screen.findByRole('button', { name: 'Ghi lý do sửa' }));
  const form = within(screen.getByRole('form', { name: 'Ghi lý do sửa' }));
  expect(form.getByText(/^I\.1 “.*”: Điểm chuẩn 10 → 9$/).textContent).not.toBe('');
  expect(form.getByLabelText<HTMLInputElement>('Người sửa').value).toBe('');
  expect(await faultsIn(container)).toEqual([]);
  await userEvent.type(form.getByLabelText('Người sửa'), 'Trần Thị B');
  await userEvent.type(form.getByLabelText('Lý do sửa'), 'Theo hội nghị');
  await userEvent.click(form.getByRole('button', { name: 'Ghi vào bảng' }));
  await screen.findByText(/^Đã khoá ở phiên bản 2, mã kiểm chứng/);
  expect(workbook.cell('Phiên bản tiêu chí', 5, 4)).toMatch(/^Sửa trực tiếp trong ô: I\.1 .*10 → 9$/);
});

test('a version 1 that Excel does not take is told in Cần làm, and is recorded at the next change', async () => {
  const workbook = newBloc();
  await open(workbook);
  const { addSheets } = workbook.door;
  jest
    .spyOn(workbook.door, 'addSheets')
    .mockImplementationOnce(async () => Promise.resolve({ ok: false, failure: { kind: 'cellBeingEdited' } }))
    .mockImplementation(addSheets);
  typeCell(workbook, 'Tự chấm', 5, 2, 9.5);
  await screen.findByText(/^Đã có điểm nhưng ngăn chưa ghi được phiên bản 1/);
  typeCell(workbook, 'Tự chấm', 5, 3, 9);
  await told(/^Đã có điểm đầu tiên nên bảng tiêu chí được khoá/);
  await waitFor(() => expect(screen.queryByText(/chưa ghi được phiên bản 1/)).toBeNull());
});
