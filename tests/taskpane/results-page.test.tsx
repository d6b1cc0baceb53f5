import { act, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { sampleSheets } from '../../preview/samples/sample-sheets.ts';
import { tongHop2021 } from '../../preview/samples/tong-hop-2021.ts';
import { App } from '../../src/taskpane/App.tsx';
import { tiedSheets } from '../actions/results/tied-bloc.ts';
import { faultsIn } from './axe.ts';
import { FakeWorkbook } from './fake-door.ts';

// axe and whole pages take their time on a busy machine.
jest.setTimeout(30_000);

async function openResults(workbook: FakeWorkbook) {
  const view = render(<App connect={() => Promise.resolve({ ok: true, value: workbook.door })} />);
  await userEvent.click(await screen.findByRole('tab', { name: 'Kết quả' }));
  await screen.findByRole('heading', { name: 'Bằng điểm và tiêu chí phụ' });
  return view;
}

const region = (name: string) => within(screen.getByRole('region', { name }));

test('the page of the 2021 bloc: steps of the tie with numbers, classes, chart with numbers; axe finds no fault', async () => {
  const { container } = await openResults(new FakeWorkbook(sampleSheets(tongHop2021)));
  const ties = region('Bằng điểm và tiêu chí phụ');
  expect(ties.getByRole('heading', { name: '4 đơn vị cùng 96,5 điểm' })).toBeInstanceOf(HTMLElement);
  expect(ties.getAllByRole('table')).toHaveLength(2);
  const chart = region('Biểu đồ điểm theo mục');
  expect(chart.getByText('Văn phòng UBND tỉnh: 97,5 điểm')).toBeInstanceOf(HTMLElement);
  expect(await faultsIn(container)).toEqual([]);
});

test('a standard that is no number: no tie, class or distance is shown, but why there is none, and the points', async () => {
  const workbook = new FakeWorkbook(sampleSheets(tongHop2021));
  await openResults(workbook);
  act(() => workbook.type('Tiêu chí', 5, 2, 'mười'));
  const notes = await screen.findAllByText(/^Chưa xếp hạng, xếp loại vì có lỗi ở ô 'Tiêu chí'!C6/);
  expect(notes).toHaveLength(1);
  for (const name of ['Bằng điểm và tiêu chí phụ', 'Xếp loại', 'Vì sao không hạng 1?'])
    expect(screen.queryByRole('region', { name })).toBeNull();
  const chart = region('Biểu đồ điểm theo mục');
  expect(chart.getByText('Văn phòng UBND tỉnh: 97,5 điểm')).toBeInstanceOf(HTMLElement);
});

test('a chosen member: the gaps to the first add up, and another one can be compared with', async () => {
  await openResults(new FakeWorkbook(sampleSheets(tongHop2021)));
  expect(region('Vì sao không hạng 1?').getByText(/^Chọn đơn vị ở phần trên/)).toBeInstanceOf(HTMLElement);
  await userEvent.selectOptions(await screen.findByLabelText('Đơn vị'), 'Sở Ngoại vụ');
  const why = region('Vì sao không hạng 1?');
  expect(why.getByText(/chênh lệch tổng điểm đúng 8,25|thua đúng 8,25/)).toBeInstanceOf(HTMLElement);
  await userEvent.selectOptions(why.getByLabelText('So với'), 'Ban Dân tộc');
  expect(why.getByText(/đúng 7,25/)).toBeInstanceOf(HTMLElement);
});

test('the smallest changes are looked for when asked', async () => {
  await openResults(new FakeWorkbook(sampleSheets(tongHop2021)));
  await userEvent.selectOptions(await screen.findByLabelText('Đơn vị'), 'Ban Dân tộc');
  const why = region('Vì sao không hạng 1?');
  await userEvent.click(why.getByRole('button', { name: 'Tìm thay đổi nhỏ nhất làm đổi thứ hạng' }));
  expect(within(why.getByRole('status')).getByRole('table')).toBeInstanceOf(HTMLElement);
});

test('a ballot: a count that is no count is told at its field; saved, it parts the two and the focus stays', async () => {
  await openResults(new FakeWorkbook(tiedSheets()));
  const ties = region('Bằng điểm và tiêu chí phụ');
  await userEvent.click(ties.getByRole('button', { name: 'Ghi kết quả bỏ phiếu' }));
  expect(document.activeElement?.textContent).toBe('Bỏ phiếu giữa Sở Nội vụ, Cục Thống kê');
  await userEvent.type(ties.getByLabelText('Sở Nội vụ'), '3');
  await userEvent.type(ties.getByLabelText('Cục Thống kê'), '8,5');
  await userEvent.click(ties.getByRole('button', { name: 'Ghi số phiếu' }));
  expect(ties.getByText('“8,5” không phải số phiếu; ghi số nguyên, ví dụ 8.')).toBeInstanceOf(HTMLElement);
  await userEvent.clear(ties.getByLabelText('Cục Thống kê'));
  await userEvent.type(ties.getByLabelText('Cục Thống kê'), '8');
  await userEvent.click(ties.getByRole('button', { name: 'Ghi số phiếu' }));
  expect(await screen.findByText('Hạng 1: Cục Thống kê')).toBeInstanceOf(HTMLElement);
  await waitFor(() => expect(document.activeElement?.textContent).toBe('Ghi kết quả bỏ phiếu'));
});

test('pages to print: one for the bloc, one for the chosen member, all by one button; a changed number is told', async () => {
  const workbook = new FakeWorkbook(tiedSheets());
  const { container } = await openResults(workbook);
  const pages = region('Trang để in và ký');
  expect(pages.getByText(/^Mã kiểm chứng của sổ lúc này: /)).toBeInstanceOf(HTMLElement);
  await userEvent.click(pages.getByRole('button', { name: 'Tạo trang in của khối' }));
  await screen.findByText('Trang in của khối nằm ở trang “Trang in của khối”.', { selector: 'span' });
  await userEvent.selectOptions(screen.getByLabelText('Đơn vị'), 'Ban Dân tộc');
  await userEvent.click(pages.getByRole('button', { name: 'Tạo phiếu giải trình của Ban Dân tộc' }));
  await screen.findByText('Phiếu giải trình nằm ở trang “Phiếu 3 Ban Dân tộc”.', { selector: 'span' });
  await userEvent.click(pages.getByRole('button', { name: 'Tạo phiếu giải trình của cả 3 đơn vị' }));
  await screen.findByText('Đã tạo 3 phiếu giải trình, mỗi đơn vị một trang.', { selector: 'span' });
  act(() => workbook.type('Tự chấm', 5, 2, 7));
  expect(await pages.findByText(/^Số liệu đã thay đổi sau khi tạo “Trang in của khối”/)).toBeInstanceOf(
    HTMLElement,
  );
  expect(await faultsIn(container)).toEqual([]);
});

test('work on many pages can be stopped between two of them; the focus goes on to the buttons', async () => {
  const workbook = new FakeWorkbook(tiedSheets());
  await openResults(workbook);
  const pages = region('Trang để in và ký');
  const letGo = workbook.holdSheets();
  await userEvent.click(pages.getByRole('button', { name: 'Tạo phiếu giải trình của cả 3 đơn vị' }));
  const bar = await screen.findByRole('progressbar', { name: 'Đang ghi trang 1 trên 3: Phiếu 1 Sở Nội vụ' });
  expect(bar).toBeInstanceOf(HTMLElement);
  await userEvent.click(screen.getByRole('button', { name: 'Dừng' }));
  letGo();
  await screen.findByText('Đã dừng. Chưa ghi gì; sổ như trước khi bấm. Khi cần, bấm lần nữa.', {
    selector: 'span',
  });
  await waitFor(() =>
    expect(document.activeElement?.textContent).toBe('Tạo phiếu giải trình của cả 3 đơn vị'),
  );
});

test('the selected cell of the workbook is explained, and leads to the whole of its member', async () => {
  const workbook = new FakeWorkbook(sampleSheets(tongHop2021));
  await openResults(workbook);
  const why = region('Vì sao điểm này?');
  expect(why.getByText(/^Chọn một ô điểm trong sổ/)).toBeInstanceOf(HTMLElement);
  act(() => workbook.select('Tự chấm', 6, 3));
  const cell = await why.findByRole('group', { name: "Ô 'Tự chấm'!C6: I.1 của Văn phòng UBND tỉnh" });
  expect(within(cell).getByText('Chấm 10 điểm, tối đa 10')).toBeInstanceOf(HTMLElement);
  await userEvent.click(within(cell).getByRole('button', { name: 'Xem từng dòng của Văn phòng UBND tỉnh' }));
  expect(await screen.findByText('Các dòng trên cộng lại đúng 97,5 điểm.')).toBeInstanceOf(HTMLElement);
  act(() => workbook.select('Quy chế', 6, 2));
  expect(await why.findByText(/^Chọn một ô điểm trong sổ/)).toBeInstanceOf(HTMLElement);
});

test('pages to sign: a workbook with an error says so beside the buttons, one without says nothing', async () => {
  const workbook = new FakeWorkbook(tiedSheets());
  await openResults(workbook);
  const pages = region('Trang để in và ký');
  expect(pages.queryByText(/^Sổ còn /)).toBeNull();
  act(() => workbook.type('Tự chấm', 5, 2, 'tốt'));
  expect(await pages.findByText(/^Sổ còn 1 lỗi, nêu ở phần “Chỗ cần xem lại”/)).toBeInstanceOf(HTMLElement);
});
