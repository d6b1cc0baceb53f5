import { convertLegacy, detectLegacyEncoding } from '../../text/index.ts';
import type { LegacyEncoding } from '../../text/index.ts';
import type { OfficeTable } from './office-table.ts';
import { withTexts } from './office-table.ts';

/** One text in an old encoding and what it reads in Unicode; row and column are indexes of the table. */
export type LegacyText = {
  readonly row: number;
  readonly column: number;
  readonly before: string;
  readonly after: string;
};

export type LegacyReading = {
  /** Null when the table has no text in an old encoding. */
  readonly encoding: LegacyEncoding | null;
  readonly texts: readonly LegacyText[];
  /** The same table in Unicode. */
  readonly table: OfficeTable;
};

/**
 * Texts typed for .VnTime or VNI-Times. A short text alone (`Trõ`) may not be recognised: once a column has texts of
 * an old encoding, every text of the column with its letters is taken for one, unless it has real Vietnamese ones.
 */
export function decodeLegacy(table: OfficeTable): LegacyReading {
  const encoding = encodingOf(table);
  if (encoding === null) return { encoding, texts: [], table };
  const columns = new Set(
    table.cells.flatMap((row) =>
      row.flatMap((cell, column) =>
        typeof cell === 'string' && detectLegacyEncoding(cell) === encoding ? [column] : [],
      ),
    ),
  );
  const decode = (text: string, column: number): string =>
    detectLegacyEncoding(text) === encoding || (columns.has(column) && mayBeLegacy(text))
      ? convertLegacy(text, encoding)
      : text;
  const converted = withTexts(table, decode);
  const texts = table.cells.flatMap((cells, row) =>
    cells.flatMap((cell, column): readonly LegacyText[] => {
      const after = converted.cells[row]?.[column];
      return typeof cell === 'string' && typeof after === 'string' && cell !== after
        ? [{ row, column, before: cell, after }]
        : [];
    }),
  );
  return { encoding, texts, table: converted };
}

/** The encoding of most of its texts. */
function encodingOf({ cells }: OfficeTable): LegacyEncoding | null {
  const counts = { TCVN3: 0, VNI: 0 };
  for (const row of cells) {
    for (const cell of row) {
      const encoding = typeof cell === 'string' ? detectLegacyEncoding(cell) : null;
      if (encoding !== null) counts[encoding] += 1;
    }
  }
  if (counts.TCVN3 + counts.VNI === 0) return null;
  return counts.TCVN3 >= counts.VNI ? 'TCVN3' : 'VNI';
}

function mayBeLegacy(text: string): boolean {
  return /[\u00a1-\u00ff]/.test(text) && !/[\u0102-\u01b0\u1ea0-\u1ef9]/.test(text.normalize('NFC'));
}
