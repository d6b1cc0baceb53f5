import { act, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { haGiangTongHop2021 as plan } from '../../src/rulebooks/index.ts';
import { App } from '../../src/taskpane/App.tsx';
import { contentOfPlan, layoutSheets } from '../../src/workbook/layout.ts';
import { yearOfPlan } from '../../src/workbook/year/year-of-plan.ts';
import { yearSheets } from '../../src/workbook/year/year-sheets.ts';
import { faultsIn } from './axe.ts';
import { FakeWorkbook } from './fake-door.ts';

// The checks of axe over a long page take their time where others work beside.
jest.setTimeout(30_000);

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
  await screen.findByRole('button', { name: 'Sửa Sở Nội vụ và Lao động' });
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
  await screen.findByText('Rời khối từ ngày 01/07/2021: giữ điểm, không xếp hạng.');
});

test('a day of leaving typed in the cell: one sentence says that the member is still ranked, and a button mends it', async () => {
  const { workbook, container } = await openBlocTab();
  await waitFor(() => expect(workbook.watching).toBe(1));
  act(() => workbook.type('Khối', 6, 5, '01/07/2021'));
  await screen.findByText(/^Sở Nội vụ rời khối từ ngày 01\/07\/2021 nhưng vẫn đang được xếp hạng/);
  expect(screen.queryByText(/giữ điểm, không xếp hạng/)).toBeNull();
  expect(await faultsIn(container)).toEqual([]);
  await userEvent.click(button('Ghi Sở Nội vụ rời khối vào trang “Khống chế”: không xếp hạng'));
  await screen.findByText('Rời khối từ ngày 01/07/2021: giữ điểm, không xếp hạng.');
  expect(screen.queryByText(/vẫn đang được xếp hạng/)).toBeNull();
  expect(workbook.cell('Khống chế', 4, 0)).toBe('Sở Nội vụ');
});

test('an empty name is no member', async () => {
  await openBlocTab();
  await userEvent.click(button('Thêm đơn vị này'));
  expect(screen.getByText('Gõ tên đơn vị.')).toBeTruthy();
});

describe('the year of the bloc', () => {
  const withYear = () =>
    new FakeWorkbook([...layoutSheets(contentOfPlan(plan)), ...yearSheets(yearOfPlan(plan))]);

  test('every deadline has its last valid day in words, the trap its question with the way to the cell; axe finds no fault', async () => {
    const { container, workbook } = await openBlocTab(withYear());
    expect(screen.getByText('Hạn cuối cùng là hết ngày 04/12/2021')).toBeTruthy();
    expect(
      screen.getByText(
        /ghi ngày 20\/06\/2020, nằm ngoài thời gian của khối từ 01\/01\/2021 đến 31\/12\/2021/,
      ),
    ).toBeTruthy();
    await userEvent.click(screen.getAllByRole('button', { name: "Đến ô 'Lịch và hạn'!C5" })[0] ?? container);
    expect(workbook.visited).toEqual(["'Lịch và hạn'!C5"]);
    expect(await faultsIn(container)).toEqual([]);
  });

  test('the leader’s choice is one press, and the sentence follows', async () => {
    await openBlocTab(withYear());
    await userEvent.click(
      button('Tính cả ngày 05/12/2021: Báo cáo tổng kết và tự chấm điểm gửi Trưởng khối'),
    );
    await screen.findByText('Hạn cuối cùng là hết ngày 05/12/2021');
  });

  test('a deadline is shown with its last valid day while it is typed; without a day it is not saved', async () => {
    const { container } = await openBlocTab(withYear());
    await userEvent.click(button('Thêm hạn'));
    expect(await faultsIn(container)).toEqual([]);
    await userEvent.click(button('Ghi hạn này'));
    expect(screen.getByText('Gõ nội dung của hạn.')).toBeTruthy();
    await userEvent.type(screen.getByLabelText('Ngày ghi trong văn bản'), '1/3/2021');
    expect(screen.getByText('Hạn cuối cùng là hết ngày 28/02/2021')).toBeTruthy();
  });

  test('without these tables the tab offers the plan of this bloc first', async () => {
    await openBlocTab();
    const source: HTMLSelectElement = screen.getByLabelText('Nội dung lấy từ');
    expect(source.value).toBe(plan.id);
    await userEvent.click(button('Tạo các trang này'));
    await screen.findByRole('heading', { name: 'Hạn nộp' });
  });
});
