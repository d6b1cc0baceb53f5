import { strFromU8, unzipSync } from 'fflate';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { browserPlace, startPreview, type Preview } from '../support/browser.ts';
import { libreOfficePlace, printInLibreOffice, resaveInLibreOffice } from '../support/libre-office.ts';

jest.setTimeout(240_000);

const describeOutside = browserPlace === null || libreOfficePlace === null ? describe.skip : describe;
const artefacts = path.resolve(__dirname, '../../artefacts');

/** Puts the chart into a ready workbook by the pane's button, and saves the copy with values as the button does. */
async function savedWithChart(preview: Preview): Promise<Uint8Array> {
  const { page } = await preview.open();
  await page.getByRole('button', { name: 'Mở sổ này: Khối giao ước thi đua Tổng hợp 2021' }).click();
  const pane = page.frameLocator('iframe');
  await pane.getByRole('tab', { name: 'Kết quả' }).click();
  await pane.getByRole('button', { name: 'Đưa biểu đồ vào sổ' }).click();
  await pane.getByText('Biểu đồ nằm ở trang “Biểu đồ”.').first().waitFor();
  const bytes = await page.evaluate(async () => {
    await globalThis.preview?.idle();
    return globalThis.preview?.download('values');
  });
  return Uint8Array.from(bytes ?? []);
}

/** The table that LibreOffice keeps with a chart: its head, then each bar with its numbers. */
function chartTable(ods: Uint8Array): readonly (readonly string[])[] {
  const parts = unzipSync(ods);
  const charts = Object.keys(parts).filter((name) => /^Object [^/]+\/content\.xml$/.test(name));
  expect(charts).toHaveLength(1);
  const text = strFromU8(parts[charts[0] ?? ''] ?? new Uint8Array());
  expect(text).toContain('chart:class="chart:bar"');
  const table = /<table:table table:name="local-table">.*<\/table:table>/s.exec(text)?.[0] ?? '';
  return [...table.matchAll(/<table:table-row>(.*?)<\/table:table-row>/gs)].map(([, row = '']) =>
    [...row.matchAll(/<table:table-cell[^>]*?(?:\/>|>(.*?)<\/table:table-cell>)/gs)].map(([, cell = '']) =>
      cell.replace(/<draw:g>.*?<\/draw:g>/gs, '').replace(/<[^>]*>/g, ''),
    ),
  );
}

describeOutside('a saved chart in LibreOffice, without the add-in', () => {
  let preview: Preview;

  beforeAll(async () => {
    preview = await startPreview();
    mkdirSync(artefacts, { recursive: true });
  });

  afterAll(async () => {
    await preview.close();
  });

  it('shows six bars of four sections with the numbers of the sheet Biểu đồ: 58,5 · 24 · 14,5 · 0,5 for the first', async () => {
    const bytes = await savedWithChart(preview);
    const table = chartTable(resaveInLibreOffice(bytes));
    expect(table.map(([member]) => member)).toEqual([
      '',
      'Văn phòng UBND tỉnh',
      'Văn phòng Đoàn ĐBQH và HĐND tỉnh',
      'Sở Nội vụ',
      'Sở Ngoại vụ',
      'Ban Dân tộc',
      'Cục Thống kê',
    ]);
    expect(table[1]?.slice(1)).toEqual(['58.5', '24', '14.5', '0.5']);
    writeFileSync(path.join(artefacts, 'bieu-do.xlsx'), bytes);
    writeFileSync(path.join(artefacts, 'bieu-do.pdf'), printInLibreOffice(bytes));
  });
});
