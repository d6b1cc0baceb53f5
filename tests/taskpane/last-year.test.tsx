import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { haGiangTongHop2021 as plan } from '../../src/rulebooks/index.ts';
import { App } from '../../src/taskpane/App.tsx';
import { fileProblems } from '../../src/text/index.ts';
import { contentOfPlan, layoutSheets } from '../../src/workbook/layout.ts';
import { yearOfPlan } from '../../src/workbook/year/year-of-plan.ts';
import { yearSheets } from '../../src/workbook/year/year-sheets.ts';
import { snapshotOf } from '../workbook/snapshot-of.ts';
import { faultsIn } from './axe.ts';
import { FakeWorkbook } from './fake-door.ts';

jest.setTimeout(30_000);

const workbookOf2021 = snapshotOf([...layoutSheets(contentOfPlan(plan)), ...yearSheets(yearOfPlan(plan))]);

async function openForm(workbook: FakeWorkbook) {
  const view = render(<App connect={() => Promise.resolve({ ok: true, value: workbook.door })} />);
  await userEvent.click(await screen.findByRole('button', { name: 'Từ sổ năm trước' }));
  const input = await screen.findByLabelText('Chọn tệp sổ năm trước (.xlsx)…');
  // The page of these tests has no way to read a file: what it holds is given by the door.
  const file = Object.assign(new File(['x'], 'so-2021.xlsx'), {
    arrayBuffer: () => Promise.resolve(new ArrayBuffer(1)),
  });
  const choose = () => userEvent.upload(input, file);
  return { ...view, choose };
}

test('before a file is chosen nothing can be made, and axe finds no fault', async () => {
  const { container } = await openForm(new FakeWorkbook());
  expect(screen.getByRole('button', { name: 'Tạo bảng cho năm mới' }).getAttribute('aria-disabled')).toBe(
    'true',
  );
  expect(await faultsIn(container)).toEqual([]);
});

test('the chosen workbook tells what is taken, what is not, and the year after it; then the sheets are made', async () => {
  const workbook = new FakeWorkbook();
  workbook.file = workbookOf2021;
  const { container, choose } = await openForm(workbook);
  await choose();
  await screen.findByText('Sổ của Khối giao ước thi đua Tổng hợp, năm 2021.');
  expect(screen.getByText(/^6 đơn vị với vai trò như năm trước/)).toBeTruthy();
  const year: HTMLInputElement = screen.getByLabelText('Năm mới');
  expect(year.value).toBe('2022');
  expect(await faultsIn(container)).toEqual([]);
  await userEvent.clear(year);
  await userEvent.type(year, '2021');
  await userEvent.click(screen.getByRole('button', { name: 'Tạo bảng cho năm mới' }));
  expect(screen.getByText('Gõ một năm sau năm 2021.')).toBeTruthy();
  await userEvent.clear(year);
  await userEvent.type(year, '2022');
  await userEvent.click(screen.getByRole('button', { name: 'Tạo bảng cho năm mới' }));
  await screen.findByText('Năm 2022');
  expect(workbook.visited).toEqual(["'Lịch và hạn'!C5"]);
});

test('a file that cannot be read says what it is and what to do', async () => {
  const workbook = new FakeWorkbook();
  const { choose } = await openForm(workbook);
  workbook.failNext({ kind: 'badFile', problem: 'password', ...fileProblems.password });
  await choose();
  await screen.findByText('Tệp này có mật khẩu mở.');
  expect(screen.getByText('Mở tệp bằng Excel, bỏ mật khẩu, lưu lại rồi chọn lần nữa.')).toBeTruthy();
});
