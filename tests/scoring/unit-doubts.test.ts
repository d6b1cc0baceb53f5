import fc from 'fast-check';
import { findMixedUnits, lintScheme, rowsInOrder, scoreBloc } from '../../src/scoring/index.ts';
import type { Entry, Finding, Rule } from '../../src/scoring/index.ts';
import { readCriteria } from '../../src/workbook/criteria.ts';
import { readEntries } from '../../src/workbook/entries.ts';
import { readRegulation } from '../../src/workbook/regulation.ts';
import { showNumber } from '../../src/text/index.ts';
import {
  between,
  direct,
  entriesOf,
  line,
  notAssigned,
  points,
  schemeOf,
} from '../support/scheme-builders.ts';
import { goldenFolders, readGoldenCase } from './golden-case.ts';

const ratio: Rule = { kind: 'ratio', minRate: null, maxRate: points(1), lowerIsBetter: false };
const bands: Rule = {
  kind: 'bands',
  bands: [{ interval: between(95, null), points: points(10) }],
  otherwise: points(0),
};

/** `targets C: 0,9 ≠ A 90, B 90 +2`: who was asked about which number, beside whom. */
function shown(finding: Finding): string {
  if (finding.code !== 'mixed-units' || finding.severity !== 'question') return finding.code;
  const others = finding.others.map(({ member, value }) => `${member} ${showNumber(value)}`).join(', ');
  const { table, member } = finding.where;
  return `${table ?? ''} ${member ?? ''}: ${showNumber(finding.value)} ≠ ${others} +${finding.more}`;
}

function doubts(rule: Rule, values: readonly Entry[], targets: readonly Entry[] = []): readonly string[] {
  const scheme = schemeOf([line('1', rule)]);
  const entries = entriesOf({ '1': values }, targets.length > 0 ? { '1': targets } : {});
  return findMixedUnits(scheme, rowsInOrder(scheme, entries)).map(shown);
}

test('chỉ tiêu thật ở Quảng Trị: 90 của bốn đơn vị, 0,9 và 9 trên 10 của hai đơn vị, được hỏi cả hai', () => {
  expect(doubts({ kind: 'relative' }, [90, 91, 92, 93, 94, 95], [90, 90, 90, 90, 0.9, 9])).toEqual([
    'targets E: 0,9 ≠ A 90, B 90, C 90 +1',
    'targets F: 9 ≠ A 90, B 90, C 90 +1',
  ]);
  expect(doubts(ratio, [75, 75, 75, 75, 75, 75], [75, 75, 75, 75, 0.75, 3])).toEqual([
    'targets E: 0,75 ≠ A 75, B 75, C 75 +1',
    'targets F: 3 ≠ A 75, B 75, C 75 +1',
  ]);
});

test('9 bên cạnh 90 là chỉ tiêu của quá nửa và ít nhất ba đơn vị thì hỏi; của hai đơn vị thì không', () => {
  expect(doubts(ratio, [1, 1, 1, 1], [90, 90, 90, 9])).toEqual(['targets D: 9 ≠ A 90, B 90, C 90 +0']);
  expect(doubts(ratio, [1, 1, 1], [90, 90, 9])).toEqual([]);
  expect(doubts(ratio, [1, 1, 1, 1], [90, 90, 90, 8])).toEqual([]);
});

test('kết quả 0,97 bên cạnh 98 và 95 ở dòng theo bậc thì hỏi; số ít hơn là số bị hỏi', () => {
  expect(doubts(bands, [98, 0.97, 95])).toEqual(['entries B: 0,97 ≠ A 98, C 95 +0']);
  expect(doubts(bands, [0.98, 97, 0.95])).toEqual(['entries B: 97 ≠ A 0,98, C 0,95 +0']);
});

test.each<readonly [string, Rule, readonly Entry[], readonly Entry[]]>([
  ['số vụ khác nhau nhiều nhưng là số nguyên', ratio, [1, 90, 300], [2, 100, 400]],
  ['0,3 và 90: đổi ra phần trăm vẫn không gần nhau', bands, [0.3, 90, 95], []],
  ['toàn số nhỏ hơn 1', bands, [0.9, 0.95, 0.5], []],
  ['ô trống, KG và 0 không tham gia', ratio, [null, notAssigned, 0, 90], [90, 90, 90, 90]],
  ['chấm thẳng: 0,5 điểm bên cạnh 10 điểm là chuyện thường', direct, [0.5, 10, 20], []],
  ['mỗi trường hợp', { kind: 'perCase', each: points(1), cap: null }, [1, 100], []],
])('không hỏi khi %s', (_title, rule, values, targets) => {
  expect(doubts(rule, values, targets)).toEqual([]);
});

test('số gõ bằng chữ "0,9" cũng được so với các số khác', () => {
  const typed: Entry = { state: 'number', value: points(0.9), flags: [] };
  expect(doubts(bands, [90, typed, 92])).toEqual(['entries B: 0,9 ≠ A 90, C 92 +0']);
});

test('câu hỏi về đơn vị tính không làm thay đổi điểm và không thuộc phần soát bảng tiêu chí', () => {
  const scheme = schemeOf([line('1', ratio)]);
  const entries = entriesOf({ '1': [45, 0.9, 90] }, { '1': [90, 0.9, 90] });
  const { findings, members } = scoreBloc(scheme, entries);
  expect(findings).toEqual([]);
  expect(members.map(({ total }) => showNumber(total))).toEqual(['5', '10', '10']);
  expect(lintScheme(scheme).map(({ code }) => code)).not.toContain('mixed-units');
});

test('mọi trường hợp mẫu có cùng đơn vị tính trong một dòng nên không bị hỏi', () => {
  for (const folder of goldenFolders()) {
    const golden = readGoldenCase(folder);
    const { regulation } = readRegulation(golden.regulation);
    const { scheme } = readCriteria(golden.criteria, regulation);
    const { entries } = readEntries(golden.entries, golden.targets, scheme);
    expect([folder, findMixedUnits(scheme, rowsInOrder(scheme, entries)).map(shown)]).toEqual([folder, []]);
  }
});

test('law: thứ tự của các đơn vị không đổi việc ai bị hỏi', () => {
  const value = fc.constantFrom(0.5, 0.9, 0.95, 3, 9, 12, 75, 90, 95, 400);
  fc.assert(
    fc.property(fc.array(value, { maxLength: 8 }), (values) => {
      const asked = (row: readonly number[]): readonly string[] =>
        doubts(ratio, row, row)
          .map((text) => text.replace(/ [A-H]: (\S+) ≠ .*/u, ' $1'))
          .sort();
      expect(asked([...values].reverse())).toEqual(asked(values));
    }),
  );
});
