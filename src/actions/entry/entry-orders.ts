import type { DaySerial, Stage } from '../../scoring/index.ts';
import type { Work } from '../../workbook/receipts.ts';

/** What a person typed for one line of a member at one stage, as it would stand in the cell. */
export type TypedCell = {
  readonly stage: Stage;
  readonly code: string;
  readonly member: string;
  readonly text: string;
};

export type WrittenReasonText = {
  readonly code: string;
  readonly member: string;
  readonly from: Stage;
  readonly to: Stage;
  readonly reason: string;
  readonly kind: string;
  readonly by: string;
  readonly day: DaySerial;
};

export type DocumentText = {
  /** The row of the register that is edited; null for a new one. */
  readonly row: number | null;
  readonly code: string;
  readonly member: string;
  readonly number: string;
  readonly day: DaySerial | null;
  readonly title: string;
  readonly file: string;
  readonly note: string;
};

/** What the person asks of the page “Chấm điểm”. */
export type EntryOrder =
  | { readonly kind: 'makeStage'; readonly stage: Stage }
  | { readonly kind: 'write'; readonly cells: readonly TypedCell[] }
  | { readonly kind: 'reason'; readonly reason: WrittenReasonText }
  | { readonly kind: 'document'; readonly document: DocumentText }
  | { readonly kind: 'appraiser'; readonly member: string; readonly unit: string; readonly person: string }
  | {
      readonly kind: 'receipt';
      readonly member: string;
      readonly work: Work;
      /** Null is "không nộp". */
      readonly day: DaySerial | null;
      readonly note: string;
    }
  /** Days of the register into the entry table of a stage. */
  | { readonly kind: 'receiptsToStage'; readonly stage: Stage; readonly cells: readonly LateCell[] };

export type LateCell = { readonly code: string; readonly member: string; readonly day: DaySerial | null };
