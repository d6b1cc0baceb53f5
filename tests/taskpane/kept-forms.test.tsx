import { configure, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { congressPlans, haGiang2021 } from '../../src/rulebooks/awards/index.ts';
import { haGiangTongHop2021 as plan } from '../../src/rulebooks/index.ts';
import { App } from '../../src/taskpane/App.tsx';
import { awardSheet } from '../../src/workbook/award-sheets.ts';
import { awardTableKeys } from '../../src/workbook/award-tables.ts';
import { congressSheet } from '../../src/workbook/congress-sheets.ts';
import { congressTableKeys } from '../../src/workbook/congress-tables.ts';
import { contentOfPlan, layoutSheets } from '../../src/workbook/layout.ts';
import { yearOfPlan } from '../../src/workbook/year/year-of-plan.ts';
import { yearSheets } from '../../src/workbook/year/year-sheets.ts';
import { tiedSheets } from '../actions/results/tied-bloc.ts';
import { FakeWorkbook } from './fake-door.ts';

// Every form of the pane, twice or thrice, on a machine that others use too.
jest.setTimeout(30_000);
configure({ asyncUtilTimeout: 10_000 });

const members = plan.members.map(({ name }) => name);
const [first = '', second = ''] = members;
const december = 44_540;

afterEach(() => window.localStorage.clear());

function planned(): FakeWorkbook {
  return new FakeWorkbook([...layoutSheets(contentOfPlan(plan)), ...yearSheets(yearOfPlan(plan))]);
}

function withReview(): FakeWorkbook {
  const content = { rules: haGiang2021.rules, reviewDay: december, members, dossier: haGiang2021.dossier };
  return new FakeWorkbook([
    ...layoutSheets(contentOfPlan(plan)),
    ...awardTableKeys.map((key) => awardSheet(key, content)),
  ]);
}

function withCongress(): FakeWorkbook {
  const [congress] = congressPlans;
  if (congress === undefined) throw new Error('no plan');
  return new FakeWorkbook([
    ...layoutSheets(contentOfPlan(plan)),
    ...congressTableKeys.map((key) => congressSheet(key, { plan: congress, members })),
  ]);
}

/** A criterion is locked once a point is typed. */
function scored(): FakeWorkbook {
  const workbook = planned();
  workbook.type('Tự chấm', 5, 2, 9);
  return workbook;
}

const button = (name: string | RegExp) => screen.findByRole('button', { name, hidden: true });
const press = async (name: string | RegExp): Promise<void> => userEvent.click(await button(name));
const typing = { selector: 'input, textarea' };
const fields = (label: string) => screen.findAllByLabelText<HTMLInputElement>(label, typing);

async function put(label: string, text: string): Promise<void> {
  const [field] = await fields(label);
  if (field === undefined) throw new Error(`no field ${label}`);
  await userEvent.clear(field);
  await userEvent.click(field);
  await userEvent.paste(text);
}

async function open(workbook: FakeWorkbook, tab: string): Promise<void> {
  render(<App connect={() => Promise.resolve({ ok: true, value: workbook.door })} />);
  await userEvent.click(await screen.findByRole('tab', { name: tab }));
}

async function chooseView(view: string): Promise<void> {
  await userEvent.selectOptions(await screen.findByLabelText('Việc cần làm'), view);
}

async function chooseCriterion(): Promise<void> {
  await userEvent.click(await screen.findByRole('treeitem', { name: /^I\.1 / }));
}

type Form = {
  readonly form: string;
  readonly tab: string;
  readonly workbook: () => FakeWorkbook;
  readonly open: () => Promise<void>;
  /** What is typed: the last field is looked at. */
  readonly typed: readonly (readonly [label: string, text: string])[];
  readonly save: string;
  /** What shows that the form has closed. */
  readonly closed: () => void;
};

const noField = (label: string) => (): void => expect(screen.queryAllByLabelText(label, typing)).toEqual([]);
const isEmpty = (label: string) => (): void =>
  expect(screen.getByLabelText<HTMLInputElement>(label, typing).value).toBe('');
const stands = (label: string, text: string) => (): void =>
  expect(screen.getByLabelText<HTMLInputElement>(label, typing).value).toBe(text);

const inEntry = (view: string, name: string) => async (): Promise<void> => {
  await chooseView(view);
  await press(name);
};

const forms: readonly Form[] = [
  {
    form: 'a new name of a member',
    tab: 'Khối',
    workbook: planned,
    open: () => press(`Sửa ${second}`),
    typed: [['Tên mới', 'Văn phòng mới']],
    save: 'Lưu tên mới',
    closed: noField('Tên mới'),
  },
  {
    form: 'a member that leaves, with its basis',
    tab: 'Khối',
    workbook: planned,
    open: () => press(`Sửa ${second}`),
    typed: [
      ['Rời khối từ ngày', '01/07/2021'],
      ['Căn cứ', 'Quyết định số 12/QĐ-UBND'],
    ],
    save: 'Ghi rời khối',
    closed: noField('Căn cứ'),
  },
  {
    form: 'a new member',
    tab: 'Khối',
    workbook: planned,
    open: () => Promise.resolve(),
    typed: [['Thêm đơn vị', 'Sở Xây dựng']],
    save: 'Thêm đơn vị này',
    closed: isEmpty('Thêm đơn vị'),
  },
  {
    form: 'the facts of the bloc',
    tab: 'Khối',
    workbook: planned,
    open: () => press('Sửa thông tin khối'),
    typed: [['Chủ đề', 'Đoàn kết, sáng tạo']],
    save: 'Lưu thông tin khối',
    closed: noField('Chủ đề'),
  },
  {
    form: 'a deadline',
    tab: 'Khối',
    workbook: planned,
    open: () => press('Thêm hạn'),
    typed: [
      ['Ngày ghi trong văn bản', '1/3/2021'],
      ['Nội dung', 'Nộp đăng ký'],
    ],
    save: 'Ghi hạn này',
    closed: noField('Ngày ghi trong văn bản'),
  },
  {
    form: 'a criterion while the criteria are open',
    tab: 'Tiêu chí',
    workbook: planned,
    open: async () => {
      await chooseCriterion();
      await press(/^Sửa.*I\.1/);
    },
    typed: [['Nội dung', 'Nội dung khác']],
    save: 'Lưu vào bảng',
    closed: noField('Nội dung'),
  },
  {
    form: 'reason and person of a change of locked criteria',
    tab: 'Tiêu chí',
    workbook: scored,
    open: async () => {
      await chooseCriterion();
      await press(/^Sửa.*I\.1/);
      await put('Nội dung', 'Nội dung khác');
      await press('Xem trước khi lưu');
    },
    typed: [
      ['Người sửa', 'Trần Thị B'],
      ['Lý do sửa', 'Theo hội nghị'],
    ],
    save: 'Ghi vào bảng',
    closed: noField('Lý do sửa'),
  },
  {
    form: 'a document',
    tab: 'Chấm điểm',
    workbook: planned,
    open: inEntry('evidence', 'Thêm minh chứng cho dòng I.1'),
    typed: [['Số văn bản', '125/BC']],
    save: 'Ghi minh chứng vào sổ',
    closed: noField('Số văn bản'),
  },
  {
    form: 'the day on which a paper came',
    tab: 'Chấm điểm',
    workbook: planned,
    open: inEntry('receipts', `Ghi nhận của ${second}`),
    typed: [
      ['Ngày nhận', '01/12/2021'],
      ['Ghi chú', 'Nhận qua bưu điện'],
    ],
    save: 'Ghi vào sổ tiếp nhận',
    closed: noField('Ghi chú'),
  },
  {
    form: 'who appraises the leader',
    tab: 'Chấm điểm',
    workbook: planned,
    open: async () => {
      await chooseView('appraisal');
      await userEvent.selectOptions(await screen.findByLabelText('Đơn vị thẩm định'), second);
    },
    typed: [['Họ và tên người thẩm định', 'Trần Thị B']],
    save: 'Ghi người thẩm định',
    closed: () => expect(screen.getByText(`Trần Thị B, ${second}`, { exact: false })).not.toBeNull(),
  },
  {
    form: 'a ballot of the review',
    tab: 'Khen thưởng',
    workbook: withReview,
    open: () => press(`Ghi phiếu cho ${first}`),
    typed: [
      ['Tổng số thành viên', '6'],
      ['Đồng ý', '5'],
    ],
    save: 'Lưu phiếu',
    closed: noField('Đồng ý'),
  },
  {
    form: 'a decision of the review',
    tab: 'Khen thưởng',
    workbook: withReview,
    open: () => press(`Ghi quyết định cho ${first}`),
    typed: [['Lý do, như trong biên bản', 'Bỏ phiếu vòng hai 4/6']],
    save: 'Lưu quyết định',
    closed: noField('Lý do, như trong biên bản'),
  },
  {
    form: 'the day of the review',
    tab: 'Khen thưởng',
    workbook: withReview,
    open: () => Promise.resolve(),
    typed: [['Ngày của hồ sơ', '11/12/2021']],
    save: 'Lưu ngày xét',
    closed: () => expect(screen.getAllByText(/ngày 11\/12\/2021/)).not.toEqual([]),
  },
  {
    form: 'the form of a congress',
    tab: 'Khen thưởng',
    workbook: withCongress,
    open: () => press(`Ghi hình thức hội nghị của ${first}`),
    typed: [['Lý do', 'Hội trường đủ chỗ']],
    save: 'Lưu hình thức',
    closed: noField('Lý do'),
  },
  {
    form: 'the ballot between equals',
    tab: 'Kết quả',
    workbook: () => new FakeWorkbook(tiedSheets()),
    open: () => press('Ghi kết quả bỏ phiếu'),
    typed: [
      ['Sở Nội vụ', '3'],
      ['Cục Thống kê', '8'],
    ],
    save: 'Ghi số phiếu',
    closed: noField('Cục Thống kê'),
  },
];

const lastOf = ({ typed }: Form): readonly [string, string] => typed.at(-1) ?? ['', ''];

async function fill(form: Form): Promise<void> {
  await form.open();
  for (const [label, text] of form.typed) await put(label, text);
}

async function refuse(workbook: FakeWorkbook, form: Form): Promise<void> {
  workbook.failNext({ kind: 'cellBeingEdited' });
  await press(form.save);
  expect((await screen.findByRole('alert')).textContent).toContain('đang được gõ dở');
}

test.each(forms)(
  'refused by Excel, $form stays open as typed, and closes when it is saved again',
  async (form) => {
    const workbook = form.workbook();
    await open(workbook, form.tab);
    await fill(form);
    await refuse(workbook, form);
    stands(...lastOf(form))();
    await press(form.save);
    await waitFor(form.closed);
    expect(screen.queryByRole('alert')).toBeNull();
  },
);

test.each(forms)('$form closes also when “Thử lại” has written it', async (form) => {
  const workbook = form.workbook();
  await open(workbook, form.tab);
  await fill(form);
  await refuse(workbook, form);
  await press('Thử lại');
  await waitFor(form.closed);
});

test.each(forms)('$form is still there as typed after a look at another tab', async (form) => {
  await open(form.workbook(), form.tab);
  await fill(form);
  await userEvent.click(screen.getByRole('tab', { name: 'Tổng quan' }));
  await screen.findByRole('heading', { name: 'Nhật ký thay đổi' });
  await userEvent.click(screen.getByRole('tab', { name: form.tab }));
  stands(...lastOf(form))();
  expect(document.activeElement).toBe(screen.getByRole('tab', { name: form.tab }));
});

test('a document refused and then written by “Thử lại” stands in the register once', async () => {
  const workbook = planned();
  await open(workbook, 'Chấm điểm');
  await chooseView('evidence');
  await press('Thêm minh chứng cho dòng I.1');
  await put('Số văn bản', '125/BC');
  workbook.failNext({ kind: 'cellBeingEdited' });
  await press('Ghi minh chứng vào sổ');
  await press('Thử lại');
  await screen.findByText('125/BC');
  expect(screen.queryByRole('button', { name: 'Ghi minh chứng vào sổ' })).toBeNull();
  expect(workbook.cell('Minh chứng', 4, 2)).toBe('125/BC');
  expect(workbook.cell('Minh chứng', 5, 2)).toBeNull();
});

test('a document half typed is still there after a look at another task and at another member', async () => {
  await open(planned(), 'Chấm điểm');
  await chooseView('evidence');
  await press('Thêm minh chứng cho dòng I.1');
  await put('Số văn bản', '125/BC');
  await chooseView('waiting');
  await chooseView('evidence');
  stands('Số văn bản', '125/BC')();
  const member = async (name: string): Promise<void> =>
    userEvent.selectOptions(screen.getByRole('combobox', { name: 'Đơn vị' }), name);
  await member(second);
  expect(screen.queryByRole('textbox', { name: 'Số văn bản' })).toBeNull();
  await member(first);
  expect(screen.getByRole('textbox', { name: 'Số văn bản' })).toHaveProperty('value', '125/BC');
});

test('a second form opened beside the first leaves what was typed in the first', async () => {
  await open(planned(), 'Khối');
  await press(`Sửa ${first}`);
  await put('Tên mới', 'Văn phòng khác');
  await press(`Sửa ${second}`);
  const names = await fields('Tên mới');
  expect(names.map(({ value }) => value)).toEqual(['Văn phòng khác', second]);
});

test('“Quay lại” from the look ahead leads back to the form as it was typed, and again to the tree', async () => {
  await open(scored(), 'Tiêu chí');
  await chooseCriterion();
  await press(/^Sửa.*I\.1/);
  await put('Nội dung', 'Nội dung khác');
  await press('Xem trước khi lưu');
  const back = async (): Promise<void> => userEvent.click(screen.getByRole('button', { name: 'Quay lại' }));
  await screen.findByRole('form', { name: 'Xem trước khi ghi vào bảng' });
  await back();
  stands('Nội dung', 'Nội dung khác')();
  expect(document.activeElement?.textContent).toBe('Sửa I.1');
  await back();
  expect(document.activeElement?.getAttribute('role')).toBe('treeitem');
});

test('text corrected after a refusal is what gets written: the old order can no longer be tried again, the form stays', async () => {
  const [form] = forms;
  if (form === undefined) throw new Error('no form');
  const workbook = form.workbook();
  await open(workbook, form.tab);
  await fill(form);
  await refuse(workbook, form);
  await put('Tên mới', 'Văn phòng đã sửa');
  expect(screen.queryByRole('button', { name: 'Thử lại' })).toBeNull();
  expect(screen.getByText('Biểu mẫu đã được sửa sau đó: hãy bấm nút lưu của biểu mẫu.').tagName).toBe('SPAN');
  await press(form.save);
  await waitFor(form.closed);
  expect(screen.getAllByText(/Văn phòng đã sửa/).length).toBeGreaterThan(0);
  expect(screen.queryAllByText(/Văn phòng mới/)).toEqual([]);
});
