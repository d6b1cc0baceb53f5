import type { Locator, Page } from 'playwright-core';
import { plans } from '../../src/rulebooks/index.ts';
import { describeInBrowser, startPreview, type Preview } from '../support/browser.ts';
import { changeSheet, clickCell, openWorkbook, paneOf, texts, waitForText } from './preview-grid.ts';

jest.setTimeout(180_000);

const members = ['Sở Nội vụ', 'Sở Tài chính', 'Sở Y tế', 'Sở Tư pháp', 'Sở Xây dựng', 'Ban Dân tộc'];

/** What the story asks of the person: keys pressed (a typed text counts by its letters); the mouse is not touched. */
type Effort = { keys: number; steps: number };

/** A person at the keyboard. */
function person(page: Page, effort: Effort) {
  const press = async (key: string, times = 1): Promise<void> => {
    for (let time = 0; time < times; time += 1) await page.keyboard.press(key);
    effort.keys += times;
  };
  const write = async (text: string): Promise<void> => {
    await page.keyboard.type(text);
    effort.keys += text.length;
  };
  /** One row of a table: Tab between the cells, Enter and the way back to its first column. */
  const row = async (cells: readonly string[]): Promise<void> => {
    for (const [place, cell] of cells.entries()) {
      if (place > 0) await press('Tab');
      if (cell !== '') await write(cell);
    }
    await press('Enter');
    await press('ArrowLeft', cells.length - 1);
  };
  /** From a button of the pane to the cell that it leads to, and into the grid by F6. */
  const goBy = async (button: Locator): Promise<void> => {
    await button.focus();
    await press('Enter');
    await paneOf(page)
      .getByText('Bấm F6 để sang bảng tính.', { exact: false })
      .first()
      .waitFor({ state: 'attached' });
    await press('F6');
    await page.waitForFunction(() => document.activeElement?.tagName !== 'IFRAME');
  };
  return { press, write, row, goBy };
}

describeInBrowser('setting up a bloc in the preview', () => {
  let preview: Preview;

  beforeAll(async () => {
    preview = await startPreview();
  });

  afterAll(async () => {
    await preview.close();
  });

  it('goes from an empty workbook to a ranked bloc of six, equal totals đồng hạng, by keyboard alone', async () => {
    const effort: Effort = { keys: 0, steps: 0 };
    const { page, faults } = await openWorkbook(preview, 'Sổ trống');
    const pane = paneOf(page);
    const { press, write, row, goBy } = person(page, effort);

    effort.steps += 1; // the form
    await pane.getByRole('button', { name: 'Tạo bảng trống' }).focus();
    await press('Enter');
    await pane.getByLabel('Tên khối').waitFor();
    await preview.picture(page, 'lap-khoi-1-bieu-mau');
    await press('Tab');
    await write('Khối các sở');
    await press('Tab');
    await write('2026');
    await press('Tab');
    for (const member of members) {
      await write(member);
      await press('Enter');
    }
    await press('Tab');
    await press('Enter');

    effort.steps += 1; // the criteria
    const toCriteria = pane.getByRole('button', { name: 'Đến trang “Tiêu chí”' });
    await toCriteria.waitFor();
    await preview.picture(page, 'lap-khoi-2-bang-trong');
    await goBy(toCriteria);
    await row(['I', 'Nhiệm vụ chuyên môn', '60']);
    await row(['I.1', 'Chỉ tiêu được giao', '60', '', 'Chấm thẳng']);
    await row(['II', 'Phong trào thi đua', '40']);
    await row(['II.1', 'Tổ chức phong trào', '40', '', 'Chấm thẳng']);
    await pane.getByText('Trang “Tự chấm” chưa có dòng cho 2 tiêu chí: I.1, II.1.').waitFor();
    await preview.picture(page, 'lap-khoi-3-tieu-chi');

    effort.steps += 1; // rows in the entry tables
    await pane.getByRole('button', { name: 'Thêm tiêu chí mới vào các bảng chấm' }).focus();
    await press('Enter');
    await pane.getByText('Đã thêm 4 dòng tiêu chí vào các bảng chấm', { exact: false }).first().waitFor();
    expect((await texts(page, 'Tự chấm', 'A5:B8')).map(([code]) => code)).toEqual(['I', 'I.1', 'II', 'II.1']);

    effort.steps += 1; // the points
    const missing = pane.getByRole('region', { name: 'Điểm còn thiếu' });
    await missing.locator('summary').first().focus();
    await press('Enter');
    await goBy(missing.getByRole('button').first());
    await row(['58', '57,5', '55', '57,5', '50', '59']);
    await press('ArrowDown');
    await row(['38', '37', '36,5', '37', '30', '39']);
    const standings = pane.getByRole('region', { name: 'Bảng xếp hạng' });
    await standings.getByRole('row', { name: /^1 Ban Dân tộc.* 98/ }).waitFor();
    const ranked = await standings.getByRole('row').allInnerTexts();
    expect(ranked.map((text) => text.replace(/\s+/g, ' '))).toEqual([
      'Hạng Đơn vị Điểm Xếp loại',
      '1 Ban Dân tộc 98 –',
      '2 Sở Nội vụ 96 –',
      '3 Sở Tài chính đồng hạng 94,5 –',
      '3 Sở Tư pháp đồng hạng 94,5 –',
      '5 Sở Y tế 91,5 –',
      '6 Sở Xây dựng 80 –',
    ]);
    await preview.picture(page, 'lap-khoi-4-xep-hang');

    effort.steps += 1; // the results
    await pane.getByRole('tab', { name: 'Kết quả' }).focus();
    await press('Enter');
    await pane.getByRole('button', { name: 'Đưa bảng kết quả vào sổ' }).focus();
    await press('Enter');
    await pane.getByText('Bảng kết quả nằm ở trang “Kết quả”.').first().waitFor();
    await waitForText(page, 'Kết quả', 'A11', 'Ban Dân tộc');
    await waitForText(page, 'Kết quả', 'G11', '1');
    const ranks = (await texts(page, 'Kết quả', 'A6:G11')).map((cells) => [cells[0], cells[6]]);
    expect(ranks).toEqual([
      ['Sở Nội vụ', '2'],
      ['Sở Tài chính', '3'],
      ['Sở Y tế', '5'],
      ['Sở Tư pháp', '3'],
      ['Sở Xây dựng', '6'],
      ['Ban Dân tộc', '1'],
    ]);
    await preview.picture(page, 'lap-khoi-5-ket-qua');
    console.info(`từ sổ trống đến xếp hạng: ${effort.steps} bước, ${effort.keys} phím, không dùng chuột`);
    expect(effort.keys).toBeLessThanOrEqual(300);
    expect(faults).toEqual([]);
  });

  it.each(plans.map((plan) => [plan.blocName, plan] as const))(
    'makes a bloc from the ready-made plan of %s, without errors in its criteria, and its results',
    async (_name, plan) => {
      const { page, faults } = await openWorkbook(preview, 'Sổ trống');
      const pane = paneOf(page);
      await pane.getByRole('button', { name: 'Tạo bảng từ kế hoạch có sẵn' }).click();
      await pane.getByRole('combobox', { name: 'Kế hoạch' }).selectOption(plan.id);
      await preview.picture(page, `ke-hoach-${plan.id}`);
      await pane.getByRole('button', { name: 'Tạo bảng từ kế hoạch này' }).click();
      await pane.getByRole('heading', { level: 1, name: plan.blocName }).waitFor();
      const findings = pane.getByRole('region', { name: 'Chỗ cần xem lại' });
      await findings.getByText(/^(0 lỗi|Không có lỗi)/).waitFor();
      await pane.getByRole('tab', { name: 'Kết quả' }).click();
      await pane.getByRole('button', { name: 'Đưa bảng kết quả vào sổ' }).click();
      await pane.getByText('Bảng kết quả nằm ở trang “Kết quả”.').first().waitFor();
      await preview.picture(page, `ke-hoach-${plan.id}-ket-qua`);
      expect(faults).toEqual([]);
    },
  );

  it('follows a renamed sheet without a word', async () => {
    const { page, faults } = await openWorkbook(preview, 'Khối giao ước thi đua Tổng hợp 2021');
    const pane = paneOf(page);
    await pane.getByRole('row', { name: /^1 Văn phòng UBND tỉnh .*97,5/ }).waitFor();
    await changeSheet(page, 'Tự chấm', 'Bảng tự chấm');
    await clickCell(page, 'Bảng tự chấm', 'H6');
    await page.keyboard.type('9,5');
    await page.keyboard.press('Enter');
    await pane.getByRole('row', { name: /^5 Cục Thống kê .*96,3/ }).waitFor();
    expect(await pane.getByRole('heading', { name: 'Cần làm' }).count()).toBe(0);
    expect(faults).toEqual([]);
  });

  it('misses a deleted sheet, and makes it again with its points', async () => {
    const { page, faults } = await openWorkbook(preview, 'Khối giao ước thi đua Tổng hợp 2021');
    const pane = paneOf(page);
    const first = pane.getByRole('row', { name: /^1 Văn phòng UBND tỉnh .*97,5/ });
    await first.waitFor();
    await changeSheet(page, 'Tự chấm', null);
    await pane.getByText('Không còn thấy bảng của trang “Tự chấm” trong sổ.').waitFor();
    await preview.picture(page, 'trang-bi-xoa');
    await pane.getByRole('button', { name: 'Tạo lại trang “Tự chấm”' }).click();
    await pane.getByText('Đã tạo lại trang “Tự chấm”.').first().waitFor();
    await first.waitFor();
    expect(faults).toEqual([]);
  });

  it.each(['1.9', '1.14'])('is useful in an Excel of ExcelApi %s', async (version) => {
    const { page, faults } = await openWorkbook(
      preview,
      'Khối giao ước thi đua Tổng hợp 2021',
      `?excel=${version}`,
    );
    const pane = paneOf(page);
    await pane.getByRole('row', { name: /^1 Văn phòng UBND tỉnh .*97,5/ }).waitFor();
    await pane.getByRole('tab', { name: 'Kết quả' }).click();
    await pane.getByLabel('Đơn vị').selectOption('Sở Nội vụ');
    await pane.getByText('Các dòng trên cộng lại đúng 96,5 điểm.').waitFor();
    await preview.picture(page, `excel-${version}`);
    expect(faults).toEqual([]);
  });
});
