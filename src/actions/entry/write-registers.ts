import type { StageMark } from '../../scoring/index.ts';
import {
  appraiserHeaders,
  evidenceHeaders,
  reasonHeaders,
  receiptHeaders,
  stageTerms,
  stateTerms,
  unitKey,
  type Attempt,
} from '../../text/index.ts';
import { indexCodes } from '../../workbook/code-index.ts';
import { writeDecimalCell } from '../../workbook/decimal-cell.ts';
import { isCellError } from '../../workbook/cells.ts';
import type { OpenBloc } from '../../workbook/open-bloc.ts';
import { sameWork, workOf, workText } from '../../workbook/receipts.ts';
import type { PlannedCell } from '../../workbook/sheet-plan.ts';
import type { WorkbookDoor } from '../workbook-door.ts';
import type { DocumentText, EntryOrder, WrittenReasonText } from './entry-orders.ts';
import { writeRegister } from './write-register.ts';

type KeyOf<Headers extends { readonly name: (key: never) => string }> = Parameters<Headers['name']>[0];
type Order<Kind extends EntryOrder['kind']> = Extract<EntryOrder, { readonly kind: Kind }>;

/** The reason with the points that the two stages have at this moment; a row for the same stages is written anew. */
export function writeReason(door: WorkbookDoor, order: WrittenReasonText): Promise<Attempt<null>> {
  const { code, member, from, to } = order;
  return writeRegister(door, 'reasons', reasonHeaders, ['day'], (bloc) => {
    const judged = bloc.appraisal.reasons.differences.find(
      ({ difference: one }) =>
        one.code === code && one.member === member && one.from === from && one.to === to,
    );
    const points = judged?.difference;
    return [
      {
        isThis: (text) =>
          isCode(bloc, text('code'), code) &&
          unitKey(text('member')) === unitKey(member) &&
          stageTerms.read(text('from')) === from &&
          stageTerms.read(text('to')) === to,
        values: new Map<KeyOf<typeof reasonHeaders>, PlannedCell>([
          ['code', code],
          ['member', member],
          ['from', stageTerms.name(from)],
          ['to', stageTerms.name(to)],
          ['before', points === undefined ? '' : markCell(points.before)],
          ['after', points === undefined ? '' : markCell(points.after)],
          ['reason', order.reason],
          ['kind', order.kind],
          ['day', order.day],
          ['by', order.by],
        ]),
      },
    ];
  });
}

/** A new document gets its own row; an edited one is written where it stands. */
export function writeDocument(door: WorkbookDoor, document: DocumentText): Promise<Attempt<null>> {
  return writeRegister(door, 'evidence', evidenceHeaders, ['day'], (bloc) => {
    const before = bloc.appraisal.documents.find(({ row }) => row === document.row);
    return [
      {
        isThis: (text) =>
          before !== undefined &&
          isCode(bloc, text('code'), before.code) &&
          unitKey(text('member')) === unitKey(before.member) &&
          text('number') === before.number &&
          text('title') === before.title &&
          text('file') === before.file,
        values: new Map<KeyOf<typeof evidenceHeaders>, PlannedCell>([
          ['code', document.code],
          ['member', document.member],
          ['number', document.number],
          ['day', document.day ?? ''],
          ['title', document.title],
          ['file', document.file],
          ['note', document.note],
        ]),
      },
    ];
  });
}

export function writeAppraiser(door: WorkbookDoor, order: Order<'appraiser'>): Promise<Attempt<null>> {
  const { member, unit, person } = order;
  return writeRegister(door, 'appraisers', appraiserHeaders, [], () => [
    {
      isThis: (text) => unitKey(text('member')) === unitKey(member),
      values: new Map<KeyOf<typeof appraiserHeaders>, PlannedCell>([
        ['member', member],
        ['unit', unit],
        ['person', person],
      ]),
    },
  ]);
}

export function writeReceipt(door: WorkbookDoor, order: Order<'receipt'>): Promise<Attempt<null>> {
  const { member, work, day, note } = order;
  return writeRegister(door, 'receipts', receiptHeaders, ['day'], (bloc) => [
    {
      isThis: (text) =>
        unitKey(text('member')) === unitKey(member) && sameWork(workOf(text('work'), bloc.scheme), work),
      values: new Map<KeyOf<typeof receiptHeaders>, PlannedCell>([
        ['member', member],
        ['work', workText(work)],
        ['day', day ?? stateTerms.name('notReceived')],
        ['note', note],
      ]),
    },
  ]);
}

function isCode({ scheme }: OpenBloc, typed: string, code: string): boolean {
  return typed === code || indexCodes(scheme).find(typed)?.code === code;
}

/** As a person would write it: points, `KG`, `KX`; an unreadable cell has no points to keep. */
function markCell(mark: StageMark): PlannedCell {
  if (mark === 'invalid') return '';
  if (typeof mark === 'string') return stateTerms.name(mark);
  const cell = writeDecimalCell(mark);
  return isCellError(cell) ? '' : cell;
}
