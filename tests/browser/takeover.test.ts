import type { Page } from 'playwright-core';
import type { Cells } from '../../src/workbook/cells.ts';
import { tienGiangSheet } from '../support/office-tables.ts';
import { describeInBrowser, startPreview, type Preview } from '../support/browser.ts';
import { openWorkbook, paneOf, texts, waitForText } from './preview-grid.ts';

jest.setTimeout(180_000);

const sheet = 'Bảng điểm 2022';

/** The office's own workbook: its sheet as it was typed, text with an apostrophe where Excel would make a number of it. */
async function officeSheet(page: Page, cells: Cells): Promise<void> {
  const pane = page.frames().find((frame) => frame.url().includes('taskpane'));
  if (pane === undefined) throw new Error('no pane is open');
  const typed = cells.map((row) =>
    Array.from({ length: 8 }, (_cell, column) => {
      const cell = row[column] ?? '';
      return typeof cell === 'string' && cell !== '' ? `'${cell}` : cell;
    }),
  );
  await pane.evaluate(
    ([name, rows]) =>
      Excel.run(async (context) => {
        const added = context.workbook.worksheets.add(name);
        added.getRange(`A1:H${rows.length}`).values = rows;
        added.getRange('B1').format.columnWidth = 260;
        added.getRange('F1').format.columnWidth = 220;
        added.activate();
        await context.sync();
      }),
    [sheet, typed] as const,
  );
}

describeInBrowser('taking over an office’s own table in the preview', () => {
  let preview: Preview;

  beforeAll(async () => {
    preview = await startPreview();
  });

  afterAll(async () => {
    await preview.close();
  });

  it('goes from the office’s own sheet over mapping, preview and proposals to ranked tables; its sheet stays as it is', async () => {
    const { page, faults } = await openWorkbook(preview, 'Sổ trống');
    const pane = paneOf(page);
    await pane.getByRole('button', { name: 'Dùng bảng đang có trong sổ' }).waitFor();
    await officeSheet(page, tienGiangSheet);
    const before = await texts(page, sheet, 'A1:H52');
    await preview.picture(page, 'nhan-bang-1-bat-dau');

    await pane.getByRole('button', { name: 'Dùng bảng đang có trong sổ' }).click();
    await pane.getByLabel('Bảng trong sổ').selectOption(sheet);
    await pane.getByText('24 mục, 47 dòng được chấm, tổng điểm chuẩn 100.').waitFor();
    await preview.picture(page, 'nhan-bang-2-cot');

    await pane.getByLabel('Tên đơn vị của các cột điểm').fill('Thị xã Cai Lậy');
    await pane.getByText('Điểm Tự chấm tính lại từ bảng: Thị xã Cai Lậy 124,4.').waitFor();
    await pane.getByRole('heading', { name: 'Bước 3. Xem trước' }).scrollIntoViewIfNeeded();
    await preview.picture(page, 'nhan-bang-3-xem-truoc');

    await pane.getByRole('checkbox', { name: 'a6: điểm trừ, Mỗi trường hợp: 0,5' }).check();
    await pane.getByRole('heading', { name: 'Đề xuất cần xác nhận' }).scrollIntoViewIfNeeded();
    await preview.picture(page, 'nhan-bang-4-de-xuat');

    await pane.getByLabel('Tên khối').fill('Ngành tài nguyên và môi trường');
    await pane.getByRole('button', { name: 'Tạo các trang từ bảng này' }).click();
    await pane.getByRole('heading', { name: 'Ngành tài nguyên và môi trường' }).waitFor();
    await waitForText(page, 'Tiêu chí', 'A5', '1');
    await pane.getByText('118,4').first().waitFor();
    expect(await texts(page, sheet, 'A1:H52')).toEqual(before);
    await preview.picture(page, 'nhan-bang-5-ket-qua');
    expect(faults).toEqual([]);
  });
});
