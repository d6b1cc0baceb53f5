import { elements, parseXml } from './dom.ts';

/** The font of cells without a look of their own; Excel counts the widths of all columns in its digits. */
export type DefaultFont = { readonly size: number };

/** The grid draws columns as Excel does with a font of 7 pixels a digit, which Times New Roman has at 11 points. */
export const gridFont: DefaultFont = { size: 11 };

/** Official papers are set in Times New Roman (Nghị định 30/2020/NĐ-CP, Phụ lục I), which has every Vietnamese letter. */
const officialFont = 'Times New Roman';

export function readDefaultFont(styles: string | undefined): DefaultFont {
  const font = styles === undefined ? undefined : elements(parseXml(styles), 'font')[0];
  const size = font === undefined ? Number.NaN : Number(elements(font, 'sz')[0]?.getAttribute('val'));
  return Number.isFinite(size) && size > 0 ? { size } : gridFont;
}

/** Sets the fonts of the export, and its colours in the eight digits that the format asks for. */
export function writeFonts(styles: Document, { size }: DefaultFont): void {
  const fonts = elements(styles, 'font');
  for (const font of fonts) for (const name of elements(font, 'name')) name.setAttribute('val', officialFont);
  const first = fonts[0];
  if (first !== undefined) elements(first, 'sz')[0]?.setAttribute('val', String(size));
  for (const color of [...elements(styles, 'color'), ...elements(styles, 'fgColor')]) {
    const rgb = color.getAttribute('rgb');
    if (rgb?.length === 6) color.setAttribute('rgb', `FF${rgb}`);
  }
}
