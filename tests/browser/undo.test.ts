import type { Page } from 'playwright-core';
import { describeInBrowser, startPreview, type Preview } from '../support/browser.ts';
import { changeSheet, clickCell, frameOf, openWorkbook, paneOf, texts, waitForText } from './preview-grid.ts';

jest.setTimeout(180_000);

async function press(page: Page, name: string | RegExp): Promise<void> {
  await paneOf(page).getByRole('button', { name, exact: true }).first().click();
}

async function typeInto(page: Page, label: string, text: string): Promise<void> {
  await paneOf(page).getByLabel(label, { exact: true }).fill(text);
}

/** The standings of the overview, row by row. */
async function standings(page: Page): Promise<readonly string[]> {
  const pane = paneOf(page);
  await pane.getByRole('tab', { name: 'Tổng quan' }).click();
  await pane.locator('main:not([data-working])').waitFor();
  const rows = await pane.getByRole('table').first().getByRole('row').allInnerTexts();
  await pane.getByRole('tab', { name: 'Tiêu chí' }).click();
  return rows;
}

/** Line I.2 of the criteria gets 16 points as its standard, with the reason that locked criteria need. */
async function editCriterion(page: Page): Promise<void> {
  const pane = paneOf(page);
  await pane.getByRole('treeitem', { name: /I\.2 / }).first().click();
  await press(page, 'Sửa: I.2');
  await typeInto(page, 'Điểm tối đa', '16');
  await press(page, 'Xem trước khi lưu');
  await typeInto(page, 'Lý do sửa', 'Công văn số 12/CV-HĐTĐ');
  await typeInto(page, 'Người sửa', 'Trần Thị B, chuyên viên');
  await press(page, 'Ghi vào bảng');
  await pane.getByRole('button', { name: 'Hoàn tác: sửa tiêu chí I.2' }).waitFor();
}

/** A sheet that a person has protected, or not any more; protecting has no button in the preview. */
async function protect(page: Page, sheet: string, isOn: boolean): Promise<void> {
  await frameOf(page).evaluate(
    ([name, on]) =>
      Excel.run(async (context) => {
        const { protection } = context.workbook.worksheets.getItem(name);
        if (on) protection.protect();
        else protection.unprotect();
        await context.sync();
      }),
    [sheet, isOn] as const,
  );
}

/** A new name stands on every sheet or on none. */
async function renameBesideProtected(page: Page, preview: Preview): Promise<void> {
  const pane = paneOf(page);
  const names = async () => [
    ...(await texts(page, 'Tự chấm', 'A4:H4')),
    ...(await texts(page, 'Thống nhất', 'A4:H4')),
  ];
  const before = await names();
  await protect(page, 'Thống nhất', true);
  await press(page, 'Sửa Sở Nội vụ');
  await typeInto(page, 'Tên mới', 'Sở Nội vụ mới');
  await press(page, 'Lưu tên mới');
  await pane.getByText(/^Trang “Thống nhất” đang được bảo vệ/).waitFor();
  await preview.picture(page, 'trang-duoc-bao-ve');
  expect(await names()).toEqual(before);
  await protect(page, 'Thống nhất', false);
  await press(page, 'Thử lại');
  await pane
    .getByText(/^Đã đổi tên Sở Nội vụ thành Sở Nội vụ mới/)
    .first()
    .waitFor();
  const renamed = before.map((row) => row.map((name) => (name === 'Sở Nội vụ' ? 'Sở Nội vụ mới' : name)));
  expect(await names()).toEqual(renamed);
}

describeInBrowser('the way back from what the pane has done', () => {
  let preview: Preview;

  beforeAll(async () => {
    preview = await startPreview();
  });

  afterAll(async () => {
    await preview.close();
  });

  it('a criterion edited in the pane goes back with its points; a cell changed by hand since stays; a deleted sheet looks as it did', async () => {
    const { page, faults } = await openWorkbook(preview, 'Khối giao ước thi đua Tổng hợp 2021');
    const pane = paneOf(page);
    await pane.getByRole('tab', { name: 'Tiêu chí' }).click();
    const before = await standings(page);
    const criteria = await texts(page, 'Tiêu chí', 'A5:H12');
    await editCriterion(page);

    await preview.picture(page, 'hoan-tac-1-da-sua');
    await press(page, 'Hoàn tác: sửa tiêu chí I.2');
    await pane.getByText('Đã hoàn tác: sửa tiêu chí I.2. Các ô đã trở lại như trước.').first().waitFor();
    await preview.picture(page, 'hoan-tac-2-da-tro-lai');
    expect(await texts(page, 'Tiêu chí', 'A5:H12')).toEqual(criteria);
    expect(await standings(page)).toEqual(before);

    await press(page, 'Làm lại: sửa tiêu chí I.2');
    await pane.getByRole('button', { name: 'Hoàn tác: sửa tiêu chí I.2' }).waitFor();
    await clickCell(page, 'Tiêu chí', 'C7');
    await page.keyboard.type('18');
    await page.keyboard.press('Enter');
    await waitForText(page, 'Tiêu chí', 'C7', '18');
    await press(page, 'Hoàn tác: sửa tiêu chí I.2');
    await pane.getByText(/^Ô 'Tiêu chí'!C7 đã có người sửa sau việc này nên chưa hoàn tác/).waitFor();
    expect((await texts(page, 'Tiêu chí', 'C7:C7')).flat()).toEqual(['18']);
    await preview.picture(page, 'hoan-tac-3-o-da-sua-tay');
    const width = await pane.locator('main').evaluate((main) => {
      document.body.style.width = '320px';
      const over = main.scrollWidth - main.clientWidth;
      document.body.style.width = '';
      return over;
    });
    expect(width).toBe(0);
    await press(page, 'Bỏ qua việc này: sửa tiêu chí I.2');

    await pane.getByRole('tab', { name: 'Khối' }).click();
    await press(page, 'Sửa thông tin khối');
    await typeInto(page, 'Chủ đề', 'Thi đua là yêu nước');
    await press(page, 'Lưu thông tin khối');
    const undoFacts = pane.getByRole('button', { name: 'Hoàn tác: sửa thông tin khối' });
    await undoFacts.waitFor();
    await clickCell(page, 'Khối', 'A1');
    await page.keyboard.press('ControlOrMeta+z');
    await pane.getByText(/^Đoàn kết, kỷ cương, sáng tạo/).waitFor();
    await undoFacts.click();
    await pane.getByText('Việc “sửa thông tin khối” đã được lùi lại trong bảng tính rồi').first().waitFor();
    await renameBesideProtected(page, preview);
    expect(faults).toEqual([]);

    const entries = await texts(page, 'Tự chấm', 'A1:H40');
    await clickCell(page, 'Tự chấm', 'A1');
    await preview.picture(page, 'trang-tao-lai-1-truoc');
    await changeSheet(page, 'Tự chấm', null);
    await pane.getByRole('tab', { name: 'Tổng quan' }).click();
    await press(page, 'Tạo lại trang “Tự chấm”');
    await pane.getByText('Đã tạo lại trang “Tự chấm”.').first().waitFor();
    await clickCell(page, 'Tự chấm', 'A1');
    expect(await texts(page, 'Tự chấm', 'A1:H40')).toEqual(entries);
    await preview.picture(page, 'trang-tao-lai-2-sau');
  });
});
