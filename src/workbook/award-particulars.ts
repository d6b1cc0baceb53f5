import { factHeaders, nomineeHeaders, truthTerms, unitKey, yesNoTerms } from '../text/index.ts';
import { cellAt, cellText } from './cells.ts';
import type { Cell, Cells } from './cells.ts';
import { findHeader } from './header.ts';

/** What the nominee list says of somebody besides the review: text is empty, an answer null, where nothing stands. */
export type Particulars = {
  readonly salutation: string;
  readonly position: string;
  readonly subjectClass: string;
  readonly field: string;
  readonly leader: boolean | null;
  readonly smallCollective: boolean | null;
  readonly directWorker: boolean | null;
  readonly annualBasis: boolean | null;
};

export type ParticularsReading = {
  /** By `unitKey` of the name. */
  readonly of: ReadonlyMap<string, Particulars>;
  /** Whether the plan asks if the result serves the annual classification. */
  readonly asksAnnual: boolean;
};

type Key = Parameters<typeof factHeaders.name>[0];

/** Reads the columns of `ThongTinXet` that no condition needs. */
export function readParticulars(cells: Cells | null): ParticularsReading {
  const header = cells === null ? null : findHeader(cells, nomineeHeaders);
  const subjectColumn = header?.columns.get('subject');
  if (cells === null || header === null || subjectColumn === undefined)
    return { of: new Map(), asksAnnual: false };
  const columns = new Map<Key, number>();
  for (const { text, column } of header.others) {
    const key = factHeaders.read(text);
    if (key !== null && !columns.has(key)) columns.set(key, column);
  }
  const found = new Map<string, Particulars>();
  for (let row = header.row + 1; row < cells.length; row += 1) {
    const name = cellText(cellAt(cells, row, subjectColumn));
    const cell = (key: Key): Cell => cellAt(cells, row, columns.get(key));
    if (name !== '' && !found.has(unitKey(name))) found.set(unitKey(name), particularsOf(cell));
  }
  return { of: found, asksAnnual: columns.has('annualBasis') };
}

function particularsOf(cell: (key: Key) => Cell): Particulars {
  const text = (key: Key): string => (cell(key) === 0 ? '' : cellText(cell(key)));
  const answer = (key: Key): boolean | null => answerOf(cell(key));
  return {
    salutation: text('salutation'),
    position: text('position'),
    subjectClass: text('subjectClass'),
    field: text('field'),
    leader: answer('leader'),
    smallCollective: answer('smallCollective'),
    directWorker: answer('directWorker'),
    annualBasis: answer('annualBasis'),
  };
}

function answerOf(cell: Cell): boolean | null {
  if (typeof cell === 'boolean') return cell;
  if (typeof cell !== 'string') return null;
  const word = yesNoTerms.read(cell) ?? truthTerms.read(cell);
  return word === null ? null : word === 'yes';
}
