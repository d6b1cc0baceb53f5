import type { FormatValue, SheetProperty } from '../../backend/types.ts';
import { HostError } from '../errors.ts';
import { fold } from './collection.ts';
import { workbookTarget } from './event-hub.ts';
import { FormatLayers } from './formats.ts';
import type { Sheet, Workbook } from './state.ts';
import { forgetTablesOf } from './table-store.ts';

/** Adds a sheet that the backend has; number gives the id that Excel would count up. */
export function newSheet(number: number, name: string): Sheet {
  return {
    id: `{00000000-${String(number).padStart(4, '0')}-0000-0000-000000000000}`,
    name,
    look: new Map(),
    protection: { protected: false, options: null, password: '', inFile: null },
    formats: new FormatLayers(),
    pageLayout: new Map(),
    validations: [],
    conditionalFormats: [],
    charts: [],
  };
}

export function sheetNamed(workbook: Workbook, name: string): Sheet | null {
  return workbook.sheets.find((sheet) => fold(sheet.name) === fold(name)) ?? null;
}

export function activeSheet(workbook: Workbook): Sheet {
  const sheet = sheetNamed(workbook, workbook.backend.activeSheet()) ?? workbook.sheets[0];
  if (sheet === undefined) throw new Error('A workbook has at least one sheet');
  return sheet;
}

export function addSheet(workbook: Workbook, wanted: string | null): Sheet {
  const name = wanted ?? freeName(workbook);
  checkName(workbook, name, null);
  workbook.backend.addSheet(name);
  return sheetAppeared(workbook, name);
}

/** Takes up a sheet that the backend already has and tells the add-in. */
export function sheetAppeared(workbook: Workbook, name: string): Sheet {
  const sheet = newSheet(workbook.nextNumber(), name);
  workbook.sheets = [...workbook.sheets, sheet];
  fireSheetEvent(workbook, sheet, 'worksheetAdded');
  return sheet;
}

export function renameSheet(workbook: Workbook, sheet: Sheet, name: string): void {
  checkName(workbook, name, sheet);
  if (name === sheet.name) return;
  workbook.backend.renameSheet(sheet.name, name);
  sheetRenamed(workbook, sheet, name);
}

/** Excel rewrites formulas and names by itself; our names and tables hold the sheet, not its name. */
export function sheetRenamed(workbook: Workbook, sheet: Sheet, name: string): void {
  const before = sheet.name;
  sheet.name = name;
  workbook.events.fire('worksheetNameChanged', [sheet.id, workbookTarget], {
    nameBefore: before,
    nameAfter: name,
    source: 'Local',
    worksheetId: sheet.id,
  });
}

export function deleteSheet(workbook: Workbook, sheet: Sheet): void {
  const left = workbook.sheets.filter((other) => other !== sheet && visibility(other) === 'Visible');
  if (left.length === 0) throw new HostError('InvalidOperation');
  workbook.backend.deleteSheet(sheet.name);
  sheetDisappeared(workbook, sheet);
}

/** The tables, names and ranges of a deleted sheet go with it. */
export function sheetDisappeared(workbook: Workbook, sheet: Sheet): void {
  workbook.sheets = workbook.sheets.filter((other) => other !== sheet);
  workbook.names = workbook.names.filter((name) => name.scope !== sheet);
  forgetTablesOf(workbook, sheet);
  fireSheetEvent(workbook, sheet, 'worksheetDeleted');
}

export function activateSheet(workbook: Workbook, sheet: Sheet): void {
  const before = activeSheet(workbook);
  if (before === sheet) return;
  workbook.backend.activateSheet(sheet.name);
  sheetActivated(workbook, before, sheet);
}

export function sheetActivated(workbook: Workbook, before: Sheet | null, sheet: Sheet): void {
  if (before !== null && before !== sheet) fireSheetEvent(workbook, before, 'worksheetDeactivated');
  fireSheetEvent(workbook, sheet, 'worksheetActivated');
}

export function moveSheet(workbook: Workbook, sheet: Sheet, position: number): void {
  if (position < 0 || position >= workbook.sheets.length) throw new HostError('InvalidArgument');
  const others = workbook.sheets.filter((other) => other !== sheet);
  workbook.sheets = [...others.slice(0, position), sheet, ...others.slice(position)];
  workbook.backend.moveSheet(sheet.name, position);
}

export function visibility(sheet: Sheet): FormatValue {
  return sheet.look.get('Visibility') ?? 'Visible';
}

export function setSheetProperty(
  workbook: Workbook,
  sheet: Sheet,
  property: SheetProperty,
  value: FormatValue,
): void {
  sheet.look.set(property, value);
  workbook.backend.setSheetProperty?.(sheet.name, property, value);
}

type SheetEvent = 'worksheetAdded' | 'worksheetDeleted' | 'worksheetActivated' | 'worksheetDeactivated';

function fireSheetEvent(workbook: Workbook, sheet: Sheet, type: SheetEvent): void {
  workbook.events.fire(type, [sheet.id, workbookTarget], { source: 'Local', worksheetId: sheet.id });
}

function freeName(workbook: Workbook): string {
  let number = workbook.sheets.length + 1;
  while (sheetNamed(workbook, `Sheet${number}`) !== null) number++;
  return `Sheet${number}`;
}

/** Excel's rules for sheet names: 1 to 31 characters, none of \ / ? * [ ] :, no apostrophe at either end, unique. */
function checkName(workbook: Workbook, name: string, self: Sheet | null): void {
  const isBad = name === '' || name.length > 31 || /[\\/?*[\]:]/.test(name) || /^'|'$/.test(name);
  if (isBad || fold(name) === 'history') throw new HostError('InvalidArgument');
  const other = sheetNamed(workbook, name);
  if (other !== null && other !== self) throw new HostError('ItemAlreadyExists');
}
