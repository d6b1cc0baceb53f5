import type { FrameLocator, Page } from 'playwright-core';
import { describeInBrowser, startPreview, type Preview } from '../support/browser.ts';

jest.setTimeout(180_000);

const pane = (page: Page): FrameLocator => page.frameLocator('iframe');

async function openReview(preview: Preview, pack: string, day: string) {
  const opened = await preview.open();
  const { page } = opened;
  await page.getByRole('button', { name: 'Mở sổ này: Khối giao ước thi đua Tổng hợp 2021' }).click();
  await page.waitForFunction(() => globalThis.preview !== undefined);
  await pane(page).getByRole('tab', { name: 'Khen thưởng' }).click();
  await pane(page).getByLabel('Ngày của hồ sơ (ngày xét)').fill(day);
  await pane(page).getByLabel('Bộ quy định').selectOption({ label: pack });
  return opened;
}

const create = (page: Page): Promise<void> =>
  pane(page).getByRole('button', { name: 'Tạo các trang xét khen thưởng' }).click();

/** What a cell of the workbook holds, once everything has been calculated. */
async function textAt(page: Page, sheet: string, address: string): Promise<string> {
  return page.evaluate(
    async ([name, cell]) => {
      const door = globalThis.preview;
      if (door === undefined || name === undefined || cell === undefined)
        throw new Error('no preview is open');
      await door.idle();
      return door.cells(name, cell).text;
    },
    [sheet, address],
  );
}

async function voteFor(page: Page, subject: string, inFavour: string): Promise<void> {
  await pane(page)
    .getByRole('button', { name: `Ghi phiếu cho ${subject}` })
    .click();
  const form = pane(page).getByRole('form', { name: `Phiếu của ${subject}` });
  await form.getByLabel('Đồng ý').fill(inFavour);
  await form.getByLabel('Tổng số thành viên').fill('6');
  await form.getByLabel('Có mặt').fill('6');
  await form.getByLabel('Phiếu hợp lệ').fill('6');
  await form.getByRole('button', { name: 'Lưu phiếu' }).click();
  await pane(page).getByText(`Đã ghi phiếu vòng 1 của ${subject}`).first().waitFor();
}

describeInBrowser('the review of awards in the preview', () => {
  let preview: Preview;

  beforeAll(async () => {
    preview = await startPreview();
  });

  afterAll(async () => {
    await preview.close();
  });

  it('goes from points to a list for the council: the first for the flag, the next two for certificates', async () => {
    const { page, faults } = await openReview(
      preview,
      'Mẫu: cờ cho đơn vị dẫn đầu, bằng khen cho hai đơn vị kế tiếp',
      '10/12/2021',
    );
    await pane(page).locator('main').screenshot({ path: 'artefacts/screenshots/khen-thuong-tao.png' });
    await create(page);
    await pane(page).getByRole('heading', { name: 'Các hình thức' }).waitFor();
    await pane(page).locator('main').screenshot({ path: 'artefacts/screenshots/khen-thuong-co.png' });
    await preview.picture(page, 'khen-thuong-so');
    await pane(page).getByLabel('Xem hình thức').selectOption({ label: 'Bằng khen của Chủ tịch UBND tỉnh' });
    await pane(page).locator('main').screenshot({ path: 'artefacts/screenshots/khen-thuong-bang-khen.png' });
    await pane(page).getByRole('button', { name: 'Đưa danh sách vào sổ' }).click();
    await pane(page).getByText('Đã lập trang “Danh sách đề nghị”.').first().waitFor();
    expect(await textAt(page, 'Danh sách đề nghị', 'B6')).toBe('Văn phòng UBND tỉnh');
    expect(await textAt(page, 'Danh sách đề nghị', 'B7')).toBe('Ban Dân tộc');
    expect(await textAt(page, 'Danh sách đề nghị', 'B8')).toBe('Cục Thống kê');
    expect(await textAt(page, 'Danh sách đề nghị', 'G7')).toBe('96,5');
    await preview.picture(page, 'khen-thuong-danh-sach');
    expect(faults).toEqual([]);
  });

  it('leaves equals at the line open until the meeting decides, in a pane of 320 px', async () => {
    const { page, faults } = await openReview(
      preview,
      'Khối giao ước thi đua Tổng hợp 2021, tỉnh Hà Giang',
      '10/12/2021',
    );
    await create(page);
    await pane(page).getByRole('heading', { name: 'Các hình thức' }).waitFor();
    await pane(page).getByRole('button', { name: 'Ghi phiếu cho Sở Nội vụ' }).click();
    await pane(page).locator('main').screenshot({ path: 'artefacts/screenshots/khen-thuong-ghi-phieu.png' });
    await pane(page).getByRole('button', { name: 'Quay lại' }).click();
    await voteFor(page, 'Sở Nội vụ', '5');
    await voteFor(page, 'Ban Dân tộc', '5');
    for (const name of [
      'Văn phòng UBND tỉnh',
      'Văn phòng Đoàn ĐBQH và HĐND tỉnh',
      'Sở Ngoại vụ',
      'Cục Thống kê',
    ])
      await voteFor(page, name, '2');
    await pane(page).getByText('cần quyết định').first().waitFor();
    expect(await textAt(page, 'Phiếu bầu', 'D7')).toBe('5');
    await pane(page).locator('main').screenshot({ path: 'artefacts/screenshots/khen-thuong-bang-nhau.png' });
    await pane(page).getByRole('button', { name: 'Ghi quyết định cho Ban Dân tộc' }).click();
    const form = pane(page).getByRole('form', { name: 'Quyết định cho Ban Dân tộc' });
    await form.getByLabel('Lý do, như trong biên bản').fill('Bỏ phiếu vòng hai: 4/6');
    await form.getByRole('button', { name: 'Lưu quyết định' }).click();
    await pane(page).getByText('Hội nghị quyết định đề nghị: Bỏ phiếu vòng hai: 4/6').first().waitFor();
    expect(await textAt(page, 'Quyết định', 'B5')).toBe('Ban Dân tộc');
    await pane(page).locator('main').screenshot({ path: 'artefacts/screenshots/khen-thuong-quyet-dinh.png' });
    await pane(page).getByRole('button', { name: 'Ghi phiếu cho Ban Dân tộc' }).click();
    const width = await pane(page)
      .locator('main')
      .evaluate((main) => {
        document.body.style.width = '320px';
        return main.scrollWidth - main.clientWidth;
      });
    expect(width).toBe(0);
    await pane(page).locator('main').screenshot({ path: 'artefacts/screenshots/khen-thuong-320.png' });
    expect(faults).toEqual([]);
  });
});
