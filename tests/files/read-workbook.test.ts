import { strToU8, unzipSync, zipSync } from 'fflate';
import { readWorkbookFile } from '../../src/files/read-workbook.ts';
import { writeWorkbook } from '../../src/files/write-workbook.ts';
import { haGiangTongHop2021 as plan } from '../../src/rulebooks/index.ts';
import { failureText } from '../../src/text/index.ts';
import { contentOfPlan, layoutSheets } from '../../src/workbook/layout.ts';
import { openBloc } from '../../src/workbook/open-bloc.ts';
import { readYear } from '../../src/workbook/year/read-year.ts';
import { yearOfPlan } from '../../src/workbook/year/year-of-plan.ts';
import { yearSheets } from '../../src/workbook/year/year-sheets.ts';
import { valueOf } from '../excel/start.ts';

const sheets = [...layoutSheets(contentOfPlan(plan)), ...yearSheets(yearOfPlan(plan))];

/** The same file with one part written over. */
async function withPart(name: string, change: (text: string) => string): Promise<Uint8Array> {
  const parts = unzipSync(await writeWorkbook(sheets));
  const text = Buffer.from(parts[name] ?? []).toString('utf8');
  return zipSync({ ...parts, [name]: strToU8(change(text)) });
}

test('a written workbook reads back with its tables, its criteria, its members and its days', async () => {
  const snapshot = valueOf(await readWorkbookFile(await writeWorkbook(sheets)));
  expect(snapshot.tables.map(({ name }) => name)).toEqual(
    sheets.flatMap(({ tables }) => tables.map(({ name }) => name)),
  );
  const bloc = openBloc(snapshot);
  expect(bloc?.scheme).toEqual(plan.scheme);
  expect(bloc?.members.map(({ name }) => name)).toEqual(plan.members.map(({ name }) => name));
  expect(readYear(snapshot)?.deadlines.map(({ day }) => day)).toEqual(plan.deadlines.map(({ day }) => day));
});

const sheet = 'xl/worksheets/sheet1.xml';

test.each([
  ['a document type inside a sheet', () => withPart(sheet, (text) => `<!DOCTYPE x>${text}`), 'hostile'],
  [
    'one cell in the last column of row 20 001',
    () =>
      withPart(sheet, (text) =>
        text.replace('</sheetData>', '<row r="20001"><c r="XFD20001"><v>1</v></c></row></sheetData>'),
      ),
    'tooManyCells',
  ],
  ['a sheet that is no XML', () => withPart(sheet, () => '<worksheet><sheetData><row'), 'broken'],
  ['a text file', () => Promise.resolve(strToU8('không phải sổ tính')), 'notExcel'],
  ['an empty file', () => Promise.resolve(new Uint8Array()), 'empty'],
] as const)('%s is refused with a sentence and the way on', async (_what, bytesOf, problem) => {
  const read = await readWorkbookFile(await bytesOf());
  expect(read).toMatchObject({ ok: false, failure: { kind: 'badFile', problem } });
  if (read.ok) return;
  const { what, next } = failureText(read.failure);
  expect([what, next].every((sentence) => sentence.endsWith('.'))).toBe(true);
});
