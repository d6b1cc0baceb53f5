import { call, messageOf, rowsOf } from './call.ts';

const summary = [
  ['Đơn vị', 'Tổng điểm', 'Xếp hạng'],
  ['Sở A', 98, 1],
  ['Sở B', 97, 2],
];
const header = [
  'Mã',
  'Hình thức',
  'Điều kiện',
  'Số lượng',
  'Ngưỡng phiếu',
  'Thành tích',
  'Hiệu lực đến',
  'Ngày xét',
];
const rule = (...cells: readonly string[]) => header.map((_name, column) => cells[column] ?? '');
const ballots = (...rows: readonly (readonly unknown[])[]) => [
  ['Đơn vị', 'Đồng ý', 'Tổng số', 'Có mặt'],
  ...rows,
];

/** What each bad input says, and that nobody is proposed because of it. */
const cases: readonly (readonly [string, readonly unknown[], string])[] = [
  [
    'no votes',
    [summary, [header, rule('CO', 'Cờ', 'Tổng điểm >= 95', '1', 'quá bán')]],
    'Chưa có phiếu cho “Cờ” nên chưa có kết quả.',
  ],
  [
    'more votes than members',
    [
      summary,
      [header, rule('CO', 'Cờ', '', '1', 'quá bán')],
      ballots(['Sở A', 12, 11, ''], ['Sở B', 13, 11, '']),
    ],
    'Số phiếu đồng ý là 12, nhiều hơn tổng số thành viên là 11.',
  ],
  [
    'a quorum missed',
    [
      summary,
      [header, rule('CO', 'Cờ', '', '1', 'quá bán; dự họp từ 2/3')],
      ballots(['Sở A', 6, 11, 7], ['Sở B', 6, 11, 7]),
    ],
    'Có 7 người dự, cần ít nhất 8; cuộc bỏ phiếu chưa có kết quả.',
  ],
  [
    'a condition that nobody knows',
    [summary, [header, rule('CO', 'Cờ', 'làm việc tốt', '1')]],
    'Không hiểu điều kiện “làm việc tốt” nên chưa kết luận cho ai.',
  ],
  [
    'a condition that no column answers',
    [summary, [header, rule('CO', 'Cờ', 'Số mô hình >= 1', '1')]],
    'Điều kiện cần cột “Số mô hình” nhưng bảng không có cột này nên chưa ai đủ căn cứ.',
  ],
  [
    'a rule out of force',
    [summary, [header, rule('CO', 'Cờ', '', '1', '', '', '30/06/2025', '01/07/2025')]],
    '“Cờ” không còn hoặc chưa có hiệu lực vào ngày 01/07/2025 (hiệu lực đến hết 30/06/2025); chưa xét hình thức này.',
  ],
  [
    'a percentage over 100',
    [summary, [header, rule('CO', 'Cờ', '', 'không quá 120%')]],
    'Tỷ lệ 120% lớn hơn 100%; chưa đề nghị ai theo tỷ lệ này.',
  ],
  [
    'a nominee in two blocs',
    [
      [
        ['Đơn vị', 'Tổng điểm', 'Khối'],
        ['Sở A', 98, 'Khối 1'],
        ['Sở A', 97, 'Khối 2'],
      ],
      [header, rule('CO', 'Cờ', '', '1')],
    ],
    'Đơn vị được nêu ở hơn một khối: Khối 1; Khối 2; chưa xét cho đến khi rõ.',
  ],
];

describe('bad input of a review: a sentence, and no result invented', () => {
  it.each(cases)('%s', (_name, args, sentence) => {
    const rows = rowsOf('XETKHENTHUONG', ...args);
    const said = rows.map((row) => String(row[3]));
    expect(said.filter((text) => text.includes(sentence))).not.toEqual([]);
    expect(rows.map((row) => row[4])).not.toContain('đề nghị');
  });

  it('one achievement in two forms is found; who is proposed stays for the meeting to settle', () => {
    const rules = [
      header,
      ...['CO', 'BK'].map((id) => rule(id, id, 'Xếp hạng = 1', '1', '', 'Thành tích năm')),
    ];
    const rows = rowsOf('XETKHENTHUONG', summary, rules);
    expect(rows.at(-1)?.[3]).toBe(
      'Cùng một thành tích được đề nghị 2 hình thức: CO; BK. Một thành tích chỉ khen thưởng một hình thức: chọn một và ghi quyết định cho hình thức còn lại.',
    );
  });

  it('a threshold over 100 % decides nothing', () => {
    const rules = [header, rule('CO', 'Cờ', '', '1', 'từ 120% tổng số')];
    const rows = rowsOf('XETKHENTHUONG', summary, rules, ballots(['Sở A', 11, 11, 11]));
    expect(rows.at(-1)?.[3]).toContain('Tỷ lệ 120% lớn hơn 100%');
    expect(rows.map((row) => row[4])).not.toContain('đề nghị');
  });
});

describe('what an official may type', () => {
  const flag = (conditions: string) => [header, rule('CO', 'Cờ', conditions, '1')];

  it('conditions on lines of their own (Alt+Enter) are conditions one beside the other', () => {
    const rows = rowsOf('XETKHENTHUONG', summary, flag('Xếp hạng <= 2\nTổng điểm >= 98'));
    expect(rows.slice(1).map((row) => [row[1], row[2], row[4]])).toEqual([
      ['Sở A', 'Đủ điều kiện', 'đề nghị'],
      ['Sở B', 'Không đủ', ''],
    ]);
  });

  it('a line of signatures below the rules is no award that everyone gets', () => {
    const rows = rowsOf('XETKHENTHUONG', summary, [...flag('Xếp hạng = 1'), rule('Người lập biểu')]);
    expect(rows.map((row) => row[0])).not.toContain('Người lập biểu');
    expect(rows.at(-1)?.[3]).toContain('Dòng “Người lập biểu” không được dùng');
  });

  it('a row of totals is no nominee', () => {
    const rows = rowsOf('XETKHENTHUONG', [...summary, ['Tổng cộng', 195, '']], flag('Tổng điểm >= 95'));
    expect(rows.map((row) => row[1])).not.toContain('Tổng cộng');
    expect(rows.map((row) => row[4])).toContain('đề nghị');
    expect(rows.at(-1)?.[3]).toContain('Dòng “Tổng cộng” không được dùng');
  });

  it.each([
    'Tổng điểm >= 95, Xếp hạng = 1',
    'Tổng điểm >= 95 và Xếp hạng = 1',
    'Xếp hạng từ 1 đến 2',
    'Xếp hạng 1',
  ])('“%s” is not guessed at: nobody is judged, and it is said how to write it', (text) => {
    const rows = rowsOf('XETKHENTHUONG', summary, flag(text));
    expect(new Set(rows.slice(1, 3).map((row) => row[2]))).toEqual(new Set(['Thiếu dữ liệu']));
    expect(rows.at(-1)?.[3]).toContain('Viết theo mẫu: Xếp hạng = 1');
  });

  it.each([
    ['80', 'Không đọc được “80” ở cột “Ngưỡng phiếu”'],
    ['không quá 2/3', 'Không đọc được “không quá 2/3” ở cột “Ngưỡng phiếu”'],
  ])('a threshold “%s” is refused with its column', (text, sentence) => {
    const rules = [header, rule('CO', 'Cờ', '', '1', text)];
    expect(messageOf(call('XETKHENTHUONG', summary, rules))).toContain(sentence);
  });

  it('“9/11” in the column of votes is no number of votes', () => {
    const rules = [header, rule('CO', 'Cờ', '', '1', 'quá bán')];
    const given = call('XETKHENTHUONG', summary, rules, ballots(['Sở A', '9/11', 11, 11]));
    expect(messageOf(given)).toContain('“9/11” không phải là số');
  });
});
