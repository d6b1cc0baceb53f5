import { call, messageOf, rowsOf, valueOf } from './call.ts';

const head = ['Mã', 'Nội dung', 'Điểm chuẩn', 'Loại điểm', 'Cách chấm', 'Tham số'];
const group = ['I', 'A', null, null, null, null];
const criteria = [
  head,
  group,
  ['I.1', 'x', 100, null, 'Chấm thẳng', null],
  ['I.2', 'b', null, 'Thưởng', 'Mỗi trường hợp', '0,5; tối đa 2'],
];
const two = [
  ['Mã', 'X', 'Y'],
  ['I.1', 90, 90],
];
const whole = (...regulation: readonly (readonly unknown[])[]): readonly (readonly unknown[])[] =>
  rowsOf('TONGHOP', criteria, two, null, regulation);
const notes = (...regulation: readonly (readonly unknown[])[]): readonly string[] =>
  whole(...regulation)
    .slice(1)
    .map((row) => String(row[8]));

describe('classes by points and by share', () => {
  test('by points a threshold in % is refused with both remedies', () => {
    const given = call('TONGHOP', criteria, two, null, [['Xếp loại', 'Tốt: >=85%; Khá: còn lại']]);
    expect(messageOf(given)).toMatch(/^#VALUE! quy_che: Dòng 1, cột 2 của bảng quy chế/);
    expect(messageOf(given)).toContain('Xếp loại theo');
  });

  test.each(['>=95', '>=95%', '>=0,95', '>=0,95, mỗi nhóm >=80%'])('by share %s is 95 %%', (condition) => {
    const label = (score: number): unknown =>
      rowsOf(
        'TONGHOP',
        criteria,
        [
          ['Mã', 'X'],
          ['I.1', score],
        ],
        null,
        [
          ['Xếp loại', `Tốt: ${condition}; Khá: còn lại`],
          ['Xếp loại theo', 'tỷ lệ'],
        ],
      )[1]?.[7];
    expect([label(95), label(94.99)]).toEqual(['Tốt', 'Khá']);
  });

  test('XEPLOAI takes thresholds in % for shares and refuses points under them', () => {
    expect(valueOf('XEPLOAI', 0.85, 'Tốt: >=85%; Khá: còn lại')).toBe('Tốt');
    expect(messageOf(call('XEPLOAI', 84, 'Tốt: >=85%; Khá: còn lại'))).toContain('85%');
  });
});

describe('the regulation says what it does not understand, in the notes of everyone', () => {
  test.each([
    ['an unknown tie-break', ['Tiêu chí phụ', 'Z; bỏ phiếu'], '“Z”'],
    ['an unknown setting', ['Cách tính', 'abc'], '“Cách tính”'],
    ['classes in the wrong order', ['Xếp loại', 'Khá: >=70; Tốt: >=85'], '“Tốt”'],
  ])('%s', (_name, setting, words) => {
    for (const note of notes(setting)) expect(note).toContain(words);
  });

  test('a setting twice is an error that names the second row', () => {
    const given = call('TONGHOP', criteria, two, null, [
      ['Đồng hạng', '1-2-2-4'],
      ['Đồng hạng', '1-2-2-3'],
    ]);
    expect(messageOf(given)).toContain('Dòng 2');
    expect(messageOf(given)).toContain('hơn một lần');
  });
});

describe('the table of disqualifiers', () => {
  const classes = ['Xếp loại', 'Tốt: >=85; Khá: còn lại'];
  const flagged = (...rows: readonly (readonly unknown[])[]): readonly (readonly unknown[])[] =>
    rowsOf('TONGHOP', criteria, two, null, [classes], [['Đơn vị', 'Hệ quả', 'Lý do'], ...rows]);

  test('a class is found without its accents, an unknown class is a finding', () => {
    expect(flagged(['X', 'xep loai khong qua kha', 'chậm'])[1]?.slice(7)).toEqual([
      'Khá',
      'Xếp loại không quá Khá: chậm. Đồng hạng 1',
    ]);
    expect(flagged(['X', 'Xếp loại không quá Giỏi', 'chậm'])[1]?.[8]).toContain('“Giỏi”');
  });

  test('an unknown unit leaves the result standing and is told to everyone', () => {
    const rows = flagged(['Z', 'Không xếp loại', 'chậm']);
    for (const row of rows.slice(1)) {
      expect(row[4]).toBe(90);
      expect(row[8]).toContain('“Z”');
    }
  });

  test('a disqualifier without a reason is a warning in the note of its unit', () => {
    const [, first, second] = flagged(['X', 'Không xếp loại', '']);
    expect(first?.[8]).toContain('lý do');
    expect(second?.[8]).not.toContain('lý do');
  });
});

describe('the check of the criteria', () => {
  const lint = (...rows: readonly (readonly unknown[])[]): string =>
    JSON.stringify(rowsOf('SOATTIEUCHI', [[...head, 'Hạn nộp'], ...rows]));

  test('a line with points but without a rule is an error with the remedy, once', () => {
    const rows = [
      ['I', 'A', 10],
      ['I.1', 'x', 10],
    ];
    const found = rowsOf('SOATTIEUCHI', [head, ...rows]).filter((row) => row[1] === 'I.1');
    expect(found.filter((row) => row[0] === 'Lỗi').map((row) => row[2])).toEqual([
      'Dòng 3 của bảng tiêu chí: Dòng này có điểm chuẩn nhưng chưa có cách chấm.',
    ]);
    expect(JSON.stringify(found)).not.toContain('không có tiêu chí nào để chấm');
    expect(messageOf(call('TONGHOP', [head, ...rows], two))).toContain('cách chấm');
  });

  test('a deadline that is written as a date but is none is a warning, words are none', () => {
    const line = ['I.1', 'x', 10, null, 'Chấm thẳng', null];
    expect(lint(group, [...line, '31/13/2024'])).toContain('“31/13/2024”');
    expect(lint(group, [...line, '31/12/2024'])).not.toContain('31/12/2024');
    expect(lint(group, [...line, 'Quý IV'])).not.toContain('Quý IV');
  });
});

describe('dates of a late line', () => {
  const late = [
    head,
    group,
    ['I.1', 'nộp', 2, 'Trừ', 'Nộp muộn', 'hạn 05/12/2021 đến hết; mỗi ngày 0,25; không nộp: 2'],
  ];
  const row = (cell: unknown): readonly unknown[] =>
    rowsOf('TONGHOP', late, [
      ['Mã', 'X'],
      ['I.1', cell],
    ])[1] ?? [];

  test.each([0, 5, 32_873, 73_416])('%d is no date between 1990 and 2100', (cell) => {
    expect(row(cell)[3]).toBe(0);
    expect(row(cell)[8]).toContain('1990');
  });

  test('01/01/1990 and 31/12/2100 are dates', () => {
    expect(row(32_874)[8]).toBe('');
    expect(row(73_415)[8]).toBe('');
    expect(
      messageOf(call('DIEMNOPMUON', 5, 'hạn 05/12/2021 đến hết; mỗi ngày 0,25; không nộp: 2')),
    ).toContain('1990');
  });
});

describe('parameters: the missing part is named', () => {
  test.each([
    ['DIEMNOPMUON', '07/12/2021', 'hạn 05/12/2021 đến hết; mỗi ngày 0,25', 'không nộp: …'],
    ['DIEMNOPMUON', '07/12/2021', 'hạn 05/12/2021 đến hết; không nộp: 2', 'mỗi ngày …'],
    ['DIEMNOPMUON', '07/12/2021', 'mỗi ngày 0,25; không nộp: 2', 'hạn … trước ngày (hoặc đến hết)'],
    ['DIEMLUYKE', 95, 'mỗi 1: 1', 'trên … (hoặc dưới …)'],
    ['DIEMLUYKE', 95, 'trên 92', 'mỗi …: …'],
  ])('%s of %s under %s: %s', (id, value, text, part) => {
    expect(messageOf(call(id, value, text))).toContain(`còn thiếu “${part}”`);
  });

  test.each([
    'hạn 05/12/2021 đến hết',
    'hạn đến hết 05/12/2021',
    'chậm nhất 05/12/2021',
    'hạn nộp chậm nhất ngày 05/12/2021',
    'hạn chậm nhất 05/12/2021 đến hết',
  ])('%s keeps the day', (deadline) => {
    expect(valueOf('DIEMNOPMUON', '07/12/2021', `${deadline}; mỗi ngày 0,25; không nộp: 2`)).toBe(0.5);
  });

  test('a rule without a parameter says so', () => {
    const lines = [head, group, ['I.1', 'x', 10, null, 'Chấm thẳng', 'abc']];
    const words = messageOf(call('TONGHOP', lines, two));
    expect(words).not.toContain('theo mẫu');
    expect(words).toContain('Cách chấm này không có tham số; để trống');
  });

  test('spaces inside an interval', () => {
    expect(valueOf('DIEMBAC', 4, '1 .. < 5: 2; 5 .. 9: 3')).toBe(2);
    expect(valueOf('DIEMBAC', 5, '1 < .. < 5: 2; 5 .. 9: 3')).toBe(3);
  });
});

test('DIEMLUYKE rounds its steps to 2 places, as a scheme does by default', () => {
  expect(valueOf('DIEMLUYKE', 95, 'trên 92; mỗi 1: 0,333')).toBe(1);
});

test('DOIHANG lists changes that drop a value out of all bands', () => {
  const lines = [
    head,
    group,
    ['I.1', 'x', 20, null, 'Theo bậc', '>=95: 20; còn lại: 0'],
    ['I.2', 'y', 10, null, 'Chấm thẳng', null],
  ];
  const entries = [
    ['Mã', 'X', 'Y'],
    ['I.1', 96, 96],
    ['I.2', 9, 8],
  ];
  const found = rowsOf('DOIHANG', lines, entries, null, null, 'X', 'Y');
  expect(found.map((row) => row.slice(0, 6))).toContainEqual(['X', 'I.1', 'x', 96, 94.99, -20]);
});
