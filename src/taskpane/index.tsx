import { createRoot } from 'react-dom/client';
import '../functions/index.ts';
import { openDoor } from '../excel/door.ts';
import { associateCommand, showPane } from '../excel/ribbon.ts';
import { App } from './App.tsx';
import { registerCommands } from './commands.ts';

// One shared runtime carries the pane, the ribbon commands and the custom functions; this is its only entry.
const place = document.getElementById('pane');
if (place === null) throw new Error('taskpane.html has no #pane');

registerCommands(openDoor, { associate: associateCommand, showPane });
createRoot(place).render(<App connect={openDoor} />);
