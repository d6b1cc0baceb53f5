import { shifted } from './area.ts';
import type { Shift } from './area.ts';
import type { Chart, Name, Sheet, Workbook } from './state.ts';
import { removeTable, tablesOn, tellTables } from './table-store.ts';

/** Whole rows or columns were put in or taken out: tables, names, formats, rules and kept ranges move along. */
export function followShift(workbook: Workbook, sheet: Sheet, shift: Shift): void {
  for (const table of tablesOn(workbook, sheet)) {
    const area = shifted(table.area, shift);
    if (area === null) removeTable(workbook, table);
    else table.area = area;
  }
  workbook.names = workbook.names.map((name) => nameAfter(name, sheet, shift));
  workbook.references.shift(sheet, shift);
  sheet.formats.shift(shift);
  sheet.validations = sheet.validations.flatMap((rule) => movedRule(rule, shift));
  sheet.conditionalFormats = sheet.conditionalFormats.flatMap((rule) => movedRule(rule, shift));
  for (const { charts } of workbook.sheets) for (const chart of charts) moveChart(chart, sheet, shift);
  tellTables(workbook);
}

/** The cells that a chart shows; the drawing is moved by the grid. */
function moveChart({ source }: Chart, sheet: Sheet, shift: Shift): void {
  if (source.sheet === sheet) source.area = shifted(source.area, shift) ?? source.area;
}

function nameAfter(name: Name, sheet: Sheet, shift: Shift): Name {
  if (!('sheet' in name.value) || name.value.sheet !== sheet) return name;
  const area = shifted(name.value.area, shift);
  // Excel keeps a name whose cells are gone, as =#REF!.
  return { ...name, value: area === null ? { formula: '=#REF!' } : { sheet, area } };
}

function movedRule<Rule extends { readonly area: Parameters<typeof shifted>[0] }>(
  rule: Rule,
  shift: Shift,
): Rule[] {
  const area = shifted(rule.area, shift);
  return area === null ? [] : [{ ...rule, area }];
}
