import { carryOutLog } from '../../../src/actions/log/carry-out-log.ts';
import { LogKeeper, type LogProgress } from '../../../src/actions/log/log-keeper.ts';
import type { OwnWrite } from '../../../src/actions/log/own-writes.ts';
import { setUpBloc } from '../../../src/actions/set-up-bloc.ts';
import type { WorkbookDoor } from '../../../src/actions/workbook-door.ts';
import { haGiangTongHop2021 as plan } from '../../../src/rulebooks/index.ts';
import type { ChangeBurst } from '../../../src/workbook/change-burst.ts';
import type { WorkbookSnapshot } from '../../../src/workbook/snapshot.ts';
import { openLog, type OpenLog } from '../../../src/workbook/log/open-log.ts';
import { valueOf } from '../../excel/start.ts';
import type { StartedOffice } from '../../support/office-host.ts';
import { startWorkbook } from '../start.ts';

export const [first = '', second = '', third = ''] = plan.members.map(({ name }) => name);

/** A pane with its own keeper on a workbook; time passes only when a test says so. */
export class Pane {
  readonly looksAgainIn: number[] = [];
  #now = 0;
  readonly door: WorkbookDoor;
  readonly #keeper: LogKeeper;

  constructor(door: WorkbookDoor, person: string | null = null) {
    this.door = door;
    this.#keeper = new LogKeeper({
      door,
      clock: {
        words: () => `27/11/2026 08:00:${String(Math.floor(this.#now / 1_000)).padStart(2, '0')}`,
        milliseconds: () => this.#now,
      },
      person: () => person,
      lookAgainIn: (milliseconds) => this.looksAgainIn.push(milliseconds),
    });
  }

  pass(milliseconds: number): void {
    this.#now += milliseconds;
  }

  async look(bursts: ChangeBurst = [], own: readonly OwnWrite[] = []): Promise<LogProgress> {
    return this.follow(valueOf(await this.door.read()), bursts, own);
  }

  follow(
    snapshot: WorkbookSnapshot,
    bursts: ChangeBurst = [],
    own: readonly OwnWrite[] = [],
  ): Promise<LogProgress> {
    return this.#keeper.follow(snapshot, bursts, own);
  }
}

export type StartedLog = { readonly office: StartedOffice; readonly door: WorkbookDoor; readonly pane: Pane };

/** A bloc of six members whose log was turned on by Nguyễn Thị Lan, and one pane that has looked once. */
export async function startLog(): Promise<StartedLog> {
  const { office, door } = startWorkbook();
  valueOf(await setUpBloc(door, { kind: 'plan', plan }));
  valueOf(await carryOutLog(door, { kind: 'turnOn', person: 'Nguyễn Thị Lan', time: '27/11/2026 07:59:00' }));
  const pane = new Pane(door);
  await pane.look();
  return { office, door, pane };
}

export async function logOf(door: WorkbookDoor): Promise<OpenLog> {
  const log = openLog(valueOf(await door.read()));
  if (log === null) throw new Error('no log');
  return log;
}

/** The rows behind those of the beginning, each in one line. */
export async function told(door: WorkbookDoor): Promise<readonly string[]> {
  return (await logOf(door)).rows
    .filter(({ how }) => how !== 'bắt đầu ghi')
    .map(({ person, page, place, unit, before, after, how }) =>
      [person, page, place, unit, `${before} → ${after}`, how].join(' | '),
    );
}
