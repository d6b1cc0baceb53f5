/** How the preview plays Excel, from the address: ?empty=zero|null and ?excel=1.9|1.14|365. */
export type PreviewSettings = {
  /** What a custom function gets for an empty cell: 0 as desktop Excel gives, null as Excel on the web gives. */
  readonly emptyCells: 'zero' | 'null';
  /** Requirement sets as office.js reads them; the versions are texts, "1.10" being more than "1.9". */
  readonly requirements: Readonly<Record<string, string>>;
};

const sharedSets = { SharedRuntime: '1.2', CustomFunctionsRuntime: '1.4', RichApiRuntime: '1.1', DialogApi: '1.2' };

const requirementSets = {
  '1.9': { ExcelApi: '1.9', ...sharedSets },
  '1.14': { ExcelApi: '1.14', ...sharedSets },
  '365': { ExcelApi: '1.15', ...sharedSets },
} as const;

/** Settings that are absent or unknown fall back to today's Excel of Microsoft 365 on a desktop. */
export function readSettings(search: string): PreviewSettings {
  const parameters = new URLSearchParams(search);
  const excel = parameters.get('excel');
  return {
    emptyCells: parameters.get('empty') === 'null' ? 'null' : 'zero',
    requirements: requirementSets[excel === '1.9' || excel === '1.14' ? excel : '365'],
  };
}
