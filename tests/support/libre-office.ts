import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const places = [
  '/usr/bin/soffice',
  '/usr/bin/libreoffice',
  'C:\\Program Files\\LibreOffice\\program\\soffice.com',
  '/Applications/LibreOffice.app/Contents/MacOS/soffice',
];

export const libreOfficePlace = places.find((place) => existsSync(place)) ?? null;

/** All sheets as LibreOffice sees them after opening the file, by name: rows of texts as a person reads them. */
export function openInLibreOffice(bytes: Uint8Array): ReadonlyMap<string, readonly (readonly string[])[]> {
  return withConverted(
    bytes,
    'csv:Text - txt - csv (StarCalc):9,,76,1,,0,false,true,false,false,false,-1',
    (folder) => {
      const sheets = readdirSync(folder).filter((name) => name.startsWith('book-') && name.endsWith('.csv'));
      return new Map(
        sheets.map((name) => [
          name.slice('book-'.length, -'.csv'.length),
          readFileSync(path.join(folder, name), 'utf8')
            .split('\n')
            .map((line) => line.split('\t')),
        ]),
      );
    },
  );
}

/** The printed pages of the workbook as one PDF. */
export function printInLibreOffice(bytes: Uint8Array): Buffer {
  return withConverted(bytes, 'pdf', (folder) => readFileSync(path.join(folder, 'book.pdf')));
}

/** The workbook as LibreOffice saves it in its own format: what it has understood of it. */
export function resaveInLibreOffice(bytes: Uint8Array): Buffer {
  return withConverted(bytes, 'ods', (folder) => readFileSync(path.join(folder, 'book.ods')));
}

function withConverted<Result>(bytes: Uint8Array, format: string, read: (folder: string) => Result): Result {
  if (libreOfficePlace === null) throw new Error('LibreOffice is not installed');
  const folder = mkdtempSync(path.join(tmpdir(), 'book-'));
  try {
    const file = path.join(folder, 'book.xlsx');
    writeFileSync(file, bytes);
    const profile = `-env:UserInstallation=file://${path.join(folder, 'profile')}`;
    execFileSync(
      libreOfficePlace,
      [profile, '--headless', '--convert-to', format, '--outdir', folder, file],
      {
        stdio: 'ignore',
        timeout: 120_000,
      },
    );
    return read(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
