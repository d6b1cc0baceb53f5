import { readBloc } from '../../../src/actions/read-bloc.ts';
import { doorOf } from '../../../src/excel/door.ts';
import { abilitiesOf } from '../../../src/excel/host.ts';
import { readWorkbookFile } from '../../../src/files/read-workbook.ts';
import { carryOut } from '../../../src/taskpane/carry-out.ts';
import type { Attempt } from '../../../src/text/index.ts';
import { startExcel, valueOf } from '../../excel/start.ts';
import { watch, type Watched } from '../watch-work.ts';
import { howOrdersAreStopped, type HowStopped, type Place } from './orders.ts';
import { contentOf, type WorkbookContent } from './workbook-content.ts';

jest.setTimeout(60_000);

type Stoppable = Exclude<HowStopped, { readonly why: string }>;

const stoppable = Object.entries(howOrdersAreStopped).flatMap(([name, how]) =>
  [how].flat().flatMap((one, place) => {
    const title = place === 0 ? name : `${name} (${place + 1})`;
    return 'why' in one ? [] : [[title, one] as const];
  }),
);

/** An Excel that is sent so little at once that every order has a middle. */
async function start(how: Stoppable) {
  const office = startExcel();
  const excel = doorOf(
    abilitiesOf(() => true),
    { read: 2_000, write: 60 },
  );
  const place: Place = { office, door: { ...excel, readFile: readWorkbookFile } };
  await how.prepare(place);
  const order = await how.order(place);
  const run = async (control: Watched): Promise<Attempt<unknown>> =>
    carryOut(place.door, order, valueOf(await readBloc(place.door, null)), control);
  return { run, content: () => contentOf(office) };
}

const atStart = (): Watched => ({ ...watch(), isStopped: () => true });
/** Stops at the step of that number which writes: how many there are to read depends on what was read before. */
function atStep(number: number): Watched {
  let written = 0;
  return watch(({ kind }) => {
    if (kind !== 'read') written += 1;
    return written > number;
  });
}

/** The order as it goes when nobody stops it. */
async function wholeRun(how: Stoppable) {
  const { run, content } = await start(how);
  const before = await content();
  const control = watch();
  valueOf(await run(control));
  const steps = control.told.filter(({ kind }) => kind !== 'read').length;
  return { before, after: await content(), steps };
}

function changedSheets(one: WorkbookContent, other: WorkbookContent): readonly string[] {
  const names = [...new Set([...Object.keys(one), ...Object.keys(other)])];
  return names.filter((name) => JSON.stringify(one[name]) !== JSON.stringify(other[name]));
}

function sentenceOf(answer: Attempt<unknown>): string {
  return answer.ok || answer.failure.kind !== 'stopped' ? '' : answer.failure.what;
}

const asBefore = /^Đã dừng\. (?:Chưa ghi gì|Đã trả lại: .*trang.+”); sổ như trước khi bấm\.$/;

test.each(stoppable.filter(([, { leaves }]) => leaves === 'before'))(
  '%s, stopped at its start, in its middle and at its last step, leaves every cell and table as before, and says so',
  async (_name, how) => {
    const { before, after, steps } = await wholeRun(how);
    expect(changedSheets(before, after)).not.toEqual([]);
    const { run, content } = await start(how);
    for (const control of [atStart(), atStep(0), atStep(Math.floor(steps / 2)), atStep(steps - 1)]) {
      expect(sentenceOf(await run(control))).toMatch(asBefore);
      expect(changedSheets(before, await content())).toEqual([]);
    }
  },
);

test.each(stoppable.filter(([, { leaves }]) => leaves === 'whole'))(
  '%s, stopped anywhere, leaves each sheet as before or whole, and names those that are written and those that are not',
  async (_name, how) => {
    const { before, after, steps } = await wholeRun(how);
    const wanted = changedSheets(before, after);
    expect(wanted).not.toEqual([]);
    for (const control of [atStart(), atStep(0), atStep(1), atStep(steps - 1)]) {
      const { run, content } = await start(how);
      const answer = await run(control);
      const now = await content();
      const done = changedSheets(before, now);
      expect(changedSheets(after, now)).toEqual(wanted.filter((name) => !done.includes(name)));
      const sentence = sentenceOf(answer);
      if (answer.ok) expect(done).toEqual(wanted);
      else if (done.length === 0) expect(sentence).toMatch(asBefore);
      else {
        const [kept = '', rest = ''] = sentence.split('; chưa ghi: ');
        expect(wanted.filter((name) => kept.includes(`“${name}”`))).toEqual(done);
        expect(wanted.filter((name) => rest.includes(`“${name}”`))).toEqual(
          wanted.filter((name) => !done.includes(name)),
        );
      }
    }
  },
);

test.each(stoppable.filter(([, { leaves }]) => leaves === 'toTheEnd'))(
  '%s, stopped before rows are taken out, leaves all as before; from then on it goes to its end and the button waits',
  async (_name, how) => {
    const { before, after, steps } = await wholeRun(how);
    const endings = new Set<string>();
    for (const control of [atStart(), atStep(0), atStep(steps - 1)]) {
      const { run, content } = await start(how);
      const answer = await run(control);
      expect(answer.ok).toBe(control.isSettled());
      expect(changedSheets(answer.ok ? after : before, await content())).toEqual([]);
      endings.add(answer.ok ? 'to its end' : 'as before');
    }
    expect([...endings]).toEqual(['as before', 'to its end']);
  },
);
