import type { Area } from '../../backend/types.ts';
import { HostError } from '../errors.ts';
import { HostObject } from '../host-object.ts';
import type { Property } from '../host-object.ts';
import type { JsonRecord } from '../json.ts';
import { isInsideSheet } from './area.ts';
import { sheetColumns, sheetRows, showAddress } from './address.ts';
import { conditionalFormatsOf } from './conditional-formats.ts';
import { dataValidationOf } from './data-validation.ts';
import { rangeFormat } from './range-format.ts';
import { rangeCells } from './range-cells.ts';
import { rangeEdits } from './range-edits.ts';
import { rangeNavigation } from './range-navigation.ts';
import type { RangeReference, Sheet, Workbook } from './state.ts';
import { worksheetObject } from './worksheet.ts';

/** Excel.Range: the cells of one area. */
export function rangeObject(workbook: Workbook, sheet: Sheet, area: Area): HostObject {
  if (!isInsideSheet(area)) throw new HostError('InvalidArgument');
  const reference: RangeReference = { sheet, area };
  let keptAs = '';
  const identity = (): JsonRecord => (keptAs === '' ? {} : { _ReferenceId: keptAs });
  const object: HostObject = new HostObject({
    kind: 'Range',
    range: reference,
    identity,
    properties: {
      ...place(reference),
      ...rangeCells(workbook, reference),
      _ReferenceId: { read: () => keptAs },
      Worksheet: { object: () => worksheetObject(workbook, sheet) },
      Format: { object: () => rangeFormat(workbook, reference) },
      DataValidation: { object: () => dataValidationOf(workbook, reference) },
      ConditionalFormats: { object: () => conditionalFormatsOf(workbook, reference) },
    },
    methods: {
      ...rangeNavigation(workbook, reference),
      ...rangeEdits(workbook, reference),
      // Without a kept reference a range dies after the batch it was made in (InvalidObjectPath), as in Excel.
      _KeepReference: () => {
        if (keptAs === '') keptAs = workbook.references.keep(object, reference);
        return null;
      },
    },
  });
  return object;
}

function place(reference: RangeReference): Readonly<Record<string, Property>> {
  const { sheet } = reference;
  return {
    Address: { read: () => showAddress(sheet.name, reference.area) },
    AddressLocal: { read: () => showAddress(sheet.name, reference.area) },
    RowIndex: { read: () => reference.area.row },
    ColumnIndex: { read: () => reference.area.column },
    RowCount: { read: () => reference.area.rows },
    ColumnCount: { read: () => reference.area.columns },
    CellCount: { read: () => cellCount(reference.area) },
    IsEntireRow: { read: () => reference.area.columns === sheetColumns },
    IsEntireColumn: { read: () => reference.area.rows === sheetRows },
  };
}

/** Excel answers -1 where the count does not fit into 31 bits. */
function cellCount(area: Area): number {
  const count = area.rows * area.columns;
  return count > 2_147_483_647 ? -1 : count;
}
