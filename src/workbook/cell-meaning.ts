import { criteriaHeaders, matchUnit, resultHeaders, sheetNames } from '../text/index.ts';
import type { SheetArea } from './address.ts';
import { cellText } from './cells.ts';
import { indexCodes } from './code-index.ts';
import { findHeader } from './header.ts';
import type { OpenBloc } from './open-bloc.ts';
import type { SheetSnapshot, WorkbookSnapshot } from './snapshot.ts';

/** What a cell of the workbook is about: a member, and one line or section of it where the cell names one. */
export type CellMeaning = { readonly member: string; readonly code: string | null };

/** For cells of points in entry tables and result sheets; null for all others. */
export function meaningOfCell(
  bloc: OpenBloc,
  snapshot: WorkbookSnapshot,
  area: SheetArea,
): CellMeaning | null {
  return inEntryTable(bloc, area) ?? inResultSheet(bloc, snapshot, area);
}

function inEntryTable({ stages }: OpenBloc, { sheet, row, column }: SheetArea): CellMeaning | null {
  for (const { table, places } of stages) {
    if (table.area.sheet !== sheet) continue;
    const [own, ownColumn] = [row - table.area.row + 1, column - table.area.column + 1];
    const code = [...places.rows].find(([, place]) => place === own)?.[0];
    const member = [...places.columns].find(([, place]) => place === ownColumn)?.[0];
    if (code !== undefined && member !== undefined) return { member, code };
  }
  return null;
}

function inResultSheet(
  bloc: OpenBloc,
  { sheets }: WorkbookSnapshot,
  { sheet: name, row, column }: SheetArea,
): CellMeaning | null {
  const sheet = sheets.find((one) => one.name === name);
  if (sheet === undefined) return null;
  const text = (r: number, c: number): string => cellText(sheet.cells[r - sheet.row]?.[c - sheet.column]);
  if (isCalled(name, sheetNames.result)) {
    const member = memberIn(bloc, text(row, 1));
    return member === null ? null : { member, code: null };
  }
  if (!isCalled(name, sheetNames.points)) return null;
  const header = headerAbove(sheet, row);
  const member = header === null ? null : memberIn(bloc, text(header, column));
  const code = indexCodes(bloc.scheme).find(text(row, 1))?.code ?? null;
  return member === null || code === null ? null : { member, code };
}

/** The nearest row above that begins as a table of points does. */
function headerAbove(sheet: SheetSnapshot, row: number): number | null {
  for (let above = row - 1; above >= sheet.row; above -= 1) {
    const cells = sheet.cells[above - sheet.row];
    const columns = cells === undefined ? undefined : findHeader([cells], criteriaHeaders)?.columns;
    if (columns?.has('code') === true && columns.has('title')) return above;
  }
  return null;
}

function memberIn({ result }: OpenBloc, text: string): string | null {
  if (text === '' || resultHeaders.read(text) !== null) return null;
  const names = result.members.map(({ member }) => member);
  const match = matchUnit(text, names);
  return match.kind === 'exact' ? (names[match.index] ?? null) : null;
}

function isCalled(name: string, ours: string): boolean {
  return name.toLowerCase() === ours.toLowerCase();
}
