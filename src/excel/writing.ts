/** Everything that changes the workbook, in one part of the program. */
export { appendRows } from './append-rows.ts';
export { editTables } from './edit-tables.ts';
export { growTables } from './grow-tables.ts';
export { repairTables } from './repair-tables.ts';
export { writeRows } from './write-rows.ts';
export { addSheets, replaceSheet } from './write-sheets.ts';
