import type { FrameLocator, Locator, Page } from 'playwright-core';
import { describeInBrowser, startPreview, type Preview } from '../support/browser.ts';
import { clickCell, openWorkbook, waitForText } from './preview-grid.ts';

jest.setTimeout(240_000);

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

/** A part of the pane as a whole: the window is made as high as it needs, for what is out of sight is not drawn. */
async function picture(page: Page, part: Locator, name: string): Promise<void> {
  const size = page.viewportSize();
  const box = await part.boundingBox();
  if (size === null || box === null) throw new Error('nothing to draw');
  await page.setViewportSize({ width: size.width, height: Math.ceil(box.height) + 400 });
  await part.screenshot({ path: `artefacts/screenshots/${name}.png` });
  await page.setViewportSize(size);
}

/** The part that goes through one award. */
const awardsPart = (page: Page): Locator => pane(page).getByRole('region', { name: 'Các hình thức' });

/** The pane as narrow as Excel makes it. */
async function narrow(page: Page): Promise<number> {
  return pane(page)
    .locator('main')
    .evaluate((main) => {
      document.body.style.width = '320px';
      return main.scrollWidth - main.clientWidth;
    });
}

/** Types into a cell as a person does. */
async function type(page: Page, sheet: string, cell: string, text: string): Promise<void> {
  await clickCell(page, sheet, cell);
  await page.keyboard.type(text);
  await page.keyboard.press('Enter');
  await waitForText(page, sheet, cell, text);
}

const delegates = [
  ['A5', 'Trần Thị A'],
  ['B5', 'Liên đoàn Lao động tỉnh'],
  ['E5', 'Có'],
  ['F5', 'Có'],
  ['J5', 'Hợp tác xã'],
  ['K5', 'Có'],
] as const;

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
  await form.getByLabel('Đồng ý', { exact: true }).fill(inFavour);
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
    await picture(page, pane(page).locator('main'), 'khen-thuong-tao');
    await create(page);
    await pane(page).getByRole('heading', { name: 'Các hình thức' }).waitFor();
    await picture(page, awardsPart(page), 'khen-thuong-co');
    await preview.picture(page, 'khen-thuong-so');
    await pane(page).getByLabel('Xem hình thức').selectOption({ label: 'Bằng khen của Chủ tịch UBND tỉnh' });
    await picture(page, awardsPart(page), 'khen-thuong-bang-khen');
    await pane(page).getByRole('button', { name: 'Đưa danh sách vào sổ' }).click();
    await pane(page).getByText('Đã lập trang “Danh sách đề nghị”.').first().waitFor();
    expect(await textAt(page, 'Danh sách đề nghị', 'C6')).toBe('Văn phòng UBND tỉnh');
    expect(await textAt(page, 'Danh sách đề nghị', 'C7')).toBe('Ban Dân tộc');
    expect(await textAt(page, 'Danh sách đề nghị', 'C8')).toBe('Cục Thống kê');
    expect(await textAt(page, 'Danh sách đề nghị', 'J7')).toBe('96,5');
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
    await picture(page, awardsPart(page), 'khen-thuong-ghi-phieu');
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
    await picture(page, awardsPart(page), 'khen-thuong-bang-nhau');
    await pane(page).getByRole('button', { name: 'Ghi quyết định cho Ban Dân tộc' }).click();
    const form = pane(page).getByRole('form', { name: 'Quyết định cho Ban Dân tộc' });
    await form.getByLabel('Lý do, như trong biên bản').fill('Bỏ phiếu vòng hai: 4/6');
    await form.getByRole('button', { name: 'Lưu quyết định' }).click();
    await pane(page).getByText('Hội nghị quyết định đề nghị: Bỏ phiếu vòng hai: 4/6').first().waitFor();
    expect(await textAt(page, 'Quyết định', 'B5')).toBe('Ban Dân tộc');
    await picture(page, awardsPart(page), 'khen-thuong-quyet-dinh');
    await pane(page).getByRole('button', { name: 'Ghi phiếu cho Ban Dân tộc' }).click();
    expect(await narrow(page)).toBe(0);
    await picture(page, awardsPart(page), 'khen-thuong-320');
    expect(faults).toEqual([]);
  });

  it('holds a conference by the plan of Bắc Giang: exactly 200 people stay open until it is decided, in 320 px', async () => {
    const { page, faults } = await openWorkbook(preview, 'Sổ trống');
    await pane(page).getByRole('button', { name: 'Tạo bảng từ kế hoạch có sẵn' }).click();
    await pane(page).getByRole('combobox', { name: 'Kế hoạch' }).selectOption('bac-giang-2020');
    await pane(page).getByRole('button', { name: 'Tạo bảng từ kế hoạch này' }).click();
    await pane(page).getByRole('tab', { name: 'Khen thưởng' }).click();
    const section = pane(page).getByRole('region', { name: 'Hội nghị, đại hội thi đua' });
    await section.getByLabel('Kế hoạch').selectOption('bac-giang-2020');
    await section.getByRole('button', { name: 'Tạo các trang hội nghị, đại hội' }).click();
    await section.getByText('Muộn nhất hết ngày 29/04/2020; chưa ghi ngày tổ chức.').waitFor();
    await type(page, 'Tổ chức hội nghị', 'B5', 'Cấp cơ sở');
    await type(page, 'Tổ chức hội nghị', 'E5', '200');
    await type(page, 'Tổ chức hội nghị', 'H5', '155');
    await type(page, 'Tổ chức hội nghị', 'I5', '2');
    for (const [cell, text] of delegates) await type(page, 'Đại biểu', cell, text);
    await section.getByText('Đúng 200 người: kế hoạch chưa quy định', { exact: false }).waitFor();
    await section.getByText('Cấp trên phân bổ 2 đại biểu dự đại hội: đã chọn 1, còn 1.').waitFor();
    await narrow(page);
    await picture(page, section, 'hoi-nghi-200');
    await section.getByRole('button', { name: /^Ghi hình thức hội nghị của/ }).click();
    await section.getByLabel('Hình thức', { exact: true }).selectOption({ label: 'Hội nghị đại biểu' });
    await section.getByLabel('Lý do').fill('Hội trường 150 chỗ');
    await section.getByRole('button', { name: 'Lưu hình thức' }).click();
    await section.getByText('200 người; đơn vị chọn hội nghị đại biểu: Hội trường 150 chỗ.').waitFor();
    expect(await textAt(page, 'Tổ chức hội nghị', 'F5')).toBe('Hội nghị đại biểu');
    expect(await textAt(page, 'Cấp hội nghị', 'D5')).toBe('chậm nhất 31/03/2020');
    await preview.picture(page, 'hoi-nghi-so');
    expect(faults).toEqual([]);
  });
});
