import fc from 'fast-check';
import { recordWrites } from '../../../src/actions/undo/record-writes.ts';
import type { RecordedChange } from '../../../src/workbook/undo/contents.ts';
import { carryOutBloc } from '../../../src/actions/bloc/carry-out-bloc.ts';
import type { BlocOrder } from '../../../src/actions/bloc/bloc-orders.ts';
import { carryOutCriteria } from '../../../src/actions/criteria/carry-out-criteria.ts';
import type { EntryOrder } from '../../../src/actions/entry/entry-orders.ts';
import { carryOutEntry } from '../../../src/actions/entry/carry-out-entry.ts';
import { writeBallot } from '../../../src/actions/results/write-ballot.ts';
import type { WorkbookDoor } from '../../../src/actions/workbook-door.ts';
import type { Attempt } from '../../../src/text/index.ts';
import { dayFromDate } from '../../../src/text/index.ts';
import type { CriteriaChange } from '../../../src/workbook/criteria-change.ts';
import { valueOf } from '../../excel/start.ts';
import type { StartedOffice } from '../../support/office-host.ts';
import { change, line, note, startTwoSections } from '../criteria/build.ts';
import { typeEntry } from '../start.ts';
import { among, back, everything, recorded } from './way-back.ts';

type Asked = (door: WorkbookDoor) => Promise<Attempt<unknown>>;

const criteria =
  (change: CriteriaChange, withNote: typeof note | null = null): Asked =>
  (door) =>
    carryOutCriteria(door, { kind: 'change', change, note: withNote });
const bloc =
  (order: BlocOrder): Asked =>
  (door) =>
    carryOutBloc(door, order);
const entry =
  (order: EntryOrder): Asked =>
  (door) =>
    carryOutEntry(door, order);

const member = 'Sở Nội vụ';
const day = dayFromDate(2026, 7, 1);

/** Two sections, with points unless the criteria are to be open, a formula of the office's own in the criteria, a calculation beside, all sheets of a year. */
async function start(withPoints: boolean): Promise<StartedOffice & { door: WorkbookDoor }> {
  const { office, door } = await startTwoSections();
  valueOf(await carryOutBloc(door, { kind: 'setUpYear', plan: null }));
  valueOf(await change(door, line({ kind: 'after', code: 'I.1' }, 'Xen giữa', 0)));
  if (withPoints) {
    typeEntry(office, 'Tự chấm', 'I.1', member, 38);
    typeEntry(office, 'Tự chấm', 'II.1', 'Sở Ngoại vụ', 33);
  }
  office.memory.type('Tiêu chí', 4, 2, "=SUM('Tiêu chí'!C6:C8)");
  await office.Excel.run(async (context) => {
    const own = context.workbook.worksheets.add('Tính riêng');
    own.getRange('A1:B1').formulas = [["='Tiêu chí'!C8*2", "='Tự chấm'!C9"]];
    await context.sync();
  });
  return { ...office, door };
}

/** Typed points lock the criteria. */
const openCriteria = new Set([
  'a criterion added',
  'a criterion edited',
  'a criterion taken out',
  'a criterion moved to another section',
  'criteria renumbered',
]);

const asked: readonly (readonly [string, Asked])[] = [
  ['a criterion added', criteria(line({ kind: 'after', code: 'I.1' }, 'Mới', 5))],
  [
    'a criterion edited',
    criteria({ kind: 'edit', code: 'I.2', isLine: true, cells: { standard: 15, title: 'Khác' } }),
  ],
  ['a criterion taken out', criteria({ kind: 'remove', code: 'I.2' })],
  ['a criterion moved to another section', criteria({ kind: 'moveUnder', code: 'I.1', group: 'II' })],
  ['criteria renumbered', criteria({ kind: 'renumber', code: 'I' })],
  [
    'a criterion changed with a version',
    criteria({ kind: 'edit', code: 'I.1', isLine: true, cells: { standard: 30 } }, note),
  ],
  ['points typed', entry({ kind: 'write', cells: [{ stage: 'self', code: 'I.2', member, text: '19,5' }] })],
  [
    'a first document',
    entry({
      kind: 'document',
      document: {
        row: null,
        code: 'I.1',
        member,
        number: '12/BC',
        day,
        title: 'Báo cáo',
        file: '',
        note: '',
      },
    }),
  ],
  ['an appraiser', entry({ kind: 'appraiser', member, unit: 'Sở Ngoại vụ', person: '' })],
  [
    'a receipt',
    entry({ kind: 'receipt', member, work: { kind: 'usual', name: 'selfScore' }, day, note: '' }),
  ],
  [
    'facts of the bloc',
    bloc({
      kind: 'facts',
      facts: { name: 'Khối B', year: '2027', level: '', theme: 'Thi đua', bases: ['Luật'], viewers: '' },
    }),
  ],
  ['a member added, with its columns', bloc({ kind: 'addMember', name: 'Sở Y tế' })],
  ['a member renamed everywhere', bloc({ kind: 'rename', from: member, to: 'Sở Nội vụ mới' })],
  ['a role', bloc({ kind: 'role', member, role: 'leader' })],
  ['members in another order', bloc({ kind: 'move', member, by: 1 })],
  ['a member that leaves', bloc({ kind: 'leave', member, day, basis: 'QĐ 1' })],
  [
    'a deadline',
    bloc({
      kind: 'addDeadline',
      deadline: { kind: '', title: 'Nộp báo cáo', day, inclusive: true, whom: '' },
    }),
  ],
  ['the usual periods', bloc({ kind: 'usualPeriods', year: 2026 })],
  ['votes counted', (door) => writeBallot(door, [{ member, votes: 2 }])],
];

describe('what the pane did goes back, values, formulas and number formats, and comes again', () => {
  test.each(asked)('%s', async (name, ask) => {
    const { door } = await start(!openCriteria.has(name));
    const before = await everything(door);
    const change = await recorded(door, ask);
    const after = await everything(door);
    expect(after).not.toEqual(before);
    const again = await back(door, change);
    expect(among(await everything(door), before)).toEqual(before);
    await back(door, again);
    expect(await everything(door)).toEqual(after);
  });
});

test('law: any orders one after the other, taken back in turn, leave the workbook as it was', async () => {
  const orders = fc.array(fc.constantFrom(...asked), { minLength: 2, maxLength: 5 });
  await fc.assert(
    fc.asyncProperty(orders, async (chosen) => {
      const { door } = await start(false);
      const before = await everything(door);
      const steps: RecordedChange[] = [];
      for (const [, ask] of chosen) {
        const recording = recordWrites(door);
        await ask(recording.door);
        const end = await recording.finish();
        if (end.kind === 'change') steps.push(end.change);
      }
      for (const step of steps.reverse()) await back(door, step);
      expect(among(await everything(door), before)).toEqual(before);
    }),
    { numRuns: 12, seed: 2026 },
  );
});
