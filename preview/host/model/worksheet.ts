import type { Area, FormatValue, SheetProperty } from '../../backend/types.ts';
import type { Arguments } from '../arguments.ts';
import { HostError } from '../errors.ts';
import { HostObject } from '../host-object.ts';
import type { Method, Property } from '../host-object.ts';
import { cellArea, wholeSheet } from './area.ts';
import { readAddress } from './address.ts';
import { chartCollection } from './charts.ts';
import { fold } from './collection.ts';
import { eventMethods } from './events.ts';
import { freezePanesOf } from './freeze-panes.ts';
import { nameCollection } from './names.ts';
import { pageLayoutOf } from './page-layout.ts';
import { protectionObject } from './protection.ts';
import { rangeObject } from './range.ts';
import {
  activateSheet,
  deleteSheet,
  moveSheet,
  renameSheet,
  setSheetProperty,
  visibility,
} from './sheets.ts';
import type { Sheet, Workbook } from './state.ts';
import { tableCollection } from './tables.ts';
import { tablesOn } from './table-store.ts';
import { usedWithin } from './used-area.ts';

/** Excel.Worksheet. */
export function worksheetObject(workbook: Workbook, sheet: Sheet): HostObject {
  return new HostObject({
    kind: 'Worksheet',
    identity: () => ({ Id: sheet.id }),
    properties: { ...data(workbook, sheet), ...parts(workbook, sheet) },
    methods: { ...ranges(workbook, sheet), ...actions(workbook, sheet), ...events(workbook, sheet) },
  });
}

function data(workbook: Workbook, sheet: Sheet): Readonly<Record<string, Property>> {
  const look = (property: SheetProperty, otherwise: FormatValue): Property => ({
    read: () => sheet.look.get(property) ?? otherwise,
    write: (value) => {
      if (typeof value !== typeof otherwise || typeof value === 'object')
        throw new HostError('InvalidArgument');
      setSheetProperty(workbook, sheet, property, value);
    },
  });
  return {
    Id: { read: () => sheet.id },
    Name: { read: () => sheet.name, write: (value) => renameSheet(workbook, sheet, asText(value)) },
    Position: {
      read: () => workbook.sheets.indexOf(sheet),
      write: (value) => moveSheet(workbook, sheet, typeof value === 'number' ? value : -1),
    },
    Visibility: {
      read: () => visibility(sheet),
      write: (value) => setVisibility(workbook, sheet, asText(value)),
    },
    TabColor: look('TabColor', ''),
    ShowGridlines: look('ShowGridlines', true),
    ShowHeadings: look('ShowHeadings', true),
  };
}

function parts(workbook: Workbook, sheet: Sheet): Readonly<Record<string, Property>> {
  return {
    Tables: { object: () => tableCollection(workbook, sheet, () => tablesOn(workbook, sheet)) },
    Names: { object: () => nameCollection(workbook, sheet) },
    Charts: { object: () => chartCollection(workbook, sheet) },
    Protection: { object: () => protectionObject(workbook, sheet) },
    FreezePanes: { object: () => freezePanesOf(workbook, sheet) },
    PageLayout: { object: () => pageLayoutOf(workbook, sheet) },
  };
}

function ranges(workbook: Workbook, sheet: Sheet): Readonly<Record<string, Method>> {
  const range = (area: Area): HostObject => rangeObject(workbook, sheet, area);
  const used = (given: Arguments): Area | null => usedWithin(workbook, sheet, wholeSheet, given.flag(0));
  return {
    GetRange: (given) => range(given.has(0) ? resolveArea(workbook, sheet, given.text(0)) : wholeSheet),
    GetRangeByIndexes: (given) =>
      range({
        row: given.number(0),
        column: given.number(1),
        rows: given.number(2),
        columns: given.number(3),
      }),
    GetCell: (given) => range(cellArea(given.number(0), given.number(1))),
    GetUsedRange: (given) => range(used(given) ?? cellArea(0, 0)),
    GetUsedRangeOrNullObject: (given) => {
      const area = used(given);
      return area === null ? null : range(area);
    },
  };
}

function actions(workbook: Workbook, sheet: Sheet): Readonly<Record<string, Method>> {
  return {
    Activate: () => {
      if (visibility(sheet) !== 'Visible') throw new HostError('InvalidOperation');
      activateSheet(workbook, sheet);
      return null;
    },
    Delete: () => {
      deleteSheet(workbook, sheet);
      return null;
    },
    Calculate: () => {
      workbook.backend.recalculate();
      return null;
    },
    GetNext: (given) => neighbour(workbook, sheet, 1, given) ?? missing(),
    GetNextOrNullObject: (given) => neighbour(workbook, sheet, 1, given),
    GetPrevious: (given) => neighbour(workbook, sheet, -1, given) ?? missing(),
    GetPreviousOrNullObject: (given) => neighbour(workbook, sheet, -1, given),
  };
}

function events(workbook: Workbook, sheet: Sheet): Readonly<Record<string, Method>> {
  return eventMethods(workbook.events, sheet.id, {
    DataChangedEvent: 'worksheetChanged',
    ActivatedEvent: 'worksheetActivated',
    DeactivatedEvent: 'worksheetDeactivated',
    SelectionChangedEvent: 'selectionChanged',
    CalculatedEvent: 'worksheetCalculated',
    EventNameChanged: 'worksheetNameChanged',
  });
}

/** "A1:B2", a defined name, or the name of a table on this sheet. */
function resolveArea(workbook: Workbook, sheet: Sheet, text: string): Area {
  const address = readAddress(text);
  if (address !== null) {
    if (address.sheet !== null && fold(address.sheet) !== fold(sheet.name))
      throw new HostError('InvalidArgument');
    return address.area;
  }
  const table = tablesOn(workbook, sheet).find((each) => fold(each.name) === fold(text));
  if (table !== undefined)
    return { ...table.area, row: table.area.row + 1, rows: Math.max(1, table.area.rows - 1) };
  const name = workbook.names.find(
    (each) => fold(each.name) === fold(text) && (each.scope === null || each.scope === sheet),
  );
  if (name === undefined || !('sheet' in name.value) || name.value.sheet !== sheet)
    throw new HostError('InvalidArgument');
  return name.value.area;
}

function setVisibility(workbook: Workbook, sheet: Sheet, value: string): void {
  if (value !== 'Visible' && value !== 'Hidden' && value !== 'VeryHidden')
    throw new HostError('InvalidArgument');
  const others = workbook.sheets.filter((other) => other !== sheet && visibility(other) === 'Visible');
  if (value !== 'Visible' && others.length === 0) throw new HostError('InvalidOperation');
  setSheetProperty(workbook, sheet, 'Visibility', value);
}

function neighbour(workbook: Workbook, sheet: Sheet, step: 1 | -1, given: Arguments): HostObject | null {
  const visible = workbook.sheets.filter((other) => !given.flag(0) || visibility(other) === 'Visible');
  const next = visible[visible.indexOf(sheet) + step];
  return next === undefined ? null : worksheetObject(workbook, next);
}

function missing(): never {
  throw new HostError('ItemNotFound');
}

function asText(value: unknown): string {
  if (typeof value !== 'string') throw new HostError('InvalidArgument');
  return value;
}
