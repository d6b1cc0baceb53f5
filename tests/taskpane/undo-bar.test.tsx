import { act, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { haGiangTongHop2021 as plan } from '../../src/rulebooks/index.ts';
import { App } from '../../src/taskpane/App.tsx';
import { nextSteps } from '../../src/taskpane/next-steps.ts';
import { noSteps, type UndoStep } from '../../src/taskpane/undo-steps.ts';
import { contentOfPlan, layoutSheets } from '../../src/workbook/layout.ts';
import { faultsIn } from './axe.ts';
import { FakeWorkbook } from './fake-door.ts';

// The checks of axe over a long page take their time where others work beside.
jest.setTimeout(30_000);

const button = (name: string) => screen.getByRole('button', { name });
const undoFacts = 'Hoàn tác: sửa thông tin khối';

async function openBlocTab() {
  const workbook = new FakeWorkbook(layoutSheets(contentOfPlan(plan)));
  const view = render(<App connect={() => Promise.resolve({ ok: true, value: workbook.door })} />);
  await userEvent.click(await screen.findByRole('tab', { name: 'Khối' }));
  await screen.findByRole('heading', { name: 'Đơn vị thành viên' });
  return { ...view, workbook };
}

/** The facts as table `Khoi` shows them, item by item. */
function factOf(workbook: FakeWorkbook, item: string): unknown {
  const rows = Array.from({ length: 20 }, (_none, row) => row);
  const row = rows.find((place) => workbook.cell('Khối', place, 0) === item) ?? -1;
  return workbook.cell('Khối', row, 1);
}

async function saveTheme(theme: string): Promise<void> {
  await userEvent.click(button('Sửa thông tin khối'));
  await userEvent.clear(screen.getByLabelText('Chủ đề'));
  await userEvent.type(screen.getByLabelText('Chủ đề'), theme);
  await userEvent.click(button('Lưu thông tin khối'));
  await screen.findByRole('button', { name: 'Sửa thông tin khối' });
}

test('nothing is offered before the pane has changed something', async () => {
  await openBlocTab();
  expect(screen.queryByRole('group', { name: 'Lùi lại các việc đã làm ở ngăn này' })).toBeNull();
});

test('what was saved goes back and comes again by two buttons that say what; the keyboard keeps its place', async () => {
  const { container, workbook } = await openBlocTab();
  const before = factOf(workbook, 'Chủ đề');
  await saveTheme('Thi đua');
  await userEvent.click(await screen.findByRole('button', { name: undoFacts }));
  const told = 'Đã hoàn tác: sửa thông tin khối. Các ô đã trở lại như trước.';
  expect(await screen.findAllByText(told)).toHaveLength(2);
  expect(factOf(workbook, 'Chủ đề')).toBe(before);
  expect(document.activeElement).toBe(button('Không còn việc nào để hoàn tác.'));
  expect(await faultsIn(container)).toEqual([]);
  await userEvent.click(button('Làm lại: sửa thông tin khối'));
  await screen.findByRole('button', { name: undoFacts });
  expect(factOf(workbook, 'Chủ đề')).toBe('Thi đua');
});

test('a cell changed by hand since stays; the sentence says where, and the step can be passed over', async () => {
  const { container, workbook } = await openBlocTab();
  await saveTheme('Thi đua');
  await saveTheme('Thi đua yêu nước');
  const rows = Array.from({ length: 20 }, (_none, row) => row);
  const row = rows.find((place) => workbook.cell('Khối', place, 0) === 'Chủ đề') ?? -1;
  act(() => workbook.type('Khối', row, 1, 'Của người khác'));
  await userEvent.click(button(undoFacts));
  const alert = await screen.findByRole('alert');
  expect(alert.textContent).toContain(`Ô 'Khối'!B${row + 1} đã có người sửa sau việc này nên chưa hoàn tác`);
  expect(factOf(workbook, 'Chủ đề')).toBe('Của người khác');
  expect(await faultsIn(container)).toEqual([]);
  await userEvent.click(button('Bỏ qua việc này: sửa thông tin khối'));
  expect(screen.queryByRole('alert')).toBeNull();
  const bar = screen.getByRole('group', { name: 'Lùi lại các việc đã làm ở ngăn này' });
  expect(
    within(bar)
      .getAllByRole('button')
      .map(({ textContent }) => textContent),
  ).toEqual([undoFacts]);
});

const step = (what: string): UndoStep => ({ what, change: { units: [] } });
const after = (count: number) =>
  Array.from({ length: count }, (_none, place) => step(String(place + 1))).reduce(
    (steps, one) => nextSteps(steps, { kind: 'recorded', step: one }),
    noSteps,
  );

test('the last ten changes are kept: the tenth is there, the eleventh takes the place of the first', () => {
  expect(after(10).done.map(({ what }) => what)).toEqual(['1', '2', '3', '4', '5', '6', '7', '8', '9', '10']);
  expect(after(11).done.map(({ what }) => what)).toEqual([
    '2',
    '3',
    '4',
    '5',
    '6',
    '7',
    '8',
    '9',
    '10',
    '11',
  ]);
});

test('a new change ends what could be made again', () => {
  const steps = after(2);
  const [, last = step('')] = steps.done;
  const undone = nextSteps(steps, { kind: 'undone', step: last, back: step('2') });
  expect(undone.undone.map(({ what }) => what)).toEqual(['2']);
  expect(nextSteps(undone, { kind: 'recorded', step: step('3') })).toEqual({
    done: [steps.done[0], step('3')],
    undone: [],
    remark: null,
  });
});

test('an order without a way back says why beside the steps before it', () => {
  const why = 'Việc vừa rồi tạo trang mới.';
  expect(nextSteps(after(1), { kind: 'notRecorded', why })).toMatchObject({ done: [step('1')], remark: why });
});
