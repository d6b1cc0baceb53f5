import { nowhere } from '../scoring/index.ts';
import { criteriaHeaders, memberHeaders } from '../text/index.ts';
import type { Vocabulary } from '../text/index.ts';
import { cellAddress } from './address.ts';
import type { SheetArea } from './address.ts';
import type { Cells } from './cells.ts';
import type { LocatedFinding } from './finding-address.ts';
import { findHeader } from './header.ts';
import { tableOf } from './locate-tables.ts';
import type { LocatedTable, LocatedTables } from './locate-tables.ts';
import type { WorkbookSnapshot } from './snapshot.ts';

/**
 * Two blocs in one workbook (a copied sheet, a pasted one): Excel Tables that look like the criteria or the members
 * and are not the ones in use. Which one counts is said; nothing is mixed.
 */
export function secondTables(snapshot: WorkbookSnapshot, used: LocatedTables): readonly LocatedFinding[] {
  return [
    ...others(snapshot, used.criteria, 'criteria', (cells) =>
      hasHeaders(cells, criteriaHeaders, 'code', 'rule'),
    ),
    ...others(snapshot, used.members, 'members', (cells) =>
      hasHeaders(cells, memberHeaders, 'member', 'role'),
    ),
  ];
}

function others(
  snapshot: WorkbookSnapshot,
  used: LocatedTable | null,
  table: 'criteria' | 'members',
  looksLikeIt: (cells: Cells) => boolean,
): readonly LocatedFinding[] {
  if (used === null) return [];
  return snapshot.tables.flatMap((one): readonly LocatedFinding[] => {
    const sheet = snapshot.sheets.find(({ name }) => name === one.sheet);
    if (sheet === undefined || !mayBeCopy(one.name) || isPartOf(one, used.area)) return [];
    const { area, cells } = tableOf(sheet, one);
    if (!looksLikeIt(cells.slice(0, 1))) return [];
    return [
      {
        finding: {
          severity: 'warning',
          where: { ...nowhere, table },
          code: 'second-table',
          sheet: area.sheet,
          used: used.area.sheet,
        },
        address: cellAddress(area.sheet, area.row, area.column),
      },
    ];
  });
}

/** Excel names the copy of `TieuChi` `TieuChi2`, and a table that a person makes `Table1`. Other tables are ours. */
function mayBeCopy(name: string): boolean {
  return /^(tieuchi|thanhvien|table|bang|bảng)[_ ]*\d*$/i.test(name.normalize('NFC'));
}

/** The table in use, or a table that the whole sheet in use holds. */
function isPartOf(one: SheetArea, used: SheetArea): boolean {
  return (
    one.sheet === used.sheet &&
    one.row >= used.row &&
    one.column >= used.column &&
    one.row < used.row + used.rows &&
    one.column < used.column + used.columns
  );
}

function hasHeaders<Key extends string>(
  cells: Cells,
  wanted: Vocabulary<Key>,
  one: Key,
  other: Key,
): boolean {
  const columns = findHeader(cells, wanted)?.columns;
  return columns?.has(one) === true && columns.has(other);
}
