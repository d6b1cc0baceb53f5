import type { TakeOverFact } from '../../../src/text/index.ts';
import type { Cells } from '../../../src/workbook/cells.ts';
import { findOfficeHeader } from '../../../src/workbook/takeover/office-header.ts';
import { columnCount } from '../../../src/workbook/takeover/office-table.ts';
import type { OfficeTable } from '../../../src/workbook/takeover/office-table.ts';
import { proposeMapping } from '../../../src/workbook/takeover/propose-mapping.ts';
import { takeOver } from '../../../src/workbook/takeover/take-over.ts';
import type { TakeOver } from '../../../src/workbook/takeover/take-over.ts';

function officeTable(cells: Cells, sheet = 'Bảng điểm'): OfficeTable {
  return { area: { sheet, row: 1, column: 1, rows: cells.length, columns: columnCount(cells) }, cells };
}

/** An office's table with the mapping that is proposed for it. */
export function readOffice(
  cells: Cells,
  choices: { readonly unit?: string; readonly taken?: readonly string[] } = {},
): TakeOver {
  const table = officeTable(cells);
  const header = findOfficeHeader(table.cells);
  if (header === null) throw new Error('no header');
  const { unit = '', taken = [] } = choices;
  return takeOver(table, header, {
    mapping: proposeMapping(table.cells, header),
    taken: new Set(taken),
    unit,
    withScores: true,
  });
}

/** What was remarked of one kind, in the order of the remarks. */
export function factsOf<Kind extends TakeOverFact['kind']>(
  taken: TakeOver,
  kind: Kind,
): readonly Extract<TakeOverFact, { kind: Kind }>[] {
  return taken.remarks.flatMap(({ fact }) => (isOf(fact, kind) ? [fact] : []));
}

function isOf<Kind extends TakeOverFact['kind']>(
  fact: TakeOverFact,
  kind: Kind,
): fact is Extract<TakeOverFact, { kind: Kind }> {
  return fact.kind === kind;
}
