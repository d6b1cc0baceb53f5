// Writes the pages of docs/ that are made from the code.
import { writeFileSync } from 'node:fs';
import { describedFunctions } from '../src/functions/words/registry.ts';
import { functionsPage } from './functions-page.ts';

writeFileSync(new URL('../docs/functions.md', import.meta.url), functionsPage(describedFunctions));
