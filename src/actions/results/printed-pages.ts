import type { OpenBloc } from '../../workbook/open-bloc.ts';
import { codeOfBloc } from '../../workbook/print/code-of-bloc.ts';
import { codeOnPage, isPrintedPage } from '../../workbook/print/sheet-names.ts';
import type { WorkbookSnapshot } from '../../workbook/snapshot.ts';

/** The fingerprint of the workbook as it stands, and the printed pages that were made from other numbers. */
export type PrintedPages = { readonly code: string; readonly outdated: readonly string[] };

export function printedPages(bloc: OpenBloc, { sheets }: WorkbookSnapshot): PrintedPages {
  const code = codeOfBloc(bloc);
  const outdated = sheets
    .filter((sheet) => isPrintedPage(sheet) && codeOnPage(sheet) !== code)
    .map(({ name }) => name);
  return { code, outdated };
}
