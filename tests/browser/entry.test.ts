import type { Page } from 'playwright-core';
import { describeInBrowser, startPreview, type Preview } from '../support/browser.ts';
import { openWorkbook, paneOf, texts, waitForText } from './preview-grid.ts';

jest.setTimeout(240_000);

const sample = 'Mở sổ này: Khối giao ước thi đua Tổng hợp 2021';

/** The pane as a person sees it, from its choice of work on. */
async function panePicture(page: Page, name: string): Promise<void> {
  await paneOf(page)
    .getByText('Việc cần làm', { exact: true })
    .evaluate((label) => label.scrollIntoView());
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
    await preview.picture(page, 'nhap-theo-don-vi');
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
    await panePicture(page, 'khoi-cham');
    await pane.getByLabel('Việc cần làm').selectOption('differences');
    await pane.getByRole('button', { name: 'Ghi lý do dòng I.1 của Sở Nội vụ' }).click();
    await pane.getByLabel('Loại lý do').selectOption('Minh chứng chưa đủ');
    await pane.getByLabel('Lý do, như nói tại buổi thẩm định').fill('Thiếu văn bản triển khai quý IV');
    await panePicture(page, 'ghi-ly-do');
    await pane.getByRole('button', { name: 'Ghi lý do vào sổ' }).click();
    await pane.getByText('Lý do: Thiếu văn bản triển khai quý IV').waitFor();
    await panePicture(page, 'khac-nhau');
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

    const work = pane.getByLabel('Việc cần làm');
    await work.selectOption('evidence');
    await pane.getByRole('button', { name: 'Thêm minh chứng cho dòng I.1', exact: true }).click();
    await pane.getByLabel('Số văn bản').fill('125/BC-SNV');
    await pane.getByLabel('Ngày văn bản').fill('28/11/2021');
    await pane.getByLabel('Trích yếu').fill('Báo cáo triển khai chỉ thị');
    await pane.getByRole('button', { name: 'Ghi minh chứng vào sổ' }).click();
    await pane.getByText('125/BC-SNV ngày 28/11/2021', { exact: false }).first().waitFor();
    expect((await texts(page, 'Minh chứng', 'A5:E5'))[0]).toEqual([
      ...['I.1', 'Sở Nội vụ', '125/BC-SNV', '28/11/2021', 'Báo cáo triển khai chỉ thị'],
    ]);
    await panePicture(page, 'minh-chung');

    await work.selectOption('appraisal');
    await pane.getByLabel('Đơn vị thẩm định', { exact: true }).selectOption('Ban Dân tộc');
    await pane.getByRole('button', { name: 'Ghi người thẩm định' }).click();
    await pane.getByText('Người thẩm định: Ban Dân tộc.').waitFor();
    await panePicture(page, 'tham-dinh');

    await work.selectOption('receipts');
    await pane
      .getByLabel('Việc', { exact: true })
      .selectOption({ label: 'Báo cáo tổng kết và bảng tự chấm điểm' });
    await pane.getByRole('button', { name: 'Ghi nhận của Sở Nội vụ' }).click();
    await pane.getByLabel('Ngày nhận', { exact: true }).fill('06/12/2021');
    await pane.getByRole('button', { name: 'Ghi vào sổ tiếp nhận' }).click();
    await pane.getByRole('button', { name: 'Ghi theo sổ tiếp nhận: dòng IV.3 của Sở Nội vụ' }).click();
    await waitForText(page, 'Khối chấm', 'E24', '06/12/2021');
    await pane.getByText('Bảng chấm đã khớp với sổ tiếp nhận.').waitFor();
    await panePicture(page, 'tiep-nhan');

    await work.selectOption('waiting');
    await pane.getByText('Xem thư gửi Sở Nội vụ').click();
    const letter = await pane.getByLabel('Thư gửi Sở Nội vụ', { exact: true }).inputValue();
    expect(letter).toContain('Kính gửi: Sở Nội vụ');
    expect(letter).toContain('Minh chứng:');
    await panePicture(page, 'ai-chua-nop');
    for (const view of ['form', 'differences', 'evidence', 'appraisal', 'receipts', 'waiting']) {
      await work.selectOption(view);
      const width = await pane.locator('main').evaluate((main) => {
        document.body.style.width = '320px';
        return main.scrollWidth - main.clientWidth;
      });
      expect([view, width]).toEqual([view, 0]);
    }
    expect(faults).toEqual([]);
  });
});
