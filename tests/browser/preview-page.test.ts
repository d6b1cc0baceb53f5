import { readFileSync } from 'node:fs';
import path from 'node:path';
import { strToU8, zipSync } from 'fflate';
import type { Locator, Page } from 'playwright-core';
import { describeInBrowser, startPreview, type Preview } from '../support/browser.ts';
import { clickCell, openWorkbook, texts } from './preview-grid.ts';

jest.setTimeout(240_000);

const axe = path.resolve(__dirname, '../../node_modules/axe-core/axe.min.js');
const sample = readFileSync(path.resolve(__dirname, '../../build/preview/samples/tong-hop-2021.xlsx'));

type Upload = { readonly name: string; readonly bytes: Uint8Array };

/** Chooses a file of one's own, as a person does in the window of the system. */
async function choose(page: Page, { name, bytes }: Upload): Promise<void> {
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Mở tệp .xlsx', exact: true }).click();
  await (await chooser).setFiles({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(bytes) });
}

async function openSample(page: Page): Promise<void> {
  await choose(page, { name: 'khối.xlsx', bytes: sample });
  await page.waitForFunction(() => globalThis.preview?.cells('Kết quả', 'E6').text === '97,5');
}

const textOf = (page: Page, sheet: string, cell: string) =>
  page.evaluate(([name = '', address = '']) => globalThis.preview?.cells(name, address).text, [sheet, cell]);

const bomb = () =>
  zipSync({
    '[Content_Types].xml': strToU8('x'),
    'xl/workbook.xml': strToU8('x'),
    'xl/worksheets/sheet1.xml': new Uint8Array(3_000_000),
  });

const refusals: readonly (readonly [string, Upload, RegExp])[] = [
  [
    'a download that broke off',
    { name: 'hỏng.xlsx', bytes: sample.subarray(0, 9_000) },
    /“hỏng.xlsx”: tệp bị hỏng/,
  ],
  [
    'an .xls file',
    { name: 'cũ.xls', bytes: Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0]) },
    /“cũ.xls” là tệp Excel kiểu cũ/,
  ],
  ['a zip bomb', { name: 'bom.xlsx', bytes: bomb() }, /“bom.xlsx” quá lớn/],
  ['a text', { name: 'chữ.xlsx', bytes: strToU8('không phải sổ tính') }, /không phải sổ tính Excel/],
  ['an empty file', { name: 'rỗng.xlsx', bytes: new Uint8Array() }, /“rỗng.xlsx” rỗng/],
];

describeInBrowser('the preview page', () => {
  let preview: Preview;

  beforeAll(async () => {
    preview = await startPreview();
  });

  afterAll(async () => {
    await preview.close();
  });

  it('opens one’s own file and saves it as a real file that opens again with the same numbers', async () => {
    const { page, faults } = await preview.open();
    await openSample(page);
    const waiting = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Lưu tệp .xlsx' }).click();
    const download = await waiting;
    expect(download.suggestedFilename()).toBe('khối.xlsx');
    const bytes = readFileSync(await download.path());
    await choose(page, { name: 'khối 2.xlsx', bytes });
    await page.getByText('khối 2.xlsx', { exact: true }).waitFor();
    await page.waitForFunction(() => globalThis.preview?.cells('Kết quả', 'E11').text === '96,5');
    expect(await textOf(page, 'Tự chấm', 'C6')).toBe('10');
    await preview.picture(page, 'tep-cua-ban');
    expect(faults).toEqual([]);
  });

  it('refuses what is no workbook, each with its own sentence, and keeps the open workbook', async () => {
    const { page, faults } = await preview.open();
    await openSample(page);
    for (const [, upload, sentence] of refusals) {
      await choose(page, upload);
      await page.getByRole('alert').filter({ hasText: sentence }).waitFor();
    }
    expect(await textOf(page, 'Kết quả', 'E6')).toBe('97,5');
    expect(await page.getByText('khối.xlsx', { exact: true }).count()).toBe(1);
    await preview.picture(page, 'tep-bi-tu-choi');
    expect(faults).toEqual([]);
  });

  it('asks before leaving a changed workbook, and stays when the person says so', async () => {
    const { page, faults } = await preview.open();
    await openSample(page);
    await page.evaluate(() => globalThis.preview?.write('Tự chấm', 'H6', 9.5));
    await page.getByRole('button', { name: 'Về trang đầu' }).click();
    await page.getByRole('dialog').getByText('thay đổi chưa lưu').waitFor();
    await page.getByRole('button', { name: 'Thôi' }).click();
    expect(await textOf(page, 'Tự chấm', 'H6')).toBe('9,5');
    await page.getByRole('button', { name: 'Về trang đầu' }).click();
    await page.getByRole('button', { name: 'Đồng ý' }).click();
    await page.getByRole('heading', { name: 'Thị xã Cai Lậy 2022' }).waitFor();
    expect(faults).toEqual([]);
  });

  it('works by keyboard alone: a workbook is opened, a score is typed, F6 goes to the pane and back, five times as fast as keys go', async () => {
    const { page, faults } = await preview.open();
    await page.getByRole('button', { name: 'Mở sổ trống: Sổ trống' }).focus();
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => globalThis.preview !== undefined);
    await page.frameLocator('iframe').getByRole('heading').first().waitFor();
    for (let times = 1; times <= 5; times += 1) {
      await page.keyboard.press('F6');
      await page.waitForFunction(() => document.activeElement?.tagName === 'IFRAME');
      await page.keyboard.press('F6');
      await page.waitForFunction(() => document.activeElement?.tagName !== 'IFRAME');
    }
    await page.keyboard.type('95,5');
    await page.keyboard.press('Enter');
    await page.keyboard.type('=A1&"x"');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => globalThis.preview?.cells('Trang tính1', 'A2').text === '95,5x');
    expect(await textOf(page, 'Trang tính1', 'A1')).toBe('95,5');
    expect(faults).toEqual([]);
  });

  it('puts every value into its own cell, however fast it is typed: 60 of 60', async () => {
    const { page, faults } = await openWorkbook(preview, 'Sổ trống');
    const typed = ['1,5', '2,25', '3', '4,75', '5,5', '6'];
    for (let row = 1; row <= 10; row += 1) {
      await clickCell(page, 'Trang tính1', `A${row}`);
      for (const value of typed) {
        await page.keyboard.type(value);
        await page.keyboard.press('Tab');
      }
    }
    expect(await texts(page, 'Trang tính1', 'A1:F10')).toEqual(Array.from({ length: 10 }, () => typed));
    expect(faults).toEqual([]);
  });

  it('takes letters that no key of the board has, over what the cell held: 15 of 15', async () => {
    const { page, faults } = await openWorkbook(preview, 'Sổ trống');
    const typed = Array.from({ length: 15 }, (_, place) => [`Cấp cơ sở ${place}`]);
    for (const text of ['Cấp trên cơ sở', null])
      for (const [place, [value = '']] of typed.entries()) {
        await clickCell(page, 'Trang tính1', `A${place + 1}`);
        await page.keyboard.type(text ?? value);
        await page.keyboard.press('Enter');
      }
    expect(await texts(page, 'Trang tính1', 'A1:A15')).toEqual(typed);
    expect(faults).toEqual([]);
  });

  it('takes rows as Excel does: Tab between cells, Enter goes to the column where the Tabs began; an arrow forgets it', async () => {
    const { page, faults } = await openWorkbook(preview, 'Sổ trống');
    await clickCell(page, 'Trang tính1', 'B2');
    for (const row of [
      ['1', '2', '3'],
      ['4', '5', '6'],
    ]) {
      for (const [place, value] of row.entries()) {
        if (place > 0) await page.keyboard.press('Tab');
        await page.keyboard.type(value);
      }
      await page.keyboard.press('Enter');
    }
    await page.keyboard.press('Tab');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.type('7');
    await page.keyboard.press('Enter');
    await page.keyboard.type('8');
    await page.keyboard.press('Enter');
    expect(await texts(page, 'Trang tính1', 'B2:D5')).toEqual([
      ['1', '2', '3'],
      ['4', '5', '6'],
      ['', '', '7'],
      ['', '', '8'],
    ]);
    expect(faults).toEqual([]);
  });

  it('lets Tab go through the pane: F6 leads to its first stop, behind its last comes the foot of the page', async () => {
    const { page, faults } = await openWorkbook(preview, 'Sổ trống');
    const ways = page.frameLocator('iframe').getByRole('button');
    await ways.first().waitFor();
    await page.keyboard.press('F6');
    const stops = await ways.count();
    for (let stop = 0; stop < stops; stop += 1) {
      await expectFocus(ways.nth(stop));
      await page.keyboard.press('Tab');
    }
    await expectFocus(page.getByRole('link', { name: 'toàn văn giấy phép' }));
    expect(faults).toEqual([]);
  });

  it('leaves the keyboard in the cells with a person who went there while the pane was making sheets', async () => {
    const { page, faults } = await openWorkbook(preview, 'Sổ trống');
    const pane = page.frameLocator('iframe');
    await pane.getByRole('button', { name: 'Tạo bảng từ kế hoạch có sẵn' }).click();
    await pane.getByRole('combobox', { name: 'Kế hoạch' }).selectOption('bac-giang-2020');
    await pane.getByRole('button', { name: 'Tạo bảng từ kế hoạch này' }).click();
    const point = await page.evaluate(() => globalThis.preview?.point('B2'));
    await page.mouse.click(point?.x ?? 0, point?.y ?? 0);
    await pane.getByRole('tab', { name: 'Tổng quan' }).waitFor();
    await pane.locator('main:not([data-working])').waitFor();
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('DIV');
    expect(faults).toEqual([]);
  });

  it('shows #NAME? and a Vietnamese sentence for a formula that cannot be read', async () => {
    const { page, faults } = await preview.open();
    await page.getByRole('button', { name: 'Mở sổ trống: Sổ trống' }).click();
    await page.waitForFunction(() => globalThis.preview !== undefined);
    await page.evaluate(() => globalThis.preview?.select('Trang tính1', 'B2'));
    const point = await page.evaluate(() => globalThis.preview?.point('B2'));
    await page.mouse.click(point?.x ?? 0, point?.y ?? 0);
    await page.keyboard.type('=SUM(A1 A2)');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => globalThis.preview?.cells('Trang tính1', 'B2').text === '#NAME?');
    const cell = await page.evaluate(() => globalThis.preview?.cells('Trang tính1', 'B2'));
    expect(cell?.message).toMatch(/dấu chấm phẩy/);
    expect(faults).toEqual([]);
  });

  it('plays an older Excel that hands empty cells over as null', async () => {
    const { page, faults } = await preview.open('?empty=null&excel=1.14');
    await openSample(page);
    const asked = await page.evaluate(() => globalThis.preview?.host().requirements);
    expect(JSON.stringify(asked)).toContain('1.14');
    expect(faults).toEqual([]);
  });

  it.each([1440, 640])('has no accessibility violation on the start page, %s pixels wide', async (width) => {
    const { page, faults } = await preview.open();
    await page.setViewportSize({ width, height: 800 });
    await page.getByRole('heading', { level: 1 }).waitFor();
    expect(await violations(page)).toEqual([]);
    expect(faults).toEqual([]);
  });

  it('keeps grid and pane both in sight in a narrow window', async () => {
    const { page, faults } = await preview.open();
    await page.setViewportSize({ width: 700, height: 900 });
    await openSample(page);
    const [grid, pane] = [
      await page.locator('#grid').boundingBox(),
      await page.locator('#pane').boundingBox(),
    ];
    expect((grid?.y ?? 0) + (grid?.height ?? 0)).toBeLessThanOrEqual((pane?.y ?? 0) + 1);
    expect(Math.min(grid?.height ?? 0, pane?.height ?? 0)).toBeGreaterThan(200);
    await preview.picture(page, 'cua-so-hep');
    expect(faults).toEqual([]);
  });
});

/** Waits until the keyboard is there; the pane's library moves it in a message of its own. */
async function expectFocus(wanted: Locator): Promise<void> {
  await wanted.evaluate(
    (element) =>
      new Promise<void>((resolve) => {
        const look = (): void => {
          if (element.ownerDocument.activeElement === element) resolve();
          else requestAnimationFrame(look);
        };
        look();
      }),
  );
}

/** The page's policy lets no strange script in, so axe comes as an evaluated text. */
async function violations(page: Page): Promise<unknown> {
  await page.evaluate(readFileSync(axe, 'utf8'));
  return page.evaluate(
    'axe.run(document).then(({ violations }) => violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]))',
  );
}
