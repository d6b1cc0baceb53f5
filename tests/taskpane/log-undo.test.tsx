import { act, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { haGiangTongHop2021 as plan } from '../../src/rulebooks/index.ts';
import { App } from '../../src/taskpane/App.tsx';
import { contentOfPlan, layoutSheets } from '../../src/workbook/layout.ts';
import { FakeWorkbook } from './fake-door.ts';

jest.setTimeout(20_000);

afterEach(() => window.localStorage.clear());

const undo = 'Hoàn tác: nhập dòng I.1 của Văn phòng UBND tỉnh (Tự chấm)';
const redo = 'Làm lại: nhập dòng I.1 của Văn phòng UBND tỉnh (Tự chấm)';

/** The pane with the log kept by Nguyễn Thị Lan, at the form of the first member. */
async function openWithLog() {
  const workbook = new FakeWorkbook(layoutSheets(contentOfPlan(plan)));
  // Scoring has begun before: the first point of all makes a version of the criteria, which the log tells too.
  workbook.type('Tự chấm', 6, 2, 9);
  render(<App connect={() => Promise.resolve({ ok: true, value: workbook.door })} />);
  await userEvent.type(await screen.findByLabelText('Họ và tên người ghi'), 'Nguyễn Thị Lan');
  await userEvent.click(screen.getByRole('button', { name: 'Bật ghi nhật ký' }));
  await screen.findByText(/^Đang ghi nhật ký, tên/);
  await userEvent.click(screen.getByRole('tab', { name: 'Chấm điểm' }));
  await screen.findByRole('form', { name: 'Văn phòng UBND tỉnh: Tự chấm' });
  return workbook;
}

const press = async (name: string) => userEvent.click(await screen.findByRole('button', { name }));
const typePoints = (text: string) => userEvent.type(screen.getByLabelText(/^I\.1 /), `${text}{Enter}`);

/** The latest changes, oldest first: what, who and how. */
async function latestChanges(count: number): Promise<readonly string[]> {
  await userEvent.click(screen.getByRole('tab', { name: 'Tổng quan' }));
  const list = await screen.findByRole('list', { name: 'Thay đổi gần đây' });
  await waitFor(() => expect(within(list).getAllByRole('listitem')).toHaveLength(count));
  return within(list)
    .getAllByRole('listitem')
    .map(({ textContent }) => textContent.replace(/, \d\d\/\d\d\/\d{4} \d\d:\d\d:\d\d, /, ', '))
    .reverse();
}

const row = (change: string, how: string) =>
  `Tự chấm – I.1 (ô C6) – Văn phòng UBND tỉnh${change}Nguyễn Thị Lan, ${how}Ghi lý do`;

test('a score typed in the pane, undone and done again is three rows of the log, each with how it came; the chain is whole', async () => {
  const workbook = await openWithLog();
  await typePoints('9,5');
  await press(undo);
  await screen.findByRole('button', { name: redo });
  expect(workbook.cell('Tự chấm', 5, 2)).toBeNull();
  await press(redo);
  await screen.findByRole('button', { name: undo });
  expect(await latestChanges(3)).toEqual([
    row('(trống) → 9,5', 'bằng ngăn Thi đua'),
    row('9,5 → (trống)', 'hoàn tác ở ngăn Thi đua'),
    row('(trống) → 9,5', 'làm lại ở ngăn Thi đua'),
  ]);
  expect(screen.getByText('Các dòng nối tiếp đúng, chưa dòng nào bị sửa.')).not.toBeNull();
});

/** The readings that come after the next order has written wait until the returned function is called. */
function holdReadsAfterWriting(workbook: FakeWorkbook): () => void {
  const { writeRows } = workbook.door;
  let goOn: () => void = () => undefined;
  jest.spyOn(workbook.door, 'writeRows').mockImplementationOnce(async (plans, job) => {
    const answer = await writeRows(plans, job);
    goOn = workbook.holdReads();
    return answer;
  });
  return () => act(() => goOn());
}

test('undone before the pane has read what was typed: the log tells both all the same', async () => {
  const workbook = await openWithLog();
  const goOn = holdReadsAfterWriting(workbook);
  await typePoints('9,5');
  await press(undo);
  goOn();
  await screen.findByRole('button', { name: redo });
  expect(workbook.cell('Tự chấm', 5, 2)).toBeNull();
  expect(await latestChanges(2)).toEqual([
    row('(trống) → 9,5', 'bằng ngăn Thi đua'),
    row('9,5 → (trống)', 'hoàn tác ở ngăn Thi đua'),
  ]);
});
