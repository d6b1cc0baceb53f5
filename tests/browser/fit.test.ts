import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Frame, Page } from 'playwright-core';
import { describeInBrowser, startPreview, type Preview } from '../support/browser.ts';
import { innerViews } from './inner-views.ts';
import { clickCell, frameOf, openWorkbook, paneOf, texts } from './preview-grid.ts';

jest.setTimeout(240_000);

const axe = readFileSync(path.resolve(__dirname, '../../node_modules/axe-core/axe.min.js'), 'utf8');
const ready = 'Mở sổ này: Khối giao ước thi đua Tổng hợp 2021';

/** The pane's policy lets no strange script in, so axe comes as an evaluated text. */
async function faultsOf(frame: Frame): Promise<readonly unknown[]> {
  await frame.evaluate(axe);
  return frame.evaluate(
    'axe.run(document).then(({ violations }) => violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]))',
  );
}

/** The width of the pane in pixels of the screen, and how large its letters are shown. */
async function shapePane(page: Page, width: number, zoom: string): Promise<void> {
  await page.evaluate((pixels) => {
    const frame = document.querySelector('iframe');
    if (frame !== null) frame.style.width = `${pixels}px`;
  }, width);
  await frameOf(page).evaluate((wanted) => (document.documentElement.style.zoom = wanted), zoom);
}

/** How much wider than the pane its page is, in pixels. */
const overflow = (frame: Frame): Promise<number> =>
  frame.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

async function tabNames(page: Page): Promise<readonly string[]> {
  await paneOf(page).getByRole('tab').first().waitFor();
  return paneOf(page).getByRole('tab').allTextContents();
}

/** Opens every tab, waits until its parts are there, and looks. */
async function everyTab(page: Page, look: (tab: string) => Promise<void>): Promise<void> {
  for (const tab of await tabNames(page)) {
    await paneOf(page).getByRole('tab', { name: tab, exact: true }).click();
    await paneOf(page).getByText('Đang mở…').waitFor({ state: 'detached' });
    await paneOf(page).getByRole('tabpanel').getByRole('heading').first().waitFor();
    await look(tab);
  }
}

const fileName = (tab: string): string =>
  tab
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replaceAll('đ', 'd')
    .replaceAll(' ', '-')
    .toLowerCase();

/** Points typed one row too high go down when the headers come back, and the repair has a way back. */
async function typeOverHeader(page: Page, preview: Preview): Promise<void> {
  const pane = paneOf(page);
  const before = await texts(page, 'Tự chấm', 'A4:C6');
  await clickCell(page, 'Tự chấm', 'A4');
  for (const text of ['I.1', 'Nhiệm vụ', '9']) {
    await page.keyboard.type(text);
    await page.keyboard.press('Tab');
  }
  await pane.getByText(/Những gì đang nằm ở dòng ấy được chuyển xuống thành dòng đầu của bảng/).waitFor();
  await pane.getByRole('button', { name: 'Sửa lại các bảng' }).click();
  await pane.getByRole('button', { name: 'Hoàn tác: sửa lại bảng' }).waitFor();
  await preview.picture(page, 'sua-tieu-de');
  const [header, ...rows] = before;
  expect(await texts(page, 'Tự chấm', 'A4:C7')).toEqual([header, ['I.1', 'Nhiệm vụ', '9'], ...rows]);
}

describeInBrowser('the pane fits', () => {
  let preview: Preview;

  beforeAll(async () => {
    preview = await startPreview();
  });

  afterAll(async () => {
    await preview.close();
  });

  it.each(['light', 'dark', 'contrast'])(
    'every tab, %s: nothing that axe finds, nothing wider than 320 px, also at 200 % zoom',
    async (look) => {
      const { page, faults } = await openWorkbook(preview, ready, look === 'dark' ? '?theme=dark' : '');
      if (look === 'contrast') await page.emulateMedia({ forcedColors: 'active' });
      const shape = (width: number, zoom: string): Promise<void> => shapePane(page, width, zoom);
      await everyTab(page, async (tab) => {
        await shape(320, '');
        expect([tab, await faultsOf(frameOf(page))]).toEqual([tab, []]);
        expect([tab, await overflow(frameOf(page))]).toEqual([tab, 0]);
        await page.locator('iframe').screenshot({
          path: `artefacts/screenshots/hien-thi-${look}-${fileName(tab)}.png`,
        });
        await shape(640, '2');
        expect([tab, '200 %', await overflow(frameOf(page))]).toEqual([tab, '200 %', 0]);
        await page.locator('iframe').screenshot({
          path: `artefacts/screenshots/hien-thi-${look}-${fileName(tab)}-200.png`,
        });
      });
      expect(faults).toEqual([]);
    },
  );

  it.each(['light', 'dark'])(
    'every view inside the tabs, %s: nothing that axe finds, nothing wider than 320 px',
    async (look) => {
      const { page, faults } = await openWorkbook(preview, ready, look === 'dark' ? '?theme=dark' : '');
      await paneOf(page).getByRole('tab').first().waitFor();
      await shapePane(page, 320, '');
      const found: unknown[] = [];
      for (const [tab, steps] of Object.entries(innerViews)) {
        await paneOf(page).getByRole('tab', { name: tab, exact: true }).click();
        await paneOf(page).getByText('Đang mở…').waitFor({ state: 'detached' });
        for (const { name, open } of steps) {
          await open(page);
          const wider = await overflow(frameOf(page));
          const axeFaults = await faultsOf(frameOf(page));
          if (wider !== 0 || axeFaults.length > 0) found.push([tab, name, wider, axeFaults]);
        }
      }
      expect(found).toEqual([]);
      expect(faults).toEqual([]);
    },
  );

  it('keeps a change log of what is typed, and puts a table right that was turned into plain cells', async () => {
    const { page, faults } = await openWorkbook(preview, ready);
    const pane = paneOf(page);
    await pane.getByLabel('Họ và tên người ghi').fill('Nguyễn Thị Lan');
    await pane.getByRole('button', { name: 'Bật ghi nhật ký' }).click();
    await pane.getByText(/^Đang ghi nhật ký, tên Nguyễn Thị Lan/).waitFor();
    await clickCell(page, 'Tự chấm', 'H6');
    await page.keyboard.type('9,5');
    await page.keyboard.press('Enter');
    await pane.getByText('9,7 → 9,5').waitFor();
    await pane.getByText(/^Nguyễn Thị Lan, .*, gõ trong ô$/).waitFor();
    await pane.getByRole('region', { name: 'Nhật ký thay đổi' }).screenshot({
      path: 'artefacts/screenshots/nhat-ky-ngan.png',
    });
    await pane.getByRole('button', { name: 'Ghi lý do cho Tự chấm – I.1 (ô H6) – Cục Thống kê' }).click();
    await pane.getByRole('textbox', { name: 'Lý do' }).fill('theo biên bản thẩm định ngày 25/11/2021');
    await pane.getByRole('button', { name: 'Lưu lý do' }).click();
    await pane.getByText('Lý do: theo biên bản thẩm định ngày 25/11/2021').waitFor();
    await pane.getByRole('button', { name: 'Mở trang Nhật ký' }).click();
    const rows = (await texts(page, 'Nhật ký', 'D5:N20')).filter(([time]) => time !== '');
    expect(rows.at(-1)?.slice(1, 9)).toEqual([
      'Nguyễn Thị Lan',
      'Tự chấm',
      'I.1 (ô H6)',
      'Cục Thống kê',
      '9,7',
      '9,5',
      'theo biên bản thẩm định ngày 25/11/2021',
      'gõ trong ô',
    ]);
    await preview.picture(page, 'nhat-ky-so');
    await frameOf(page).evaluate(() =>
      Excel.run(async (context) => {
        context.workbook.tables.getItem('TuCham').convertToRange();
        await context.sync();
      }),
    );
    const repair = pane.getByRole('button', { name: 'Sửa lại các bảng' });
    await repair.waitFor();
    await pane.getByRole('region', { name: 'Bảng cần sửa lại' }).screenshot({
      path: 'artefacts/screenshots/sua-bang.png',
    });
    await repair.click();
    await pane.getByText('Đã sửa lại bảng TuCham ở trang “Tự chấm”.').first().waitFor();
    await repair.waitFor({ state: 'detached' });
    await typeOverHeader(page, preview);
    const focused = (): Promise<string> =>
      frameOf(page).evaluate(() => document.activeElement?.tagName ?? 'none');
    expect(await focused()).toBe('H1');
    expect(faults).toEqual([]);
  });
});
