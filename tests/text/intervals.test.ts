import { decimal } from '../../src/scoring/index.ts';
import { showInterval } from '../../src/text/index.ts';

const open = (value: number) => ({ value: decimal(value), closed: false });
const closed = (value: number) => ({ value: decimal(value), closed: true });

test.each([
  [{ low: closed(95), high: open(98) }, '95 đến dưới 98'],
  [{ low: closed(95), high: closed(98) }, '95 đến 98'],
  [{ low: open(95), high: closed(98) }, 'trên 95 đến 98'],
  [{ low: open(95), high: open(98) }, 'trên 95 đến dưới 98'],
  [{ low: closed(98), high: null }, 'từ 98 trở lên'],
  [{ low: open(98), high: null }, 'trên 98'],
  [{ low: null, high: closed(70) }, 'từ 70 trở xuống'],
  [{ low: null, high: open(1000) }, 'dưới 1.000'],
  [{ low: closed(100), high: closed(100) }, 'đúng 100'],
  [{ low: null, high: null }, 'mọi giá trị'],
])('an interval says which ends belong to it: %j is %s', (interval, text) => {
  expect(showInterval(interval)).toBe(text);
});
