import type { Page } from 'playwright-core';
import { describeInBrowser, startPreview, type Preview } from '../support/browser.ts';

jest.setTimeout(240_000);

/** What the cells of a range show, once everything has been calculated. */
async function texts(page: Page, sheet: string, address: string): Promise<readonly (readonly string[])[]> {
  return page.evaluate(
    async ([name, area]) => {
      const door = globalThis.preview;
      if (door === undefined || name === undefined || area === undefined)
        throw new Error('no preview is open');
      await door.idle();
      return door.rows(name, area).map((row) => row.map((cell) => cell.text));
    },
    [sheet, address],
  );
}

async function waitForText(page: Page, sheet: string, address: string, text: string): Promise<void> {
  await page.waitForFunction(
    ([name, cell, wanted]) =>
      name !== undefined && cell !== undefined && globalThis.preview?.cells(name, cell).text === wanted,
    [sheet, address, text],
  );
}

async function open(preview: Preview, title: string, search = '') {
  const opened = await preview.open(search);
  await opened.page.getByRole('button', { name: `Mở sổ này: ${title}` }).click();
  await opened.page.waitForFunction(() => globalThis.preview !== undefined);
  return opened;
}

/** Types into a cell as a person does: a click, the keys, Enter. */
async function type(page: Page, sheet: string, address: string, keys: string): Promise<void> {
  await page.evaluate(
    ([name, cell]) => {
      if (name !== undefined && cell !== undefined) globalThis.preview?.select(name, cell);
    },
    [sheet, address],
  );
  const point = await page.evaluate((cell) => globalThis.preview?.point(cell), address);
  if (point === undefined) throw new Error(`no cell ${address}`);
  await page.mouse.click(point.x, point.y);
  await page.keyboard.type(keys);
  await page.keyboard.press('Enter');
}

async function show(page: Page, sheet: string): Promise<void> {
  await page.evaluate((name) => {
    globalThis.preview?.select(name, 'A1');
  }, sheet);
}

/** Presses the pane's button that makes the result sheets anew. */
async function makeResultsAnew(page: Page): Promise<void> {
  const pane = page.frameLocator('iframe');
  await pane.getByRole('tab', { name: 'Kết quả' }).click();
  await pane.getByRole('button', { name: 'Làm mới trang “Kết quả”' }).click();
  await pane.getByText('Bảng kết quả nằm ở trang “Kết quả”.').first().waitFor();
}

describeInBrowser('the result sheets in the preview', () => {
  let preview: Preview;

  beforeAll(async () => {
    preview = await startPreview();
  });

  afterAll(async () => {
    await preview.close();
  });

  it.each(['zero', 'null'])(
    'compares Cai Lậy section by section, 124,4 against 118,4, empty cells arriving as %s',
    async (empty) => {
      const { page, faults } = await open(preview, 'Thị xã Cai Lậy 2022', `?empty=${empty}`);
      await waitForText(page, 'Kết quả', 'E6', '118,4');
      await waitForText(page, 'Chênh lệch', 'E6', '-6');
      const rows = await texts(page, 'Chênh lệch', 'A4:E90');
      const sections = rows.filter(([code = '']) => /^1(\.[a-d])?$/.test(code));
      expect(sections.map(([code, , ...numbers]) => [code, ...numbers])).toEqual([
        ['1', '100,4', '94,4', '-6'],
        ['1.a', '40', '36', '-4'],
        ['1.b', '16', '16', '0'],
        ['1.c', '26,4', '26,4', '0'],
        ['1.d', '18', '16', '-2'],
      ]);
      expect(rows).toContainEqual(['', 'Tổng điểm', '124,4', '118,4', '-6']);
      expect(rows[0]?.[0]).toBe('Thị xã Cai Lậy');
      await show(page, 'Chênh lệch');
      await preview.picture(page, `chenh-lech-${empty}`);
      await show(page, 'Điểm chi tiết');
      await preview.picture(page, `diem-chi-tiet-${empty}`);
      expect(faults).toEqual([]);
    },
  );

  it('shows a number typed into a stage that was empty at once, the same in the pane and on the sheet', async () => {
    const { page, faults } = await open(preview, 'Khối giao ước thi đua Tổng hợp 2021');
    await waitForText(page, 'Kết quả', 'E6', '97,5');
    await type(page, 'Thống nhất', 'C6', '5');
    await waitForText(page, 'Kết quả', 'E6', '92,5');
    expect((await texts(page, 'Kết quả', 'A6:G6'))[0]).toEqual(
      expect.arrayContaining(['Văn phòng UBND tỉnh', '92,5', '5']),
    );
    await page
      .frameLocator('iframe')
      .getByRole('row', { name: /^5 Văn phòng UBND tỉnh .*92,5/ })
      .waitFor();
    await type(page, 'Thống nhất', 'C6', ' ');
    await waitForText(page, 'Kết quả', 'E6', '97,5');
    await page
      .frameLocator('iframe')
      .getByRole('row', { name: /^1 Văn phòng UBND tỉnh .*97,5/ })
      .waitFor();
    await preview.picture(page, 'vong-trong-co-so');
    expect(faults).toEqual([]);
  });

  it('says of a stage whose entries were cleared that it has none, and leaves its differences blank', async () => {
    const { page, faults } = await open(preview, 'Khối giao ước thi đua Tổng hợp 2021');
    await waitForText(page, 'Kết quả', 'E6', '97,5');
    await type(page, 'Thống nhất', 'C6', '5');
    await makeResultsAnew(page);
    await page.waitForFunction(() => globalThis.preview?.cells('Chênh lệch', 'C6').text !== '');
    await type(page, 'Thống nhất', 'C6', '6');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Delete');
    await waitForText(page, 'Kết quả', 'E6', '97,5');
    const shown = await texts(page, 'Kết quả', 'A1:E60');
    expect(shown.map(([first]) => first)).toContain('Chưa có số liệu');
    const differences = await texts(page, 'Chênh lệch', 'A4:E30');
    expect(differences[0]?.[0]).toBe('Văn phòng UBND tỉnh');
    expect(differences.slice(2).every((row) => row[3] === '' || row[3] === 'Thống nhất')).toBe(true);
    expect(faults).toEqual([]);
  });

  it('takes in a member added as a column, once the sheets are made anew', async () => {
    const { page, faults } = await open(preview, 'Khối giao ước thi đua Tổng hợp 2021');
    await waitForText(page, 'Kết quả', 'E11', '96,5');
    await type(page, 'Tự chấm', 'I4', 'Sở Tư pháp');
    await type(page, 'Tự chấm', 'I6', '8,5');
    await makeResultsAnew(page);
    await waitForText(page, 'Kết quả', 'A12', 'Sở Tư pháp');
    expect((await texts(page, 'Kết quả', 'E12'))[0]).toEqual(['8,5']);
    expect((await texts(page, 'Điểm chi tiết', 'I5'))[0]).toEqual(['Sở Tư pháp']);
    await show(page, 'Kết quả');
    await preview.picture(page, 'them-don-vi');
    expect(faults).toEqual([]);
  });

  it('says so when the stages have other rows, and takes the last stage only', async () => {
    const { page, faults } = await open(preview, 'Thị xã Cai Lậy 2022');
    await waitForText(page, 'Kết quả', 'E6', '118,4');
    await type(page, 'Thống nhất', 'A7', '1.a99');
    await makeResultsAnew(page);
    await page.waitForFunction(() =>
      globalThis.preview?.cells('Kết quả', 'A3').text.startsWith('Các bảng số liệu không cùng dòng'),
    );
    await page.waitForFunction(() => globalThis.preview?.cells('Chênh lệch', 'C6').text !== '');
    const rows = await texts(page, 'Chênh lệch', 'A4:E90');
    expect(rows.find(([code]) => code === '1.d')?.slice(2)).toEqual(['18', '16', '-2']);
    await preview.picture(page, 'cac-vong-khac-dong');
    expect(faults).toEqual([]);
  });
});
