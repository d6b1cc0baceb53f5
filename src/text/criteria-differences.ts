/** A row of the criteria or of the regulation; `address` is its cell as it stands now. */
type Row = {
  readonly code: string;
  readonly title: string;
  readonly address: string | null;
  readonly isRegulation: boolean;
};

/** A cell that is not any more what a recorded version has. */
export type CriteriaCellChange = Row & {
  readonly column: string;
  readonly before: string;
  readonly after: string;
};

/** How the two tables differ from a recorded version. */
export type CriteriaDifference = {
  readonly cells: readonly CriteriaCellChange[];
  readonly added: readonly Row[];
  readonly removed: readonly Row[];
  readonly moved: readonly Row[];
  /** Column names; "" on one side for a new or a lost column. */
  readonly headers: readonly {
    readonly before: string;
    readonly after: string;
    readonly isRegulation: boolean;
  }[];
};

/** One thing that differs, in words, with the cell to look at. */
export type DifferenceLine = { readonly words: string; readonly address: string | null };

export function differenceLines({
  cells,
  added,
  removed,
  moved,
  headers,
}: CriteriaDifference): readonly DifferenceLine[] {
  return [
    ...headers.map(({ before, after, isRegulation }) => ({
      words: `${isRegulation ? 'Quy chế: ' : ''}${columnWords(before, after)}`,
      address: null,
    })),
    ...removed.map((row) => ({ words: `bỏ dòng ${named(row)}`, address: row.address })),
    ...added.map((row) => ({ words: `thêm dòng ${named(row)}`, address: row.address })),
    ...moved.map((row) => ({ words: `chuyển chỗ dòng ${named(row)}`, address: row.address })),
    ...cells.map((cell) => ({ words: cellWords(cell), address: cell.address })),
  ];
}

export function differenceText(difference: CriteriaDifference): string {
  return differenceLines(difference)
    .map(({ words }) => words)
    .join('; ');
}

function named({ code, title, isRegulation }: Row): string {
  const name = title === '' ? code : `${code} “${title}”`;
  return isRegulation ? `Quy chế “${name}”` : name;
}

function columnWords(before: string, after: string): string {
  if (before === '') return `thêm cột “${after}”`;
  if (after === '') return `bỏ cột “${before}”`;
  return before === after ? `chuyển chỗ cột “${before}”` : `đổi tên cột “${before}” → “${after}”`;
}

function cellWords(cell: CriteriaCellChange): string {
  const { column, before, after } = cell;
  const kind = before === after ? ' (số thành chữ hoặc chữ thành số)' : '';
  return `${named(cell)}: ${column} ${shown(before)} → ${shown(after)}${kind}`;
}

function shown(text: string): string {
  if (text === '') return 'trống';
  return /^-?[\d.,]+$/.test(text) ? text : `“${text}”`;
}
