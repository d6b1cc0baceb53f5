// npm run pictures: copies the pictures that the manual shows from the last browser tests into docs/manual/pictures.
import { copyFileSync, existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { root } from './set-up.mjs';

/** Names in the manual that differ from the test's picture. */
const renamed = new Map([
  ['tong-hop-2021', 'tong-hop-2021-zero'],
  ['khoi-don-vi', 'khoi-3-don-vi'],
  ['lich-va-han', 'khoi-nam-2-trang-han'],
  ['tu-so-nam-truoc', 'nam-truoc-1-se-lay'],
]);

const manual = path.join(root, 'docs', 'manual');
const wanted = new Set(
  readdirSync(manual)
    .filter((name) => name.endsWith('.md'))
    .flatMap((name) =>
      [...readFileSync(path.join(manual, name), 'utf8').matchAll(/pictures\/([\w-]+)\.png/g)].map(
        (match) => match[1],
      ),
    ),
);
const missing = [];
for (const name of wanted) {
  const source = path.join(root, 'artefacts', 'screenshots', `${renamed.get(name) ?? name}.png`);
  if (existsSync(source)) copyFileSync(source, path.join(manual, 'pictures', `${name}.png`));
  else missing.push(name);
}
console.log(`Đã chép ${wanted.size - missing.length} ảnh vào docs/manual/pictures.`);
if (missing.length > 0) {
  console.error(`Chưa có ảnh: ${missing.join(', ')}. Chạy npm test trước.`);
  process.exit(1);
}
