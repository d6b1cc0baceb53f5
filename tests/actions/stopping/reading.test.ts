import { doorOf } from '../../../src/excel/door.ts';
import { abilitiesOf } from '../../../src/excel/host.ts';
import { haGiangTongHop2021 as plan } from '../../../src/rulebooks/index.ts';
import { contentOfPlan, layoutSheets } from '../../../src/workbook/layout.ts';
import { startExcel, valueOf } from '../../excel/start.ts';
import { watch } from '../watch-work.ts';

/** A bloc in an Excel that is asked for a hundred cells at once: every sheet is read in parts. */
async function start() {
  startExcel();
  const door = doorOf(
    abilitiesOf(() => true),
    { read: 100, write: 5_000 },
  );
  valueOf(await door.addSheets(layoutSheets(contentOfPlan(plan))));
  return door;
}

test('read in parts, the first time and again, a workbook is what it is when read at once', async () => {
  const door = await start();
  const whole = valueOf(await door.read());
  const control = watch();
  expect(valueOf(await door.read(control))).toEqual(whole);
  expect(valueOf(await door.read(control))).toEqual(whole);
  expect(control.told.length).toBeGreaterThan(whole.sheets.length);
  expect(control.told.every(({ kind, number, all }) => kind === 'read' && number <= all)).toBe(true);
});

test('reading stopped at its start, in its middle or at its last part gives nothing; when it is over it has been read', async () => {
  const door = await start();
  const control = watch();
  const whole = valueOf(await door.read(control));
  const parts = control.told.length;
  const cutOff = { ok: false, failure: { kind: 'cutOff', notDone: [] } };
  expect(await door.read({ ...watch(), isStopped: () => true })).toEqual(cutOff);
  expect(await door.read(watch(() => true))).toEqual(cutOff);
  expect(await door.read(watch((_step, place) => place >= 4))).toEqual(cutOff);
  expect(await door.read(watch((_step, place) => place >= parts))).toEqual({ ok: true, value: whole });
});
