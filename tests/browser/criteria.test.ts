import type { Page } from 'playwright-core';
import { describeInBrowser, startPreview, type Preview } from '../support/browser.ts';
import { clickCell, openWorkbook, paneOf, texts, waitForText } from './preview-grid.ts';

jest.setTimeout(240_000);

/** A button reached by the keyboard and pressed. */
async function press(page: Page, name: string): Promise<void> {
  await paneOf(page).getByRole('button', { name, exact: true }).focus();
  await page.keyboard.press('Enter');
}

/** Fields of the open form in their order; `null` leaves one as it is. */
async function fill(page: Page, fields: readonly (string | null)[]): Promise<void> {
  for (const field of fields) {
    await page.keyboard.press('Tab');
    if (field !== null) await page.keyboard.type(field);
  }
}

async function typeInto(page: Page, label: string, text: string): Promise<void> {
  await paneOf(page).getByLabel(label, { exact: true }).focus();
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type(text);
}

/** By arrows, as the keyboard chooses in a list. */
async function choose(page: Page, label: string, steps: number): Promise<void> {
  await paneOf(page).getByLabel(label, { exact: true }).focus();
  for (let step = 0; step < steps; step += 1) await page.keyboard.press('ArrowDown');
}

/** One row of an entry table, and on to the next. */
async function typeRow(page: Page, scores: readonly string[]): Promise<void> {
  for (const [place, score] of scores.entries()) {
    if (place > 0) await page.keyboard.press('Tab');
    await page.keyboard.type(score);
  }
  await page.keyboard.press('Enter');
}

const treeItem = (page: Page, name: RegExp) => paneOf(page).getByRole('treeitem', { name });

async function startBloc(page: Page): Promise<void> {
  const pane = paneOf(page);
  await press(page, 'Tạo bảng trống');
  await pane.getByLabel('Tên khối').waitFor();
  await fill(page, ['Khối các sở', '2026', 'Sở Nội vụ\nSở Y tế\nSở Tư pháp']);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await pane.getByRole('tab', { name: 'Tiêu chí' }).waitFor();
}

describeInBrowser('the criteria in the pane', () => {
  let preview: Preview;

  beforeAll(async () => {
    preview = await startPreview();
  });

  afterAll(async () => {
    await preview.close();
  });

  it('builds a scheme of two sections by keyboard, scores it, changes it with a reason and shows whose points change', async () => {
    const { page, faults } = await openWorkbook(preview, 'Sổ trống');
    const pane = paneOf(page);
    await startBloc(page);
    await pane.getByRole('tab', { name: 'Tiêu chí' }).click();
    await pane.getByText('Chưa có tiêu chí nào. Thêm mục').waitFor();
    await preview.picture(page, 'tieu-chi-1-trong');

    await press(page, 'Thêm mục lớn');
    await pane.getByLabel('Nội dung').waitFor();
    await fill(page, [null, 'Nhiệm vụ chuyên môn', null, '60']);
    await page.keyboard.press('Enter');
    await treeItem(page, /I Nhiệm vụ chuyên môn/).waitFor();

    await press(page, 'Thêm dòng bên trong: I');
    await fill(page, [null, 'Giải quyết hồ sơ đúng hạn', null, '40']);
    await choose(page, 'Cách chấm', 2);
    await typeInto(page, 'Mức 1: từ', '98');
    await typeInto(page, 'Mức 1: điểm', '40');
    await typeInto(page, 'Mức 2: từ', '95');
    await typeInto(page, 'Mức 2: đến', '98');
    await typeInto(page, 'Mức 2: điểm', '33');
    await typeInto(page, 'Còn lại được (điểm)', '20');
    await typeInto(page, 'Nếu nhập', '97');
    await pane.getByText('nhập 97 → được 33 điểm').waitFor();
    await preview.picture(page, 'tieu-chi-2-cach-cham');
    await press(page, 'Lưu vào bảng');
    await treeItem(page, /I\.1 Giải quyết hồ sơ/).waitFor();
    expect(await texts(page, 'Tiêu chí', 'A6:F6')).toEqual([
      ['I.1', 'Giải quyết hồ sơ đúng hạn', '40', 'Chuẩn', 'Theo bậc', '>=98: 40; 95..<98: 33; còn lại: 20'],
    ]);

    await press(page, 'Thêm dòng cùng cấp: I.1');
    await fill(page, [null, 'Cải cách hành chính', null, '20']);
    await page.keyboard.press('Enter');
    await treeItem(page, /I\.2 Cải cách hành chính/).waitFor();
    await press(page, 'Thêm mục lớn');
    await fill(page, [null, 'Phong trào thi đua', null, '30']);
    await page.keyboard.press('Enter');
    await treeItem(page, /II Phong trào thi đua/).waitFor();
    await press(page, 'Thêm dòng bên trong: II');
    await fill(page, [null, 'Tổ chức phong trào', null, '40']);
    await page.keyboard.press('Enter');
    await treeItem(page, /II\.1 Tổ chức phong trào/).waitFor();
    await treeItem(page, /≠ các dòng cộng lại 40, mục ghi 30/).click();
    await pane.getByText(/Điểm chuẩn của mục là 30 nhưng/).waitFor();
    await preview.picture(page, 'tieu-chi-3-cay');
    await press(page, 'Sửa: II');
    await typeInto(page, 'Điểm chuẩn', '40');
    await page.keyboard.press('Enter');
    await treeItem(page, /II Phong trào thi đua các dòng cộng lại 40, khớp/).waitFor();
    expect((await texts(page, 'Tự chấm', 'A5:B9')).map(([code]) => code)).toEqual([
      'I',
      'I.1',
      'I.2',
      'II',
      'II.1',
    ]);

    await clickCell(page, 'Tự chấm', 'C6');
    await typeRow(page, ['97', '98', '90']);
    await typeRow(page, ['20', '15', '18']);
    await page.keyboard.press('ArrowDown');
    await typeRow(page, ['38', '35', '40']);
    await waitForText(page, 'Tự chấm', 'E9', '40');
    await pane.getByText(/^Đã khoá ở phiên bản 1/).waitFor();

    await treeItem(page, /I\.1 Giải quyết hồ sơ/).click();
    await press(page, 'Sửa: I.1');
    await typeInto(page, 'Mức 2: điểm', '30');
    await press(page, 'Xem trước khi lưu');
    await pane.getByRole('rowheader', { name: 'Sở Nội vụ' }).waitFor();
    const review = pane.getByRole('form', { name: 'Xem trước khi ghi vào bảng' });
    expect((await review.getByRole('row').allInnerTexts()).map((row) => row.replaceAll(/\s+/g, ' '))).toEqual(
      ['Đơn vị Tổng điểm Hạng', 'Sở Nội vụ 91 → 88 1 → 2', 'Sở Y tế 90 2 → 1'],
    );
    await typeInto(page, 'Lý do sửa', 'Công văn số 12/CV-HĐTĐ');
    await typeInto(page, 'Người sửa', 'Trần Thị B, chuyên viên');
    await preview.picture(page, 'tieu-chi-4-ai-doi-diem');
    await press(page, 'Ghi vào bảng');
    await pane
      .getByText(/Đã lập phiên bản 2/)
      .first()
      .waitFor();
    await pane.getByText(/^Đã khoá ở phiên bản 2/).waitFor();
    const versions = await texts(page, 'Phiên bản tiêu chí', 'A5:F6');
    expect(versions.map(([number, , who]) => [number, who])).toEqual([
      ['1', 'Ngăn tự ghi'],
      ['2', 'Trần Thị B, chuyên viên'],
    ]);
    expect(versions[1]?.[5]).toBe(
      'Sở Nội vụ: 91 → 88 điểm, hạng 1 → hạng 2; Sở Y tế: 90 → 90 điểm, hạng 2 → hạng 1',
    );

    await press(page, 'Mở trang “Phiên bản tiêu chí”');
    await preview.picture(page, 'tieu-chi-5-phien-ban');
    await clickCell(page, 'Tiêu chí', 'C7');
    await page.keyboard.type('25');
    await page.keyboard.press('Enter');
    await pane.getByText('I.2 “Cải cách hành chính”: Điểm chuẩn 20 → 25').waitFor();
    await preview.picture(page, 'tieu-chi-7-sua-trong-o');
    await press(page, 'Trả các ô lại như cũ');
    await waitForText(page, 'Tiêu chí', 'C7', '20');
    await pane.getByText(/^Đã khoá ở phiên bản 2/).waitFor();
    await clickCell(page, 'Tiêu chí', 'C8');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.type('15');
    await page.keyboard.press('Enter');
    await pane.getByRole('tab', { name: 'Tổng quan' }).click();
    const todo = pane.getByRole('region', { name: 'Cần làm' });
    await todo.getByText('I.2 “Cải cách hành chính”: Điểm chuẩn 20 → 15').waitFor();
    await preview.picture(page, 'tieu-chi-8-can-lam');
    await press(page, 'Ghi lý do ở thẻ “Tiêu chí”');
    await pane.getByRole('button', { name: 'Ghi lý do sửa' }).waitFor();
    await press(page, 'Ghi lý do sửa');
    await typeInto(page, 'Lý do sửa', 'Sửa theo hội nghị');
    await page.keyboard.press('Enter');
    await pane.getByText(/^Đã khoá ở phiên bản 3/).waitFor();

    const width = await pane.locator('main').evaluate((main) => {
      document.body.style.width = '320px';
      return main.scrollWidth - main.clientWidth;
    });
    expect(width).toBe(0);
    await preview.picture(page, 'tieu-chi-6-320');
    expect(faults).toEqual([]);
  });
});
