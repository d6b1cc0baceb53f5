/** What this Excel can do for us, asked once after Office.onReady; a plain object that tests can write down. */
export type HostAbilities = {
  /** Reads and writes of the whole workbook, workbook-wide events, print setup: ExcelApi 1.9. */
  readonly workbookEvents: boolean;
  /** An event when a sheet gets another name: ExcelApi 1.17, not in LTSC 2021. */
  readonly renameEvents: boolean;
  readonly printSetup: boolean;
  /** A table can be given another area: ExcelApi 1.13. */
  readonly tableResize: boolean;
  /** Custom functions can calculate here (CustomFunctionsRuntime and the shared runtime). */
  readonly functions: boolean;
  /** A ribbon command can open the pane. */
  readonly showPane: boolean;
};

/** Waits for Office; null when the page is not inside Excel. */
export async function startHost(): Promise<HostAbilities | null> {
  const { host } = await Office.onReady();
  if (host !== Office.HostType.Excel) return null;
  return abilitiesOf((set, version) => Office.context.requirements.isSetSupported(set, version));
}

/** The abilities of an Excel that announces these requirement sets. */
export function abilitiesOf(supports: (set: string, version: string) => boolean): HostAbilities {
  return {
    workbookEvents: supports('ExcelApi', '1.9'),
    renameEvents: supports('ExcelApi', '1.17'),
    printSetup: supports('ExcelApi', '1.9'),
    tableResize: supports('ExcelApi', '1.13'),
    // Excel 2016 and 2019 have claimed CustomFunctionsRuntime 1.1 without running any function; the shared
    // runtime, which they never claim, is asked too.
    functions: supports('CustomFunctionsRuntime', '1.1') && supports('SharedRuntime', '1.1'),
    showPane: supports('SharedRuntime', '1.1'),
  };
}
