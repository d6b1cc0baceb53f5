import { inJob } from '../../../src/actions/in-job.ts';
import { takeBack } from '../../../src/actions/undo/take-back.ts';
import { readBloc } from '../../../src/actions/read-bloc.ts';
import { recordOrder } from '../../../src/taskpane/record-order.ts';
import { undoOf } from '../../../src/taskpane/undo-of.ts';
import { valueOf } from '../../excel/start.ts';
import { startWorkbook } from '../start.ts';
import { howOrdersAreStopped, type HowStopped } from '../stopping/orders.ts';
import { watch, type Watched } from '../watch-work.ts';
import { among, everything } from './way-back.ts';

jest.setTimeout(60_000);

type Known = Exclude<HowStopped, { readonly why: string }>;

const orders = Object.entries(howOrdersAreStopped).flatMap(([name, how]) =>
  [how].flat().flatMap((one, place): readonly (readonly [string, Known])[] => {
    const title = place === 0 ? name : `${name} (${place + 1})`;
    return 'why' in one ? [] : [[title, one]];
  }),
);

async function start(how: Known) {
  const { office, door } = startWorkbook();
  await how.prepare({ office, door });
  const order = await how.order({ office, door });
  const carry = async (control: Watched) => {
    const reading = valueOf(await readBloc(door, null));
    return recordOrder(door, order, { reading, control, lookOf: () => null });
  };
  return { door, order, carry };
}

test.each(orders)(
  '%s is taken back to the cell, number formats and formulas too, or says why it is not',
  async (_name, how) => {
    const { door, order, carry } = await start(how);
    const way = undoOf(order);
    const before = await everything(door);
    const { outcome, undo } = await carry(watch());
    expect(outcome.ok).toBe(true);
    if (way.kind !== 'undo') {
      expect(undo).toEqual(way.kind === 'none' ? { kind: 'notRecorded', why: way.why } : null);
      return;
    }
    if (undo?.kind === 'notRecorded' && way.ifNot !== undefined) {
      expect(undo.why).toBe(way.ifNot);
      return;
    }
    if (undo?.kind !== 'recorded') throw new Error(`no way back: ${JSON.stringify(undo)}`);
    expect(undo.step.what).toBe(way.what);
    valueOf(await inJob(door, watch(), (inner) => takeBack(inner, undo.step.change)));
    expect(among(await everything(door), before)).toEqual(before);
  },
);

test.each(orders.filter(([name]) => ['bloc.rename', 'criteria.change', 'entry.write'].includes(name)))(
  '%s, stopped, leaves nothing to take back',
  async (_name, how) => {
    const { carry } = await start(how);
    const { outcome, undo } = await carry({ ...watch(), isStopped: () => true });
    expect(outcome).toMatchObject({ ok: false, failure: { kind: 'stopped' } });
    expect(undo).toBeNull();
  },
);
