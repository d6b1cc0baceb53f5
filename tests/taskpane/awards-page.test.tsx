import { act, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { haGiang2021 } from '../../src/rulebooks/awards/index.ts';
import { haGiangTongHop2021 as plan } from '../../src/rulebooks/index.ts';
import { App } from '../../src/taskpane/App.tsx';
import { awardSheet } from '../../src/workbook/award-sheets.ts';
import { awardTableKeys } from '../../src/workbook/award-tables.ts';
import { contentOfPlan, layoutSheets } from '../../src/workbook/layout.ts';
import { faultsIn } from './axe.ts';
import { FakeWorkbook } from './fake-door.ts';

// axe walks through the whole page: on a machine under load that takes longer than a test usually may.
jest.setTimeout(30_000);

const members = plan.members.map(({ name }) => name);
const [first = '', second = ''] = members;
/** 10/12/2021 */
const december = 44_540;

async function openAwards(workbook: FakeWorkbook) {
  const view = render(<App connect={() => Promise.resolve({ ok: true, value: workbook.door })} />);
  await userEvent.click(await screen.findByRole('tab', { name: 'Khen thưởng' }));
  return view;
}

function withReview(): FakeWorkbook {
  const content = {
    rules: haGiang2021.rules,
    reviewDay: december,
    members,
    dossier: haGiang2021.dossier,
  };
  return new FakeWorkbook([
    ...layoutSheets(contentOfPlan(plan)),
    ...awardTableKeys.map((key) => awardSheet(key, content)),
  ]);
}

test('without tables of the review the page asks for a day and a pack, and axe finds no fault', async () => {
  const workbook = new FakeWorkbook(layoutSheets(contentOfPlan(plan)));
  const { container } = await openAwards(workbook);
  const create = await screen.findByRole('button', { name: 'Tạo các trang xét khen thưởng' });
  expect(await faultsIn(container)).toEqual([]);
  await userEvent.click(create);
  await screen.findByText('Chưa ghi ngày. Ví dụ: 05/12/2026');
  await userEvent.type(screen.getByLabelText('Ngày của hồ sơ (ngày xét)'), '31/02/2021');
  await userEvent.click(create);
  await screen.findByText('“31/02/2021” không phải là ngày. Ví dụ: 05/12/2026');
});

test('a rule that waits for confirmation says where it is edited and leads to its status', async () => {
  const workbook = withReview();
  await openAwards(workbook);
  await screen.findByText(/Đang chờ xác nhận: đối chiếu văn bản gốc/);
  await userEvent.click(
    screen.getByRole('button', { name: /^Sửa quy định của Trưởng khối năm sau ở trang/ }),
  );
  expect(workbook.visited).toEqual([expect.stringMatching(/^'Điều kiện khen thưởng'!/)]);
});

test('a pack out of force on the day is said before it is used', async () => {
  await openAwards(new FakeWorkbook(layoutSheets(contentOfPlan(plan))));
  await userEvent.selectOptions(await screen.findByLabelText('Bộ quy định'), 'luat-den-2023');
  const day = screen.getByLabelText('Ngày của hồ sơ (ngày xét)');
  await userEvent.type(day, '31/12/2023');
  expect(screen.queryByText(/không có hiệu lực vào ngày đã ghi/)).toBeNull();
  await userEvent.clear(day);
  await userEvent.type(day, '01/01/2024');
  expect(screen.getByText(/không có hiệu lực vào ngày đã ghi/)).toBeTruthy();
});

test('day and pack make the six sheets and lead to the review', async () => {
  await openAwards(new FakeWorkbook(layoutSheets(contentOfPlan(plan))));
  await userEvent.selectOptions(await screen.findByLabelText('Bộ quy định'), 'ha-giang-2021');
  await userEvent.type(screen.getByLabelText('Ngày của hồ sơ (ngày xét)'), '10/12/2021');
  await userEvent.click(screen.getByRole('button', { name: 'Tạo các trang xét khen thưởng' }));
  await screen.findByRole('heading', { name: 'Các hình thức' });
  expect(screen.getByText('Đang xét theo quy định có hiệu lực ngày 10/12/2021.')).toBeTruthy();
});

test('the review has no fault that axe knows', async () => {
  const { container } = await openAwards(withReview());
  await screen.findByRole('heading', { name: 'Các hình thức' });
  expect(await faultsIn(container)).toEqual([]);
});

test('awards are marked as waiting for confirmation where their source was not checked', async () => {
  await openAwards(withReview());
  const table = await screen.findByRole('table', { name: /Đủ: số đủ điều kiện/ });
  expect(within(table).getByRole('rowheader', { name: /^Trưởng khối năm sau chờ xác nhận/ })).toBeTruthy();
});

test('opinions in writing are asked in a pair, and whether they count is said before', async () => {
  await openAwards(withReview());
  await userEvent.click(await screen.findByRole('button', { name: `Ghi phiếu cho ${first}`, hidden: true }));
  const form = within(screen.getByRole('form', { name: `Phiếu của ${first}`, hidden: true }));
  expect(form.getByText(/không tính ý kiến bằng văn bản/)).toBeTruthy();
  await userEvent.type(form.getByLabelText('Đồng ý'), '4');
  await userEvent.type(form.getByLabelText('Tổng số thành viên'), '6');
  await userEvent.type(form.getByLabelText('Ý kiến văn bản'), '2');
  await userEvent.click(form.getByRole('button', { name: 'Lưu phiếu', hidden: true }));
  expect(form.getByText('Ghi cả số ý kiến nhận được và số đồng ý, hoặc để trống cả hai.')).toBeTruthy();
  await userEvent.type(form.getByLabelText('Văn bản đồng ý'), '1');
  await userEvent.click(form.getByRole('button', { name: 'Lưu phiếu', hidden: true }));
  expect(await screen.findAllByText(/Ý kiến bằng văn bản: nhận 2, đồng ý 1/)).toHaveLength(1);
  expect(await screen.findAllByText(`Đã ghi phiếu vòng 1 của ${first} vào trang “Phiếu bầu”.`)).not.toEqual(
    [],
  );
});

test('a ballot that is no number is refused in the form, and nothing is written', async () => {
  await openAwards(withReview());
  await userEvent.click(await screen.findByRole('button', { name: `Ghi phiếu cho ${first}`, hidden: true }));
  const form = within(screen.getByRole('form', { name: `Phiếu của ${first}`, hidden: true }));
  await userEvent.type(form.getByLabelText('Đồng ý'), 'năm');
  await userEvent.type(form.getByLabelText('Tổng số thành viên'), '6');
  await userEvent.click(form.getByRole('button', { name: 'Lưu phiếu', hidden: true }));
  expect(form.getByText('“năm” không phải là số phiếu.')).toBeTruthy();
  expect(screen.queryByText(/Đã ghi phiếu/)).toBeNull();
});

test('the form takes the focus, gives it back when left, and has no fault that axe knows', async () => {
  const { container } = await openAwards(withReview());
  const open = await screen.findByRole('button', { name: `Ghi phiếu cho ${first}`, hidden: true });
  await userEvent.click(open);
  expect(document.activeElement?.textContent).toBe(`Phiếu của ${first}`);
  expect(await faultsIn(container)).toEqual([]);
  await userEvent.click(screen.getByRole('button', { name: 'Quay lại', hidden: true }));
  expect(document.activeElement?.getAttribute('aria-label')).toBe(`Ghi phiếu cho ${first}`);
});

test('equals at the line are left open with the ways out; a decision needs a reason and then takes the place', async () => {
  const workbook = withReview();
  for (const [place] of members.entries()) {
    const counts = [place < 2 ? 5 : 2, 6, 6, 6];
    counts.forEach((count, column) => workbook.type('Phiếu bầu', 4 + place, 3 + column, count));
  }
  await openAwards(workbook);
  await screen.findByRole('heading', { name: 'Các hình thức' });
  const motion = (): string => screen.getByLabelText<HTMLTextAreaElement>('Câu để đưa vào biên bản').value;
  expect(motion()).toContain(`Hội nghị cần quyết định: ${first}; ${second}.`);
  expect(motion()).toContain('bỏ phiếu vòng hai');
  await userEvent.click(screen.getByRole('button', { name: `Ghi quyết định cho ${second}`, hidden: true }));
  const form = within(screen.getByRole('form', { name: `Quyết định cho ${second}`, hidden: true }));
  const save = form.getByRole('button', { name: 'Lưu quyết định', hidden: true });
  await userEvent.click(save);
  expect(form.getByText('Ghi lý do: quyết định không có lý do thì không được tính.')).toBeTruthy();
  await userEvent.type(form.getByLabelText('Lý do, như trong biên bản'), 'Bỏ phiếu vòng hai 4/6');
  await userEvent.click(save);
  await screen.findByText('Hội nghị quyết định đề nghị: Bỏ phiếu vòng hai 4/6');
  expect(motion()).toContain(`Đề nghị Trưởng khối năm sau: ${second}.`);
  expect(motion()).toContain('Đã đề nghị 1 trong 1 suất, còn 0 suất.');
});

test('the next ballot begins with the size of the meeting that was counted before', async () => {
  const workbook = withReview();
  [5, 6, 4].forEach((count, column) => workbook.type('Phiếu bầu', 4, 3 + column, count));
  await openAwards(workbook);
  await userEvent.click(await screen.findByRole('button', { name: `Ghi phiếu cho ${second}`, hidden: true }));
  const form = within(screen.getByRole('form', { name: `Phiếu của ${second}`, hidden: true }));
  expect(form.getByLabelText<HTMLInputElement>('Tổng số thành viên').value).toBe('6');
  expect(form.getByLabelText<HTMLInputElement>('Có mặt').value).toBe('4');
  expect(form.getByLabelText<HTMLInputElement>('Đồng ý').value).toBe('');
});

test('a row typed in the grid is followed', async () => {
  const workbook = withReview();
  await openAwards(workbook);
  await screen.findByRole('heading', { name: 'Các hình thức' });
  await waitFor(() => expect(workbook.watching).toBe(1));
  act(() => workbook.type('Điều kiện khen thưởng', 4, 1, 'Trưởng khối năm 2022'));
  await screen.findByRole('heading', { name: 'Trưởng khối năm 2022' });
});

test('a finding leads to its cell', async () => {
  const workbook = withReview();
  await openAwards(workbook);
  const findings = within(await screen.findByRole('region', { name: 'Chỗ cần xem lại' }));
  const [go] = findings.getAllByRole('button', { name: /^Đến ô 'Điều kiện khen thưởng'/ });
  if (go === undefined) throw new Error('no finding with a cell');
  await userEvent.click(go);
  expect(workbook.visited[0]).toMatch(/^'Điều kiện khen thưởng'!A\d+$/);
});

test('refused by Excel, a ballot is kept and can be tried again', async () => {
  const workbook = withReview();
  await openAwards(workbook);
  await userEvent.click(await screen.findByRole('button', { name: `Ghi phiếu cho ${first}`, hidden: true }));
  const form = within(screen.getByRole('form', { name: `Phiếu của ${first}`, hidden: true }));
  await userEvent.type(form.getByLabelText('Đồng ý'), '6');
  await userEvent.type(form.getByLabelText('Tổng số thành viên'), '6');
  workbook.failNext({ kind: 'cellBeingEdited' });
  await userEvent.click(form.getByRole('button', { name: 'Lưu phiếu', hidden: true }));
  await userEvent.click(await screen.findByRole('button', { name: 'Thử lại' }));
  expect((await screen.findAllByText(/Đã ghi phiếu vòng 1/)).length).toBeGreaterThan(0);
});
