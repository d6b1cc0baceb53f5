/** Who wrote into cells: a person here, this pane itself, or somebody who has the workbook open elsewhere. */
export type Writer = 'person' | 'pane' | 'coauthor';

/** Cells that Excel told as changed; `sheet` is Excel's own id of the sheet, `address` has no sheet in it. */
export type TouchedCells = { readonly sheet: string; readonly address: string; readonly by: Writer };

/** What Excel told within one short burst of changes. */
export type ChangeBurst = readonly TouchedCells[];

/** Who wrote into a cell; whatever nobody was told to have touched counts as the person's own. */
export function writerOf(
  bursts: ChangeBurst,
  sheet: string | undefined,
  row: number,
  column: number,
): Writer {
  const writers = bursts
    .filter((one) => one.sheet === sheet && covers(one.address, row, column))
    .map(({ by }) => by);
  return writers.includes('person') ? 'person' : (writers[0] ?? 'person');
}

/** `C4`, `A1:B2`, `A:C`, `3:5`, several of them behind commas. Rows and columns count from 1. */
function covers(address: string, row: number, column: number): boolean {
  return address.split(',').some((area) => {
    const [first = '', last = first] = area.replaceAll('$', '').split(':');
    const [top, left] = placeOf(first);
    const [bottom, right] = placeOf(last);
    return (
      row >= (top ?? 0) &&
      row <= (bottom ?? Number.POSITIVE_INFINITY) &&
      column >= (left ?? 0) &&
      column <= (right ?? Number.POSITIVE_INFINITY)
    );
  });
}

function placeOf(cell: string): readonly [number | null, number | null] {
  const parts = /^(?:.*!)?([A-Za-z]*)(\d*)$/.exec(cell.trim());
  const letters = (parts?.[1] ?? '').toUpperCase();
  const digits = parts?.[2] ?? '';
  const column = Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  return [digits === '' ? null : Number(digits), letters === '' ? null : column];
}
