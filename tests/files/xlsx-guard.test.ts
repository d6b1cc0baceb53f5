import { strToU8, zipSync } from 'fflate';
import { limits, problemWithFile } from '../../src/files/xlsx-guard.ts';

const container = (name: string) =>
  new Uint8Array([
    0xd0,
    0xcf,
    0x11,
    0xe0,
    ...new Array<number>(600).fill(0),
    ...Array.from(name).flatMap((c) => [c.charCodeAt(0), 0]),
  ]);
const archive = (...names: string[]) =>
  zipSync(Object.fromEntries(names.map((name) => [name, strToU8('x')])));

test('a workbook with its two fixed parts passes the guard', () => {
  expect(problemWithFile(archive('[Content_Types].xml', 'xl/workbook.xml'))).toBeNull();
});

test.each([
  ['an empty file', new Uint8Array(), 'empty'],
  ['a text file', strToU8('Khối thi đua, không phải sổ tính'), 'notExcel'],
  ['an .xls file', container('Workbook'), 'oldExcel'],
  ['an .xls file of a program that names its parts otherwise', container('Sổ'), 'oldExcel'],
  ['a file with a password', container('EncryptedPackage'), 'password'],
  ['another compound file', container('WordDocument'), 'notExcel'],
  ['an .ods file', archive('mimetype', 'content.xml'), 'openDocument'],
  ['an .xlsb file', archive('[Content_Types].xml', 'xl/workbook.bin'), 'binaryExcel'],
  ['a .docx file', archive('[Content_Types].xml', 'word/document.xml'), 'notExcel'],
  ['a download that broke off', archive('[Content_Types].xml', 'xl/workbook.xml').slice(0, 60), 'broken'],
  ['a file above the limit', new Uint8Array(limits.fileBytes + 1), 'tooLarge'],
])('%s is named for what it is', (_, bytes, problem) => {
  expect(problemWithFile(bytes)).toBe(problem);
});

test('a zip bomb is refused by its directory, without unpacking', () => {
  const bomb = zipSync({
    '[Content_Types].xml': strToU8('x'),
    'xl/workbook.xml': strToU8('x'),
    'xl/worksheets/sheet1.xml': new Uint8Array(3_000_000),
  });
  expect(bomb.length).toBeLessThan(10_000);
  expect(problemWithFile(bomb)).toBe('tooLarge');
});

test('a directory with more parts than any workbook has is refused', () => {
  const names = Array.from({ length: limits.parts + 1 }, (_, index) => `xl/media/${index}`);
  expect(problemWithFile(archive(...names))).toBe('tooLarge');
});
