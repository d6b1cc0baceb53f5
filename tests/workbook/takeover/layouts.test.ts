import { everyNode } from '../../../src/workbook/code-index.ts';
import type { Cells } from '../../../src/workbook/cells.ts';
import { findOfficeHeader } from '../../../src/workbook/takeover/office-header.ts';
import { proposeMapping } from '../../../src/workbook/takeover/propose-mapping.ts';
import { sentencesOf, wordedCaps, wordedRule } from '../../../src/workbook/takeover/rule-words.ts';
import { wordedBands } from '../../../src/workbook/takeover/worded-bands.ts';
import { factsOf, readOffice } from './read-office.ts';

function mappingOf(cells: Cells): readonly string[] {
  const header = findOfficeHeader(cells);
  if (header === null) return [];
  return proposeMapping(cells, header).map((use) =>
    use.kind === 'score'
      ? `${use.stage} ${use.member ?? '-'}${use.ledger === null ? '' : ` ${use.ledger}`}`
      : use.kind,
  );
}

const codesOf = (cells: Cells) => everyNode(readOffice(cells).scheme).map(({ code }) => code);

describe('tiêu đề', () => {
  test.each<[string, Cells, readonly string[]]>([
    [
      'một dòng, mỗi đơn vị một cột',
      [
        ['TT', 'Nội dung', 'Điểm tối đa', 'Sở Nội vụ', 'Sở Y tế', 'Ghi chú'],
        [1, 'Kỷ luật', 5, 4, 'KG', null],
      ],
      ['code', 'title', 'standard', 'self Sở Nội vụ', 'self Sở Y tế', 'note'],
    ],
    [
      'vòng chấm trên, đơn vị dưới',
      [
        ['TT', 'Nội dung', 'Điểm chuẩn', 'Tự chấm', null, 'Thống nhất', null],
        [null, null, null, 'Sở A', 'Sở B', 'Sở A', 'Sở B'],
        [1, 'Kỷ luật', 5, 4, 5, 3, 5],
      ],
      ['code', 'title', 'standard', 'self Sở A', 'self Sở B', 'agreed Sở A', 'agreed Sở B'],
    ],
    [
      'đơn vị trên, vòng chấm dưới',
      [
        ['TT', 'Nội dung', 'Điểm chuẩn', 'Sở A', null, 'Sở B', null],
        [null, null, null, 'Tự chấm', 'Thẩm định', 'Tự chấm', 'Thẩm định'],
        [1, 'Kỷ luật', 5, 4, 5, 3, 5],
      ],
      ['code', 'title', 'standard', 'self Sở A', 'bloc Sở A', 'self Sở B', 'bloc Sở B'],
    ],
    [
      'ba vòng của một đơn vị, thẩm định ở giữa là của Trưởng khối',
      [
        [
          'STT',
          'Mã',
          'Tiêu chí',
          'Điểm chuẩn',
          'Tự chấm',
          'Thẩm định',
          'Thống nhất',
          'Hội đồng thẩm định',
          'Căn cứ',
        ],
        [1, 'I.1', 'Kỷ luật', 5, 4, 5, 3, 3, 'QĐ 1'],
      ],
      ['ignore', 'code', 'title', 'standard', 'self -', 'bloc -', 'agreed -', 'council -', 'basis'],
    ],
    [
      'ba loại điểm dưới mỗi vòng',
      [
        ['TT', 'Nội dung', 'Điểm chuẩn', 'Tự chấm', null, null],
        [null, null, null, 'Chuẩn', 'Thưởng', 'Trừ'],
        [1, 'Kỷ luật', 5, 4, 1, 0],
      ],
      ['code', 'title', 'standard', 'self - standard', 'self - bonus', 'self - deduction'],
    ],
    [
      'cột tổng, xếp hạng, đơn vị tính không dùng',
      [
        ['TT', 'Nội dung', 'Đơn vị tính', 'Điểm chuẩn', 'Sở A', 'Tổng điểm', 'Xếp hạng'],
        [1, 'Kỷ luật', '%', 5, 4, 4, 1],
      ],
      ['code', 'title', 'ignore', 'standard', 'self Sở A', 'ignore', 'ignore'],
    ],
    [
      'mọi vòng của Quảng Trị: chỉ tiêu, kết quả, tỷ lệ, giải trình, điểm cuối không phải đơn vị; thẩm định lần 2 là thống nhất',
      [
        [
          'STT',
          'Nội dung',
          'Loại tiêu chí',
          'Điểm tối đa',
          'Chỉ tiêu giao',
          'Kết quả thực hiện',
          'Tỷ lệ hoàn thành (%)',
          'Tự chấm',
          'Thẩm định lần 1',
          'Giải trình',
          'Thẩm định lần 2',
          'Điểm cuối',
        ],
        ['1', 'Phá án', 'Định lượng', 500, 90, 85, 94.4, 480, 470, 'có', 475, 475],
      ],
      [
        'code',
        'title',
        'ignore',
        'standard',
        'ignore',
        'ignore',
        'ignore',
        'self -',
        'bloc -',
        'ignore',
        'agreed -',
        'ignore',
      ],
    ],
    [
      'chỉ tiêu, kết quả, điểm dưới tên mỗi đơn vị: chỉ cột điểm là điểm',
      [
        ['TT', 'Tiêu chí', 'Điểm chuẩn', 'Sở A', null, null, 'Sở B', null, null],
        [null, null, null, 'Chỉ tiêu', 'Kết quả', 'Điểm', 'Chỉ tiêu', 'Kết quả', 'Điểm'],
        [1, 'Kỷ luật', 5, 10, 9, 4, 10, 10, 5],
      ],
      [
        'code',
        'title',
        'standard',
        'ignore',
        'ignore',
        'self Sở A standard',
        'ignore',
        'ignore',
        'self Sở B standard',
      ],
    ],
    [
      'nhóm tiêu chí ở cột riêng (Đồng Nai)',
      [
        ['Nhóm tiêu chí', 'Tiêu chí', 'Điểm chuẩn', 'Điểm thưởng', 'Hạn nộp'],
        ['I. Tuyên truyền (6 điểm)', '1. Tin bài', 3, 1, '30/11/2026'],
      ],
      ['group', 'title', 'standard', 'bonus', 'deadline'],
    ],
  ])('%s', (_name, cells, uses) => {
    expect(mappingOf(cells)).toEqual(uses);
  });

  test('bảng không có cột Nội dung, hoặc chỉ có cột Nội dung, không phải bảng tiêu chí', () => {
    expect(
      findOfficeHeader([
        ['Ngày', 'Thu', 'Chi'],
        [1, 2, 3],
      ]),
    ).toBeNull();
    expect(findOfficeHeader([['Nội dung'], ['Họp']])).toBeNull();
  });
});

describe('dòng', () => {
  test('nhóm tiêu chí ở cột riêng, ô gộp: mỗi nhóm thành một mục, điểm của nhóm trong ngoặc là điểm chuẩn của mục', () => {
    const cells: Cells = [
      ['Nhóm tiêu chí', 'Tiêu chí', 'Điểm chuẩn'],
      ['I. Tuyên truyền (6 điểm)', '1. Tin bài', 3],
      [null, '2. Hội nghị', 3],
      ['Vận động', 'Quỹ', 4],
    ];
    const nodes = everyNode(readOffice(cells).scheme);
    expect(nodes.map(({ code, title }) => [code, title])).toEqual([
      ['I', 'Tuyên truyền'],
      ['1', '1. Tin bài'],
      ['2', '2. Hội nghị'],
      ['II', 'Vận động'],
      ['II.1', 'Quỹ'],
    ]);
    expect(nodes[0]).toMatchObject({ kind: 'group', standard: { coefficient: 6, exponent: 0 } });
  });

  test('tổng điểm chuẩn của cơ quan 100, các dòng cộng lại 15: nói cả hai số; khớp thì không nói', () => {
    const cells = (total: number): Cells => [
      ['TT', 'Nội dung', 'Điểm'],
      ['1', 'A', 10],
      ['2', 'B', 5],
      [null, 'Tổng cộng', total],
    ];
    expect(factsOf(readOffice(cells(100)), 'maximum-total-differs')).toEqual([
      {
        kind: 'maximum-total-differs',
        office: { coefficient: 1, exponent: 2 },
        ours: { coefficient: 15, exponent: 0 },
      },
    ]);
    expect(factsOf(readOffice(cells(15)), 'maximum-total-differs')).toEqual([]);
  });

  test('điểm ghi ở dòng mục khác tổng các dòng của mục: nói cả hai số, kể cả mục có mục con', () => {
    const cells: Cells = [
      ['TT', 'Nội dung', 'Điểm chuẩn', 'Sở A'],
      ['I', 'Mục', 10, 8],
      ['1', 'Mục con', 10, null],
      ['1.1', 'x', 5, 5],
      ['1.2', 'y', 5, 4],
    ];
    expect(factsOf(readOffice(cells), 'group-differs')).toEqual([
      {
        kind: 'group-differs',
        member: 'Sở A',
        code: 'I',
        office: { coefficient: 8, exponent: 0 },
        ours: { coefficient: 9, exponent: 0 },
      },
    ]);
  });

  test('số thứ tự nằm trong nội dung: I., 1.1, a) và “Tiêu chuẩn 2:” được đọc, chữ giữ nguyên', () => {
    const cells: Cells = [
      ['Nội dung', 'Điểm'],
      ['I. Nhiệm vụ chuyên môn', 10],
      ['1. Chỉ tiêu', 6],
      ['2. Báo cáo', 4],
      ['II. Phong trào', 5],
      ['a) Tổ chức', 5],
    ];
    expect(codesOf(cells)).toEqual(['I', '1', '2', 'II', 'a']);
    expect(everyNode(readOffice(cells).scheme).map(({ title }) => title)).toContain('a) Tổ chức');
  });

  test('dòng có điểm mà không có số thứ tự được đặt mã dưới dòng trên, và được hỏi lại', () => {
    const cells: Cells = [
      ['TT', 'Nội dung', 'Chuẩn', 'Trừ'],
      ['a6', 'Đăng ký', 3, null],
      [null, '- Mỗi trường hợp sai', null, 0.5],
      [null, '- Chậm', null, 1],
    ];
    const taken = readOffice(cells);
    expect(codesOf(cells)).toEqual(['a6', 'a6.chuẩn', 'a6.1', 'a6.2']);
    expect(factsOf(taken, 'code-given').map(({ code }) => code)).toEqual(['a6.1', 'a6.2']);
    expect(factsOf(taken, 'standard-line')).toEqual([{ kind: 'standard-line', code: 'a6' }]);
  });

  test('số thứ tự đánh lại ở mỗi mục: mã đầy đủ ghép từ các mục', () => {
    const cells: Cells = [
      ['TT', 'Nội dung', 'Điểm'],
      ['I', 'A', 5],
      [1, 'x', 5],
      ['II', 'B', 5],
      [1, 'y', 5],
    ];
    expect(codesOf(cells)).toEqual(['I', 'I.1', 'II', 'II.1']);
    expect(factsOf(readOffice(cells), 'numbering-restarts')).toEqual([
      { kind: 'numbering-restarts', code: 'I.1' },
    ]);
  });

  test('điểm không đọc được giữ nguyên văn và được nêu; điểm nhập nhằng được hỏi', () => {
    const cells: Cells = [
      ['TT', 'Nội dung', 'Điểm'],
      [1, 'x', '/ 0,5'],
      [2, 'y', '1.234'],
    ];
    const taken = readOffice(cells);
    expect(factsOf(taken, 'points-not-read')).toEqual([
      { kind: 'points-not-read', text: '/ 0,5', ledger: 'standard' },
    ]);
    expect(factsOf(taken, 'points-ambiguous')).toEqual([{ kind: 'points-ambiguous', text: '1.234' }]);
    expect(taken.verbatim.get('1')).toBe('/ 0,5');
  });
});

describe('lời văn', () => {
  test.each([
    ['Mỗi trường hợp sai (bị phát hiện): trừ 0,5 điểm', 'deduction', '0,5'],
    ['trừ 0,5 điểm/trường hợp', 'deduction', '0,5'],
    ['trừ 0,25 điểm/01 kỳ báo cáo', 'deduction', '0,25'],
    ['Mỗi trường hợp có giải pháp: cộng 1 điểm', 'bonus', '1'],
    ['Mỗi mô hình cộng 0,2 điểm, tối đa không quá 1 điểm', 'bonus', '0,2; tối đa 1'],
    ['cộng 0,2 điểm/tin. Tổng điểm cộng không quá 01 điểm', 'bonus', '0,2; tối đa 1'],
    [
      'cứ thiếu tài liệu của 1 mục bị điểm trừ 0,1điểm nhưng tối đa không quá 0,5 điểm',
      'deduction',
      '0,1; tối đa 0,5',
    ],
    ['cứ 1 xã bị điểm trừ (0,2 điểm) tối đa không quá 1 điểm', 'deduction', '0,2; tối đa 1'],
  ])('“%s”', (text, ledger, parameter) => {
    expect(wordedRule(text)).toMatchObject({ kind: 'perCase', ledger, parameter });
  });

  test.each([
    [
      'Trên 98%: 5 điểm; từ 97% đến dưới 98%: 4 điểm; từ 96% đến dưới 97%: 3 điểm',
      '>98: 5; 97..<98: 4; 96..<97: 3',
    ],
    [
      '- Từ 95% trở lên: 5 điểm\n- Từ 90% đến 94,9%: 3 điểm\n- Dưới 90%: 0 điểm',
      '>=95: 5; 90..94,9: 3; <90: 0',
    ],
    ['Đạt từ 95% trở lên được 5 điểm; dưới 95% được 2,5 điểm', '>=95: 5; <95: 2,5'],
  ])('bậc: “%s”', (text, parameter) => {
    expect(wordedBands(sentencesOf(text))).toBe(parameter);
  });

  test('một bậc thôi thì không đề xuất; bậc hở ở 98 được nêu khi xác nhận', () => {
    expect(wordedBands(sentencesOf('Trên 98%: 5 điểm'))).toBeNull();
    const cells: Cells = [
      ['TT', 'Nội dung', 'Điểm', 'Ghi chú'],
      ['C1', 'Nước sạch', 5, 'Trên 98%: 5 điểm; từ 97% đến dưới 98%: 4 điểm'],
    ];
    const confirmed = readOffice(cells, { taken: readOffice(cells).proposals.map(({ id }) => id) });
    expect(confirmed.lines.map(({ part }) => [part.rule, part.parameter])).toEqual([
      ['bands', '>98: 5; 97..<98: 4'],
    ]);
    expect(confirmed.findings.map(({ code }) => code)).toContain('band-gap');
  });

  test.each(['Có mô hình mới: cộng 0,5 điểm', 'Đạt từ 95% trở lên', 'Không có công văn chỉ đạo', '0,5 điểm'])(
    '“%s” không phải là mỗi trường hợp',
    (text) => {
      expect(wordedRule(text)).toBeNull();
    },
  );

  test.each([
    ['Tổng điểm trừ của mục a7 không quá 1,5 điểm (không liên quan đến điểm cộng)', 'capDeduction', 'a7', 15],
    ['Tổng điểm cộng không quá 01 điểm', 'capBonus', null, 1],
    ['Điểm trừ, cộng tối đa đối với d2 không quá 7 điểm', 'capNet', 'd2', 7],
    ['Điểm trừ tối đa là 1 điểm', 'capDeduction', null, 1],
  ])('trần: “%s”', (text, cap, of, coefficient) => {
    expect(wordedCaps(text)).toMatchObject([{ cap, of, value: { coefficient } }]);
  });
});
