import type { Page } from 'playwright-core';
import { describeInBrowser, startPreview, type Preview } from '../support/browser.ts';
import { openWorkbook, paneOf, texts, waitForText } from './preview-grid.ts';

jest.setTimeout(120_000);

const sample = 'Mở sổ này: Khối giao ước thi đua Tổng hợp 2021';

async function mainPicture(page: Page, name: string): Promise<void> {
  await page.locator('iframe').screenshot({ path: `artefacts/screenshots/${name}.png` });
}

describeInBrowser('entering and appraising in the preview', () => {
  let preview: Preview;

  beforeAll(async () => {
    preview = await startPreview();
  });

  afterAll(async () => {
    await preview.close();
  });

  it('enters by member, appraises with a difference and its reason, and leaves the self-score as it was', async () => {
    const { page, faults } = await openWorkbook(preview, sample);
    const pane = paneOf(page);
    await pane.getByRole('tab', { name: 'Chấm điểm' }).click();
    await pane.getByLabel('Đơn vị', { exact: true }).selectOption('Sở Nội vụ');
    await pane.getByLabel(/^I\.3 /).fill('9,25');
    await pane.getByText('9,25/10 điểm').waitFor();
    await pane.getByLabel(/^I\.3 /).press('Enter');
    await waitForText(page, 'Tự chấm', 'E8', '9,25');
    await pane.getByLabel(/^I\.4 /).fill('1.234');
    await pane.getByLabel(/^I\.5 /).focus();
    await pane.getByText('“1.234” có hai cách hiểu', { exact: false }).waitFor();
    await mainPicture(page, 'nhap-theo-don-vi');
    await preview.picture(page, 'nhap-diem-so');
    await pane.getByLabel(/^I\.4 /).fill('KG');
    await pane.getByLabel(/^I\.4 /).press('Enter');
    await pane.getByLabel(/^II\.1 /).selectOption('Không');
    await waitForText(page, 'Tự chấm', 'E9', 'KG');
    await waitForText(page, 'Tự chấm', 'E12', 'Không');

    await pane.getByLabel('Vòng chấm').selectOption('bloc');
    await pane.getByRole('button', { name: 'Tạo trang “Khối chấm”' }).click();
    await pane.getByLabel(/^I\.1 /).fill('9,5');
    await pane.getByLabel(/^I\.1 /).press('Enter');
    await waitForText(page, 'Khối chấm', 'E6', '9,5');
    await mainPicture(page, 'khoi-cham');
    await pane.getByLabel('Việc cần làm').selectOption('differences');
    await pane.getByRole('button', { name: 'Ghi lý do dòng I.1 của Sở Nội vụ' }).click();
    await pane.getByLabel('Loại lý do').selectOption('Minh chứng chưa đủ');
    await pane.getByLabel('Lý do, như nói tại buổi thẩm định').fill('Thiếu văn bản triển khai quý IV');
    await mainPicture(page, 'ghi-ly-do');
    await pane.getByRole('button', { name: 'Ghi lý do vào sổ' }).click();
    await pane.getByText('Lý do: Thiếu văn bản triển khai quý IV').waitFor();
    await mainPicture(page, 'khac-nhau');
    expect((await texts(page, 'Lý do', 'A5:H5'))[0]).toEqual([
      'I.1',
      'Sở Nội vụ',
      'Tự chấm',
      'Khối chấm',
      '10',
      '9,5',
      'Thiếu văn bản triển khai quý IV',
      'Minh chứng chưa đủ',
    ]);
    expect((await texts(page, 'Tự chấm', 'E6:E6'))[0]).toEqual(['10']);
    expect(faults).toEqual([]);
  });
});
