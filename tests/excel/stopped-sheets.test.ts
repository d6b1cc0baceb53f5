import { inJob } from '../../src/actions/in-job.ts';
import { setUpBloc } from '../../src/actions/set-up-bloc.ts';
import { haGiangTongHop2021 as plan } from '../../src/rulebooks/index.ts';
import { contentOfPlan, layoutSheets } from '../../src/workbook/layout.ts';
import type { WorkbookDoor } from '../../src/actions/workbook-door.ts';
import { startWorkbook } from '../actions/start.ts';
import { watch, type Watched } from '../actions/watch-work.ts';
import { addSheet, valueOf } from './start.ts';

/** Stops when so many sheets have been begun. */
function stopAfter(begun: number): Watched {
  const control = watch(({ kind, number }) => kind === 'make' && number >= begun);
  return begun > 0 ? control : { ...control, isStopped: () => true };
}

function make(door: WorkbookDoor, control: Watched) {
  return inJob(door, control, (inner) => inner.addSheets(plans));
}

const plans = layoutSheets(contentOfPlan(plan));

test('stopped after two sheets: none of ours stays, and the sentence says so', async () => {
  const { office, door } = startWorkbook();
  const before = office.memory.sheetNames();
  const made = await make(door, stopAfter(2));
  expect(made).toEqual({
    ok: false,
    failure: {
      kind: 'stopped',
      isWhole: true,
      what: 'Đã dừng. Đã trả lại: trang “Khối”, “Tiêu chí”; sổ như trước khi bấm.',
      next: 'Khi cần, bấm lần nữa.',
    },
  });
  expect(office.memory.sheetNames()).toEqual(before);
  expect(valueOf(await door.read()).tables).toEqual([]);
});

test('stopped during the last sheet: none of ours stays either', async () => {
  const { office, door } = startWorkbook();
  const before = office.memory.sheetNames();
  const made = await make(door, stopAfter(plans.length));
  expect(made).toMatchObject({ ok: false, failure: { kind: 'stopped', isWhole: true } });
  expect(office.memory.sheetNames()).toEqual(before);
});

test('stopped before the first sheet: nothing is made', async () => {
  const { office, door } = startWorkbook();
  const before = office.memory.sheetNames();
  const made = await make(door, stopAfter(0));
  expect(made).toMatchObject({
    ok: false,
    failure: { kind: 'stopped', what: 'Đã dừng. Chưa ghi gì; sổ như trước khi bấm.' },
  });
  expect(office.memory.sheetNames()).toEqual(before);
});

test('not stopped: each sheet is told with its number, and the workbook is as one made at once', async () => {
  const setUp = async (control: Watched | null) => {
    const { door } = startWorkbook();
    const order = (inner: WorkbookDoor) => setUpBloc(inner, { kind: 'plan', plan });
    const names = valueOf(control === null ? await order(door) : await inJob(door, control, order));
    const { sheets, tables } = valueOf(await door.read());
    return { names, content: [sheets.map(({ name, cells }) => [name, cells]), tables] };
  };
  const control = watch();
  const { names, content } = await setUp(control);
  const made = control.told.filter(({ kind }) => kind === 'make');
  expect(made).toEqual(
    names.map((name, place) => ({ kind: 'make', number: place + 1, all: names.length, name })),
  );
  expect(content).toEqual((await setUp(null)).content);
});

test('Excel refuses the third sheet: the two before and the begun one are gone again', async () => {
  const { office, door } = startWorkbook();
  const before = office.memory.sheetNames();
  const control = watch(({ number }) => {
    if (number === 3) office.host.failNext({ code: 'AccessDenied', whenMethod: 'FreezeRows' });
    return false;
  });
  const made = await make(door, control);
  expect(made).toMatchObject({
    ok: false,
    failure: {
      kind: 'refused',
      what: 'Một trang tính (hoặc cả sổ) đang được bảo vệ nên Excel không cho ghi. Đã trả lại: trang “Khối”, “Tiêu chí”, “Quy chế”; sổ như trước khi bấm.',
    },
  });
  expect(office.memory.sheetNames()).toEqual(before);
});

test('a sheet that somebody made meanwhile under the third name is kept', async () => {
  const { office, door } = startWorkbook();
  const third = plans[2]?.name ?? '';
  const control = watch(({ kind, number }) => {
    if (kind === 'make' && number === 3) void addSheet(third, office);
    return false;
  });
  const made = await make(door, control);
  expect(made.ok).toBe(false);
  expect(office.memory.sheetNames().filter((name) => plans.some((one) => one.name === name))).toEqual([
    third,
  ]);
});
