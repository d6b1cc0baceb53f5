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
    await page.evaluate(() => document.querySelector('iframe')?.style.setProperty('width', '320px'));
    expect(await pane.locator('html').evaluate((html) => html.scrollWidth <= 320)).toBe(true);
    await page.evaluate(() => document.querySelector('iframe')?.style.removeProperty('width'));

    await pane.getByLabel('Tên khối').fill('Ngành tài nguyên và môi trường');
    await pane.getByRole('button', { name: 'Tạo các trang từ bảng này' }).click();
    await pane.getByRole('heading', { name: 'Ngành tài nguyên và môi trường' }).waitFor();
    await waitForText(page, 'Tiêu chí', 'A5', '1');
    await pane.getByText('118,4').first().waitFor();
    expect(await texts(page, sheet, 'A1:H52')).toEqual(before);
    await preview.picture(page, 'nhan-bang-5-ket-qua');
    expect(faults).toEqual([]);
  });

  it('takes a table copied from Word in an old font: letters shown before and after, then tables, ranked', async () => {
    const { page, faults } = await openWorkbook(preview, 'Sổ trống');
    const pane = paneOf(page);
    await pane.getByRole('button', { name: 'Dùng bảng đang có trong sổ' }).click();
    await pane.getByLabel('Hoặc dán bảng chép từ Word, Excel vào đây').evaluate((box, html) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/html', html);
      box.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
    }, wordTable);
    await pane.getByRole('heading', { name: 'Chữ gõ bằng bảng mã cũ' }).waitFor();
    await preview.picture(page, 'nhan-bang-6-phong-cu');

    await pane.getByRole('button', { name: 'Chuyển sang Unicode rồi đọc' }).click();
    await pane.getByText('2 mục, 3 dòng được chấm, tổng điểm chuẩn 100.').waitFor();
    await pane.getByRole('heading', { name: 'Bước 3. Xem trước' }).scrollIntoViewIfNeeded();
    await preview.picture(page, 'nhan-bang-7-dan-word');

    await pane.getByRole('button', { name: 'Tạo các trang từ bảng này' }).click();
    await pane.getByRole('heading', { name: 'Khối chưa đặt tên' }).waitFor();
    await waitForText(page, 'Tiêu chí', 'B6', 'Hoàn thành kế hoạch');
    await waitForText(page, 'Bảng đã dán', 'B3', 'Hoµn thµnh kÕ ho¹ch');
    const ranks = pane.getByRole('table').first().getByRole('row');
    await ranks.filter({ hasText: 'Sở Nội vụ' }).filter({ hasText: '95,5' }).waitFor();
    await ranks.filter({ hasText: 'Ban Dân tộc' }).filter({ hasText: '90' }).waitFor();
    expect(faults).toEqual([]);
  });
});

const wordTable = `<html><body><table class=MsoTableGrid>
<tr><td><p>STT</p></td><td><p>Néi dung</p></td><td><p>§iÓm chuÈn</p></td><td><p>Së Néi vô</p></td><td><p>Ban D©n téc</p></td></tr>
<tr><td>I</td><td>NhiÖm vô chuyªn m«n</td><td>80</td><td></td><td></td></tr>
<tr><td>1</td><td>Hoµn thµnh kÕ ho¹ch</td><td>50</td><td>50</td><td>45</td></tr>
<tr><td>2</td><td>C¶i c¸ch hµnh chÝnh</td><td>30</td><td>25,5</td><td>+ 25</td></tr>
<tr><td>II</td><td>Phong trµo thi ®ua</td><td>20</td><td></td><td></td></tr>
<tr><td>1</td><td>Tæ chøc phong trµo</td><td>20</td><td>20</td><td>20</td></tr>
</table></body></html>`;
