import type { Area } from '../../backend/types.ts';
import { intersection } from './area.ts';
import { showArea } from './address.ts';
import { workbookTarget } from './event-hub.ts';
import type { Sheet, Workbook } from './state.ts';
import { tablesOn } from './table-store.ts';

/** Excel.DataChangeType, as far as this host tells changes apart. */
export type ChangeType =
  | 'RangeEdited'
  | 'RowInserted'
  | 'RowDeleted'
  | 'ColumnInserted'
  | 'ColumnDeleted'
  | 'CellInserted'
  | 'CellDeleted';

/** A person's edit, or a write of the add-in itself (which Excel marks, from ExcelApi 1.14 on). */
export type TriggerSource = 'Unknown' | 'ThisLocalAddin';

/** Tells the worksheet, the workbook and every table touched. */
export function fireChanged(
  workbook: Workbook,
  sheet: Sheet,
  area: Area,
  changeType: ChangeType = 'RangeEdited',
  triggerSource: TriggerSource = 'ThisLocalAddin',
  source: 'Local' | 'Remote' = 'Local',
): void {
  const data = {
    worksheetId: sheet.id,
    address: showArea(area),
    changeType,
    source,
    triggerSource,
    shiftDirection: 'None',
  };
  workbook.events.fire('worksheetChanged', [sheet.id, workbookTarget], data);
  for (const table of tablesOn(workbook, sheet))
    if (intersection(table.area, area) !== null)
      workbook.events.fire('tableChanged', [table.id, sheet.id, workbookTarget], {
        ...data,
        tableId: table.id,
      });
}

export function fireSelectionChanged(workbook: Workbook, sheet: Sheet, area: Area): void {
  workbook.events.fire('selectionChanged', [sheet.id, workbookTarget], {
    address: showArea(area),
    worksheetId: sheet.id,
  });
}
