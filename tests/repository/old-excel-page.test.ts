import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Linter } from 'eslint';
import { JSDOM } from 'jsdom';

const root = path.resolve(__dirname, '../..');
const page = readFileSync(path.join(root, 'dist', 'taskpane.html'), 'utf8');
const { document } = new JSDOM(page).window;

/** Faults that a program of ES5, such as the one in Internet Explorer 11, finds in a script. */
function es5Faults(code: string): readonly string[] {
  const languageOptions = { ecmaVersion: 5, sourceType: 'script' } as const;
  return new Linter({ configType: 'flat' })
    .verify(code, { languageOptions })
    .filter(({ fatal }) => fatal === true)
    .map(({ message }) => message);
}

test('the page has no script of its own but those that it loads: what Excel cannot read stops no sentence', () => {
  const inline = [...document.querySelectorAll('script')].filter(({ src }) => src === '');
  expect(inline).toEqual([]);
  expect(document.querySelectorAll('[onload],[onerror],[onclick]')).toHaveLength(0);
});

test('the pane’s own script is no ES5: an old Excel stops at its first line, and the sentence stays', () => {
  const name = [...document.querySelectorAll('script')]
    .map(({ src }) => src)
    .find((src) => src.includes('taskpane'));
  const script = readFileSync(path.join(root, 'dist', path.basename(name ?? '')), 'utf8');
  expect(es5Faults(script)).toHaveLength(1);
  expect(es5Faults('var a = function () { return 1; };')).toEqual([]);
});

test('the sentence for an old Excel stands in the page as plain text and says what still works and what to use', () => {
  const sentence = document.querySelector('.late')?.textContent.replace(/\s+/g, ' ') ?? '';
  expect(sentence).toContain('cần Excel 2021, Microsoft 365 hoặc Excel trên web');
  expect(sentence).toContain('vẫn xem và sửa được như bảng tính thường');
});

test('its styles are those of 2013: no variables, no grid, no nesting; Internet Explorer shows the sentence at once', () => {
  const style = document.querySelector('style')?.textContent ?? '';
  expect(style).not.toMatch(/var\(|display:\s*grid|@layer|@supports|:is\(|:where\(|&/);
  expect(style).toMatch(
    /-ms-high-contrast: ?none.*-ms-high-contrast: ?active.*\.late[^}]*visibility: ?visible/s,
  );
});
