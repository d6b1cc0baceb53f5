import type { Page } from 'playwright-core';
import { rangeInFormula } from '../../scripts/functions-page.ts';
import { isFunctionError } from '../../src/functions/contract.ts';
import type { FunctionResult } from '../../src/functions/contract.ts';
import { isTable } from '../../src/functions/results.ts';
import type { DescribedFunction, ExampleArgument } from '../../src/functions/words/describe-function.ts';
import { describedFunctions } from '../../src/functions/words/registry.ts';
import { showNumber } from '../../src/text/index.ts';
import type { Cell, Cells } from '../../src/workbook/cells.ts';
import { describeInBrowser, startPreview, type Preview } from '../support/browser.ts';
import { clickCell, openWorkbook } from './preview-grid.ts';

jest.setTimeout(240_000);

const sheet = 'Trang tính1';

/** `A` for 0, `AB` for 27. */
function columnName(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26));
  return column < 26 ? letter : columnName(Math.floor(column / 26) - 1) + letter;
}

function isRange(argument: ExampleArgument): argument is Cells {
  return Array.isArray(argument);
}

/** As a person in Viet Nam types it into a formula. */
function literal(cell: Cell): string {
  if (typeof cell === 'string') return `"${cell.replaceAll('"', '""')}"`;
  if (typeof cell === 'number') return showNumber(cell).replaceAll('.', '');
  return cell === true ? 'TRUE' : cell === false ? 'FALSE' : '';
}

/** Puts the ranges of an example below `top`, side by side; answers with the formula that takes them. */
async function setScene(
  page: Page,
  { id, parameters, example }: DescribedFunction,
  top: number,
): Promise<string> {
  let column = 0;
  const shown: string[] = [];
  for (const [place, argument] of example.args.entries()) {
    if (!isRange(argument)) {
      shown.push(literal(argument));
      continue;
    }
    const width = argument[0]?.length ?? 0;
    const cells = argument.flatMap((row, down) =>
      row.map((cell, right) => [`${columnName(column + right)}${top + down}`, cell] as const),
    );
    await page.evaluate(
      ([name, own]) => {
        for (const [address, cell] of own)
          if (typeof cell !== 'object') globalThis.preview?.write(name, address, cell);
      },
      [sheet, cells] as const,
    );
    const area = `${columnName(column)}${top}:${columnName(column + width - 1)}${top + argument.length - 1}`;
    shown.push(rangeInFormula(parameters[place]?.name ?? '', argument, area));
    column += width + 1;
  }
  while (shown.at(-1) === '') shown.pop();
  return `=THIDUA.${id}(${shown.join(';')})`;
}

/** What the cells of a result hold, by row; an error by its code. */
function expectedOf(result: FunctionResult): readonly (readonly unknown[])[] {
  const rows = isTable(result) ? result : [[result]];
  return rows.map((row) => row.map((cell) => (isFunctionError(cell) ? cell.error : cell)));
}

/** What the cells hold, once everything has been calculated. */
async function valuesAt(page: Page, area: string): Promise<unknown> {
  return page.evaluate(
    async ([name, own]) => {
      await globalThis.preview?.idle();
      return globalThis.preview?.rows(name, own).map((row) => row.map(({ value }) => value));
    },
    [sheet, area] as const,
  );
}

function rowsOfScene({ example }: DescribedFunction): number {
  return Math.max(0, ...example.args.map((argument) => (isRange(argument) ? argument.length : 0)));
}

/** With an empty row behind the scene and behind the result. */
function rowsOf(definition: DescribedFunction): number {
  return rowsOfScene(definition) + 1 + expectedOf(definition.example.result).length + 1;
}

/** A new sheet has 100 rows. */
const rowsOfSheet = 100;

function onSheets(
  all: readonly DescribedFunction[],
): readonly (readonly [string, readonly DescribedFunction[]])[] {
  const groups: DescribedFunction[][] = [];
  let used = rowsOfSheet;
  for (const definition of all) {
    if (used + rowsOf(definition) > rowsOfSheet) {
      groups.push([]);
      used = 0;
    }
    groups.at(-1)?.push(definition);
    used += rowsOf(definition);
  }
  return groups.map((group) => [group.map(({ id }) => id).join(', '), group]);
}

describeInBrowser('every THIDUA function typed into a cell of the preview', () => {
  let preview: Preview;

  beforeAll(async () => {
    preview = await startPreview();
  });

  afterAll(async () => {
    await preview.close();
  });

  it.each(onSheets(describedFunctions))(
    'gives what its example says and spills it: %s',
    async (_names, group) => {
      const { page, faults } = await openWorkbook(preview, 'Sổ trống');
      let top = 1;
      for (const definition of group) {
        const formula = await setScene(page, definition, top);
        const expected = expectedOf(definition.example.result);
        const start = top + rowsOfScene(definition) + 1;
        await clickCell(page, sheet, `A${start}`);
        await page.keyboard.type(formula);
        await page.keyboard.press('Enter');
        const width = expected[0]?.length ?? 1;
        const area = `A${start}:${columnName(width - 1)}${start + expected.length - 1}`;
        expect([formula, await valuesAt(page, area)]).toEqual([formula, expected]);
        top += rowsOf(definition);
      }
      await preview.picture(page, `ham-tu-go-${group[0]?.id.toLowerCase() ?? ''}`);
      expect(faults).toEqual([]);
    },
  );
});
