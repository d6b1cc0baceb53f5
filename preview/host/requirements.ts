/** Requirement sets by name, as Excel announces them. Versions are text: "1.10" is not 1.1. */
export type Requirements = Readonly<Record<string, string>>;

/** What the preview host can do: ExcelApi 1.14 is what Excel 2021 (LTSC) has. */
export const excel2021: Requirements = {
  ExcelApi: '1.14',
  SharedRuntime: '1.2',
  RibbonApi: '1.2',
  CustomFunctionsRuntime: '1.4',
  CustomFunctions: '1.8',
  RichApiRuntime: '1.1',
  DialogApi: '1.2',
};

/** The same host with an older Excel API. */
export function withExcelApi(version: string): Requirements {
  return { ...excel2021, ExcelApi: version };
}
