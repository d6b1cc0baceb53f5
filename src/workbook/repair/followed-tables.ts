import { logHeaders, logSheet } from '../../text/index.ts';
import { pageKinds } from '../log/page-kinds.ts';
import { logTableNames } from '../log/table-names.ts';

/** One of our tables, and the headers without which it is not read. */
export type FollowedTable = {
  readonly table: string;
  readonly sheet: string;
  readonly isKey: (header: string) => boolean;
};

export const followedTables: readonly FollowedTable[] = [
  ...pageKinds,
  {
    table: logTableNames.rows,
    sheet: logSheet.name,
    isKey: (header) => logHeaders.read(header) === 'chain',
  },
];
