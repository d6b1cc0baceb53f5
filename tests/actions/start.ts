import type { BlocOfWorkbook, BlocReading } from '../../src/actions/read-bloc.ts';
import { readBloc } from '../../src/actions/read-bloc.ts';
import type { WorkbookDoor } from '../../src/actions/workbook-door.ts';
import { doorOf } from '../../src/excel/door.ts';
import { readWorkbookFile } from '../../src/files/read-workbook.ts';
import { startExcel, valueOf } from '../excel/start.ts';
import type { StartedOffice } from '../support/office-host.ts';

/** A door to a workbook behind the real office.js. */
export function startWorkbook(): { office: StartedOffice; door: WorkbookDoor } {
  const office = startExcel();
  const door = {
    readFile: readWorkbookFile,
    ...doorOf({
      workbookEvents: true,
      renameEvents: false,
      printSetup: true,
      tableResize: true,
      functions: true,
      showPane: true,
    }),
  };
  return { office, door };
}

/** Reads a workbook that must hold a bloc. */
export async function readTheBloc(
  door: WorkbookDoor,
  previous: BlocReading | null = null,
): Promise<BlocOfWorkbook> {
  const reading = valueOf(await readBloc(door, previous));
  if (reading.kind !== 'bloc') throw new Error('the workbook has no bloc');
  return reading;
}

/** Types into the entry table of a sheet: the row of a code, the column of a member (both found by their text). */
export function typeEntry(
  { memory }: StartedOffice,
  sheet: string,
  code: string,
  member: string,
  content: string | number,
): void {
  const column = find(200, (place) => memory.value(sheet, 3, place) === member);
  const row = find(200, (place) => memory.value(sheet, place, 0) === code);
  memory.type(sheet, row, column, content);
}

function find(limit: number, fits: (place: number) => boolean): number {
  const place = Array.from({ length: limit }, (_none, index) => index).findIndex(fits);
  if (place < 0) throw new Error('not in the table');
  return place;
}
