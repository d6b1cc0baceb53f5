import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { browserPlace, startPreview, type Preview } from '../support/browser.ts';
import { libreOfficePlace, openInLibreOffice, printInLibreOffice } from '../support/libre-office.ts';

jest.setTimeout(240_000);

const describeOutside = browserPlace === null || libreOfficePlace === null ? describe.skip : describe;
const artefacts = path.resolve(__dirname, '../../artefacts');

/** Opens a ready workbook, waits for a total, saves it as the button does. */
async function saved(preview: Preview, title: string, total: string, functions: 'kept' | 'values') {
  const { page } = await preview.open();
  await page.getByRole('button', { name: `Mở sổ này: ${title}` }).click();
  await page.waitForFunction((wanted) => globalThis.preview?.cells('Kết quả', 'E6').text === wanted, total);
  const bytes = await page.evaluate(async (kept) => {
    await globalThis.preview?.idle();
    return globalThis.preview?.download(kept);
  }, functions);
  return Uint8Array.from(bytes ?? []);
}

const column = (rows: readonly (readonly string[])[] | undefined, from: number, to: number, at: number) =>
  (rows ?? []).slice(from - 1, to).map((row) => row[at]);

describeOutside('a saved workbook in LibreOffice, without the add-in', () => {
  let preview: Preview;

  beforeAll(async () => {
    preview = await startPreview();
    mkdirSync(artefacts, { recursive: true });
  });

  afterAll(async () => {
    await preview.close();
  });

  it('shows 97,5 · 96,5 · 96,5 · 89,25 · 96,5 · 96,5 and the ranks 1 5 4 6 2 3 in the copy with values', async () => {
    const bytes = await saved(preview, 'Khối giao ước thi đua Tổng hợp 2021', '97,5', 'values');
    const sheets = openInLibreOffice(bytes);
    const results = sheets.get('Kết quả');
    expect(column(results, 6, 11, 4)).toEqual(['97.5', '96.5', '96.5', '89.25', '96.5', '96.5']);
    expect(column(results, 6, 11, 6)).toEqual(['1', '5', '4', '6', '2', '3']);
    expect([...sheets.keys()]).toEqual(expect.arrayContaining(['Khối', 'Tiêu chí', 'Quy chế', 'Tự chấm']));
    const pdf = printInLibreOffice(bytes);
    writeFileSync(path.join(artefacts, 'tong-hop-2021.pdf'), pdf);
    // The result sheet comes first: A4 (595 × 842 points) lying.
    const [, width, height] = /\/MediaBox\[0 0 ([\d.]+) ([\d.]+)\]/.exec(pdf.toString('latin1')) ?? [];
    expect([Math.round(Number(width)), Math.round(Number(height))]).toEqual([842, 595]);
  });

  it('shows 118,4 for Cai Lậy in the copy with values', async () => {
    const bytes = await saved(preview, 'Thị xã Cai Lậy 2022', '118,4', 'values');
    const results = openInLibreOffice(bytes).get('Kết quả');
    expect(column(results, 6, 6, 4)).toEqual(['118.4']);
    writeFileSync(path.join(artefacts, 'cai-lay-2022.pdf'), printInLibreOffice(bytes));
  });

  it('opens the workbook with its formulas kept, criteria and entries unchanged', async () => {
    const bytes = await saved(preview, 'Khối giao ước thi đua Tổng hợp 2021', '97,5', 'kept');
    const entries = openInLibreOffice(bytes).get('Tự chấm');
    expect(column(entries, 6, 9, 2)).toEqual(['10', '78', '9.5', '12']);
  });
});
