import type { AwardOrder } from '../actions/awards/award-orders.ts';
import type { BlocOrder } from '../actions/bloc/bloc-orders.ts';
import type { CriteriaOrder } from '../actions/criteria/criteria-orders.ts';
import type { EntryOrder } from '../actions/entry/entry-orders.ts';
import type { ResultOrder } from '../actions/results/result-orders.ts';
import { undoWords } from '../text/index.ts';
import type { CarriedOut } from './carry-out.ts';

/** Whether an order can be taken back, and how it is called then; an order that says neither does not compile. */
export type WayBack =
  /** `ifNot` is told where it turns out that it cannot be. */
  | { readonly kind: 'undo'; readonly what: string; readonly ifNot?: string }
  | { readonly kind: 'none'; readonly why: string }
  /** It changes nothing that a person could want back. */
  | { readonly kind: 'nothing' };

const { what, cannot } = undoWords;
const makesSheets: WayBack = { kind: 'none', why: cannot.makesSheets };
const remakesSheet: WayBack = { kind: 'none', why: cannot.remakesSheet };

export function undoOf(order: CarriedOut): WayBack {
  switch (order.kind) {
    case 'goTo':
    case 'undo':
    case 'redo':
      return { kind: 'nothing' };
    case 'setUp':
    case 'takeOver':
    case 'recreate':
      return makesSheets;
    case 'putResults':
      return remakesSheet;
    case 'repair':
      return { kind: 'undo', what: what.repairs, ifNot: cannot.repairs };
    case 'log':
      return { kind: 'none', why: cannot.log };
    case 'fillGaps':
      return undo(what.fillGaps);
    case 'bloc':
      return undoOfBloc(order.order);
    case 'award':
      return undoOfAward(order.order);
    case 'result':
      return undoOfResult(order.order);
    case 'entry':
      return undoOfEntry(order.order);
    case 'criteria':
      return undoOfCriteria(order.order);
  }
}

function undo(words: string): WayBack {
  return { kind: 'undo', what: words };
}

function undoOfBloc(order: BlocOrder): WayBack {
  switch (order.kind) {
    case 'setUpYear':
      return makesSheets;
    case 'facts':
      return undo(what.facts);
    case 'addMember':
      return undo(what.addMember(order.name));
    case 'rename':
      return undo(what.rename(order.from, order.to));
    case 'role':
      return undo(what.role(order.member));
    case 'move':
      return undo(what.move(order.member));
    case 'leave':
      return undo(what.leave(order.member));
    case 'stay':
      return undo(what.stay(order.member));
    case 'readDeadline':
      return undo(what.readDeadline(order.title));
    case 'addDeadline':
      return undo(what.addDeadline(order.deadline.title));
    case 'usualPeriods':
      return undo(what.usualPeriods);
  }
}

function undoOfAward(order: AwardOrder): WayBack {
  switch (order.kind) {
    case 'setUp':
    case 'setUpCongress':
      return makesSheets;
    case 'nominees':
      return remakesSheet;
    case 'reviewDay':
      return undo(what.reviewDay);
    case 'ballot':
      return undo(what.awardBallot(order.subject));
    case 'decision':
      return undo(what.decision(order.subject));
    case 'congressForm':
      return undo(what.congressForm(order.unit));
    case 'addDossiers':
      return undo(what.addDossiers);
  }
}

function undoOfResult(order: ResultOrder): WayBack {
  switch (order.kind) {
    case 'ballot':
      return undo(what.ballot);
    case 'chart':
    case 'blocPage':
    case 'memberPages':
      return remakesSheet;
  }
}

function undoOfEntry(order: EntryOrder): WayBack {
  switch (order.kind) {
    case 'makeStage':
      return makesSheets;
    case 'write':
      return undo(what.points(order.cells));
    case 'reason':
      return undo(what.reason(order.reason));
    case 'document':
      return undo(what.document(order.document));
    case 'appraiser':
      return undo(what.appraiser(order.member));
    case 'receipt':
      return undo(what.receipt(order.member));
    case 'receiptsToStage':
      return undo(what.receiptsToStage(order.cells.length));
  }
}

function undoOfCriteria(order: CriteriaOrder): WayBack {
  if (order.kind === 'record') return undo(what.version);
  if (order.kind === 'putBack') return undo(what.putBackCriteria);
  const { change } = order;
  switch (change.kind) {
    case 'add':
      return undo(what.addCriterion(typeof change.cells.title === 'string' ? change.cells.title : ''));
    case 'edit':
      return undo(what.editCriterion(change.code));
    case 'shift':
    case 'moveUnder':
      return undo(what.moveCriterion(change.code));
    case 'remove':
      return undo(what.removeCriterion(change.code));
    case 'renumber':
      return undo(what.renumber(change.code));
  }
}
