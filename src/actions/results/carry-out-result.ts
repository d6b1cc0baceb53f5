import { resultPane, type Attempt } from '../../text/index.ts';
import type { WorkbookDoor } from '../workbook-door.ts';
import { putChart } from './put-chart.ts';
import { putBlocPage, putMemberPages } from './put-pages.ts';
import type { ResultOrder } from './result-orders.ts';
import { writeBallot } from './write-ballot.ts';

/** Carries out an order of tab "Kết quả"; answers with the sentence that tells what was done. */
export async function carryOutResult(door: WorkbookDoor, order: ResultOrder): Promise<Attempt<string>> {
  switch (order.kind) {
    case 'ballot':
      return told(await writeBallot(door, order.votes), () => resultPane.ballot.done);
    case 'chart':
      return told(await putChart(door), resultPane.chart.done);
    case 'blocPage':
      return told(await putBlocPage(door), resultPane.pages.blocDone);
    case 'memberPages':
      return told(await putMemberPages(door, order.members), resultPane.pages.membersDone);
  }
}

function told<T>(attempt: Attempt<T>, sentence: (value: T) => string): Attempt<string> {
  return attempt.ok ? { ok: true, value: sentence(attempt.value) } : attempt;
}
