import type { Area } from '../../backend/types.ts';
import type { Arguments } from '../arguments.ts';
import { HostError } from '../errors.ts';
import type { Method } from '../host-object.ts';
import { gridOf } from './area.ts';
import { fireChanged, fireSelectionChanged } from './changes.ts';
import { copyRange } from './copy-range.ts';
import { defaultFormat } from './format-defaults.ts';
import { deleteCells, insertCells } from './insert-delete.ts';
import { assertUnlocked } from './protection.ts';
import { rangeObject } from './range.ts';
import { activateSheet } from './sheets.ts';
import type { RangeReference, Workbook } from './state.ts';
import { usedWithin } from './used-area.ts';

/** Methods that change the cells of a range. */
export function rangeEdits(workbook: Workbook, reference: RangeReference): Readonly<Record<string, Method>> {
  const { sheet } = reference;
  return {
    Clear: (given) => {
      clearRange(workbook, reference, given.option(0, 'All'));
      return null;
    },
    Insert: (given) => {
      const area = reference.area;
      insertCells(workbook, sheet, area, direction(given, 'Down', 'Right'));
      return rangeObject(workbook, sheet, area);
    },
    Delete: (given) => {
      deleteCells(workbook, sheet, reference.area, direction(given, 'Up', 'Left'));
      return null;
    },
    Merge: (given) => {
      for (const area of given.flag(0) ? rowsOf(reference.area) : [reference.area])
        merge(workbook, reference, area, true);
      return null;
    },
    Unmerge: () => {
      merge(workbook, reference, reference.area, false);
      return null;
    },
    Select: () => {
      select(workbook, reference);
      return null;
    },
    CopyFrom: (given) => {
      copyRange(workbook, reference, given);
      return null;
    },
    Calculate: () => {
      workbook.backend.recalculate();
      return null;
    },
    _ValidateArraySize: () => null,
  };
}

function clearRange(workbook: Workbook, { sheet, area }: RangeReference, what: string): void {
  if (!['All', 'Contents', 'Formats', 'Hyperlinks', 'RemoveHyperlinks'].includes(what))
    throw new HostError('InvalidArgument');
  assertUnlocked(sheet, area);
  if (what === 'All' || what === 'Contents') clearContents(workbook, { sheet, area });
  if (what === 'All' || what === 'Formats') {
    sheet.formats.clear(area, defaultFormat);
    workbook.backend.setNumberFormat(sheet.name, area, 'General');
    workbook.backend.clearFormats?.(sheet.name, area);
  }
}

export function clearContents(workbook: Workbook, { sheet, area }: RangeReference): void {
  const written = usedWithin(workbook, sheet, area, true);
  if (written !== null)
    workbook.backend.setCells(
      sheet.name,
      gridOf(written, (row, column) => ({ row, column, content: '' })).flat(),
    );
  fireChanged(workbook, sheet, area);
}

function merge(workbook: Workbook, { sheet }: RangeReference, area: Area, merged: boolean): void {
  assertUnlocked(sheet, area);
  workbook.backend.merge(sheet.name, area, merged);
}

function select(workbook: Workbook, { sheet, area }: RangeReference): void {
  activateSheet(workbook, sheet);
  workbook.backend.select(sheet.name, area);
  fireSelectionChanged(workbook, sheet, area);
}

function rowsOf(area: Area): readonly Area[] {
  return Array.from({ length: area.rows }, (_, row) => ({ ...area, row: area.row + row, rows: 1 }));
}

function direction<Name extends string>(
  given: Arguments,
  vertical: Name,
  horizontal: Name,
): 'vertical' | 'horizontal' {
  const wanted = given.text(0);
  if (wanted === vertical) return 'vertical';
  if (wanted === horizontal) return 'horizontal';
  throw new HostError('InvalidArgument');
}
