import { elements, parseXml } from './dom.ts';

/** The font of cells without a look of their own; Excel counts the widths of all columns in its digits. */
export type DefaultFont = {
  readonly size: number;
  /** Nobody chose the grid's own size: whatever has it was given none, and is saved in this one. */
  readonly everywhere?: boolean;
};

/** The grid draws columns as Excel does with a font of 7 pixels a digit, which Times New Roman has at 11 points. */
export const gridFont: DefaultFont = { size: 11 };

/** The size in which the grid draws text that was given none. */
const gridSize = '10';

export const newBookFont: DefaultFont = { ...gridFont, everywhere: true };

/** Official papers are set in Times New Roman (Nghị định 30/2020/NĐ-CP, Phụ lục I), which has every Vietnamese letter. */
const officialFont = 'Times New Roman';

export function readDefaultFont(styles: string | undefined): DefaultFont {
  const font = styles === undefined ? undefined : elements(parseXml(styles), 'font')[0];
  const size = font === undefined ? Number.NaN : Number(elements(font, 'sz')[0]?.getAttribute('val'));
  const isGiven = styles !== undefined && elements(parseXml(styles), 'sz').some(isGridSize);
  return Number.isFinite(size) && size > 0 ? { size, everywhere: !isGiven } : gridFont;
}

/** Sets the fonts of the export, and its colours in the eight digits that the format asks for. */
export function writeFonts(styles: Document, { size, everywhere = false }: DefaultFont): void {
  const fonts = elements(styles, 'font');
  for (const font of fonts) for (const name of elements(font, 'name')) name.setAttribute('val', officialFont);
  const first = fonts[0];
  if (first !== undefined) elements(first, 'sz')[0]?.setAttribute('val', String(size));
  for (const given of everywhere ? fonts.flatMap((font) => elements(font, 'sz')) : []) {
    if (isGridSize(given)) given.setAttribute('val', String(size));
  }
  for (const color of [...elements(styles, 'color'), ...elements(styles, 'fgColor')]) {
    const rgb = color.getAttribute('rgb');
    if (rgb?.length === 6) color.setAttribute('rgb', `FF${rgb}`);
  }
}

function isGridSize(size: Element): boolean {
  return size.getAttribute('val') === gridSize;
}
