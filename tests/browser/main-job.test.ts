import type { FrameLocator, Page } from 'playwright-core';
import { describeInBrowser, startPreview, type Preview } from '../support/browser.ts';

jest.setTimeout(240_000);

const pane = (page: Page): FrameLocator => page.frameLocator('iframe');

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

/** Waits until a cell shows the text; fails by the test's own time limit. */
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

describeInBrowser('the main job in the preview', () => {
  let preview: Preview;

  beforeAll(async () => {
    preview = await startPreview();
  });

  afterAll(async () => {
    await preview.close();
  });

  it('offers two ready workbooks, an empty one and one’s own file', async () => {
    const { page, faults } = await preview.open();
    for (const name of [
      'Thị xã Cai Lậy 2022',
      'Khối giao ước thi đua Tổng hợp 2021',
      'Sổ trống',
      'Tệp của bạn',
    ]) {
      expect(await page.getByRole('heading', { name }).count()).toBe(1);
    }
    expect(await page.getByText('Bản xem thử, không phải Excel').count()).toBe(1);
    await preview.picture(page, 'trang-dau');
    expect(faults).toEqual([]);
  });

  it.each(['zero', 'null'])(
    'ranks the six members 1 5 4 6 2 3 by functions in cells, empty cells arriving as %s',
    async (empty) => {
      const { page, faults } = await open(preview, 'Khối giao ước thi đua Tổng hợp 2021', `?empty=${empty}`);
      await waitForText(page, 'Kết quả', 'E6', '97,5');
      const rows = await texts(page, 'Kết quả', 'A6:H11');
      expect(rows.map((row) => [row[0], row[4], row[6], row[7]])).toEqual([
        ['Văn phòng UBND tỉnh', '97,5', '1', 'Xuất sắc'],
        ['Văn phòng Đoàn ĐBQH và HĐND tỉnh', '96,5', '5', 'Xuất sắc'],
        ['Sở Nội vụ', '96,5', '4', 'Xuất sắc'],
        ['Sở Ngoại vụ', '89,25', '6', 'Tốt'],
        ['Ban Dân tộc', '96,5', '2', 'Xuất sắc'],
        ['Cục Thống kê', '96,5', '3', 'Xuất sắc'],
      ]);
      await pane(page).getByRole('heading', { name: 'Bảng xếp hạng' }).waitFor();
      await preview.picture(page, `tong-hop-2021-${empty}`);
      expect(faults).toEqual([]);
    },
  );

  it('gives 124,4 self-scored and 118,4 agreed for Cai Lậy', async () => {
    const { page, faults } = await open(preview, 'Thị xã Cai Lậy 2022');
    await waitForText(page, 'Kết quả', 'E6', '118,4');
    const column = (await texts(page, 'Kết quả', 'A1:E60')).map((row) => [row[0], row[4]]);
    expect(column).toContainEqual(['Thị xã Cai Lậy', '124,4']);
    expect(column).toContainEqual(['Thị xã Cai Lậy', '118,4']);
    await preview.picture(page, 'cai-lay-2022');
    expect(faults).toEqual([]);
  });

  it('follows 9,5 typed for Cục Thống kê: the total falls to 96,3 and the rank to 5', async () => {
    const { page, faults } = await open(preview, 'Khối giao ước thi đua Tổng hợp 2021');
    await waitForText(page, 'Kết quả', 'E11', '96,5');
    await type(page, 'Tự chấm', 'H6', '9,5');
    await waitForText(page, 'Kết quả', 'E11', '96,3');
    expect((await texts(page, 'Tự chấm', 'H6'))[0]).toEqual(['9,5']);
    expect((await texts(page, 'Kết quả', 'G6:G11')).flat()).toEqual(['1', '4', '3', '6', '2', '5']);
    await pane(page)
      .getByRole('row', { name: /^5 Cục Thống kê .*96,3/ })
      .waitFor();
    await preview.picture(page, 'go-diem');
    expect(faults).toEqual([]);
  });

  it('names the cell H6 in the pane and in Ghi chú when somebody types “abc”, and changes nothing else', async () => {
    const { page, faults } = await open(preview, 'Khối giao ước thi đua Tổng hợp 2021');
    await waitForText(page, 'Kết quả', 'E11', '96,5');
    await type(page, 'Tự chấm', 'H6', 'abc');
    await waitForText(page, 'Kết quả', 'E11', '86,8');
    expect((await texts(page, 'Kết quả', 'I11')).flat().join()).toMatch(/abc/);
    await pane(page)
      .getByText(/'Tự chấm'!H6/)
      .first()
      .waitFor();
    expect((await texts(page, 'Kết quả', 'E6:E10')).flat()).toEqual([
      '97,5',
      '96,5',
      '96,5',
      '89,25',
      '96,5',
    ]);
    await preview.picture(page, 'go-nham-chu');
    expect(faults).toEqual([]);
  });

  it('calculates formulas typed with ; and comma, spills ranks 1 2 2 6 2 2 and says #SPILL! when a cell is in the way', async () => {
    const { page, faults } = await open(preview, 'Khối giao ước thi đua Tổng hợp 2021');
    await waitForText(page, 'Kết quả', 'E11', '96,5');
    await type(page, 'Khống chế', 'G5', '=THIDUA.DIEMTYLE(67;80;10)');
    await waitForText(page, 'Khống chế', 'G5', '8,38');
    await type(page, 'Khống chế', 'H5', "=THIDUA.XEPHANG('Kết quả'!E6:E11)");
    await waitForText(page, 'Khống chế', 'H10', '2');
    expect((await texts(page, 'Khống chế', 'H5:H10')).flat()).toEqual(['1', '2', '2', '6', '2', '2']);
    await type(page, 'Khống chế', 'H8', 'chặn');
    await waitForText(page, 'Khống chế', 'H5', '#SPILL!');
    await preview.picture(page, 'cong-thuc-tu-go');
    expect(faults).toEqual([]);
  });
});
