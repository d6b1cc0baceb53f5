import { decimal, nowhere } from '../../src/scoring/index.ts';
import type { FindingDetail, Where } from '../../src/scoring/index.ts';
import {
  adviceOf,
  dayFromDate,
  locationOf,
  messageOf,
  sentenceOf,
  severityLabel,
} from '../../src/text/index.ts';

const place: Where = { table: 'entries', row: 12, column: 4, code: 'a7.6', member: 'Sở Nội vụ' };
const sentence = (detail: FindingDetail) => sentenceOf({ severity: 'error', where: place, ...detail });
const advice = (detail: FindingDetail) => adviceOf({ severity: 'error', where: place, ...detail });
const half = decimal(5, -1);
const text = 'abc';
const example = '0,5; tối đa 1';

/** One finding of every kind, with the sentence that an official reads. */
const everyFinding: readonly (readonly [FindingDetail, string])[] = [
  [{ code: 'empty-table' }, 'Bảng số liệu chưa có dữ liệu.'],
  [{ code: 'missing-header', header: 'Mã' }, 'Không tìm thấy cột “Mã”.'],
  [{ code: 'repeated-header', header: 'Mã' }, 'Cột “Mã” xuất hiện hơn một lần.'],
  [{ code: 'cell-error', error: '#DIV/0!' }, 'Ô đang báo lỗi #DIV/0!.'],
  [{ code: 'not-a-number', text }, '“abc” không phải là số.'],
  [
    { code: 'ambiguous-number', text: '1.234', readings: [decimal(1234, -3), decimal(1234)] },
    '“1.234” có hai cách hiểu: 1,234 hoặc 1234.',
  ],
  [{ code: 'not-a-date', text: '31/02/2021' }, '“31/02/2021” không phải là ngày hợp lệ.'],
  [
    { code: 'legacy-text', encoding: 'TCVN3', text: '§iÓm' },
    'Chữ “§iÓm” gõ bằng bảng mã cũ TCVN3, phần mềm chỉ đọc chữ Unicode.',
  ],
  [
    { code: 'legacy-header', encoding: 'TCVN3', text: 'M·', name: 'Mã' },
    'Tiêu đề “M·” gõ bằng bảng mã cũ TCVN3, phần mềm chỉ đọc chữ Unicode.',
  ],
  [{ code: 'unknown-rule-kind', text, suggestion: 'Luỹ kế' }, 'Không có cách chấm “abc”.'],
  [
    { code: 'unreadable-parameter', text: '0,5; tối đa x', part: 'tối đa x', example },
    'Không đọc được phần “tối đa x” trong tham số “0,5; tối đa x”.',
  ],
  [{ code: 'missing-parameter', part: null, example }, 'Cách chấm này cần có tham số.'],
  [{ code: 'missing-parameter', part: 'notReceived', example }, 'Tham số còn thiếu “không nộp: …”.'],
  [{ code: 'repeated-rule-name', name: 'Đồng hạng' }, 'Mục “Đồng hạng” của quy chế ghi hơn một lần.'],
  [{ code: 'percent-by-points', label: 'Tốt' }, 'Mức “Tốt” ghi theo % nhưng quy chế xếp loại theo điểm.'],
  [{ code: 'disqualification-without-reason' }, 'Chưa ghi lý do khống chế.'],
  [{ code: 'classes-without-rest' }, 'Chưa có mức xếp loại cho đơn vị dưới mức thấp nhất.'],
  [
    { code: 'points-above-max', points: decimal(6), max: decimal(5) },
    'Tham số cho 6 điểm nhưng điểm tối đa của dòng chỉ là 5.',
  ],
  [
    { code: 'floor-above-standard', floor: decimal(6), standard: decimal(5) },
    'Điểm sàn 6 cao hơn điểm chuẩn 5 của mục.',
  ],
  [
    { code: 'rates-reversed', minRate: decimal(1), maxRate: decimal(5, -1) },
    'Tỷ lệ tối thiểu 100% cao hơn tỷ lệ tối đa 50%.',
  ],
  [{ code: 'missing-rule' }, 'Dòng này có điểm chuẩn nhưng chưa có cách chấm.'],
  [
    { code: 'outside-axis', value: decimal(5), axis: 'second' },
    '5 nằm ngoài các khoảng của chiều thứ hai nên chưa có điểm.',
  ],
  [
    { code: 'flag-without-effect', text: 'tự giác' },
    'Ghi chú “tự giác” không có tác dụng ở dòng này; số đi trước vẫn được tính.',
  ],
  [
    { code: 'implausible-date', value: decimal(5) },
    '5 không phải là ngày trong khoảng từ 01/01/1990 đến 31/12/2100.',
  ],
  [{ code: 'unknown-ledger', text }, '“abc” không phải là loại điểm.'],
  [{ code: 'unknown-rule-name', text, suggestion: null }, 'Bảng quy chế không có mục “abc”.'],
  [
    { code: 'unreadable-rule-value', name: 'Đồng hạng', text, example: '1-2-2-4' },
    'Không đọc được “abc” ở mục “Đồng hạng”.',
  ],
  [{ code: 'unknown-code', text: 'a9', suggestion: null }, 'Bảng tiêu chí không có mã “a9”.'],
  [{ code: 'unknown-member', text, suggestion: 'Sở Nội vụ' }, 'Danh sách đơn vị không có “abc”.'],
  [{ code: 'repeated-member', text }, 'Đơn vị “abc” xuất hiện hơn một lần.'],
  [{ code: 'repeated-entry-row', text: 'a1' }, 'Mã “a1” có hơn một dòng số liệu.'],
  [{ code: 'entry-on-group', text: 'a' }, '“a” là mục gồm nhiều tiêu chí, không nhập điểm ở dòng của mục.'],
  [{ code: 'unknown-choice', text, options: ['Tốt', 'Khá'] }, 'Không có mức “abc”.'],
  [{ code: 'unknown-effect', text }, '“abc” không phải là hệ quả khống chế.'],
  [{ code: 'unnamed-column' }, 'Cột có số liệu nhưng không có tên đơn vị.'],
  [{ code: 'no-members' }, 'Bảng số liệu chưa có đơn vị nào.'],
  [{ code: 'duplicate-code', text: 'C3.1' }, 'Mã “C3.1” dùng cho hơn một dòng.'],
  [{ code: 'missing-code' }, 'Dòng này chưa có mã.'],
  [{ code: 'unknown-parent', text: 'z' }, 'Không có mã cha “z” trong bảng.'],
  [{ code: 'tree-too-deep', most: 100 }, 'Dòng này nằm sâu hơn 100 cấp mục lồng nhau.'],
  [{ code: 'parent-cycle', text: 'a' }, 'Mã “a” là cha của chính nó, trực tiếp hoặc qua mục khác.'],
  [{ code: 'parent-is-line', text: 'a' }, '“a” có cách chấm riêng nên không thể chứa các dòng khác.'],
  [{ code: 'missing-max' }, 'Dòng điểm chuẩn này chưa có điểm tối đa.'],
  [{ code: 'group-without-lines' }, 'Mục này không có tiêu chí nào để chấm.'],
  [
    { code: 'standards-differ', standard: decimal(80), children: decimal(795, -1) },
    'Điểm chuẩn của mục là 80 nhưng các dòng bên dưới cộng lại được 79,5.',
  ],
  [{ code: 'band-gap', at: decimal(98), to: null }, 'Giá trị đúng bằng 98 không thuộc bậc nào.'],
  [
    { code: 'band-overlap', at: decimal(95), to: decimal(96) },
    'Các giá trị giữa 95 và 96 thuộc hai bậc cùng lúc.',
  ],
  [{ code: 'band-open-end', side: 'low', at: decimal(96) }, 'Chưa có bậc cho giá trị thấp hơn 96.'],
  [
    { code: 'sign-in-wrong-ledger', points: decimal(-5, -1) },
    'Điểm -0,5 mang dấu âm, không hợp với loại điểm của dòng này.',
  ],
  [{ code: 'uncapped-bonus' }, 'Điểm thưởng tăng theo số lượng mà không có mức tối đa.'],
  [
    { code: 'cap-above-group', cap: decimal(2), group: 'a7', groupCap: decimal(15, -1) },
    'Mức tối đa 2 của dòng cao hơn mức 1,5 của mục a7.',
  ],
  [
    { code: 'cap-without-effect', header: 'Trần trừ', value: decimal(2), ledger: 'bonus' },
    'Mức 2 ở cột “Trần trừ” không có tác dụng trên dòng loại điểm “Thưởng”.',
  ],
  [
    { code: 'unreachable-max', max: decimal(10), reachable: decimal(8) },
    'Điểm tối đa ghi 10 nhưng tính ra chỉ đạt cao nhất 8.',
  ],
  [{ code: 'no-basis' }, 'Chưa ghi căn cứ.'],
  [{ code: 'no-evidence' }, 'Chưa ghi minh chứng, trong khi các dòng khác của mục đã ghi.'],
  [
    { code: 'unknown-condition-code', text: 'c1' },
    'Điều kiện nhắc đến mã “c1” nhưng cùng mục không có tiêu chí nào mang mã này.',
  ],
  [
    { code: 'numbering-hole', before: '5.3', after: '5.5' },
    'Sau “5.3” đến ngay “5.5”, có thể thiếu một mục ở giữa.',
  ],
  [{ code: 'unknown-tie-break', text }, 'Không hiểu tiêu chí phụ “abc”.'],
  [{ code: 'classes-out-of-order', label: 'Tốt' }, 'Mức xếp loại “Tốt” không thấp hơn mức đứng trước nó.'],
  [{ code: 'unknown-class-label', text }, 'Quy chế không có mức xếp loại “abc”.'],
  [
    { code: 'more-digits-than-places', value: decimal(1234, -3), places: 2 },
    '1,234 có nhiều hơn 2 chữ số thập phân.',
  ],
  [{ code: 'below-zero', value: decimal(-5, -1) }, '-0,5 nhỏ hơn 0; tạm tính 0.'],
  [{ code: 'above-max', value: decimal(12), max: decimal(10) }, '12 vượt điểm tối đa 10; tạm tính 10.'],
  [{ code: 'not-a-whole-count', value: half }, '0,5 không phải là số lần.'],
  [{ code: 'number-too-large', value: decimal(1, 12) }, 'Số 1.000.000.000.000 quá lớn để tính chính xác.'],
  [{ code: 'target-too-large', value: decimal(1, 12) }, 'Số 1.000.000.000.000 quá lớn để tính chính xác.'],
  [
    { code: 'too-many-digits', value: decimal(1, -9), most: 8 },
    '0,000000001 có nhiều hơn 8 chữ số thập phân; phần thừa không được tính.',
  ],
  [{ code: 'no-target' }, 'Chưa có chỉ tiêu để so sánh, hoặc chỉ tiêu bằng 0.'],
  [{ code: 'no-second-input' }, 'Cách chấm hai chiều còn thiếu giá trị thứ hai.'],
  [{ code: 'no-interval', value: decimal(50) }, '50 không thuộc bậc nào nên chưa có điểm.'],
  [{ code: 'wrong-kind-of-entry', rule: 'direct' }, 'Giá trị đã nhập không hợp với cách chấm “Chấm thẳng”.'],
  [
    {
      code: 'mixed-units',
      value: decimal(9, -1),
      others: [
        { member: 'Vĩnh Linh', value: decimal(90) },
        { member: 'Gio Linh', value: decimal(95) },
      ],
      more: 2,
    },
    'Nghi khác đơn vị tính: ở đây ghi 0,9, còn Vĩnh Linh ghi 90, Gio Linh ghi 95 và 2 đơn vị khác cũng vậy.',
  ],
  [
    { code: 'group-above-standard', points: decimal(31), standard: decimal(30) },
    'Các dòng cộng lại được 31, vượt điểm chuẩn 30 của mục; tạm tính 30.',
  ],
  [{ code: 'vote-needed', members: ['A', 'B'], rank: 3 }, 'Các đơn vị A, B bằng nhau ở hạng 3.'],
  [
    {
      code: 'date-outside-period',
      day: dayFromDate(2020, 6, 20),
      from: dayFromDate(2021, 1, 1),
      to: dayFromDate(2021, 12, 31),
    },
    'Ngày 20/06/2020 nằm ngoài thời gian từ 01/01/2021 đến 31/12/2021.',
  ],
];

describe('every finding speaks Vietnamese', () => {
  test.each(everyFinding)('%j: %s', (detail, expected) => {
    expect(sentence(detail)).toBe(expected);
  });

  test.each(everyFinding)('%j has an advice that is a full sentence', (detail) => {
    expect(advice(detail)).toMatch(/^[\p{Lu}“].{9,}/u);
  });

  test('a suggestion is asked, never applied', () => {
    expect(advice({ code: 'unknown-member', text, suggestion: 'Sở Nội vụ' })).toBe(
      'Có phải là “Sở Nội vụ”? Nếu đúng thì sửa cho hai tên giống nhau; phần mềm không tự gộp.',
    );
    expect(advice({ code: 'unknown-code', text, suggestion: 'a1' })).toContain('Có phải ý là “a1”?');
    expect(advice({ code: 'unknown-code', text, suggestion: null })).not.toContain('Có phải');
  });

  test('an ambiguous number is asked for in a form with one meaning: 1,2340 or 1234', () => {
    const readings = [decimal(1234, -3), decimal(1234)] as const;
    expect(advice({ code: 'ambiguous-number', text: '1.234', readings })).toBe(
      'Nhập lại 1,2340 hoặc 1234 để không nhầm.',
    );
  });

  test('a wrong kind of entry is answered with what this rule kind wants', () => {
    expect(advice({ code: 'wrong-kind-of-entry', rule: 'yesNo' })).toBe('Ghi Có hoặc Không.');
    expect(advice({ code: 'wrong-kind-of-entry', rule: 'late' })).toContain('04/12/2021');
    expect(sentence({ code: 'wrong-kind-of-entry', rule: 'toString' })).toContain('“toString”');
  });

  test('only an entry is told about KG and KX', () => {
    const detail = { code: 'not-a-number', text } as const;
    expect(advice(detail)).toContain('KG');
    expect(
      adviceOf({ severity: 'error', where: { ...nowhere, table: 'criteria' }, ...detail }),
    ).not.toContain('KG');
  });

  test('text in an old font is offered in Unicode', () => {
    expect(advice({ code: 'legacy-text', encoding: 'VNI', text: 'Ñieåm' })).toContain('“Điểm”');
  });

  test('a cell of 32 767 letters is quoted by its first 60', () => {
    expect(sentence({ code: 'not-a-number', text: 'a'.repeat(32_767) })).toBe(
      `“${'a'.repeat(60)}…” không phải là số.`,
    );
  });
});

test('mã 1.1 trùng: nhắc rằng Excel có thể đã bỏ số 0 của 1.10; mã C3.1 trùng thì không nhắc', () => {
  expect(advice({ code: 'duplicate-code', text: '1.1' })).toMatch(
    /“1\.10” thì Excel đã bỏ số 0 ở cuối.*Văn bản/,
  );
  expect(advice({ code: 'duplicate-code', text: 'C3.1' })).toBe('Đặt cho mỗi dòng một mã riêng.');
});

describe('where it stands', () => {
  test('table, row, column, code and member are named', () => {
    expect(locationOf(place)).toBe('dòng 12, cột 4 của bảng số liệu, mã a7.6, đơn vị Sở Nội vụ');
  });

  test('what is not known is left out', () => {
    expect(locationOf(nowhere)).toBe('');
    expect(locationOf({ ...nowhere, code: 'a1' })).toBe('mã a1');
    expect(locationOf({ ...nowhere, table: 'criteria' })).toBe('bảng tiêu chí');
    expect(locationOf({ ...nowhere, table: 'targets', row: 3 })).toBe('dòng 3 của bảng chỉ tiêu');
  });

  test('a known address replaces row and column', () => {
    expect(locationOf(place, () => "'Tự chấm'!D12")).toBe("ô 'Tự chấm'!D12, mã a7.6, đơn vị Sở Nội vụ");
    expect(locationOf(place, () => null)).toContain('dòng 12');
  });

  test('the whole message says where, what and what to do', () => {
    expect(
      messageOf({ severity: 'error', where: { ...nowhere, table: 'criteria', row: 5 }, code: 'missing-max' }),
    ).toBe(
      'Dòng 5 của bảng tiêu chí: Dòng điểm chuẩn này chưa có điểm tối đa. Ghi số điểm vào cột “Điểm chuẩn”, ví dụ 5.',
    );
    expect(messageOf({ severity: 'error', where: nowhere, code: 'no-members' })).toMatch(
      /^Bảng số liệu chưa có đơn vị nào\./,
    );
  });

  test('the severity has a Vietnamese label', () => {
    expect((['error', 'warning', 'question'] as const).map(severityLabel)).toEqual([
      'Lỗi',
      'Cảnh báo',
      'Cần hỏi lại',
    ]);
  });
});

test('mã lặp lại nói bằng chữ “lần 2”, không bằng dấu riêng của phần mềm', () => {
  const where = { ...nowhere, table: 'criteria', code: 'I.1#2' } as const;
  expect(locationOf(where)).toBe('bảng tiêu chí, mã I.1 (lần 2)');
});

test('tên đơn vị lạ ở bảng số liệu: sửa theo trang Khối', () => {
  const where = { ...nowhere, table: 'entries', member: 'Sở X' } as const;
  const finding = {
    severity: 'error',
    where,
    code: 'unknown-member',
    text: 'Sở X',
    suggestion: null,
  } as const;
  expect(adviceOf(finding)).toContain('trang Khối');
});

describe('số vượt điểm tối đa mà giống một ngày: Excel đã đổi 9.5 hay 9/5 thành ngày', () => {
  const above = (value: number) =>
    ({
      severity: 'error',
      where: nowhere,
      code: 'above-max',
      value: decimal(value),
      max: decimal(10),
    }) as const;

  test('44444 là 05/09/2021: nói ô có vẻ là ngày tháng và cách gõ lại', () => {
    expect(sentenceOf(above(44_444))).toBe(
      '44.444 vượt điểm tối đa 10; tạm tính 10. Ô này có vẻ là ngày tháng (05/09/2021).',
    );
    expect(adviceOf(above(44_444))).toBe(
      'Đổi định dạng ô sang Số (Number) rồi gõ lại điểm với dấu phẩy, ví dụ 9,5; điểm từ 0 đến 10.',
    );
  });

  test.each([36_525, 55_153, 12])('%d chỉ là số quá lớn', (value) => {
    expect(sentenceOf(above(value))).not.toContain('ngày tháng');
    expect(adviceOf(above(value))).toBe('Nhập số từ 0 đến 10.');
  });

  test.each([36_526, 55_152])('%d nằm trong các năm 2000–2050', (value) => {
    expect(sentenceOf(above(value))).toContain('ngày tháng');
  });
});
