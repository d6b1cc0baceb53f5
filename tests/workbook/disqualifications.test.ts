import * as fc from 'fast-check';
import { readDisqualifications, readEffect, writeEffect } from '../../src/workbook/disqualifications.ts';

const members = ['Sở Nội vụ', 'Sở Ngoại vụ'];
const header = ['Đơn vị', 'Hệ quả', 'Lý do', 'Căn cứ'];

test('không xếp loại, với lý do và căn cứ', () => {
  const { disqualifications, findings } = readDisqualifications(
    [
      ['Khống chế'],
      header,
      ['sở nội vụ', 'Không xếp hạng', 'Không gửi bản chấm', 'Điều 5'],
      [null, null, null, null],
    ],
    members,
  );
  expect(findings).toEqual([]);
  expect(disqualifications).toEqual([
    { member: 'Sở Nội vụ', effect: { kind: 'unranked' }, reason: 'Không gửi bản chấm', basis: 'Điều 5' },
  ]);
});

test('xếp loại cao nhất, xếp loại không quá, có hoặc không có dấu hai chấm', () => {
  for (const text of [
    'xếp loại cao nhất: Khá',
    'Xếp loại không quá: Khá',
    'Xếp loại không quá Khá',
    'xếp loại cao nhất Khá',
  ])
    expect(readEffect(text)).toEqual({ kind: 'classAtMost', label: 'Khá' });
});

test('không xét: mã khen thưởng', () => {
  expect(readEffect('Không xét: CO-TINH; BANG-KHEN')).toEqual({
    kind: 'notEligible',
    awards: ['CO-TINH', 'BANG-KHEN'],
  });
  expect(readEffect('Không đề nghị khen thưởng')).toEqual({ kind: 'notEligible', awards: [] });
});

test('đơn vị lạ, hệ quả lạ đều báo đúng ô và không loại ai', () => {
  const { disqualifications, findings } = readDisqualifications(
    [header, ['Sở Nội vu', 'Không xếp loại', ''], ['Sở Ngoại vụ', 'phạt nặng', '']],
    members,
  );
  expect(disqualifications).toEqual([]);
  expect(findings).toMatchObject([
    { code: 'unknown-member', suggestion: 'Sở Nội vụ', where: { row: 2, column: 1 } },
    { code: 'unknown-effect', text: 'phạt nặng', where: { row: 3, column: 2 } },
  ]);
});

test('bảng có chữ mà thiếu cột Đơn vị thì báo; bảng trống thì thôi', () => {
  expect(readDisqualifications([['x', 'y']], members).findings).toMatchObject([{ code: 'missing-header' }]);
  expect(readDisqualifications([[null, 0]], members).findings).toEqual([]);
  expect(readDisqualifications(null, members).findings).toEqual([]);
});

test('luật: đọc lại đúng hệ quả đã viết', () => {
  const word = fc.constantFrom('Khá', 'Tốt', 'Hoàn thành nhiệm vụ', 'CO-TINH', 'BK 1');
  const effects = fc.oneof(
    fc.constant({ kind: 'unranked' as const }),
    word.map((label) => ({ kind: 'classAtMost' as const, label })),
    fc.array(word).map((awards) => ({ kind: 'notEligible' as const, awards })),
  );
  fc.assert(fc.property(effects, (effect) => expect(readEffect(writeEffect(effect))).toEqual(effect)));
});
