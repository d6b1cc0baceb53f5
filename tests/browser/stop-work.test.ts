import { describeInBrowser, startPreview, type Preview } from '../support/browser.ts';
import { openWorkbook, paneOf } from './preview-grid.ts';

jest.setTimeout(120_000);

const ready = 'Mở sổ này: Khối giao ước thi đua Tổng hợp 2021';

describeInBrowser('work that takes long', () => {
  let preview: Preview;

  beforeAll(async () => {
    preview = await startPreview();
  });

  afterAll(async () => {
    await preview.close();
  });

  it('tells which page of how many, is stopped by keyboard, names the pages that are written and those that are not, and is gone on with', async () => {
    const { page, faults } = await openWorkbook(preview, ready);
    const pane = paneOf(page);
    await pane.getByRole('tab', { name: 'Kết quả' }).click();
    const all = pane.getByRole('button', { name: 'Tạo phiếu giải trình của cả 6 đơn vị' });
    await all.waitFor();
    await pane.locator('main:not([data-working])').waitFor();
    // As slow as the computer of an office.
    const chromium = await page.context().newCDPSession(page);
    await chromium.send('Emulation.setCPUThrottlingRate', { rate: 12 });
    await all.focus();
    await page.keyboard.press('Enter');
    await pane.getByText(/^Đang ghi trang 2 trên 6: Phiếu/).waitFor();
    await pane.getByRole('button', { name: 'Dừng' }).press('Enter');
    await chromium.send('Emulation.setCPUThrottlingRate', { rate: 1 });
    const told = pane.getByText(/^Đã dừng\. Đã ghi xong và giữ lại: trang/).last();
    await told.waitFor();
    const sentence = (await told.textContent()) ?? '';
    const [kept = '', rest = ''] = sentence.split('; chưa ghi: ');
    const named = (text: string) => [...text.matchAll(/“(Phiếu [^”]+)”/gu)].map(([, name]) => name);
    const sheets = await page.evaluate(() => globalThis.preview?.sheetNames() ?? []);
    expect(sheets.filter((name) => name.startsWith('Phiếu'))).toEqual(named(kept));
    expect(named(kept).length + named(rest).length).toBe(6);
    expect(await all.evaluate((button) => button === button.ownerDocument.activeElement)).toBe(true);
    await pane.locator('main').evaluate((main) => main.ownerDocument.defaultView?.scrollTo(0, 0));
    await preview.picture(page, 'dung-2-da-dung');
    await chromium.send('Emulation.setCPUThrottlingRate', { rate: 12 });
    await all.press('Enter');
    await pane.getByText(/^Đang ghi trang \d trên 6: Phiếu/).waitFor();
    await preview.picture(page, 'dung-1-dang-ghi');
    await chromium.send('Emulation.setCPUThrottlingRate', { rate: 1 });
    await pane.getByText('Đã tạo 6 phiếu giải trình, mỗi đơn vị một trang.').last().waitFor();
    expect(faults).toEqual([]);
  });
});
