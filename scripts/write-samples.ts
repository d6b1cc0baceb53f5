// tsx scripts/write-samples.ts <folder>: the ready workbooks of the start page, made by the project's own code.
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { samples } from '../preview/samples/index.ts';
import { sampleSheets } from '../preview/samples/sample-sheets.ts';
import { writeWorkbook } from '../src/files/write-workbook.ts';

const [folder = 'build/preview/samples'] = process.argv.slice(2);
mkdirSync(folder, { recursive: true });
for (const sample of samples) {
  writeFileSync(path.join(folder, sample.file), await writeWorkbook(sampleSheets(sample)));
}
