// Writes the metadata of the custom functions from the registry: functions.json (Vietnamese) and functions.en.json.
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { functionsMetadata } from '../src/functions/words/metadata.ts';
import { describedFunctions } from '../src/functions/words/registry.ts';

const [output = 'dist'] = process.argv.slice(2);
mkdirSync(output, { recursive: true });
for (const [file, language] of [
  ['functions.json', 'vi'],
  ['functions.en.json', 'en'],
] as const) {
  const text = JSON.stringify(functionsMetadata(describedFunctions, language), null, 2);
  writeFileSync(path.join(output, file), `${text}\n`);
}
