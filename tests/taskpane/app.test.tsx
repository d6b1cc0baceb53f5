import { act, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { haGiangTongHop2021 as plan } from '../../src/rulebooks/index.ts';
import { App } from '../../src/taskpane/App.tsx';
import { contentOfPlan, layoutSheets } from '../../src/workbook/layout.ts';
import { faultsIn } from './axe.ts';
import { FakeWorkbook } from './fake-door.ts';

const headOffice = 'Văn phòng UBND tỉnh';

async function open(workbook: FakeWorkbook) {
  const view = render(<App connect={() => Promise.resolve({ ok: true, value: workbook.door })} />);
  await screen.findAllByRole('heading', { level: 2 });
  return view;
}

function blocWorkbook(): FakeWorkbook {
  return new FakeWorkbook(layoutSheets(contentOfPlan(plan)));
}

/** Row and column of an entry in a sheet made from the plan. */
function placeOf(sheet: string, code: string, member: string): readonly [number, number] {
  const cells = layoutSheets(contentOfPlan(plan)).find(({ name }) => name === sheet)?.cells ?? [];
  return [cells.findIndex((row) => row[0] === code), (cells[3] ?? []).indexOf(member)];
}

test('a workbook without a bloc begins with the start page', async () => {
  const { container } = await open(new FakeWorkbook());
  expect(screen.getByRole('heading', { name: 'Sổ này chưa có khối thi đua' })).toBeTruthy();
  expect(await faultsIn(container)).toEqual([]);
});

test('from a plan to the overview: the sheets are made, said to be made, and the focus goes on', async () => {
  await open(new FakeWorkbook());
  await userEvent.click(screen.getByRole('button', { name: 'Tạo bảng từ kế hoạch có sẵn' }));
  await userEvent.selectOptions(await screen.findByLabelText('Kế hoạch'), plan.id);
  await userEvent.click(screen.getByRole('button', { name: 'Tạo bảng từ kế hoạch này' }));
  const heading = await screen.findByRole('heading', { level: 1, name: plan.blocName });
  expect(document.activeElement).toBe(heading);
  expect(screen.getByRole('status').textContent).toContain('Đã tạo');
  expect(screen.getByText('Năm 2021')).toBeTruthy();
});

test('the overview of a fresh bloc has no fault that axe knows', async () => {
  const { container } = await open(blocWorkbook());
  expect(screen.getByRole('heading', { level: 1, name: plan.blocName })).toBeTruthy();
  expect(await faultsIn(container)).toEqual([]);
});

test('a score typed in the grid is followed', async () => {
  const workbook = blocWorkbook();
  await open(workbook);
  const standings = within(screen.getByRole('region', { name: 'Bảng xếp hạng' }));
  const total = (): string | undefined =>
    standings.getByRole('rowheader', { name: new RegExp(`^${headOffice}`) }).nextElementSibling?.textContent;
  expect(total()).toBe('chưa có điểm');
  await waitFor(() => expect(workbook.watching).toBe(1));
  act(() => workbook.type('Tự chấm', ...placeOf('Tự chấm', 'I.1', headOffice), 9.5));
  await waitFor(() => expect(total()).toBe('9,5tạm tính'));
  expect(screen.getByRole('status').textContent).toBe('Đã tính lại theo sổ.');
});

test('an answer overtaken by a newer one is not shown', async () => {
  const workbook = blocWorkbook();
  await open(workbook);
  await waitFor(() => expect(workbook.watching).toBe(1));
  const place = placeOf('Tự chấm', 'I.1', headOffice);
  const letGo = workbook.holdReads();
  act(() => workbook.type('Tự chấm', ...place, 1));
  act(() => workbook.type('Tự chấm', ...place, 8));
  await act(async () => {
    letGo();
    await Promise.resolve();
  });
  await screen.findByText('8');
  expect(screen.queryByText('1', { selector: 'td' })).toBeNull();
});

test('a lost sheet is offered again, and made again', async () => {
  const workbook = blocWorkbook();
  await open(workbook);
  await waitFor(() => expect(workbook.watching).toBe(1));
  act(() => workbook.change((plans) => plans.filter(({ name }) => name !== 'Tiêu chí')));
  await userEvent.click(await screen.findByRole('button', { name: 'Tạo lại trang “Tiêu chí”' }));
  await waitFor(() =>
    expect(screen.getByRole('status').textContent).toContain('Đã tạo lại trang “Tiêu chí”.'),
  );
  expect(screen.queryByRole('region', { name: 'Cần làm' })).toBeNull();
});

test('a failure says what happened and the way on; trying again does the same order', async () => {
  const workbook = blocWorkbook();
  await open(workbook);
  await userEvent.click(screen.getByRole('tab', { name: 'Kết quả' }));
  const put = await screen.findByRole('button', { name: 'Đưa bảng kết quả vào sổ' });
  workbook.failNext({ kind: 'cellBeingEdited' });
  await userEvent.click(put);
  const alert = await screen.findByRole('alert');
  expect(alert.textContent).toContain('đang được gõ dở');
  await userEvent.click(within(alert).getByRole('button', { name: 'Thử lại' }));
  await screen.findByText('Bảng kết quả nằm ở trang “Kết quả”.', { selector: 'span' });
  expect(screen.queryByRole('alert')).toBeNull();
  expect(screen.getByRole('button', { name: 'Làm mới trang “Kết quả”' })).toBeTruthy();
});

test('a pane opened outside Excel says so and can try again', async () => {
  const connect = jest.fn().mockResolvedValue({ ok: false, failure: { kind: 'notInExcel' } });
  render(<App connect={connect} />);
  const alert = await screen.findByRole('alert');
  expect(alert.textContent).toContain('Mở Excel');
  await userEvent.click(within(alert).getByRole('button', { name: 'Thử lại' }));
  await waitFor(() => expect(connect).toHaveBeenCalledTimes(2));
});

test('tabs are one stop of the Tab key and follow the arrows', async () => {
  await open(blocWorkbook());
  const overview = screen.getByRole('tab', { name: 'Tổng quan' });
  overview.focus();
  await userEvent.keyboard('{ArrowRight}');
  const bloc = screen.getByRole('tab', { name: 'Khối' });
  expect(bloc.getAttribute('aria-selected')).toBe('true');
  expect(document.activeElement).toBe(bloc);
  await userEvent.keyboard('{Home}');
  expect(document.activeElement).toBe(overview);
});

test('the points of a chosen member are explained with their basis and add up', async () => {
  const workbook = blocWorkbook();
  const { container } = await open(workbook);
  await waitFor(() => expect(workbook.watching).toBe(1));
  act(() => workbook.type('Tự chấm', ...placeOf('Tự chấm', 'I.1', headOffice), 9.5));
  await userEvent.click(screen.getByRole('tab', { name: 'Kết quả' }));
  await userEvent.selectOptions(await screen.findByLabelText('Đơn vị'), headOffice);
  await screen.findByText('Các dòng trên cộng lại đúng 9,5 điểm.');
  expect(screen.getByText('Căn cứ: KH 632/KH-VP ngày 25/5/2021, mục II.1, gạch 1')).toBeTruthy();
  expect(await faultsIn(container)).toEqual([]);
});

test('leaving the pane ends the watching', async () => {
  const workbook = blocWorkbook();
  const { unmount } = await open(workbook);
  await waitFor(() => expect(workbook.watching).toBe(1));
  unmount();
  await waitFor(() => expect(workbook.watching).toBe(0));
});
