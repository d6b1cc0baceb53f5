import { act, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { WorkbookDoor } from '../../src/actions/workbook-door.ts';
import { haGiangTongHop2021 as plan } from '../../src/rulebooks/index.ts';
import { App } from '../../src/taskpane/App.tsx';
import { contentOfPlan, layoutSheets } from '../../src/workbook/layout.ts';
import { faultsIn } from './axe.ts';
import { FakeWorkbook } from './fake-door.ts';

jest.setTimeout(20_000);

const slow = { timeout: 5_000 };
const waitForStop = () => screen.findByRole('button', { name: 'Dừng' }, slow);
const hears = (sentence: string) =>
  waitFor(() => expect(screen.getAllByRole('status')[0]?.textContent).toBe(sentence));

function open(workbook: FakeWorkbook, door: WorkbookDoor = workbook.door) {
  return render(<App connect={() => Promise.resolve({ ok: true, value: door })} />);
}

/** A bloc that was read, and what is typed next waits to be read. */
async function startReadingAgain() {
  const workbook = new FakeWorkbook(layoutSheets(contentOfPlan(plan)));
  const view = open(workbook);
  await screen.findByRole('heading', { level: 1, name: plan.blocName });
  await waitFor(() => expect(workbook.watching).toBe(1));
  const goOn = workbook.holdReads();
  act(() => workbook.type('Tự chấm', 5, 2, 9.5));
  return { ...view, workbook, goOn, stop: await waitForStop() };
}

test('the first reading, over half a second: it is said and can be stopped; then nothing is shown but the way to read', async () => {
  const workbook = new FakeWorkbook(layoutSheets(contentOfPlan(plan)));
  const goOn = workbook.holdReads();
  const { container } = open(workbook);
  const stop = await waitForStop();
  expect(screen.getByRole('progressbar', { name: 'Đang đọc sổ…' })).not.toBeNull();
  await hears('Đang đọc sổ… Phím Esc cũng dừng.');
  await userEvent.click(stop);
  act(goOn);
  const sentence = 'Đã dừng đọc sổ. Chưa có gì được ghi vào sổ.';
  await hears(sentence);
  expect(screen.queryByRole('button', { name: 'Dừng' })).toBeNull();
  expect(await faultsIn(container)).toEqual([]);
  await userEvent.click(screen.getByRole('button', { name: 'Đọc lại sổ' }));
  expect(await screen.findByRole('heading', { level: 1, name: plan.blocName })).not.toBeNull();
  expect(screen.queryByText(sentence)).toBeNull();
});

test('a further reading stopped with Esc: the state before stays, it is said that it may be old, and read again it is new', async () => {
  const { goOn, container } = await startReadingAgain();
  await userEvent.keyboard('{Escape}');
  act(goOn);
  const sentence =
    'Đã dừng đọc sổ. Ngăn này đang cho thấy sổ như lần đọc trước, có thể chưa có các thay đổi mới.';
  await hears(sentence);
  expect(screen.queryByRole('cell', { name: /^9,5/ })).toBeNull();
  expect(await faultsIn(container)).toEqual([]);
  await userEvent.click(screen.getByRole('button', { name: 'Đọc lại sổ' }));
  expect(await screen.findByRole('cell', { name: /^9,5/ })).not.toBeNull();
  expect(screen.queryByText(sentence)).toBeNull();
});

test('a reading that is stopped when it is over has been read', async () => {
  const { goOn, stop } = await startReadingAgain();
  act(goOn);
  expect(await screen.findByRole('cell', { name: /^9,5/ })).not.toBeNull();
  act(() => stop.click());
  expect(screen.queryByText(/^Đã dừng/)).toBeNull();
});

test('Esc in a field is the field’s own: nothing is stopped', async () => {
  const workbook = new FakeWorkbook();
  open(workbook);
  await userEvent.click(await screen.findByRole('button', { name: 'Tạo bảng trống' }));
  const name = await screen.findByLabelText('Tên khối');
  const goOn = workbook.holdReads();
  act(() => workbook.change(() => layoutSheets(contentOfPlan(plan))));
  await waitForStop();
  await userEvent.type(name, '{Escape}');
  act(goOn);
  expect(await screen.findByRole('heading', { level: 1, name: plan.blocName })).not.toBeNull();
});

/** A bloc whose result sheets are being written, and wait at the first. */
async function startResults(door: (workbook: FakeWorkbook) => WorkbookDoor = ({ door: own }) => own) {
  const workbook = new FakeWorkbook(layoutSheets(contentOfPlan(plan)));
  open(workbook, door(workbook));
  await userEvent.click(await screen.findByRole('tab', { name: 'Kết quả' }));
  const put = await screen.findByRole('button', { name: 'Đưa bảng kết quả vào sổ' }, slow);
  await waitFor(() => expect(workbook.watching).toBe(1));
  const goOn = workbook.holdSheets();
  await userEvent.click(put);
  return { workbook, goOn, put, stop: await waitForStop() };
}

test('result sheets stopped by keyboard: said to a screen reader, the focus goes back to the button that began', async () => {
  const { goOn, put, stop } = await startResults();
  expect(screen.getByText('Đang ghi trang 1 trên 2: Kết quả')).not.toBeNull();
  await hears('Đang đưa bảng kết quả vào sổ… Phím Esc cũng dừng.');
  act(() => stop.focus());
  await userEvent.keyboard('{Enter}');
  await hears('Đang dừng…');
  expect(stop.getAttribute('aria-disabled')).toBe('true');
  act(goOn);
  const sentence = 'Đã dừng. Chưa ghi gì; sổ như trước khi bấm. Khi cần, bấm lần nữa.';
  await hears(sentence);
  expect(screen.queryByRole('alert')).toBeNull();
  expect(document.activeElement).toBe(put);
});

test('work that goes to its end: the button stays, waits, and says why', async () => {
  const settling = ({ door }: FakeWorkbook): WorkbookDoor => ({
    ...door,
    replaceSheets: (plans, job) => {
      job?.settle([]);
      return door.replaceSheets(plans, job);
    },
  });
  const { goOn, stop } = await startResults(settling);
  expect(stop.getAttribute('aria-disabled')).toBe('true');
  await hears('Đang ghi nốt, không dừng được nữa.');
  await userEvent.keyboard('{Escape}');
  act(goOn);
  expect(await screen.findByText('Bảng kết quả nằm ở trang “Kết quả”.', { selector: 'span' })).not.toBeNull();
});

test('what is typed while an order is stopped is read when it has ended', async () => {
  const { workbook, goOn, stop } = await startResults();
  const reads = jest.spyOn(workbook.door, 'read');
  act(() => workbook.type('Tự chấm', 5, 2, 9.5));
  expect(reads).not.toHaveBeenCalled();
  await userEvent.click(stop);
  act(goOn);
  await userEvent.click(screen.getByRole('tab', { name: 'Tổng quan' }));
  expect(await screen.findByRole('cell', { name: /^9,5/ })).not.toBeNull();
});

test('the reading of last year’s file is stopped: nothing is taken, and the file can be chosen again', async () => {
  const workbook = new FakeWorkbook();
  open(workbook);
  await userEvent.click(await screen.findByRole('button', { name: 'Từ sổ năm trước' }));
  const pick = await screen.findByLabelText('Chọn tệp sổ năm trước (.xlsx)…');
  await waitFor(() => expect(workbook.watching).toBe(1));
  const goOn = workbook.holdReads();
  // The page of these tests has no way to read a file: what it holds is given by the door.
  const arrayBuffer = () => Promise.resolve(new ArrayBuffer(1));
  await userEvent.upload(pick, Object.assign(new File(['x'], 'so-2025.xlsx'), { arrayBuffer }));
  await userEvent.click(await waitForStop());
  act(goOn);
  expect(await screen.findByText('Đã dừng đọc tệp; chưa lấy gì. Khi cần, chọn tệp lần nữa.')).not.toBeNull();
  expect(document.activeElement).not.toBe(document.body);
});
