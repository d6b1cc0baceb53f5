import { createRoot } from 'react-dom/client';
import '../functions/index.ts';
import { openDoor } from '../excel/door.ts';
import { associateCommand, showPane } from '../excel/ribbon.ts';
import type { WorkbookDoor } from '../actions/workbook-door.ts';
import { App } from './App.tsx';
import { registerCommands } from './commands.ts';
import type { Connect } from './use-workbook.ts';

// One shared runtime carries the pane, the ribbon commands and the custom functions; this is its only entry.
const place = document.getElementById('pane');
if (place === null) throw new Error('taskpane.html has no #pane');

/** The workbook of this Excel, and files beside it; the reader of files is loaded when somebody chooses one. */
async function connect(): ReturnType<Connect> {
  const door = await openDoor();
  return door.ok ? { ok: true, value: { ...door.value, readFile } } : door;
}

const readFile: WorkbookDoor['readFile'] = async (bytes, job) => {
  const part = await import('../files/read-workbook.ts').catch(() => null);
  if (part === null) return { ok: false, failure: { kind: 'partNotLoaded' } };
  return part.readWorkbookFile(bytes, job);
};

registerCommands(connect, { associate: associateCommand, showPane });
createRoot(place).render(<App connect={connect} />);
