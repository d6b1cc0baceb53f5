import { LogKeeper } from '../actions/log/log-keeper.ts';
import type { WorkbookDoor } from '../actions/workbook-door.ts';
import { momentNow } from './moment.ts';
import { rememberedPerson } from './person.ts';

/** The keeper of this pane's log, with the computer's clock and the person who works at it. */
export function keeperOf(door: WorkbookDoor, lookAgainIn: (milliseconds: number) => void): LogKeeper {
  return new LogKeeper({
    door,
    clock: { words: momentNow, milliseconds: () => performance.now() },
    person: rememberedPerson,
    lookAgainIn,
  });
}
