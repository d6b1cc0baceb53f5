import type { Locator, Page } from 'playwright-core';
import type { Cells } from '../../src/workbook/cells.ts';
import { acrossHtml, acrossMerged, acrossSheet } from '../support/across-table.ts';
import { tienGiangSheet } from '../support/office-tables.ts';
import { describeInBrowser, startPreview, type Preview } from '../support/browser.ts';
import { openWorkbook, paneOf, texts, waitForText } from './preview-grid.ts';

jest.setTimeout(240_000);

const sheet = 'Bảng điểm 2022';

/** The office's own workbook: its sheet as it was typed, text with an apostrophe where Excel would make a number of it. */
async function officeSheet(
  page: Page,
  cells: Cells,
  name = sheet,
  width = 8,
  merged: readonly string[] = [],
): Promise<void> {
  const pane = page.frames().find((frame) => frame.url().includes('taskpane'));
  if (pane === undefined) throw new Error('no pane is open');
  const typed = cells.map((row) =>
    Array.from({ length: width }, (_cell, column) => {
      const cell = row[column] ?? '';
      return typeof cell === 'string' && cell !== '' ? `'${cell}` : cell;
    }),
  );
  await pane.evaluate(
    ([name, rows, mergedAreas]) =>
      Excel.run(async (context) => {
        const added = context.workbook.worksheets.add(name);
        added.getRangeByIndexes(0, 0, rows.length, rows[0]?.length ?? 1).values = rows;
        added.getRange('B1').format.columnWidth = mergedAreas.length > 0 ? 150 : 260;
        if (mergedAreas.length === 0) added.getRange('F1').format.columnWidth = 220;
        for (const address of mergedAreas) {
          added.getRange(address).merge();
          added.getRange(address).format.wrapText = true;
          added.getRange(address).format.horizontalAlignment = 'Center';
        }
        added.activate();
        await context.sync();
      }),
    [name, typed, merged] as const,
  );
}

async function paste(box: Locator, html: string): Promise<void> {
  await box.evaluate((element, copied) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/html', copied);
    element.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  }, html);
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

  it('takes a summary with one unit to a row: says how it reads it, shows the wrong total with both numbers, ranks; the same from Word', async () => {
    const { page, faults } = await openWorkbook(preview, 'Sổ trống');
    const pane = paneOf(page);
    await pane.getByRole('button', { name: 'Dùng bảng đang có trong sổ' }).waitFor();
    await officeSheet(page, acrossSheet, 'Tổng hợp 2026', 11, acrossMerged);
    const before = await texts(page, 'Tổng hợp 2026', 'A1:K16');
    await pane.getByRole('button', { name: 'Dùng bảng đang có trong sổ' }).click();

    const box = pane.getByLabel('Hoặc dán bảng chép từ Word, Excel vào đây');
    await paste(box, acrossHtml);
    await pane
      .getByText('Điểm Khối chấm tính lại từ bảng: Văn phòng UBND tỉnh 97; Sở Nội vụ 95,5.')
      .waitFor();

    await pane.getByLabel('Bảng trong sổ').selectOption('Tổng hợp 2026');
    await pane.getByText(/mỗi đơn vị một dòng, tiêu chí nằm ngang/).waitFor();
    await pane.getByLabel('Bảng đặt theo cách nào').scrollIntoViewIfNeeded();
    await preview.picture(page, 'nhan-bang-8-don-vi-mot-dong');
    await pane
      .getByText(/Sở Ngoại vụ chưa có điểm/)
      .first()
      .waitFor();
    await pane.getByRole('heading', { name: 'Bước 3. Xem trước' }).scrollIntoViewIfNeeded();
    await preview.picture(page, 'nhan-bang-9-cay-tu-tieu-de');
    const wrong = pane.getByText(
      'Ban Dân tộc, Khối chấm: bảng của cơ quan ghi tổng 91, tính lại từ các dòng được 92.',
    );
    await wrong.scrollIntoViewIfNeeded();
    await preview.picture(page, 'nhan-bang-10-tong-sai');
    await page.evaluate(() => document.querySelector('iframe')?.style.setProperty('width', '320px'));
    expect(await pane.locator('html').evaluate((html) => html.scrollWidth <= 320)).toBe(true);
    await page.evaluate(() => document.querySelector('iframe')?.style.removeProperty('width'));

    await pane.getByLabel('Tên khối').fill('Khối Tổng hợp');
    await pane.getByRole('button', { name: 'Tạo các trang từ bảng này' }).click();
    await pane.getByRole('heading', { name: 'Khối Tổng hợp' }).waitFor();
    await waitForText(page, 'Tiêu chí', 'A6', 'I.1');
    const ranks = pane.getByRole('table').first().getByRole('row');
    await ranks.filter({ hasText: 'Văn phòng UBND tỉnh' }).filter({ hasText: '97' }).waitFor();
    await ranks.filter({ hasText: 'Ban Dân tộc' }).filter({ hasText: '92' }).waitFor();
    expect(await texts(page, 'Tổng hợp 2026', 'A1:K16')).toEqual(before);
    await preview.picture(page, 'nhan-bang-11-ket-qua');
    expect(faults).toEqual([]);
  });

  it('takes a table copied from Word in an old font: letters shown before and after, then tables, ranked', async () => {
    const { page, faults } = await openWorkbook(preview, 'Sổ trống');
    const pane = paneOf(page);
    await pane.getByRole('button', { name: 'Dùng bảng đang có trong sổ' }).click();
    await paste(pane.getByLabel('Hoặc dán bảng chép từ Word, Excel vào đây'), wordTable);
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
