import { entryPane, type Attempt } from '../../text/index.ts';
import type { WorkbookDoor } from '../workbook-door.ts';
import type { EntryOrder } from './entry-orders.ts';
import { makeStage } from './make-stage.ts';
import { lateCells, writeCells } from './write-cells.ts';
import { writeAppraiser, writeDocument, writeReason, writeReceipt } from './write-registers.ts';

/** Carries out an order of the page “Chấm điểm”; answers with the sentence that tells what was done. */
export async function carryOutEntry(door: WorkbookDoor, order: EntryOrder): Promise<Attempt<string>> {
  const { done } = entryPane;
  switch (order.kind) {
    case 'makeStage':
      return told(await makeStage(door, order.stage), done.stage);
    case 'write':
      return told(await writeCells(door, order.cells), (cells) => done.cells(cells));
    case 'reason':
      return told(await writeReason(door, order.reason), () => done.reason(order.reason));
    case 'document':
      return told(await writeDocument(door, order.document), () => done.document(order.document));
    case 'appraiser':
      return told(await writeAppraiser(door, order), () => done.appraiser(order.member));
    case 'receipt':
      return told(await writeReceipt(door, order), () => done.receipt(order.member));
    case 'receiptsToStage':
      return told(await writeCells(door, lateCells(order.stage, order.cells)), () =>
        done.receiptsToStage(order.cells.length, order.stage),
      );
  }
}

function told<T>(attempt: Attempt<T>, sentence: (value: T) => string): Attempt<string> {
  return attempt.ok ? { ok: true, value: sentence(attempt.value) } : attempt;
}
