import type { Json } from './json.ts';

/** A defined name: refersTo without "=", such as "'Tiêu chí'!$A$1"; scope is a sheet's name, null the whole workbook. */
export type NameRecord = {
  readonly name: string;
  readonly scope: string | null;
  readonly refersTo: string;
  readonly visible: boolean;
};

/** What a file keeps about a sheet beyond cells, tables and names. */
export type SheetRecord = {
  readonly name: string;
  /** Excel.PageLayout by path: "Orientation", "PrintTitleRows", "HeadersFooters.DefaultForAllPages.CenterFooter" … */
  readonly pageLayout: ReadonlyMap<string, Json>;
  /** The attributes of a file's sheetProtection, such as { sheet: "1", objects: "1" }; null: not protected. */
  readonly protection: Readonly<Record<string, string>> | null;
};
