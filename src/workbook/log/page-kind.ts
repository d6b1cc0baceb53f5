import { criteriaHeaders, type Vocabulary } from '../../text/index.ts';

/** How the rows of one of our tables are told apart, wherever they stand. */
export type PageKind = {
  readonly table: string;
  readonly sheet: string;
  /** Rows go by official numbering, other columns are members: a grid of points. */
  readonly grid: boolean;
  /** Rows go by official numbering. */
  readonly coded: boolean;
  /** Stands beside another of our tables: the sheet as a whole is not this table. */
  readonly besides: boolean;
  /** Columns that name a row together. */
  readonly isKey: HeaderTest;
  /** The key column that names a member or a person. */
  readonly isUnit: HeaderTest;
};

export type HeaderTest = (header: string) => boolean;

export const isCode: HeaderTest = (header) => criteriaHeaders.read(header) === 'code';
const never: HeaderTest = () => false;

export function grid(table: string, sheet: string): PageKind {
  return { table, sheet, grid: true, coded: true, besides: false, isKey: isCode, isUnit: never };
}

export function list(table: string, sheet: string, isKey: HeaderTest, isUnit: HeaderTest = never): PageKind {
  return { table, sheet, grid: false, coded: false, besides: false, isKey, isUnit };
}

/** One of these columns. */
export function column<Key extends string>(
  headers: Pick<Vocabulary<Key>, 'read'>,
  ...keys: readonly Key[]
): HeaderTest {
  return (header) => keys.some((key) => headers.read(header) === key);
}
