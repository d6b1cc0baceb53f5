import type { OfficeTable } from '../../workbook/takeover/office-table.ts';
import type { AcrossChoices, TakeOverChoices } from '../../workbook/takeover/take-over.ts';

/** A table of the office that the person has looked at and wants as ours. */
export type TakeOverOrder = {
  /** As it stood in the workbook when it was looked at, or as it was pasted. */
  readonly source: OfficeTable;
  /** Whether its old-font texts are to be read in Unicode. */
  readonly decoded: boolean;
  readonly choices: TakeOverChoices | AcrossChoices;
  readonly name: string | null;
  readonly year: number | null;
};
