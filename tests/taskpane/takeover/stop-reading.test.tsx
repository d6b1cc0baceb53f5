import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import fc from 'fast-check';
import { App } from '../../../src/taskpane/App.tsx';
import { inSlices } from '../../../src/taskpane/pages/takeover/in-slices.ts';
import type { SheetPlan } from '../../../src/workbook/sheet-plan.ts';
import { findOfficeHeader } from '../../../src/workbook/takeover/office-header.ts';
import { proposeMapping } from '../../../src/workbook/takeover/propose-mapping.ts';
import { takeOver, takeOverInSteps } from '../../../src/workbook/takeover/take-over.ts';
import type { OwnStep } from '../../../src/workbook/stepwise.ts';
import { officeLayouts } from '../../workbook/takeover/office-layouts.ts';
import { faultsIn } from '../axe.ts';
import { FakeWorkbook } from '../fake-door.ts';

jest.setTimeout(30_000);

afterEach(() => jest.restoreAllMocks());

const slow = { timeout: 5_000 };
const sheet = 'Bảng lớn';
const lines = 1500;
const counts = `50 mục, ${lines} dòng được chấm, tổng điểm chuẩn ${(lines * 2).toLocaleString('de')}.`;

/** 50 sections of 30 lines with the points of two units. */
const office: SheetPlan = {
  name: sheet,
  cells: [
    ['STT', 'Nội dung', 'Điểm chuẩn', 'Sở Nội vụ', 'Sở Y tế'],
    ...Array.from({ length: 50 }, (_section, section) => [
      [`${section + 1}`, `Mục ${section + 1}`, 60, null, null],
      ...Array.from({ length: 30 }, (_line, line) => [
        `${section + 1}.${line + 1}`,
        `Việc ${line + 1} của mục ${section + 1}`,
        2,
        line % 3,
        2,
      ]),
    ]).flat(),
  ],
  tables: [],
  columns: [],
  boldRows: [],
  frozenRows: 0,
  orientation: 'landscape',
};

/** A computer on which every step takes longer than a slice of time. */
function slowComputer(): void {
  let now = performance.now();
  jest.spyOn(performance, 'now').mockImplementation(() => (now += 50));
}

async function openForm() {
  const workbook = new FakeWorkbook([office]);
  const view = render(<App connect={() => Promise.resolve({ ok: true, value: workbook.door })} />);
  await userEvent.click(await screen.findByRole('button', { name: 'Dùng bảng đang có trong sổ' }));
  const table = await screen.findByLabelText<HTMLSelectElement>('Bảng trong sổ');
  await waitFor(() => expect(workbook.watching).toBe(1));
  return { ...view, workbook, table };
}

const waitForStop = () => screen.findByRole('button', { name: 'Dừng' }, slow);

test('a large table is read in parts: it is said how far, Esc stops it, nothing is taken, and chosen again it is read', async () => {
  const { container, workbook, table } = await openForm();
  const writes = [jest.spyOn(workbook.door, 'addSheets'), jest.spyOn(workbook.door, 'growTables')];
  slowComputer();
  await userEvent.selectOptions(table, sheet);
  await waitForStop();
  expect(await screen.findByText(/^Đang đọc dòng \d+ trên 1550: Bảng lớn$/)).not.toBeNull();
  expect(document.activeElement).toBe(table);
  await userEvent.keyboard('{Escape}');
  const sentence = 'Đã dừng đọc bảng; chưa lấy gì, sổ không đổi. Khi cần, chọn hoặc dán bảng lần nữa.';
  expect(await screen.findByText(sentence, {}, slow)).not.toBeNull();
  expect([table.value, document.activeElement]).toEqual(['', table]);
  expect(screen.queryByRole('heading', { name: 'Bước 2. Mỗi cột là gì' })).toBeNull();
  expect(screen.queryByRole('button', { name: 'Dừng' })).toBeNull();
  for (const write of writes) expect(write).not.toHaveBeenCalled();
  expect(await faultsIn(container)).toEqual([]);
  jest.restoreAllMocks();
  await userEvent.selectOptions(table, sheet);
  expect(await screen.findByText(counts, {}, slow)).not.toBeNull();
  expect(screen.queryByText(sentence)).toBeNull();
});

test('a column changed and the reading stopped: the column and what came of the table stay as they were', async () => {
  const { table } = await openForm();
  await userEvent.selectOptions(table, sheet);
  await screen.findByText(counts, {}, slow);
  const column = screen.getByLabelText<HTMLSelectElement>('Cột C: Điểm chuẩn');
  slowComputer();
  await userEvent.selectOptions(column, 'ignore');
  const create = screen.getByRole('button', { name: 'Tạo các trang từ bảng này' });
  expect(create.getAttribute('aria-disabled')).toBe('true');
  await userEvent.click(await waitForStop());
  await screen.findByText('Đã dừng; bảng vẫn đọc như trước lần chọn vừa rồi. Khi cần, chọn lại.', {}, slow);
  expect(column.value).toBe('standard');
  expect(screen.getByText(counts)).not.toBeNull();
  expect(create.getAttribute('aria-disabled')).toBe(null);
});

test('another choice in the middle of a reading: only the last one is shown', async () => {
  const { table } = await openForm();
  await userEvent.selectOptions(table, sheet);
  await screen.findByText(counts, {}, slow);
  const column = screen.getByLabelText('Cột C: Điểm chuẩn');
  slowComputer();
  await userEvent.selectOptions(column, 'ignore');
  await userEvent.selectOptions(column, 'bonus');
  jest.restoreAllMocks();
  await screen.findByText(`50 mục, ${lines} dòng được chấm, tổng điểm chuẩn 0.`, {}, slow);
  expect(screen.getAllByText('Thưởng 2').length).toBeGreaterThan(0);
});

test('law: read in slices, any table is what it is when read at once, and its steps are counted from 1 to the last', async () => {
  slowComputer();
  await fc.assert(
    fc.asyncProperty(officeLayouts, async ({ cells }) => {
      const table = { area: null, cells };
      const header = findOfficeHeader(cells);
      if (header === null) return;
      const mapping = proposeMapping(cells, header);
      const choices = { mapping, taken: new Set<string>(), unit: 'Sở Nội vụ', withScores: true };
      const told: OwnStep[] = [];
      const watch = { tell: (step: OwnStep) => told.push(step), isStopped: () => false };
      const slices = await inSlices(takeOverInSteps(table, header, choices), watch);
      const { scores, ...rest } = takeOver(table, header, choices);
      expect(slices?.value).toMatchObject(rest);
      expect(slices?.value.scores.remarks).toEqual(scores.remarks);
      const rows = told.filter(({ kind }) => kind === 'officeRows');
      expect(rows.map(({ number }) => number)).toEqual(rows.map((_row, place) => place + 1));
      expect(rows.at(-1)?.number).toBe(rows.at(-1)?.all);
    }),
    { numRuns: 30 },
  );
});
