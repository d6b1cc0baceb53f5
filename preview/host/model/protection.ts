import type { Area } from '../../backend/types.ts';
import { HostError } from '../errors.ts';
import { HostObject } from '../host-object.ts';
import { isJsonRecord } from '../json.ts';
import type { JsonRecord } from '../json.ts';
import { setSheetProperty } from './sheets.ts';
import type { Sheet, Workbook } from './state.ts';

/** Excel.WorksheetProtection. */
export function protectionObject(workbook: Workbook, sheet: Sheet): HostObject {
  const { protection } = sheet;
  return new HostObject({
    kind: 'WorksheetProtection',
    properties: {
      Protected: { read: () => protection.protected },
      Options: { read: () => protection.options },
    },
    methods: {
      Protect: (given) => {
        if (protection.protected) throw new HostError('InvalidOperation');
        const options = given.data(0);
        protection.options = { ...defaultOptions, ...(isJsonRecord(options) ? options : {}) };
        protection.password = given.option(1, '');
        protection.protected = true;
        protection.inFile = null;
        setSheetProperty(workbook, sheet, 'Protected', true);
        return null;
      },
      Unprotect: (given) => {
        if (given.option(0, '') !== protection.password) throw new HostError('AccessDenied');
        protection.protected = false;
        protection.password = '';
        setSheetProperty(workbook, sheet, 'Protected', false);
        return null;
      },
    },
  });
}

/** Cells are locked unless unlocked one by one; the lock only holds while the sheet is protected. */
export function isLocked(sheet: Sheet, area: Area): boolean {
  return sheet.formats.values(area, 'Protection.Locked').some((locked) => locked !== false);
}

export function assertUnlocked(sheet: Sheet, area: Area): void {
  if (sheet.protection.protected && isLocked(sheet, area)) throw new HostError('AccessDenied');
}

const defaultOptions: JsonRecord = {
  allowAutoFilter: false,
  allowDeleteColumns: false,
  allowDeleteRows: false,
  allowEditObjects: false,
  allowEditScenarios: false,
  allowFormatCells: false,
  allowFormatColumns: false,
  allowFormatRows: false,
  allowInsertColumns: false,
  allowInsertHyperlinks: false,
  allowInsertRows: false,
  allowPivotTables: false,
  allowSort: false,
  selectionMode: 'Normal',
};
