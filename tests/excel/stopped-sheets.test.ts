import { setUpBloc } from '../../src/actions/set-up-bloc.ts';
import { haGiangTongHop2021 as plan } from '../../src/rulebooks/index.ts';
import { failureText } from '../../src/text/index.ts';
import { contentOfPlan, layoutSheets } from '../../src/workbook/layout.ts';
import type { SheetJob } from '../../src/workbook/sheet-job.ts';
import { startWorkbook } from '../actions/start.ts';
import { addSheet, valueOf } from './start.ts';

/** Counts what is told; stops when so many sheets have been begun. */
function jobStoppedAfter(begun: number) {
  const told: string[] = [];
  return {
    told,
    tell: (number: number, all: number, sheet: string) => void told.push(`${number}/${all} ${sheet}`),
    isStopped: () => told.length >= begun,
  };
}

const plans = layoutSheets(contentOfPlan(plan));

test('stopped after two sheets: none of ours stays, and the sentence says so', async () => {
  const { office, door } = startWorkbook();
  const before = office.memory.sheetNames();
  const made = await door.addSheets(plans, jobStoppedAfter(2));
  const failure = { kind: 'stopped', sheets: ['Khối', 'Tiêu chí'], removed: true } as const;
  expect(made).toEqual({ ok: false, failure });
  expect(office.memory.sheetNames()).toEqual(before);
  expect(valueOf(await door.read()).tables).toEqual([]);
  expect(failureText(failure)).toEqual({
    what: 'Đã dừng. 2 trang vừa tạo đã được bỏ đi; sổ như trước khi bấm tạo.',
    next: 'Khi cần, bấm tạo lần nữa.',
  });
});

test('stopped during the last sheet: none of ours stays either', async () => {
  const { office, door } = startWorkbook();
  const before = office.memory.sheetNames();
  const made = await door.addSheets(plans, jobStoppedAfter(plans.length));
  expect(made).toMatchObject({ ok: false, failure: { kind: 'stopped', removed: true } });
  expect(office.memory.sheetNames()).toEqual(before);
});

test('stopped before the first sheet: nothing is made', async () => {
  const { office, door } = startWorkbook();
  const before = office.memory.sheetNames();
  const made = await door.addSheets(plans, jobStoppedAfter(0));
  expect(made).toEqual({ ok: false, failure: { kind: 'stopped', sheets: [], removed: true } });
  expect(office.memory.sheetNames()).toEqual(before);
});

test('not stopped: each sheet is told with its number, and the workbook is as one made at once', async () => {
  const make = async (job?: SheetJob) => {
    const { door } = startWorkbook();
    const names = valueOf(await setUpBloc(door, { kind: 'plan', plan }, job));
    const { sheets, tables } = valueOf(await door.read());
    return { names, content: [sheets.map(({ name, cells }) => [name, cells]), tables] };
  };
  const job = jobStoppedAfter(Infinity);
  const { names, content } = await make(job);
  expect(job.told).toEqual(names.map((name, place) => `${place + 1}/${names.length} ${name}`));
  expect(content).toEqual((await make()).content);
});

test('Excel refuses the third sheet: the two before and the begun one are gone again', async () => {
  const { office, door } = startWorkbook();
  const before = office.memory.sheetNames();
  const made = await door.addSheets(plans, {
    tell: (number) => {
      if (number === 3) office.host.failNext({ code: 'AccessDenied', whenMethod: 'FreezeRows' });
    },
    isStopped: () => false,
  });
  expect(made).toEqual({ ok: false, failure: { kind: 'protectedSheet', sheet: null } });
  expect(office.memory.sheetNames()).toEqual(before);
});

test('a sheet that somebody made meanwhile under the third name is kept', async () => {
  const { office, door } = startWorkbook();
  const third = plans[2]?.name ?? '';
  const made = await door.addSheets(plans, {
    tell: (number) => {
      if (number === 3) void addSheet(third, office);
    },
    isStopped: () => false,
  });
  expect(made.ok).toBe(false);
  expect(office.memory.sheetNames().filter((name) => plans.some((one) => one.name === name))).toEqual([
    third,
  ]);
});
