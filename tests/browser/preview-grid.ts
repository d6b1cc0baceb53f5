import type { Frame, FrameLocator, Page } from 'playwright-core';
import type { Preview } from '../support/browser.ts';

export const paneOf = (page: Page): FrameLocator => page.frameLocator('iframe');

export function frameOf(page: Page): Frame {
  const frame = page.frames().find((one) => one.url().includes('taskpane'));
  if (frame === undefined) throw new Error('no pane is open');
  return frame;
}

export async function openWorkbook(preview: Preview, title: string, search = '') {
  const opened = await preview.open(search);
  await opened.page.getByRole('button', { name: title }).click();
  await opened.page.waitForFunction(() => globalThis.preview !== undefined);
  return opened;
}

/** What the cells of a range show, once everything has been calculated. */
export async function texts(
  page: Page,
  sheet: string,
  address: string,
): Promise<readonly (readonly string[])[]> {
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
export async function waitForText(page: Page, sheet: string, address: string, text: string): Promise<void> {
  await page.waitForFunction(
    ([name, cell, wanted]) =>
      name !== undefined && cell !== undefined && globalThis.preview?.cells(name, cell).text === wanted,
    [sheet, address, text],
  );
}

/**
 * Puts the keyboard into a cell by one click on it, when the pane has done what it was asked: the end of an order may
 * choose another cell. The click comes two frames after the cell was chosen: a grid that has to scroll for it scrolls by
 * then.
 */
export async function clickCell(page: Page, sheet: string, address: string): Promise<void> {
  await paneOf(page).locator('main:not([data-working])').waitFor();
  await page.evaluate(
    ([name, cell]) => {
      if (name !== undefined && cell !== undefined) globalThis.preview?.select(name, cell);
      return new Promise((resolve) => {
        requestAnimationFrame(() => requestAnimationFrame(resolve));
      });
    },
    [sheet, address],
  );
  const point = await page.evaluate((cell) => globalThis.preview?.point(cell), address);
  if (point === undefined) throw new Error(`no cell ${address}`);
  await page.mouse.click(point.x, point.y);
}

/** Renames a sheet, or deletes it (`to` null), as a person does by the menu of its tab. */
export async function changeSheet(page: Page, sheet: string, to: string | null): Promise<void> {
  const pane = page.frames().find((frame) => frame.url().includes('taskpane'));
  if (pane === undefined) throw new Error('no pane is open');
  await pane.evaluate(
    ([name, wanted]) =>
      Excel.run(async (context) => {
        const worksheet = context.workbook.worksheets.getItem(name ?? '');
        if (wanted === null || wanted === undefined) worksheet.delete();
        else worksheet.name = wanted;
        await context.sync();
      }),
    [sheet, to],
  );
}
