import type { EmptyCells } from '../host/custom-functions.ts';
import type { OfficeLook } from '../host/office-theme.ts';
import { type Requirements, withExcelApi } from '../host/requirements.ts';

/**
 * How the preview plays Excel, from the address: ?empty=zero|null, ?excel=1.7 … 1.15, ?undo=kept|cleared and
 * ?theme=dark.
 */
export type PreviewSettings = {
  /** What a custom function gets for an empty cell: 0 as desktop Excel gives, null as Excel on the web gives. */
  readonly emptyCells: EmptyCells;
  readonly requirements: Requirements;
  /** Whether a write of the add-in empties the list of what Ctrl+Z takes back, as Excel before Microsoft 365 does. */
  readonly undo: 'kept' | 'cleared';
  /** The look of Office, which the pane takes on. */
  readonly theme: OfficeLook;
};

/** 1.15 is the newest set that the npm build of office.js knows; it stands for the Excel of Microsoft 365. */
const newest = 15;
/** Below this the pane writes nothing. */
const oldest = 7;

/** From "1.9" and its like; null for what the host cannot play: it answers newer calls even where an older Excel would not. */
function apiVersion(asked: string | null): string | null {
  const minor = Number(/^1\.(\d{1,2})$/.exec(asked ?? '')?.[1] ?? 0);
  return minor >= oldest && minor <= newest ? `1.${minor}` : null;
}

/** Settings that are absent or unknown: Excel of Microsoft 365 on a desktop. */
export function readSettings(search: string): PreviewSettings {
  const parameters = new URLSearchParams(search);
  return {
    emptyCells: parameters.get('empty') === 'null' ? 'null' : 'zero',
    requirements: withExcelApi(apiVersion(parameters.get('excel')) ?? `1.${newest}`),
    undo: parameters.get('undo') === 'cleared' ? 'cleared' : 'kept',
    theme: parameters.get('theme') === 'dark' ? 'dark' : 'light',
  };
}
