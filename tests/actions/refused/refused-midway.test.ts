import { failureText } from '../../../src/text/index.ts';
import { changedSheets, startOrder, writingOrders } from './order-run.ts';

jest.setTimeout(300_000);

/** All that changes cells, rows, columns, sheets and looks, as it is called on the wire. */
const writes = [
  'Formulas',
  'Values',
  'Add',
  'Delete',
  'Bold',
  'NumberFormat',
  'Insert',
  'ShowHeaders',
  'Clear',
];

/** Ever fewer: an order has up to thousands of commands. */
function* places(): Generator<number> {
  for (let place = 0; ; place = 2 * place + 1) yield place;
}

test.each(writingOrders.filter(([, { leaves }]) => leaves !== 'whole'))(
  '%s, refused by Excel at its first, second … last command, leaves every cell as it was, and can be asked again',
  async (_name, how) => {
    const { office, run, content } = await startOrder(how);
    const before = await content();
    for (const letThrough of places()) {
      office.host.failNext({ code: 'GeneralException', whenMethod: writes, letThrough });
      const { outcome, undo } = await run();
      if (outcome.ok) {
        expect(office.host.forgetFaults()).toBe(1);
        return;
      }
      expect([letThrough, changedSheets(before, await content())]).toEqual([letThrough, []]);
      expect(undo).toBeNull();
      expect(failureText(outcome.failure).what).toMatch(
        /^Excel chưa làm được việc này vì một lỗi ngoài dự kiến \(mã lỗi GeneralException\)\.( Đã trả lại: .*trang.+; sổ như trước khi bấm\.)?$/,
      );
    }
  },
);
