import type { Attempt } from '../../text/index.ts';
import type { WorkbookDoor } from '../workbook-door.ts';
import type { BlocOrder } from './bloc-orders.ts';
import { editFacts } from './edit-facts.ts';
import { addMember, moveMember, renameMember, setRole } from './edit-members.ts';
import { addDeadline, addUsualPeriods, readDeadlineAs, setUpYear } from './edit-year.ts';
import { leaveBloc, stayInBloc } from './leave-bloc.ts';

/** Carries out a change of the bloc; answers with the sentence that tells what was done. */
export function carryOutBloc(door: WorkbookDoor, order: BlocOrder): Promise<Attempt<string>> {
  switch (order.kind) {
    case 'facts':
      return editFacts(door, order.facts);
    case 'addMember':
      return addMember(door, order);
    case 'rename':
      return renameMember(door, order);
    case 'role':
      return setRole(door, order);
    case 'move':
      return moveMember(door, order);
    case 'leave':
      return leaveBloc(door, order);
    case 'stay':
      return stayInBloc(door, order);
    case 'setUpYear':
      return setUpYear(door, order);
    case 'readDeadline':
      return readDeadlineAs(door, order);
    case 'addDeadline':
      return addDeadline(door, order);
    case 'usualPeriods':
      return addUsualPeriods(door, order);
  }
}
