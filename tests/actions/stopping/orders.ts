import { carryOutAward } from '../../../src/actions/awards/carry-out-award.ts';
import { carryOutBloc } from '../../../src/actions/bloc/carry-out-bloc.ts';
import { carryOutCriteria } from '../../../src/actions/criteria/carry-out-criteria.ts';
import { carryOutEntry } from '../../../src/actions/entry/carry-out-entry.ts';
import { carryOutLog } from '../../../src/actions/log/carry-out-log.ts';
import { setUpBloc } from '../../../src/actions/set-up-bloc.ts';
import type { WorkbookDoor } from '../../../src/actions/workbook-door.ts';
import { congressPlans } from '../../../src/rulebooks/awards/index.ts';
import { haGiangTongHop2021 as plan } from '../../../src/rulebooks/index.ts';
import type { Carried } from '../../../src/taskpane/carry-out.ts';
import type { Order } from '../../../src/taskpane/state.ts';
import { findOfficeHeader } from '../../../src/workbook/takeover/office-header.ts';
import { proposeMapping } from '../../../src/workbook/takeover/propose-mapping.ts';
import { valueOf } from '../../excel/start.ts';
import type { StartedOffice } from '../../support/office-host.ts';
import { ballot, dayOn, december, members, packNamed } from '../awards/review-start.ts';
import { addRowTo } from '../awards/tables.ts';
import { logOf } from '../log/start-log.ts';
import { typeEntry } from '../start.ts';

/** The name of every order of the pane: of the parts with an union of their own, each of its members. */
type NameOf<One> = One extends {
  readonly kind: infer Part extends string;
  readonly order: { readonly kind: infer Kind extends string };
}
  ? `${Part}.${Kind}`
  : One extends { readonly kind: infer Kind extends string }
    ? Kind
    : never;
export type OrderName = NameOf<Order>;

export type Place = { readonly office: StartedOffice; readonly door: WorkbookDoor };

type Stopped = {
  /**
   * How a stop in the middle leaves the workbook: `before` as it was; `whole` with some sheets or tables done, each
   * whole, the others as they were; `toTheEnd` as it was until rows are taken out, from then on the work is finished.
   */
  readonly leaves: 'before' | 'whole' | 'toTheEnd';
  readonly prepare: (place: Place) => Promise<void>;
  readonly order: (place: Place) => Promise<Carried>;
};
/** Never over half a second, or with nothing of the workbook in it. */
type Short = { readonly why: string };

export type HowStopped = Stopped | Short;

const [first = '', second = ''] = members;
const time = '27/11/2026 08:00:00';
const note = { who: 'Trần Thị B', reason: 'Theo Công văn 12', day: 46_361 } as const;
const days = { day: december, reception: null };
const [congressPlan] = congressPlans;
if (congressPlan === undefined) throw new Error('no plan of a congress');

async function fromPlan({ door }: Place): Promise<void> {
  valueOf(await setUpBloc(door, { kind: 'plan', plan }));
}

async function scored(place: Place): Promise<void> {
  await fromPlan(place);
  for (const code of ['I.1', 'I.2'])
    for (const member of members) typeEntry(place.office, 'Tự chấm', code, member, 8);
}

/** Locked criteria with two cells changed by hand: the standards of I and I.1. */
async function changedInCells(place: Place): Promise<void> {
  await scored(place);
  valueOf(await carryOutCriteria(place.door, { kind: 'record', note }));
  place.office.memory.type('Tiêu chí', 4, 2, 59);
  place.office.memory.type('Tiêu chí', 5, 2, 9);
}

async function empty({ door }: Place): Promise<void> {
  valueOf(
    await setUpBloc(door, { kind: 'empty', bloc: { name: 'Khối A', year: 2026, members: ['Sở A', 'Sở B'] } }),
  );
}

async function reviewed(place: Place): Promise<void> {
  await fromPlan(place);
  valueOf(await carryOutAward(place.door, { kind: 'setUp', pack: packNamed('ha-giang-2021'), days }));
}

async function voted(place: Place): Promise<void> {
  await reviewed(place);
  valueOf(await carryOutAward(place.door, ballot(first, 6)));
  for (const name of members.slice(1)) valueOf(await carryOutAward(place.door, ballot(name, 2)));
}

async function withIndividual(place: Place): Promise<void> {
  await fromPlan(place);
  const pack = packNamed('bac-kan-2024');
  const day = dayOn(20, 11, 2024);
  valueOf(await carryOutAward(place.door, { kind: 'setUp', pack, days: { day, reception: null } }));
  await addRowTo(place.office, 'Thông tin xét', 'ThongTinXet', {
    'Tập thể, cá nhân': 'Nguyễn Văn A',
    'Loại đối tượng': 'Cá nhân',
    'Đơn vị đề nghị': 'Phòng Tổng hợp',
    'Chức vụ, đơn vị công tác': 'Chuyên viên',
    'Thành tích xuất sắc đột xuất': 'Có',
  });
}

async function logged(place: Place): Promise<void> {
  await fromPlan(place);
  valueOf(await carryOutLog(place.door, { kind: 'turnOn', person: 'Lan', time }));
}

type Tables = (tables: Excel.TableCollection, sheets: Excel.WorksheetCollection) => void;

async function change({ office }: Place, what: Tables): Promise<void> {
  await office.Excel.run(async (context) => {
    what(context.workbook.tables, context.workbook.worksheets);
    await context.sync();
  });
}

const officeTable = {
  area: null,
  cells: [
    ['STT', 'Nội dung', 'Điểm chuẩn', 'Sở A', 'Sở B', 'Sở C'],
    ['I', 'Nhiệm vụ chuyên môn', '10', '', '', ''],
    ['1', 'Hoàn thành kế hoạch', '6', '5,5', '6', '4'],
    ['2', 'Báo cáo đúng hạn', '4', 'KX', '4', '3,5'],
  ],
};

function takeOverOrder(): Order & { readonly kind: 'takeOver' } {
  const header = findOfficeHeader(officeTable.cells);
  if (header === null) throw new Error('no header');
  const mapping = proposeMapping(officeTable.cells, header);
  const choices = { mapping, taken: new Set<string>(), unit: '', withScores: true };
  return {
    kind: 'takeOver',
    order: { source: officeTable, decoded: false, choices, name: 'Khối thử', year: 2026 },
  };
}

type How = Stopped['leaves'];

function stopped(leaves: How, prepare: Stopped['prepare'], asked: Carried | Stopped['order']): Stopped {
  return { leaves, prepare, order: typeof asked === 'function' ? asked : () => Promise.resolve(asked) };
}
const bloc = (order: (Order & { kind: 'bloc' })['order']): Carried => ({ kind: 'bloc', order });
const award = (order: (Order & { kind: 'award' })['order']): Carried => ({ kind: 'award', order });
const result = (order: (Order & { kind: 'result' })['order']): Carried => ({ kind: 'result', order });
const log = (order: (Order & { kind: 'log' })['order']): Carried => ({ kind: 'log', order });
const entry = (order: (Order & { kind: 'entry' })['order']): Carried => ({ kind: 'entry', order });
const criteria = (order: (Order & { kind: 'criteria' })['order']): Carried => ({ kind: 'criteria', order });

const paper = {
  kind: 'line',
  code: 'IV.3',
  title: 'Gửi muộn báo cáo tổng kết và bảng tự chấm điểm',
} as const;
const typed = (code: string, member: string) => ({ stage: 'self', code, member, text: '7,5' }) as const;

/** An order that is not here does not compile. */
export const howOrdersAreStopped: Readonly<Record<OrderName, HowStopped | readonly HowStopped[]>> = {
  connect: { why: 'waits for Office before there is a workbook; nothing is read or written' },
  read: { why: 'reads only; see reading.test.ts' },
  goTo: { why: 'selects one cell' },
  undo: { why: 'one order to Excel, which goes to its end; see tests/actions/undo' },
  redo: { why: 'one order to Excel, which goes to its end; see tests/actions/undo' },
  setUp: [
    stopped('before', nothing, { kind: 'setUp', request: { kind: 'plan', plan } }),
    stopped('before', nothing, {
      kind: 'setUp',
      request: { kind: 'empty', bloc: { name: 'Khối A', year: 2026, members: ['Sở A', 'Sở B'] } },
    }),
  ],
  recreate: stopped(
    'before',
    async (place) => {
      await fromPlan(place);
      await change(place, (_tables, sheets) => sheets.getItem('Khống chế').delete());
    },
    { kind: 'recreate', sheet: 'Khống chế' },
  ),
  putResults: [
    stopped('whole', scored, { kind: 'putResults' }),
    stopped(
      'whole',
      async (place) => {
        await scored(place);
        for (const sheet of ['Kết quả', 'Điểm chi tiết', 'Chênh lệch'])
          await change(place, (_tables, sheets) => void sheets.add(sheet));
      },
      { kind: 'putResults' },
    ),
  ],
  fillGaps: stopped(
    'before',
    async (place) => {
      await scored(place);
      await change(place, (tables) => {
        tables.getItem('ThanhVien').rows.add(undefined, [['Sở Mới', '', '', '']]);
        for (const row of [5, 3, 2]) tables.getItem('TuCham').rows.getItemAt(row).delete();
      });
    },
    { kind: 'fillGaps' },
  ),
  repair: stopped(
    'whole',
    async (place) => {
      await scored(place);
      await change(place, (tables) => {
        tables.getItem('TuCham').name = 'Bang1';
        tables.getItem('KhongChe').convertToRange();
      });
    },
    { kind: 'repair' },
  ),
  takeOver: [stopped('before', nothing, takeOverOrder()), stopped('before', empty, takeOverOrder())],

  'bloc.facts': stopped(
    'before',
    fromPlan,
    bloc({
      kind: 'facts',
      facts: { name: 'Khối mới', year: '2027', level: 'Cấp tỉnh', theme: 'A', bases: ['B'], viewers: 'C' },
    }),
  ),
  'bloc.addMember': stopped('before', scored, bloc({ kind: 'addMember', name: 'Sở Mới' })),
  'bloc.rename': stopped('before', scored, bloc({ kind: 'rename', from: first, to: 'Văn phòng mới' })),
  'bloc.role': stopped('before', fromPlan, bloc({ kind: 'role', member: second, role: 'leader' })),
  'bloc.move': stopped('before', fromPlan, bloc({ kind: 'move', member: second, by: -1 })),
  'bloc.leave': stopped(
    'before',
    scored,
    bloc({ kind: 'leave', member: second, day: 46_361, basis: 'CV 12' }),
  ),
  'bloc.stay': stopped(
    'before',
    async (place) => {
      await scored(place);
      valueOf(await carryOutBloc(place.door, { kind: 'leave', member: second, day: 46_361, basis: 'CV 12' }));
    },
    bloc({ kind: 'stay', member: second }),
  ),
  'bloc.setUpYear': stopped('before', empty, bloc({ kind: 'setUpYear', plan: null })),
  'bloc.readDeadline': stopped(
    'before',
    fromPlan,
    bloc({
      kind: 'readDeadline',
      title: 'Báo cáo tổng kết và tự chấm điểm gửi Trưởng khối',
      day: 44_535,
      note: '',
      inclusive: true,
    }),
  ),
  'bloc.addDeadline': stopped(
    'before',
    fromPlan,
    bloc({
      kind: 'addDeadline',
      deadline: { kind: 'Báo cáo', title: 'Báo cáo quý', day: 44_500, inclusive: true, whom: 'Trưởng khối' },
    }),
  ),
  'bloc.usualPeriods': stopped('before', fromPlan, bloc({ kind: 'usualPeriods', year: 2021 })),

  'award.setUp': stopped(
    'before',
    fromPlan,
    award({ kind: 'setUp', pack: packNamed('ha-giang-2021'), days }),
  ),
  'award.reviewDay': stopped(
    'before',
    reviewed,
    award({ kind: 'reviewDay', days: { day: december + 1, reception: null } }),
  ),
  'award.ballot': stopped('before', reviewed, { kind: 'award', order: ballot(first, 6) }),
  'award.decision': stopped(
    'before',
    voted,
    award({
      kind: 'decision',
      award: 'TRUONG-KHOI',
      subject: first,
      by: 'bloc',
      agrees: true,
      reason: 'Nhất trí',
    }),
  ),
  'award.setUpCongress': stopped('before', fromPlan, award({ kind: 'setUpCongress', plan: congressPlan })),
  'award.congressForm': stopped(
    'before',
    async (place) => {
      await fromPlan(place);
      valueOf(await carryOutAward(place.door, { kind: 'setUpCongress', plan: congressPlan }));
    },
    award({ kind: 'congressForm', unit: first, form: 'delegates', reason: 'Đông người' }),
  ),
  'award.addDossiers': stopped('before', withIndividual, award({ kind: 'addDossiers' })),
  'award.nominees': stopped('whole', voted, award({ kind: 'nominees' })),

  'result.ballot': stopped(
    'before',
    scored,
    result({
      kind: 'ballot',
      votes: [
        { member: first, votes: 5 },
        { member: second, votes: 1 },
      ],
    }),
  ),
  'result.chart': stopped('whole', scored, result({ kind: 'chart' })),
  'result.blocPage': stopped('whole', scored, result({ kind: 'blocPage' })),
  'result.memberPages': stopped(
    'whole',
    scored,
    result({ kind: 'memberPages', members: members.slice(0, 3) }),
  ),

  'log.turnOn': stopped('before', fromPlan, log({ kind: 'turnOn', person: 'Lan', time })),
  'log.turnOff': stopped('before', logged, log({ kind: 'turnOff', person: 'Lan', time })),
  'log.person': stopped('before', logged, log({ kind: 'person', person: 'Hoa' })),
  'log.reason': stopped('before', logged, async ({ door }) =>
    log({ kind: 'reason', chain: (await logOf(door)).rows.at(-1)?.chain ?? '', text: 'Gõ nhầm' }),
  ),

  'entry.makeStage': stopped('before', scored, entry({ kind: 'makeStage', stage: 'cross' })),
  'entry.write': stopped(
    'before',
    scored,
    entry({ kind: 'write', cells: members.map((member) => typed('I.1', member)) }),
  ),
  'entry.reason': stopped(
    'before',
    scored,
    entry({
      kind: 'reason',
      reason: {
        code: 'I.1',
        member: first,
        from: 'self',
        to: 'agreed',
        reason: 'Thiếu',
        kind: '',
        by: 'Lan',
        day: 44_528,
      },
    }),
  ),
  'entry.document': stopped(
    'before',
    scored,
    entry({
      kind: 'document',
      document: {
        row: null,
        code: 'I.1',
        member: first,
        number: '125/BC',
        day: 44_528,
        title: 'Báo cáo',
        file: '',
        note: '',
      },
    }),
  ),
  'entry.appraiser': stopped(
    'before',
    scored,
    entry({ kind: 'appraiser', member: first, unit: second, person: 'Lan' }),
  ),
  'entry.receipt': stopped(
    'before',
    async (place) => {
      await scored(place);
      const order = { kind: 'receipt', member: second, work: paper, day: 44_534, note: '' } as const;
      valueOf(await carryOutEntry(place.door, order));
    },
    entry({ kind: 'receipt', member: first, work: paper, day: 44_535, note: '' }),
  ),
  'entry.receiptsToStage': stopped(
    'before',
    scored,
    entry({
      kind: 'receiptsToStage',
      stage: 'self',
      cells: members.map((member) => ({ code: 'IV.3', member, day: 44_535 })),
    }),
  ),

  'criteria.change': [
    stopped(
      'before',
      scored,
      criteria({ kind: 'change', change: { kind: 'moveUnder', code: 'I.1', group: 'II' }, note }),
    ),
    stopped(
      'before',
      scored,
      criteria({ kind: 'change', change: { kind: 'shift', code: 'I', by: 1 }, note }),
    ),
    stopped(
      'before',
      scored,
      criteria({
        kind: 'change',
        change: {
          kind: 'add',
          place: { kind: 'after', code: 'I.1' },
          isLine: true,
          cells: { title: 'Mới', standard: 4, ledger: 'Chuẩn', rule: 'Chấm thẳng' },
        },
        note,
      }),
    ),
    stopped('toTheEnd', scored, criteria({ kind: 'change', change: { kind: 'remove', code: 'II' }, note })),
  ],
  'criteria.record': stopped('before', scored, criteria({ kind: 'record', note })),
  'criteria.putBack': stopped('before', changedInCells, criteria({ kind: 'putBack' })),
};

async function nothing(): Promise<void> {
  return Promise.resolve();
}
