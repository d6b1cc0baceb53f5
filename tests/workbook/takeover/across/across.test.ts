import type { Cells } from '../../../../src/workbook/cells.ts';
import { findAcross } from '../../../../src/workbook/takeover/across/across-layout.ts';
import { factsOf } from '../read-office.ts';
import { outline, readAcross, totals } from './read-across.ts';

const sections: Cells = [
  ['UBND TỈNH'],
  [null, null, 'BẢNG TỔNG HỢP ĐIỂM THI ĐUA NĂM 2026'],
  [],
  [
    'STT',
    'Tên đơn vị',
    'I. Nhiệm vụ chuyên môn (60 điểm)',
    null,
    'II. Phong trào (40 điểm)',
    null,
    'Tổng điểm',
    'Xếp hạng',
  ],
  [null, null, '1. Hoàn thành kế hoạch', '2. Báo cáo', '1. Tổ chức', '2. Điển hình', null, null],
  [null, 'Điểm tối đa', 40, 20, 25, 15, 100, null],
  [1, 2, 3, 4, 5, 6, '7=3+4+5+6', 8],
  [1, 'Sở Nội vụ', 38.5, 20, 25, 14, 97.5, 1],
  [2, 'Sở Y tế', '39,5', '- ', 20, 15, 94.5, 2],
  [3, 'Ban Dân tộc', null, null, null, null, null, null],
  [null, 'Tổng cộng', 78, 38, 45, 29, 190, null],
  [],
  [null, null, null, null, 'Ngày 05 tháng 12 năm 2026'],
  [null, 'NGƯỜI LẬP BIỂU', null, null, 'TRƯỞNG KHỐI'],
  [null, 'Nguyễn Văn A', null, null, 'Trần Thị B'],
];

test('mỗi đơn vị một dòng, mục trên, tiêu chí dưới, dòng điểm tối đa, dòng đánh số cột: đọc ra cây có mục và mức điểm', () => {
  expect(outline(readAcross(sections))).toEqual([
    'I Nhiệm vụ chuyên môn 60',
    '.I.1 Hoàn thành kế hoạch 40',
    '.I.2 Báo cáo 20',
    'II Phong trào 40',
    '.II.1 Tổ chức 25',
    '.II.2 Điển hình 15',
  ]);
});

test('cột tổng, cột xếp hạng, dòng cộng, ngày tháng, chỗ ký không phải tiêu chí, không phải đơn vị; dòng bỏ ra được nêu', () => {
  const taken = readAcross(sections);
  expect(taken.scores.members).toEqual(['Sở Nội vụ', 'Sở Y tế', 'Ban Dân tộc']);
  expect(factsOf(taken, 'row-left-out').map(({ text }) => text)).toEqual([
    'Tổng cộng · 78 · 38 · 45 · 29 · 190',
    'Ngày 05 tháng 12 năm 2026',
    'NGƯỜI LẬP BIỂU · TRƯỞNG KHỐI',
    'Nguyễn Văn A · Trần Thị B',
  ]);
  expect(factsOf(taken, 'column-left-out').map(({ title }) => title)).toEqual(['Xếp hạng']);
});

test('đơn vị chưa có điểm nào vẫn là đơn vị, mọi ô của đơn vị ấy để trống', () => {
  const taken = readAcross(sections);
  const codes = ['I.1', 'I.2', 'II.1', 'II.2'];
  expect(codes.map((code) => taken.scores.cellOf('self', code, 'Ban Dân tộc'))).toEqual([
    null,
    null,
    null,
    null,
  ]);
});

test('tổng cộng sai được nói với cả hai số và ở đúng ô của cơ quan; tổng đúng được nói là khớp', () => {
  const taken = readAcross(sections);
  expect(factsOf(taken, 'total-same').map(({ member }) => member)).toEqual(['Sở Nội vụ']);
  expect(factsOf(taken, 'total-differs')).toEqual([
    {
      kind: 'total-differs',
      stage: 'self',
      member: 'Sở Y tế',
      office: { coefficient: 945, exponent: -1 },
      ours: { coefficient: 745, exponent: -1 },
    },
  ]);
  const remark = taken.remarks.find(({ fact }) => fact.kind === 'total-differs');
  expect([remark?.row, remark?.column]).toEqual([8, 6]);
});

test('ô gốc của một tiêu chí là ô tiêu đề của cột ấy', () => {
  expect(readAcross(sections).origins.get('II.2')).toEqual({ row: 4, column: 5 });
});

test('tự chấm và khối chấm là hai cột cạnh nhau dưới mỗi tiêu chí: mỗi vòng một bảng điểm, tổng của từng vòng đối chiếu riêng', () => {
  const cells: Cells = [
    ['TT', 'Đơn vị', 'Kỷ luật (10 điểm)', null, 'Báo cáo (5đ)', null, 'Tổng tự chấm', 'Tổng khối chấm'],
    [null, null, 'Tự chấm', 'Khối chấm', 'Tự chấm', 'Khối chấm', null, null],
    [1, 'Xã A', 10, 9, 5, 5, 15, 14],
    [2, 'Xã B', 8, 8, 4, 3, 12, 12],
  ];
  const taken = readAcross(cells);
  expect(outline(taken)).toEqual(['1 Kỷ luật 10', '2 Báo cáo 5']);
  expect(totals(taken)).toEqual({
    self: [
      ['Xã A', 15],
      ['Xã B', 12],
    ],
    bloc: [
      ['Xã A', 14],
      ['Xã B', 11],
    ],
  });
  expect(factsOf(taken, 'total-differs').map(({ member, stage }) => [member, stage])).toEqual([
    ['Xã B', 'bloc'],
  ]);
});

test('vòng chấm trên, tiêu chí dưới: cùng tên tiêu chí là cùng một dòng', () => {
  const cells: Cells = [
    ['TT', 'Đơn vị', 'Tự chấm', null, null, 'Thống nhất', null, null],
    [null, null, '1. Kỷ luật', '2. Báo cáo', 'Cộng', '1. Kỷ luật', '2. Báo cáo', 'Cộng'],
    [null, 'Điểm chuẩn', 10, 5, 15, 10, 5, 15],
    [1, 'Xã A', 10, 5, 15, 9, 5, 14],
    [2, 'Xã B', 10, 5, 15, 9, 4, 13],
  ];
  const taken = readAcross(cells);
  expect(outline(taken)).toEqual(['1 Kỷ luật 10', '2 Báo cáo 5']);
  expect(totals(taken).agreed).toEqual([
    ['Xã A', 14],
    ['Xã B', 13],
  ]);
  expect(factsOf(taken, 'total-same').length).toBe(4);
});

test('hai bảng rời một trên một dưới, tên bảng nói vòng chấm', () => {
  const table = (title: string, points: readonly (number | null)[]): Cells => [
    [title],
    ['STT', 'Tên đơn vị', 'Kỷ luật (10 điểm)', 'Báo cáo (5 điểm)', 'Tổng'],
    [1, 'Xã A', points[0] ?? null, points[1] ?? null, null],
    [2, 'Xã B', points[2] ?? null, points[3] ?? null, null],
    [],
  ];
  const taken = readAcross([
    ...table('BẢNG 1. ĐIỂM TỰ CHẤM', [10, 5, 9, 5]),
    ...table('BẢNG 2. ĐIỂM KHỐI CHẤM', [9, 5, 9, null]),
  ]);
  expect(totals(taken)).toEqual({
    self: [
      ['Xã A', 15],
      ['Xã B', 14],
    ],
    bloc: [
      ['Xã A', 14],
      ['Xã B', 9],
    ],
  });
  expect(taken.scores.cellOf('bloc', '2', 'Xã B')).toBeNull();
});

test('mỗi đơn vị hai dòng, cột Vòng chấm nói dòng nào của vòng nào; tên đơn vị là ô gộp', () => {
  const cells: Cells = [
    ['STT', 'Đơn vị', 'Vòng chấm', 'Kỷ luật (10)', 'Báo cáo (5)', 'Tổng điểm'],
    [1, 'Sở A', 'Tự chấm', 10, 5, 15],
    [null, null, 'Thẩm định', 9, 5, 14],
    [2, 'Sở B', 'Tự chấm', 8, 5, 13],
    [null, null, 'Thẩm định', null, null, null],
  ];
  const taken = readAcross(cells);
  expect(totals(taken).bloc).toEqual([
    ['Sở A', 14],
    ['Sở B', 0],
  ]);
  expect(factsOf(taken, 'total-same').map(({ member, stage }) => [member, stage])).toEqual([
    ['Sở A', 'self'],
    ['Sở B', 'self'],
    ['Sở A', 'bloc'],
  ]);
});

test('bảng tổng hợp 95 xã (Đồng Nai): địa phương chấm, tỉnh chấm, điểm thưởng của từng bên, tổng của từng bên', () => {
  const communes = Array.from({ length: 95 }, (_none, place) => place + 1);
  const cells: Cells = [
    [
      'Cụm thi đua',
      'Tên xã, phường',
      'Địa phương chấm',
      'Điểm thưởng địa phương',
      'Tỉnh chấm',
      'Điểm thưởng của tỉnh',
      'Tổng địa phương',
      'Tổng tỉnh',
      'Xếp loại',
    ],
    ...communes.map((place) => [
      place % 8 === 1 ? `Cụm ${Math.ceil(place / 8)}` : null,
      `Xã số ${place}`,
      90,
      '0,5',
      88.25,
      place === 95 ? null : 1,
      90.5,
      89.25,
      'Tốt',
    ]),
  ];
  const taken = readAcross(cells);
  expect(outline(taken)).toEqual(['1 Điểm chấm', '2 Điểm thưởng bonus']);
  expect(taken.scores.members.length).toBe(95);
  expect(totals(taken).council?.slice(-2)).toEqual([
    ['Xã số 94', 89.25],
    ['Xã số 95', 88.25],
  ]);
  expect(factsOf(taken, 'total-differs').map(({ member, stage }) => [member, stage])).toEqual([
    ['Xã số 95', 'council'],
  ]);
});

test('điểm chuẩn, thưởng, trừ là ba cột dưới một tiêu chí: một mục với mỗi loại điểm một dòng', () => {
  const cells: Cells = [
    ['TT', 'Phòng, ban', 'Kỷ luật', null, null, 'Điểm thưởng khác (tối đa 5 điểm)'],
    [null, null, 'Điểm chuẩn', 'Thưởng', 'Trừ', null],
    [null, 'Điểm tối đa', 10, 2, 3, null],
    [1, 'Phòng A', 10, 1, '- 0,5', 2],
  ];
  const taken = readAcross(cells);
  expect(outline(taken)).toEqual([
    '1 Kỷ luật 10',
    '.1.chuẩn Điểm chuẩn: Kỷ luật standard 10'.replace(' standard', ''),
    '.1.thưởng Điểm thưởng: Kỷ luật bonus 2',
    '.1.trừ Điểm trừ: Kỷ luật deduction 3',
    '2 Điểm thưởng khác bonus 5',
  ]);
  expect(totals(taken).self).toEqual([['Phòng A', 12.5]]);
});

test('nhóm đơn vị ở giữa bảng (“I. Khối sở”, “Cụm 2”) không phải đơn vị', () => {
  const cells: Cells = [
    ['STT', 'Tên đơn vị', 'Kỷ luật (10)', 'Báo cáo (5)'],
    ['I', 'Khối sở', null, null],
    [1, 'Sở A', 10, 5],
    [2, 'Sở B', null, null],
    ['Cụm 2', null, null, null],
    [1, 'Xã C', 9, 5],
  ];
  const taken = readAcross(cells);
  expect(taken.scores.members).toEqual(['Sở A', 'Sở B', 'Xã C']);
  expect(factsOf(taken, 'row-left-out').map(({ text }) => text)).toEqual(['I · Khối sở', 'Cụm 2']);
});

test('một đơn vị có hai dòng cùng vòng chấm: dòng đầu được nhận, dòng sau được nêu là lỗi', () => {
  const cells: Cells = [
    ['STT', 'Đơn vị', 'Kỷ luật (10)', 'Báo cáo (5)'],
    [1, 'Sở A', 10, 5],
    [2, 'Sở A', 1, 1],
  ];
  const taken = readAcross(cells);
  expect(totals(taken).self).toEqual([['Sở A', 15]]);
  expect(
    taken.remarks
      .filter(({ fact }) => fact.kind === 'member-twice')
      .map(({ severity, row }) => [severity, row]),
  ).toEqual([['error', 2]]);
});

test('điểm tối đa trong tên tiêu chí khác dòng điểm tối đa: nói cả hai số; tổng tối đa khác tổng các tiêu chí: nói cả hai số', () => {
  const cells: Cells = [
    ['STT', 'Đơn vị', 'Kỷ luật (10 điểm)', 'Báo cáo', 'Tổng điểm'],
    [null, 'Điểm tối đa', 12, 5, 15],
    [1, 'Sở A', 10, 5, 15],
    [2, 'Sở B', 10, 5, 15],
  ];
  const taken = readAcross(cells);
  expect(factsOf(taken, 'maxima-differ')).toEqual([
    {
      kind: 'maxima-differ',
      code: '1',
      words: { coefficient: 1, exponent: 1 },
      row: { coefficient: 12, exponent: 0 },
    },
  ]);
  expect(factsOf(taken, 'maximum-total-differs')).toEqual([
    {
      kind: 'maximum-total-differs',
      office: { coefficient: 15, exponent: 0 },
      ours: { coefficient: 17, exponent: 0 },
    },
  ]);
});

test('cột cộng của một mục sai: nói cả hai số', () => {
  const cells: Cells = [
    ['STT', 'Đơn vị', 'I. Chuyên môn (15)', null, null, 'II. Phong trào (5)', 'Tổng'],
    [null, null, 'Kỷ luật', 'Báo cáo', 'Cộng', null, null],
    [1, 'Sở A', 10, 5, 14, 5, 20],
    [2, 'Sở B', 9, 5, 14, 5, 19],
  ];
  const taken = readAcross(cells);
  expect(outline(taken)).toEqual(['I Chuyên môn 15', '.I.1 Kỷ luật', '.I.2 Báo cáo', 'II Phong trào 5']);
  expect(factsOf(taken, 'group-differs')).toEqual([
    {
      kind: 'group-differs',
      member: 'Sở A',
      code: 'I',
      office: { coefficient: 14, exponent: 0 },
      ours: { coefficient: 15, exponent: 0 },
    },
  ]);
});

test('tiêu đề ba tầng, số thứ tự đánh lại ở mỗi tầng: mã ghép đủ', () => {
  const cells: Cells = [
    ['STT', 'TÊN ĐƠN VỊ', 'I. Chính trị (40 điểm)', null, null, 'II. Phong trào (20 điểm)'],
    [null, null, '1. KT-XH (25 điểm)', null, '2. CCHC (15 điểm)', '1. Tổ chức (20 điểm)'],
    [null, null, '1.1. Thu ngân sách (15 điểm)', '1.2. Nông thôn mới (10 điểm)', null, null],
    [1, 'Sở A', 15, 10, 15, 20],
  ];
  expect(outline(readAcross(cells))).toEqual([
    'I Chính trị 40',
    '.I.1 KT-XH 25',
    '..I.1.1 Thu ngân sách 15',
    '..I.1.2 Nông thôn mới 10',
    '.I.2 CCHC 15',
    'II Phong trào 20',
    '.II.1 Tổ chức 20',
  ]);
});

test('tiêu đề chung “Tiêu chí” gộp trên các cột 1, 2, 3: mỗi số là một tiêu chí, không phải dòng đánh số cột', () => {
  const cells: Cells = [
    ['STT', 'Đơn vị', 'Tiêu chí', null, null, 'Tổng'],
    [null, null, 1, 2, 3, null],
    [null, 'Điểm tối đa', 10, 10, 20, 40],
    [1, 'Sở A', 9, 9, 20, 38],
  ];
  const taken = readAcross(cells);
  expect(outline(taken)).toEqual(['1 Tiêu chí 1 10', '2 Tiêu chí 2 10', '3 Tiêu chí 3 20']);
  expect(factsOf(taken, 'total-same').length).toBe(1);
});

test('sở ngành chấm quận (TP HCM): điểm thưởng cờ +10, tổng 97 + 10 = 107; cột “Cộng điểm” ở giữa không phải điểm cộng', () => {
  const cells: Cells = [
    [
      'STT',
      'Đơn vị',
      'Sở A chấm',
      'Sở B chấm',
      'Cộng điểm',
      'Điểm thưởng Cờ TP (10)',
      'Tổng cộng',
      'Xếp hạng',
    ],
    [1, 'Quận 1', 50, 47, 97, 10, 107, 1],
    [2, 'Quận 3', 50, 46, 96, null, 96, 2],
  ];
  const taken = readAcross(cells);
  expect(totals(taken).self).toEqual([
    ['Quận 1', 107],
    ['Quận 3', 96],
  ]);
  expect(factsOf(taken, 'total-same').map(({ member }) => member)).toEqual(['Quận 1', 'Quận 3']);
});

test('tổng ghi “684,0/700,0” (điểm trên tổng được giao) được đối chiếu bằng phần điểm', () => {
  const cells: Cells = [
    ['STT', 'Đơn vị', 'Chuyên môn (500)', 'Trật tự (200)', 'Tổng điểm'],
    [1, 'Phường A', 484, 200, '684,0/700,0'],
    [2, 'Phường B', 480, 200, '681,0/700,0'],
  ];
  const taken = readAcross(cells);
  expect(factsOf(taken, 'total-same').map(({ member }) => member)).toEqual(['Phường A']);
  expect(factsOf(taken, 'total-differs').map(({ member }) => member)).toEqual(['Phường B']);
});

test('KG, KX giữ nguyên; tiêu chí không ghi điểm tối đa được hỏi một lần; tiêu chí bắt đầu bằng “Công tác”, “Tỷ lệ” vẫn là tiêu chí', () => {
  const cells: Cells = [
    ['STT', 'Đơn vị', 'Công tác cải cách hành chính', 'Tỷ lệ hồ sơ đúng hạn', 'Tổng hợp, báo cáo (5)'],
    [1, 'Sở A', 'KG', 9, 5],
    [2, 'Sở B', 'KX', 10, 4],
  ];
  const taken = readAcross(cells);
  expect(outline(taken)).toEqual([
    '1 Công tác cải cách hành chính',
    '2 Tỷ lệ hồ sơ đúng hạn',
    '3 Tổng hợp, báo cáo 5',
  ]);
  expect(['Sở A', 'Sở B'].map((member) => taken.scores.cellOf('self', '1', member))).toEqual(['KG', 'KX']);
  expect(factsOf(taken, 'no-maximum').map(({ codes }) => codes)).toEqual([['1', '2']]);
});

test.each<[string, Cells]>([
  [
    'bảng tiêu chí đi xuống có cột của từng đơn vị',
    [
      ['TT', 'Nội dung', 'Điểm chuẩn', 'Sở A', 'Sở B'],
      [1, 'Kỷ luật', 5, 4, 5],
      [2, 'Báo cáo', 5, 4, 5],
    ],
  ],
  [
    'danh sách đơn vị không có điểm',
    [
      ['STT', 'Tên đơn vị', 'Địa chỉ', 'Ghi chú'],
      [1, 'Sở A', 'phố X', 'a'],
      [2, 'Sở B', 'phố Y', 'b'],
    ],
  ],
])('%s không phải bảng mỗi đơn vị một dòng', (_name, cells) => {
  expect(findAcross(cells)).toBeNull();
});
