import { awardPane, congressPane, type Attempt } from '../../text/index.ts';
import type { WorkbookDoor } from '../workbook-door.ts';
import type { AwardOrder } from './award-orders.ts';
import { putNominees } from './put-nominees.ts';
import { setUpCongress, writeCongressForm } from './set-up-congress.ts';
import { setUpAwards } from './set-up-awards.ts';
import { addDossierLines, writeBallot, writeDecision, writeReviewDay } from './write-review.ts';

/** Carries out an order of the review; answers with the sentence that tells what was done. */
export async function carryOutAward(door: WorkbookDoor, order: AwardOrder): Promise<Attempt<string>> {
  switch (order.kind) {
    case 'setUp':
      return told(await setUpAwards(door, order.pack, order.days), awardPane.setUp.done);
    case 'reviewDay':
      return told(await writeReviewDay(door, order), () =>
        awardPane.day.done(order.days.day, order.days.reception),
      );
    case 'ballot':
      return told(await writeBallot(door, order), () =>
        awardPane.ballot.done(order.subject, order.counts.round),
      );
    case 'decision':
      return told(await writeDecision(door, order), () => awardPane.decision.done(order.subject));
    case 'setUpCongress':
      return told(await setUpCongress(door, order.plan), congressPane.setUp.done);
    case 'congressForm':
      return told(await writeCongressForm(door, order), () => congressPane.form.done(order.unit));
    case 'addDossiers':
      return told(await addDossierLines(door), awardPane.dossiers.added);
    case 'nominees':
      return told(await putNominees(door), awardPane.list.done);
  }
}

function told<T>(attempt: Attempt<T>, sentence: (value: T) => string): Attempt<string> {
  return attempt.ok ? { ok: true, value: sentence(attempt.value) } : attempt;
}
