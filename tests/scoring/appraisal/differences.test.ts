import fc from 'fast-check';
import { decimal, finalEntries, sameEntry, stageDifferences } from '../../../src/scoring/index.ts';
import type { Entry, Stage } from '../../../src/scoring/index.ts';
import {
  direct,
  entriesOf,
  group,
  line,
  notAssigned,
  notConsidered,
  points,
  schemeOf,
} from '../../support/scheme-builders.ts';

const scheme = schemeOf([group('I', [line('I.1', direct), line('I.2', direct)])]);
const typed = (value: number): Entry => ({ state: 'number', value: points(value), flags: [] });

function differencesOf(rows: readonly (readonly [Stage, Entry])[]) {
  const stages = rows.map(([stage, entry]) => ({ stage, entries: entriesOf({ 'I.1': [entry] }) }));
  return stageDifferences(scheme, stages).map(({ from, to, before, after }) => [from, to, before, after]);
}

test('10 rồi 9,5 là một chỗ khác nhau; 9,5 rồi chữ "9,5" thì không', () => {
  expect(
    differencesOf([
      ['self', 10],
      ['agreed', 9.5],
    ]),
  ).toEqual([['self', 'agreed', points(10), points(9.5)]]);
  expect(
    differencesOf([
      ['self', 9.5],
      ['agreed', typed(9.5)],
    ]),
  ).toEqual([]);
});

test('vòng để trống được bỏ qua: tự chấm 10, khối chấm trống, thống nhất 8 khác nhau giữa tự chấm và thống nhất', () => {
  expect(
    differencesOf([
      ['self', 10],
      ['bloc', null],
      ['agreed', 8],
    ]),
  ).toEqual([['self', 'agreed', points(10), points(8)]]);
});

test('0 và KX cùng 0 điểm nhưng là hai nghĩa khác nhau; KG cũng vậy', () => {
  expect(
    differencesOf([
      ['self', 0],
      ['bloc', notConsidered],
    ]),
  ).toEqual([['self', 'bloc', points(0), 'notConsidered']]);
  expect(
    differencesOf([
      ['self', notAssigned],
      ['bloc', 0],
    ]),
  ).toEqual([['self', 'bloc', 'notAssigned', points(0)]]);
});

test('12 và 10 trên dòng tối đa 10 cùng được 10 điểm: không cần lý do', () => {
  expect(
    differencesOf([
      ['self', 12],
      ['agreed', 10],
    ]),
  ).toEqual([]);
});

test('đi xuống rồi đi lên là hai chỗ khác nhau, dù điểm cuối bằng điểm đầu', () => {
  expect(
    differencesOf([
      ['self', 10],
      ['bloc', 9],
      ['agreed', 10],
    ]),
  ).toHaveLength(2);
});

test('đơn vị khác thành đơn vị dẫn đầu thì điểm đổi mà số liệu của dòng không đổi: không cần lý do', () => {
  const relative = schemeOf([line('1', { kind: 'relative' })]);
  const stages = [
    { stage: 'self', entries: entriesOf({ '1': [10, 8] }, { '1': [5, 5] }) },
    { stage: 'agreed', entries: entriesOf({ '1': [20, 8] }, { '1': [5, 5] }) },
  ] as const;
  expect(stageDifferences(relative, stages).map(({ member }) => member)).toEqual([]);
  const lower = { stage: 'agreed', entries: entriesOf({ '1': [10, 6] }, { '1': [5, 5] }) } as const;
  expect(stageDifferences(relative, [stages[0], lower]).map(({ member }) => member)).toEqual(['B']);
});

const entry = fc.oneof(
  fc.constant<Entry>(null),
  fc.integer({ min: 0, max: 1000 }).map((value): Entry => value / 100),
  fc.constant(notAssigned),
  fc.constant(notConsidered),
);

test('luật: hai vòng giống hệt nhau thì không khác ở dòng nào, và vòng trống không thêm chỗ khác nhau', () => {
  fc.assert(
    fc.property(fc.array(entry, { minLength: 2, maxLength: 2 }), (row) => {
      const entries = entriesOf({ 'I.1': row });
      const blank = entriesOf({ 'I.1': row.map(() => null) });
      const same = [
        { stage: 'self', entries },
        { stage: 'bloc', entries: blank },
        { stage: 'agreed', entries },
      ] as const;
      expect(stageDifferences(scheme, same)).toEqual([]);
      expect(finalEntries(same.map((one) => one.entries))).toEqual(entries);
    }),
  );
});

test('luật: một số viết bằng số hay bằng chữ là một; khác cờ "tự phát hiện" là khác', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 99_999 }), (cents) => {
      expect(sameEntry(cents / 100, { state: 'number', value: decimal(cents, -2), flags: [] })).toBe(true);
      expect(
        sameEntry(cents / 100, { state: 'number', value: decimal(cents, -2), flags: ['tự phát hiện'] }),
      ).toBe(false);
    }),
  );
});
