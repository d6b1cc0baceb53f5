import type { Page } from 'playwright-core';
import { describeInBrowser, startPreview, type Preview } from '../support/browser.ts';
import { clickCell, openWorkbook, paneOf, texts, waitForText } from './preview-grid.ts';

jest.setTimeout(240_000);

const sample = 'Mở sổ này: Khối giao ước thi đua Tổng hợp 2021';

type Book = { readonly name: string; readonly mimeType: string; readonly buffer: Buffer };

/** The file that a button of the preview saves. */
async function saved(page: Page, functions: 'kept' | 'values', name: string): Promise<Book> {
  const bytes = await page.evaluate(async (wanted) => {
    await globalThis.preview?.idle();
    return globalThis.preview?.download(wanted);
  }, functions);
  return { name, mimeType: 'application/octet-stream', buffer: Buffer.from(bytes ?? []) };
}

/** Opens a file that somebody has sent. */
async function openFile(page: Page, book: Book): Promise<void> {
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Mở tệp .xlsx', exact: true }).click();
  await (await chooser).setFiles(book);
  await page.getByText(book.name, { exact: true }).waitFor();
  await page.waitForFunction(() => globalThis.preview !== undefined);
}

/** The sheet alone, as somebody without the add-in sees it. */
async function gridPicture(page: Page, name: string): Promise<void> {
  await page.locator('#grid').screenshot({ path: `artefacts/screenshots/${name}.png` });
}

async function show(page: Page, sheet: string, cell: string): Promise<void> {
  await page.evaluate(
    ([name = '', address = '']) => globalThis.preview?.select(name, address),
    [sheet, cell],
  );
}

/** Down the column: points, a value, nothing assigned, nothing yet, points; over the line of section II; yes, cases. */
const selfScores = ['9,5', '48', '9', 'KG', '', '', 'Có', '2'];

describeInBrowser('those who do not keep the workbook', () => {
  let preview: Preview;

  beforeAll(async () => {
    preview = await startPreview();
  });

  afterAll(async () => {
    await preview.close();
  });

  it('a member fills its column in the file it was sent, and the leader puts the column into its own workbook', async () => {
    const { page: leader, faults } = await openWorkbook(preview, 'Sổ trống');
    await leader.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    const pane = paneOf(leader);
    await pane.getByRole('button', { name: 'Tạo bảng từ kế hoạch có sẵn' }).click();
    await pane.getByRole('combobox', { name: 'Kế hoạch' }).selectOption('ha-giang-tong-hop-2021');
    await pane.getByRole('button', { name: 'Tạo bảng từ kế hoạch này' }).click();
    await pane.getByText('Trang “Tự chấm”', { exact: false }).first().waitFor();
    const sent = await saved(leader, 'values', 'Tự chấm năm 2021.xlsx');

    const member = await leader.context().newPage();
    await member.goto(preview.address);
    await openFile(member, sent);
    await clickCell(member, 'Tự chấm', 'E6');
    for (const typed of selfScores) {
      await member.keyboard.type(typed);
      await member.keyboard.press('ArrowDown');
    }
    await waitForText(member, 'Tự chấm', 'E12', 'Có');
    await gridPicture(member, 'thanh-vien-1-cot-cua-minh');
    await show(member, 'Tiêu chí', 'E9');
    await gridPicture(member, 'thanh-vien-2-cach-cham');
    const returned = await saved(member, 'kept', 'Tự chấm Sở Nội vụ.xlsx');

    const second = await leader.context().newPage();
    await second.goto(preview.address);
    await openFile(second, returned);
    await clickCell(second, 'Tự chấm', 'E6');
    await second.keyboard.press('Shift+ArrowDown');
    for (let row = 8; row <= 24; row += 1) await second.keyboard.press('Shift+ArrowDown');
    await second.keyboard.press('Control+c');
    await leader.bringToFront();
    await clickCell(leader, 'Tự chấm', 'E6');
    await leader.keyboard.press('Control+v');
    await waitForText(leader, 'Tự chấm', 'E12', 'Có');
    expect((await texts(leader, 'Tự chấm', 'E6:E24')).flat()).toEqual(
      (await texts(second, 'Tự chấm', 'E6:E24')).flat(),
    );
    await preview.picture(leader, 'thanh-vien-3-truong-khoi-dan');
    expect(faults).toEqual([]);
  });

  it('an IT officer checks the server without Excel, an old Excel, and that nothing leaves the server', async () => {
    const { page, faults } = await preview.open();
    await page.setViewportSize({ width: 900, height: 640 });
    await page.goto(`${preview.address}taskpane.html`);
    await page.getByText('Trang này chạy bên trong Excel', { exact: false }).first().waitFor();
    expect(await page.getByText('bấm “Mở ngăn Thi đua”', { exact: false }).count()).toBeGreaterThan(0);
    await preview.picture(page, 'cai-dat-1-ngoai-excel');
    await page.goto(`${preview.address}huong-dan.html`);
    await page.getByRole('heading', { name: 'Excel của tôi không có thẻ Thi đua' }).waitFor();
    await preview.picture(page, 'cai-dat-2-huong-dan');

    const { page: old } = await openWorkbook(preview, sample, '?excel=1.8');
    const readAgain = paneOf(old).getByRole('button', { name: 'Đọc lại sổ' });
    await paneOf(old).getByRole('button', { name: 'Bật ghi nhật ký' }).waitFor();
    await paneOf(old).getByText('Bản Excel này không báo khi sổ thay đổi', { exact: false }).waitFor();
    await readAgain.scrollIntoViewIfNeeded();
    await preview.picture(old, 'cai-dat-3-excel-cu');
    await clickCell(old, 'Tự chấm', 'H6');
    await old.keyboard.type('9,5');
    await old.keyboard.press('Enter');
    await waitForText(old, 'Kết quả', 'E11', '96,3');
    await readAgain.click();
    await paneOf(old)
      .getByRole('row', { name: /^5 Cục Thống kê .*96,3/ })
      .waitFor();

    const requests: string[] = [];
    const { page: work } = await openWorkbook(preview, sample);
    await paneOf(work).getByRole('heading', { name: 'Bảng xếp hạng' }).waitFor();
    // The last part of the first page that is loaded.
    await paneOf(work).getByRole('button', { name: 'Bật ghi nhật ký' }).waitFor();
    await work.waitForLoadState('networkidle');
    work.on('request', (request) => requests.push(`${request.method()} ${request.url()}`));
    await clickCell(work, 'Tự chấm', 'H6');
    await work.keyboard.type('9,5');
    await work.keyboard.press('Enter');
    await waitForText(work, 'Kết quả', 'E11', '96,3');
    expect(requests).toEqual([]);
    expect(faults).toEqual([]);
  });

  it('the council reads the workbook without the add-in: results, one page for each member, the list of nominees', async () => {
    const { page: leader, faults } = await openWorkbook(preview, sample);
    const pane = paneOf(leader);
    await pane.getByRole('tab', { name: 'Kết quả' }).click();
    await pane.getByRole('button', { name: 'Tạo phiếu giải trình của cả 6 đơn vị' }).click();
    await pane.getByText('Đã tạo 6 phiếu giải trình, mỗi đơn vị một trang.').first().waitFor();
    await pane.getByRole('button', { name: 'Tạo trang in của khối' }).click();
    await pane.getByText('Trang in của khối nằm ở trang “Trang in của khối”.').first().waitFor();
    const sent = await saved(leader, 'values', 'Kết quả khối Tổng hợp 2021.xlsx');

    const council = await leader.context().newPage();
    await council.goto(preview.address);
    await openFile(council, sent);
    await show(council, 'Kết quả', 'A6');
    expect((await texts(council, 'Kết quả', 'G6:G11')).flat()).toEqual(['1', '5', '4', '6', '2', '3']);
    const formula = await council.evaluate(() => globalThis.preview?.cells('Kết quả', 'A6').formula);
    expect(formula).toBe('Văn phòng UBND tỉnh');
    await gridPicture(council, 'hoi-dong-1-ket-qua');
    await show(council, 'Phiếu 4 Sở Ngoại vụ', 'A1');
    expect((await texts(council, 'Phiếu 4 Sở Ngoại vụ', 'A3'))[0]).toEqual([
      'Tổng điểm: 89,25. Xếp hạng: 6. Xếp loại: Tốt',
    ]);
    await gridPicture(council, 'hoi-dong-2-phieu');
    await show(council, 'Trang in của khối', 'A1');
    await gridPicture(council, 'hoi-dong-3-trang-in');
    expect(faults).toEqual([]);
  });
});
