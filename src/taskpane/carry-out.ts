import { fillGaps } from '../actions/fill-gaps.ts';
import { inJob, type WorkControl } from '../actions/in-job.ts';
import { putResults } from '../actions/put-results.ts';
import type { BlocReading } from '../actions/read-bloc.ts';
import { recreateSheet } from '../actions/recreate-sheet.ts';
import { setUpBloc, type SetUpRequest } from '../actions/set-up-bloc.ts';
import type { WorkbookDoor } from '../actions/workbook-door.ts';
import { lastYearPane, type Attempt } from '../text/index.ts';
import type { Notice, Order } from './state.ts';
import type { LookOf } from './use-looks.ts';

/** Orders that an action carries out. */
export type CarriedOut = Exclude<Order, { kind: 'connect' | 'read' }>;

/** Those that write something new; taking back has its own way. */
export type Carried = Exclude<CarriedOut, { kind: 'undo' } | { kind: 'redo' }>;

/** Carries out an order of the pane in steps; what was done comes back as a notice. */
export function carryOut(
  door: WorkbookDoor,
  order: Carried,
  reading: BlocReading | null,
  control: WorkControl,
  lookOf: LookOf = () => null,
): Promise<Attempt<Notice | null>> {
  return inJob(door, control, (inner) => carryOutWith(inner, order, reading, lookOf));
}

/** Hands an order to its action. */
async function carryOutWith(
  door: WorkbookDoor,
  order: Carried,
  reading: BlocReading | null,
  lookOf: LookOf,
): Promise<Attempt<Notice | null>> {
  switch (order.kind) {
    case 'setUp':
      return told(await setUpBloc(door, order.request), (sheets) => noticeOfSetUp(order.request, sheets));
    case 'takeOver': {
      const { carryOutTakeOver } = await import('../actions/takeover/carry-out-take-over.ts');
      return told(await carryOutTakeOver(door, order.order), spoken);
    }
    case 'recreate':
      return told(await recreateSheet(door, order.sheet, reading, lookOf), (sheet) => ({
        kind: 'sheetRecreated',
        sheet,
      }));
    case 'putResults':
      return told(await putResults(door), (sheet) => ({ kind: 'resultsPut', sheet }));
    case 'fillGaps':
      return told(await fillGaps(door), ({ rows, columns }) => ({ kind: 'gapsFilled', rows, columns }));
    case 'repair': {
      const { repairTables } = await import('../actions/repair/repair-tables.ts');
      const done = await repairTables(door, reading?.seenTables ?? new Map());
      return told(done, spoken);
    }
    case 'goTo':
      return told(await door.goTo(order.address), () => ({ kind: 'wentTo', address: order.address }));
    default:
      return carryOutPart(door, order);
  }
}

type PartOrder = Exclude<Extract<Order, { readonly order: unknown }>, { kind: 'takeOver' }>;

/** Orders of the parts of the pane, each with an action of its own that is loaded when it is first asked for. */
async function carryOutPart(door: WorkbookDoor, order: PartOrder): Promise<Attempt<Notice>> {
  switch (order.kind) {
    case 'bloc': {
      const { carryOutBloc } = await import('../actions/bloc/carry-out-bloc.ts');
      return told(await carryOutBloc(door, order.order), spoken);
    }
    case 'award': {
      const { carryOutAward } = await import('../actions/awards/carry-out-award.ts');
      return told(await carryOutAward(door, order.order), spoken);
    }
    case 'result': {
      const { carryOutResult } = await import('../actions/results/carry-out-result.ts');
      return told(await carryOutResult(door, order.order), spoken);
    }
    case 'log': {
      const { carryOutLog } = await import('../actions/log/carry-out-log.ts');
      return told(await carryOutLog(door, order.order), spoken);
    }
    case 'entry': {
      const { carryOutEntry } = await import('../actions/entry/carry-out-entry.ts');
      const kind = order.order.kind === 'write' ? 'cellsWritten' : 'told';
      return told(await carryOutEntry(door, order.order), (text) => ({ kind, text }));
    }
    case 'criteria': {
      const { carryOutCriteria } = await import('../actions/criteria/carry-out-criteria.ts');
      return told(await carryOutCriteria(door, order.order), spoken);
    }
  }
}

function spoken(text: string): Notice {
  return { kind: 'told', text };
}

function noticeOfSetUp(request: SetUpRequest, sheets: readonly string[]): Notice {
  return request.kind === 'lastYear'
    ? { kind: 'told', text: lastYearPane.done(request.year, sheets) }
    : { kind: 'sheetsCreated', sheets, empty: request.kind === 'empty' };
}

function told<T>(attempt: Attempt<T>, notice: (value: T) => Notice): Attempt<Notice> {
  return attempt.ok ? { ok: true, value: notice(attempt.value) } : attempt;
}
