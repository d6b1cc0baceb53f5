import { act, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { haGiangTongHop2021 as plan } from '../../src/rulebooks/index.ts';
import { App } from '../../src/taskpane/App.tsx';
import { contentOfPlan, layoutSheets } from '../../src/workbook/layout.ts';
import { faultsIn } from './axe.ts';
import { FakeWorkbook } from './fake-door.ts';

async function openBlocTab(workbook = new FakeWorkbook(layoutSheets(contentOfPlan(plan)))) {
  const view = render(<App connect={() => Promise.resolve({ ok: true, value: workbook.door })} />);
  await userEvent.click(await screen.findByRole('tab', { name: 'Khối' }));
  await screen.findByRole('heading', { name: 'Đơn vị thành viên' });
  return { ...view, workbook };
}

const button = (name: string) => screen.getByRole('button', { name });
const openMember = (name: string) => userEvent.click(button(`Sửa ${name}`));

test('the tab shows what table Khoi says and has no fault that axe knows, closed and open', async () => {
  const { container } = await openBlocTab();
  expect(screen.getByText(plan.legalBasis[1] ?? '')).toBeTruthy();
  await openMember('Sở Nội vụ');
  expect(await faultsIn(container)).toEqual([]);
  await userEvent.click(button('Sửa thông tin khối'));
  expect(await faultsIn(container)).toEqual([]);
});

test('a form without a name or with a wrong year is not saved and says why', async () => {
  await openBlocTab();
  await userEvent.click(button('Sửa thông tin khối'));
  await userEvent.clear(screen.getByLabelText('Tên khối'));
  await userEvent.clear(screen.getByLabelText('Năm'));
  await userEvent.type(screen.getByLabelText('Năm'), '21');
  await userEvent.click(button('Lưu thông tin khối'));
  expect(screen.getByText(/Chưa có tên khối/)).toBeTruthy();
  expect(screen.getByText(/“21” không phải là năm/)).toBeTruthy();
});

test('what was saved is told, shown, and the keyboard goes on from the button', async () => {
  await openBlocTab();
  await userEvent.click(button('Sửa thông tin khối'));
  await userEvent.selectOptions(screen.getByLabelText('Cấp'), 'Cấp tỉnh');
  await userEvent.click(button('Lưu thông tin khối'));
  expect(await screen.findAllByText('Đã ghi thông tin khối vào trang “Khối”.')).toHaveLength(2);
  expect(screen.getByText('Cấp tỉnh')).toBeTruthy();
  expect(document.activeElement).toBe(button('Sửa thông tin khối'));
});

test('a name typed in a cell is followed by the pane', async () => {
  const { workbook } = await openBlocTab();
  await waitFor(() => expect(workbook.watching).toBe(1));
  act(() => workbook.type('Khối', 6, 3, 'Sở Nội vụ và Lao động'));
  expect(await screen.findByRole('button', { name: 'Sửa Sở Nội vụ và Lao động' })).toBeTruthy();
});

test('a member renamed keeps the keyboard at its own row', async () => {
  await openBlocTab();
  await openMember('Sở Nội vụ');
  const form = screen.getByRole('form', { name: 'Đổi tên Sở Nội vụ' });
  await userEvent.clear(within(form).getByLabelText('Tên mới'));
  await userEvent.type(within(form).getByLabelText('Tên mới'), 'Sở Nội vụ mới');
  await userEvent.click(within(form).getByRole('button', { name: 'Lưu tên mới' }));
  const again = await screen.findByRole('button', { name: 'Sửa Sở Nội vụ mới' });
  await waitFor(() => expect(document.activeElement).toBe(again));
});

test('a day that is none is not written; a day is, and the note stands beside the member', async () => {
  await openBlocTab();
  await openMember('Cục Thống kê');
  const form = screen.getByRole('form', { name: 'Ghi Cục Thống kê rời khối' });
  await userEvent.type(within(form).getByLabelText('Rời khối từ ngày'), '31/6/2021');
  await userEvent.click(within(form).getByRole('button', { name: 'Ghi rời khối' }));
  expect(screen.getByText('“31/6/2021” không phải là ngày.')).toBeTruthy();
  await userEvent.clear(within(form).getByLabelText('Rời khối từ ngày'));
  await userEvent.type(within(form).getByLabelText('Rời khối từ ngày'), '1/7/2021');
  await userEvent.click(within(form).getByRole('button', { name: 'Ghi rời khối' }));
  expect(await screen.findByText('Rời khối từ ngày 01/07/2021: giữ điểm, không xếp hạng.')).toBeTruthy();
});

test('an empty name is no member', async () => {
  await openBlocTab();
  await userEvent.click(button('Thêm đơn vị này'));
  expect(screen.getByText('Gõ tên đơn vị.')).toBeTruthy();
});
