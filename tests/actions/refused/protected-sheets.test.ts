import { failureText } from '../../../src/text/index.ts';
import { carryOutCriteria } from '../../../src/actions/criteria/carry-out-criteria.ts';
import { howOrdersAreStopped } from '../stopping/orders.ts';
import { changedSheets, protect, startOrder, writingOrders, type Writing } from './order-run.ts';

jest.setTimeout(120_000);

/** Refused with each of these sheets protected in turn, by its name and without a trace; then the order goes. */
async function refusedByEach(how: Writing, sheets: readonly string[]) {
  const { office, run, content } = await startOrder(how);
  const before = await content();
  for (const sheet of sheets) {
    await protect(office, sheet);
    const { outcome, undo } = await run();
    expect([sheet, changedSheets(before, await content())]).toEqual([sheet, []]);
    expect(outcome.ok ? null : failureText(outcome.failure)).toEqual({
      what: `Trang “${sheet}” đang được bảo vệ nên không ghi được; chưa có gì thay đổi.`,
      next: 'Mở trang ấy. Vào thẻ Xem lại (Review), chọn Bỏ bảo vệ trang tính (Unprotect Sheet), rồi bấm “Thử lại”.',
    });
    expect(undo).toBeNull();
    await protect(office, sheet, false);
  }
  expect((await run()).outcome.ok).toBe(true);
  return content();
}

test.each(writingOrders)(
  '%s, with each sheet that it writes protected in turn, is refused by the name of that sheet and leaves every cell as it was; unprotected, it goes',
  async (_name, how) => {
    const whole = await startOrder(how);
    const before = await whole.content();
    expect((await whole.run()).outcome.ok).toBe(true);
    const after = await whole.content();
    const written = changedSheets(before, after).filter((sheet) => sheet in before);
    expect(changedSheets(after, await refusedByEach(how, written))).toEqual([]);
  },
);

test('a criterion is removed only when the register of versions is open too, which is written last', async () => {
  const removing = [howOrdersAreStopped['criteria.change']].flat().at(-1);
  if (removing === undefined || 'why' in removing) throw new Error('no order');
  const prepare: Writing['prepare'] = async (place) => {
    await removing.prepare(place);
    const note = { who: 'Lan', reason: 'Công văn 1', day: 46_361 };
    await carryOutCriteria(place.door, { kind: 'record', note });
  };
  await refusedByEach({ ...removing, prepare }, ['Phiên bản tiêu chí', 'Tiêu chí', 'Tự chấm']);
});

test('two protected sheets are both named', async () => {
  const how = howOrdersAreStopped['bloc.rename'];
  if (!('prepare' in how)) throw new Error('no order');
  const { office, run } = await startOrder(how);
  await protect(office, 'Thống nhất');
  await protect(office, 'Tự chấm');
  const { outcome } = await run();
  expect(outcome.ok ? '' : failureText(outcome.failure).what).toBe(
    'Trang “Tự chấm”, “Thống nhất” đang được bảo vệ nên không ghi được; chưa có gì thay đổi.',
  );
});

test('cells of a protected sheet that are unlocked one by one are written', async () => {
  const how = howOrdersAreStopped['entry.write'];
  if (!('prepare' in how)) throw new Error('no order');
  const { office, run } = await startOrder(how);
  office.host.unlock('Tự chấm', { row: 4, column: 2, rows: 40, columns: 12 });
  await protect(office, 'Tự chấm');
  expect((await run()).outcome.ok).toBe(true);
});
