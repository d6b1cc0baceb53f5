import { HostError } from '../errors.ts';
import type { HostObject } from '../host-object.ts';
import { collection } from './collection.ts';
import { workbookTarget } from './event-hub.ts';
import { eventMethods } from './events.ts';
import { activeSheet, addSheet, visibility } from './sheets.ts';
import type { Sheet, Workbook } from './state.ts';
import { worksheetObject } from './worksheet.ts';

/** Excel.WorksheetCollection. */
export function worksheetCollection(workbook: Workbook): HostObject {
  const visible = (only: boolean): readonly Sheet[] =>
    workbook.sheets.filter((sheet) => !only || visibility(sheet) === 'Visible');
  const objectOf = (sheet: Sheet | undefined): HostObject => {
    if (sheet === undefined) throw new HostError('ItemNotFound');
    return worksheetObject(workbook, sheet);
  };
  return collection({
    kind: 'WorksheetCollection',
    members: () => workbook.sheets,
    keys: (sheet) => [sheet.id, sheet.name],
    objectOf,
    methods: {
      Add: (given) => objectOf(addSheet(workbook, given.has(0) ? given.text(0) : null)),
      GetActiveWorksheet: () => objectOf(activeSheet(workbook)),
      GetFirst: (given) => objectOf(visible(given.flag(0))[0]),
      GetLast: (given) => objectOf(visible(given.flag(0)).at(-1)),
      GetCount: (given) => visible(given.flag(0)).length,
      ...eventMethods(workbook.events, workbookTarget, {
        AddedEvent: 'worksheetAdded',
        DeletedEvent: 'worksheetDeleted',
        ActivatedEvent: 'worksheetActivated',
        DeactivatedEvent: 'worksheetDeactivated',
        DataChangedEvent: 'worksheetChanged',
        SelectionChangedEvent: 'selectionChanged',
        CalculatedEvent: 'worksheetCalculated',
        EventNameChanged: 'worksheetNameChanged',
      }),
    },
  });
}
