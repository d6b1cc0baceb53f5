import type { EmptyCells } from '../host/custom-functions.ts';
import type { OfficeLook } from '../host/office-theme.ts';
import { type Requirements, withExcelApi } from '../host/requirements.ts';

/**
 * How the preview plays Excel, from the address: ?empty=zero|null, ?excel=1.9|1.14|365 and
 * ?theme=dark.
 */
export type PreviewSettings = {
  /** What a custom function gets for an empty cell: 0 as desktop Excel gives, null as Excel on the web gives. */
  readonly emptyCells: EmptyCells;
  readonly requirements: Requirements;
  /** The look of Office, which the pane takes on. */
  readonly theme: OfficeLook;
};

/** 1.15 is the newest set that the npm build of office.js knows; it stands for the Excel of Microsoft 365. */
const apiVersions: ReadonlyMap<string | null, string> = new Map([
  ['1.9', '1.9'],
  ['1.14', '1.14'],
  ['365', '1.15'],
]);

/** Settings that are absent or unknown: Excel of Microsoft 365 on a desktop. */
export function readSettings(search: string): PreviewSettings {
  const parameters = new URLSearchParams(search);
  return {
    emptyCells: parameters.get('empty') === 'null' ? 'null' : 'zero',
    requirements: withExcelApi(apiVersions.get(parameters.get('excel')) ?? '1.15'),
    theme: parameters.get('theme') === 'dark' ? 'dark' : 'light',
  };
}
