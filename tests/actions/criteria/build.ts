import { carryOutCriteria } from '../../../src/actions/criteria/carry-out-criteria.ts';
import type { VersionNote } from '../../../src/actions/criteria/criteria-orders.ts';
import { setUpBloc } from '../../../src/actions/set-up-bloc.ts';
import type { WorkbookDoor } from '../../../src/actions/workbook-door.ts';
import type { CriteriaChange, CriterionCells, NewPlace } from '../../../src/workbook/criteria-change.ts';
import { openBloc, type OpenBloc } from '../../../src/workbook/open-bloc.ts';
import { valueOf } from '../../excel/start.ts';
import type { StartedOffice } from '../../support/office-host.ts';
import { startWorkbook } from '../start.ts';

const members = ['Sở Nội vụ', 'Sở Ngoại vụ'];
/** 05/12/2026 */
export const note: VersionNote = { who: 'Trần Thị B', reason: 'Theo Công văn 12', day: 46_361 };

export async function startEmpty() {
  const started = startWorkbook();
  const bloc = { name: 'Khối A', year: 2026, members };
  valueOf(await setUpBloc(started.door, { kind: 'empty', bloc }));
  return started;
}

export const change = (door: WorkbookDoor, wanted: CriteriaChange, withNote: VersionNote | null = null) =>
  carryOutCriteria(door, { kind: 'change', change: wanted, note: withNote });

export const group = (place: NewPlace, cells: CriterionCells): CriteriaChange => ({
  kind: 'add',
  place,
  isLine: false,
  cells,
});

export const line = (place: NewPlace, title: string, standard: number): CriteriaChange => ({
  kind: 'add',
  place,
  isLine: true,
  cells: { title, standard, ledger: 'Chuẩn', rule: 'Chấm thẳng' },
});

/** Two sections: I with I.1 (40) and I.2 (20), II with II.1 (40). */
export async function startTwoSections() {
  const started = await startEmpty();
  const { door } = started;
  const wishes = [
    group({ kind: 'top' }, { title: 'Nhiệm vụ', standard: 60 }),
    line({ kind: 'under', code: 'I' }, 'Chỉ tiêu', 40),
    line({ kind: 'under', code: 'I' }, 'Cải cách', 20),
    group({ kind: 'top' }, { title: 'Phong trào', standard: 40 }),
    line({ kind: 'under', code: 'II' }, 'Tổ chức', 40),
  ];
  for (const wish of wishes) valueOf(await change(door, wish));
  return started;
}

export async function bloc(door: WorkbookDoor): Promise<OpenBloc> {
  const opened = openBloc(valueOf(await door.read()));
  if (opened === null) throw new Error('no bloc');
  return opened;
}

/** A column of a sheet from the table's first row on, up to the last row with content. */
export function column({ memory }: StartedOffice, sheet: string, place: number): readonly string[] {
  const cells = Array.from({ length: 40 }, (_none, row) => String(memory.value(sheet, 4 + row, place)));
  const end = cells.reduce((last, cell, row) => (cell === '' ? last : row + 1), 0);
  return cells.slice(0, end);
}

export const codes = (office: StartedOffice, sheet: string) => column(office, sheet, 0);
