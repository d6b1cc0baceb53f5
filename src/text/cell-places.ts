/** A cell of an argument by its place in the range that was given, counted from 1. */
export type CellPlace = { readonly argument: string; readonly row: number; readonly column: number };

/** `so_luong, dòng 2, cột 1` */
export function placeWords({ argument, row, column }: CellPlace): string {
  return `${argument}, dòng ${row}, cột ${column}`;
}
