/** Everything that changes the workbook, in one part of the program. */
export { addSheets } from './add-sheets.ts';
export { appendRows } from './append-rows.ts';
export { editTables } from './edit-tables.ts';
export { growTables } from './grow-tables.ts';
export { repairTables } from './repair-tables.ts';
export { replaceSheets } from './replace-sheets.ts';
export { writeRows } from './write-rows.ts';
