import type { nomineeHeaders } from '../text/index.ts';
import type { Cells } from './cells.ts';
import type { Header } from './header.ts';
import type { Report } from './report.ts';

export type NomineeKey = Parameters<typeof nomineeHeaders.name>[0];

/** One row of the table of nominees, where a reader looks. */
export type NomineeCells = {
  readonly cells: Cells;
  readonly header: Header<NomineeKey>;
  readonly row: number;
  readonly subject: string;
  readonly report: Report;
  readonly classOrder: readonly string[];
};
