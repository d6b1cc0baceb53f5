import type { Area } from '../../backend/types.ts';
import type { Arguments } from '../arguments.ts';
import { HostError } from '../errors.ts';
import type { HostObject } from '../host-object.ts';
import { parseAddress } from './address.ts';
import { collection } from './collection.ts';
import { workbookTarget } from './event-hub.ts';
import { eventMethods } from './events.ts';
import { assertUnlocked } from './protection.ts';
import { sheetNamed } from './sheets.ts';
import type { Sheet, Table, Workbook } from './state.ts';
import { tableObject } from './table.ts';
import { addTable } from './table-store.ts';

/** Excel.TableCollection of the workbook (sheet null), a worksheet or a range. */
export function tableCollection(
  workbook: Workbook,
  sheet: Sheet | null,
  members: () => readonly Table[],
): HostObject {
  return collection({
    kind: 'TableCollection',
    members,
    keys: (table) => [table.id, table.name],
    objectOf: (table) => tableObject(workbook, table),
    methods: {
      Add: (given) => {
        const place = placeOf(workbook, sheet, given);
        assertUnlocked(place.sheet, place.area);
        return tableObject(workbook, addTable(workbook, place.sheet, place.area, given.flag(1)));
      },
      ...eventMethods(workbook.events, sheet?.id ?? workbookTarget, {
        DataChangedEvent: 'tableChanged',
        AddedEvent: 'tableAdded',
        DeletedEvent: 'tableDeleted',
      }),
    },
  });
}

function placeOf(workbook: Workbook, sheet: Sheet | null, given: Arguments): { sheet: Sheet; area: Area } {
  const range = given.range(0);
  if (range !== null) return range;
  const address = parseAddress(given.text(0));
  const named = address.sheet === null ? sheet : sheetNamed(workbook, address.sheet);
  if (named === null) throw new HostError('InvalidArgument');
  return { sheet: named, area: address.area };
}
