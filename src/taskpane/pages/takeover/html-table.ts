import { mostColumns, mostRows } from '../../../workbook/takeover/office-table.ts';
import { tidy } from './tab-text.ts';

/** Word nests a table in a few elements; a page that nests more is not read, so that no walk can overflow. */
const deepest = 200;
const mostElements = 200_000;
const longestCell = 32_767;

/**
 * The largest table of an HTML text as plain cells: no markup, no script, no picture of it is kept or run (a document
 * of DOMParser has no window). A merged cell has its text in its first place, as in Excel. Null without a table.
 */
export function tableOfHtml(html: string): readonly (readonly string[])[] | 'tooDeep' | 'tooLarge' | null {
  if (!/<t[dh][\s>]/i.test(html)) return null;
  if (opensDeeply(html)) return 'tooDeep';
  const page = new DOMParser().parseFromString(html, 'text/html');
  if (page.getElementsByTagName('*').length > mostElements) return 'tooLarge';
  const tables = [...page.getElementsByTagName('table')].map(gridOf);
  const largest = tables.reduce<readonly (readonly string[])[]>(
    (best, grid) => (sizeOf(grid) > sizeOf(best) ? grid : best),
    [],
  );
  if (largest.length > mostRows || (largest[0]?.length ?? 0) > mostColumns) return 'tooLarge';
  return largest.length === 0 ? null : largest;
}

/** Counted on the text, before anything builds a tree of it. */
function opensDeeply(html: string): boolean {
  let depth = 0;
  let most = 0;
  for (const [, close, name, ending] of html.matchAll(/<(\/?)([a-z][a-z0-9:]*)[^<>]*?(\/?)>/gi)) {
    if (ending === '/' || alone.has((name ?? '').toLowerCase())) continue;
    depth = close === '/' ? Math.max(0, depth - 1) : depth + 1;
    most = Math.max(most, depth);
    if (most > deepest) return true;
  }
  return false;
}

/** Elements without an end, or whose end is often left out. */
const alone: ReadonlySet<string> = new Set(
  'br hr img input meta link col wbr p li td th tr thead tbody tfoot option'.split(' '),
);

function sizeOf(grid: readonly (readonly string[])[]): number {
  return grid.reduce((sum, row) => sum + row.filter((cell) => cell !== '').length, 0);
}

function gridOf(table: HTMLTableElement): readonly (readonly string[])[] {
  const grid: string[][] = [];
  const taken = new Set<string>();
  [...table.rows].slice(0, mostRows + 1).forEach((row, rowPlace) => {
    const cells = (grid[rowPlace] ??= []);
    let column = 0;
    for (const cell of row.cells) {
      while (taken.has(`${rowPlace} ${column}`)) column += 1;
      if (column >= mostColumns) {
        // One column too many is enough to refuse the table; empty ones behind it are nothing.
        const text = textOf(cell);
        if (text !== '') cells[mostColumns] = text;
        continue;
      }
      const across = Math.min(span(cell.colSpan), mostColumns - column);
      const down = Math.min(span(cell.rowSpan), mostRows);
      // In its own row the next cell stands behind it anyway.
      for (let r = 1; r < Math.min(down, table.rows.length - rowPlace); r += 1)
        for (let c = 0; c < across; c += 1) taken.add(`${rowPlace + r} ${column + c}`);
      cells[column] = textOf(cell);
      column += across;
    }
  });
  const width = grid.reduce((widest, row) => Math.max(widest, row.length), 0);
  return grid.map((row) => Array.from({ length: width }, (_cell, column) => row[column] ?? ''));
}

function span(written: number): number {
  return Number.isFinite(written) && written > 0 ? written : 1;
}

const lines: ReadonlySet<string> = new Set(['P', 'DIV', 'LI', 'BR', 'TR', 'H1', 'H2', 'H3', 'H4']);
const silent: ReadonlySet<string> = new Set(['SCRIPT', 'STYLE', 'TEMPLATE', 'NOSCRIPT', 'TITLE']);

/** The text of a cell: paragraphs are lines; a walk without recursion. */
function textOf(cell: Element): string {
  const parts: string[] = [];
  let length = 0;
  const waiting: Node[] = [...cell.childNodes].reverse();
  for (let node = waiting.pop(); node !== undefined && length < longestCell; node = waiting.pop()) {
    if (node.nodeType === Node.TEXT_NODE) {
      // A line end in the source is a space; paragraphs make lines.
      const text = (node.nodeValue ?? '').replace(/\s+/g, ' ');
      parts.push(text);
      length += text.length;
    } else if (node.nodeType === Node.ELEMENT_NODE && !silent.has(node.nodeName.toUpperCase())) {
      if (lines.has(node.nodeName.toUpperCase())) parts.push('\n');
      for (let child = node.lastChild; child !== null; child = child.previousSibling) waiting.push(child);
    }
  }
  return tidy(parts.join('').slice(0, longestCell));
}
