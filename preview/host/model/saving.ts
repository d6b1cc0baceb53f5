import type { Area } from '../../backend/types.ts';
import type { NameRecord, SheetRecord } from '../records.ts';
import { defineName } from './names.ts';
import { setSheetProperty, sheetNamed } from './sheets.ts';
import type { Workbook } from './state.ts';

export function listSheets(workbook: Workbook): readonly SheetRecord[] {
  return workbook.sheets.map(({ name, pageLayout, protection }) => ({
    name,
    pageLayout,
    protection: protection.protected ? (protection.inFile ?? protectedPlainly) : null,
  }));
}

/** The attributes that Excel writes for a protection without password. */
const protectedPlainly = { sheet: '1', objects: '1', scenarios: '1' };

/** After a file was opened: the names it defines, instead of all that were known. */
export function restoreNames(workbook: Workbook, records: readonly NameRecord[]): void {
  workbook.names = [];
  for (const record of records) defineName(workbook, record);
}

/** After a file was opened: how its sheets are printed and protected. Unknown sheets are passed over. */
export function restoreSheets(workbook: Workbook, records: readonly SheetRecord[]): void {
  for (const record of records) {
    const sheet = sheetNamed(workbook, record.name);
    if (sheet === null) continue;
    for (const [property, value] of record.pageLayout) sheet.pageLayout.set(property, value);
    if (record.protection === null) continue;
    sheet.protection.protected = true;
    sheet.protection.inFile = record.protection;
    setSheetProperty(workbook, sheet, 'Protected', true);
  }
}

/** Cells that may be edited although their sheet is protected. */
export function unlock(workbook: Workbook, name: string, area: Area): void {
  sheetNamed(workbook, name)?.formats.set(area, 'Protection.Locked', false);
}
