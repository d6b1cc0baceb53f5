/** Everything that changes the workbook or the selection, with the look at what it changes, in one part of the program. */
export { addSheets } from './add-sheets.ts';
export { appendRows } from './append-rows.ts';
export { editTables } from './edit-tables.ts';
export { growTables } from './grow-tables.ts';
export { mayReshape } from './protection.ts';
export { readContents } from './read-contents.ts';
export { readLooks } from './read-looks.ts';
export { repairTables } from './repair-tables.ts';
export { replaceSheets } from './replace-sheets.ts';
export { restoreCells } from './restore-cells.ts';
export { goToCell, selectedArea } from './select.ts';
export { writeRows } from './write-rows.ts';
