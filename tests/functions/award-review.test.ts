import * as fc from 'fast-check';
import { rowsOf, call, messageOf } from './call.ts';

const summary = [
  ['Đơn vị', 'Tổng điểm', 'Xếp hạng', 'Xếp loại', 'Ghi chú'],
  ['Sở Nội vụ', 98, 1, 'Xuất sắc', ''],
  ['Ban Dân tộc', 96, 2, 'Xuất sắc', ''],
  ['Sở Ngoại vụ', 96, 2, 'Xuất sắc', ''],
  ['Cục Thống kê', 80, '', 'Khá', 'Không xếp loại: bị kỷ luật'],
];
const flag = (changes: Readonly<Record<string, string>> = {}) => {
  const cells = {
    Mã: 'CO',
    'Hình thức': 'Cờ',
    'Điều kiện': 'Tổng điểm >= 95; Không bị khống chế',
    ...changes,
  };
  return [Object.keys(cells), Object.values(cells)];
};
const proposalsOf = (rows: readonly (readonly unknown[])[]): readonly unknown[] =>
  rows.slice(1).map((row) => row[4]);

describe('THIDUA.XETKHENTHUONG', () => {
  it('proposes within the quota and lists the reserve', () => {
    const rows = rowsOf('XETKHENTHUONG', summary, flag({ 'Số lượng': 'không quá 3' }));
    expect(rows.slice(1).map((row) => [row[1], row[2], row[4]])).toEqual([
      ['Sở Nội vụ', 'Đủ điều kiện', 'đề nghị'],
      ['Ban Dân tộc', 'Đủ điều kiện', 'đề nghị'],
      ['Sở Ngoại vụ', 'Đủ điều kiện', 'đề nghị'],
      ['Cục Thống kê', 'Không đủ', ''],
    ]);
    expect(rows[4]?.[3]).toBe(
      'Không đạt: Tổng điểm >= 95 (hiện là 80); Không bị khống chế (Không xếp loại: bị kỷ luật)',
    );
  });

  it('equals at the line are left to the meeting, with the question below', () => {
    const rows = rowsOf('XETKHENTHUONG', summary, flag({ 'Số lượng': 'không quá 2' }));
    expect(proposalsOf(rows)).toEqual(['đề nghị', 'cần quyết định', 'cần quyết định', '', '']);
    expect(rows.at(-1)?.slice(0, 4)).toEqual([
      'Cờ',
      '',
      'Cần hỏi lại',
      'Ban Dân tộc, Sở Ngoại vụ chưa phân được trước sau mà chỉ còn 1 suất; chưa đề nghị ai trong số này. Bỏ phiếu hoặc xét tiêu chí phụ, rồi ghi quyết định và lý do.',
    ]);
  });

  it('a recorded decision with its reason settles them', () => {
    const decisions = [
      ['Mã', 'Đơn vị', 'Quyết định', 'Lý do'],
      ['CO', 'Sở Ngoại vụ', 'Đề nghị', 'Ít điểm trừ hơn'],
    ];
    const rows = rowsOf('XETKHENTHUONG', summary, flag({ 'Số lượng': 'không quá 2' }), decisions);
    expect(rows.find((row) => row[1] === 'Sở Ngoại vụ')?.slice(3)).toEqual([
      'Theo quyết định: Ít điểm trừ hơn',
      'đề nghị',
    ]);
    expect(rows.find((row) => row[1] === 'Ban Dân tộc')?.[4]).toBe('dự phòng 1');
  });

  it('votes pass, fail or are missing', () => {
    const ballots = [
      ['Đơn vị', 'Đồng ý', 'Tổng số'],
      ['Sở Nội vụ', 5, 11],
      ['Ban Dân tộc', 9, 11],
    ];
    const rules = flag({ 'Số lượng': '1', 'Ngưỡng phiếu': 'từ 80% tổng số' });
    const rows = rowsOf('XETKHENTHUONG', summary, rules, ballots);
    expect(rows[1]?.slice(2)).toEqual(['Đủ điều kiện', 'Không đạt phiếu: 5/11 (45,45%), cần 9', '']);
    expect(rows.find((row) => row[1] === 'Ban Dân tộc')?.slice(3)).toEqual([
      'Đạt phiếu: 9/11 (81,82%), cần 9. Chờ rõ kết quả của Sở Ngoại vụ',
      'cần quyết định',
    ]);
  });

  it('a column that looks like a known one and is not used is asked about below the result', () => {
    const rules = [
      ['Mã', 'Hình thức', 'Điều kiện xét'],
      ['CO', 'Cờ', 'Tổng điểm >= 95'],
    ];
    const rows = rowsOf('XETKHENTHUONG', summary, rules);
    expect(rows.at(-1)).toEqual([
      '',
      '',
      'Cần hỏi lại',
      'Dòng 1, cột 3 của bảng điều kiện khen thưởng: Cột “Điều kiện xét” không được dùng vì không phải tên cột của bảng này. Có phải ý là “Điều kiện”? Nếu đúng thì đổi tên cột; nếu là cột ghi riêng của đơn vị thì để nguyên.',
      '',
    ]);
  });

  it('a condition that no column of the summary answers is asked about, with the column that was meant', () => {
    const given = summary.map((row, index) => [...row, index === 0 ? 'Số mô hình' : 2]);
    const rows = rowsOf('XETKHENTHUONG', given, flag({ 'Điều kiện': 'Số mô hinhf >= 1' }));
    expect(new Set(rows.slice(1, 4).map((row) => row[2]))).toEqual(new Set(['Thiếu dữ liệu']));
    expect(rows.at(-1)?.[3]).toContain('Điều kiện cần cột “Số mô hinhf”');
    expect(rows.at(-1)?.[3]).toContain('Có phải ý là “Số mô hình”?');
  });

  it('what cannot be understood is said, and nobody is judged by it', () => {
    const rows = rowsOf('XETKHENTHUONG', summary, flag({ 'Điều kiện': 'làm việc tốt' }));
    expect(new Set(rows.slice(1, 5).map((row) => row[2]))).toEqual(new Set(['Thiếu dữ liệu']));
    expect(rows.at(-1)?.[3]).toContain('Không hiểu điều kiện “làm việc tốt”');
  });

  it('a group without points leaves “Mỗi mục” open and is named', () => {
    const groups = [
      ['Đơn vị', 'Tổng điểm', 'Mục I', 'Mục II'],
      ['Sở A', 98, 0.9, ''],
      ['Sở B', 97, 0.6, ''],
    ];
    const rows = rowsOf('XETKHENTHUONG', groups, flag({ 'Điều kiện': 'Mỗi mục >= 70%' }));
    expect(rows.slice(1, 3).map((row) => row.slice(1))).toEqual([
      ['Sở A', 'Thiếu dữ liệu', 'Thiếu: Mỗi mục >= 70% (chưa có dữ liệu mục II)', ''],
      ['Sở B', 'Không đủ', 'Không đạt: Mỗi mục >= 70% (mục I hiện đạt 60%)', ''],
    ]);
  });

  it('a limit of 0 in a table without blanks may be an empty cell of desktop Excel: it is asked', () => {
    const header = ['Mã', 'Hình thức', 'Điều kiện', 'Số lượng'];
    const rows = rowsOf('XETKHENTHUONG', summary, [header, ['CO', 'Cờ', 'Tổng điểm >= 95', 0]]);
    expect(rows.at(-1)?.[2]).toBe('Cần hỏi lại');
    expect(rows.at(-1)?.[3]).toContain('không quá 0');
    const clear = [header, ['CO', 'Cờ', 'Tổng điểm >= 95', 0], ['BK', 'Bằng khen', 'Tổng điểm >= 95', '']];
    expect(proposalsOf(rowsOf('XETKHENTHUONG', summary, clear)).slice(0, 4)).toEqual([
      'dự phòng 1',
      'dự phòng 2',
      'dự phòng 2',
      '',
    ]);
  });

  it('two days of review in one table give no proposals: the row is named', () => {
    const header = ['Mã', 'Hình thức', 'Điều kiện', 'Hiệu lực đến', 'Ngày xét'];
    const rules = [
      header,
      ['CO', 'Cờ', 'Tổng điểm >= 95', '', '01/06/2025'],
      ['BK', 'Bằng khen', 'Tổng điểm >= 95', '30/06/2025', '01/07/2025'],
    ];
    expect(messageOf(call('XETKHENTHUONG', summary, rules))).toContain(
      'Dòng 3, cột 5 của bảng điều kiện khen thưởng: Ngày xét 01/07/2025 khác ngày xét 01/06/2025',
    );
  });

  it('a rule out of force on the day of the dossier has no candidates', () => {
    const rows = rowsOf(
      'XETKHENTHUONG',
      summary,
      flag({ 'Hiệu lực đến': '30/06/2025', 'Ngày xét': '01/07/2025' }),
    );
    expect(rows).toHaveLength(2);
    expect(rows[1]?.[3]).toContain('“Cờ” không còn hoặc chưa có hiệu lực vào ngày 01/07/2025');
  });

  it.each([
    [[['Điểm'], [1]], flag(), '#VALUE! tong_hop: Bảng tổng hợp: Không tìm thấy cột “Đơn vị”.'],
    [[['']], flag(), '#N/A tong_hop: Bảng tổng hợp'],
    [summary, [['']], '#N/A dieu_kien: Bảng điều kiện khen thưởng'],
    [
      summary,
      flag({ 'Số lượng': 'vừa phải' }),
      '#VALUE! dieu_kien: Dòng 2, cột 4 của bảng điều kiện khen thưởng: Không đọc được “vừa phải”',
    ],
  ])('a table that cannot be read is an error in words: %#', (tong_hop, dieu_kien, expected) => {
    expect(messageOf(call('XETKHENTHUONG', tong_hop, dieu_kien))).toContain(expected);
  });
});

describe('whatever stands in the cells, XETKHENTHUONG answers rows or a sentence', () => {
  const hostile = fc.constantFrom<unknown>(
    null,
    '',
    0,
    -1,
    1e300,
    Number.NaN,
    true,
    { type: 'Error', basicValue: '#REF!' },
    '(((',
    '"',
    'không phải',
    'không quá 1e999%',
    'không quá 999999999999',
    'từ 2/0',
    'xếp hạng; xếp hạng',
    'Số mô hình >= 1.234',
    'Đã đăng ký chậm nhất 31/02/2024',
    'Xếp hạng = 0',
    '9'.repeat(400),
    'a'.repeat(32_767),
  );
  const tables = [
    summary,
    [
      [
        'Mã',
        'Hình thức',
        'Điều kiện',
        'Số lượng',
        'Suất chung',
        'Thứ tự',
        'Ngưỡng phiếu',
        'Ngày xét',
        'Đối tượng',
      ],
      [
        'CO',
        'Cờ',
        'Tổng điểm >= 95',
        'không quá 20%',
        'S (mỗi đơn vị)',
        'số phiếu',
        'quá bán',
        '01/12/2026',
        'Tập thể',
      ],
    ],
    [
      ['Mã', 'Đơn vị', 'Đồng ý', 'Tổng số', 'Có mặt', 'Vòng', 'Quyết định', 'Lý do'],
      ['CO', 'Sở Nội vụ', 5, 11, 9, 1, 'Đề nghị', 'x'],
    ],
  ];
  const change = fc.tuple(fc.nat(2), fc.nat(4), fc.nat(8), hostile);

  it('with damaged tables', () => {
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 4 }), (changes) => {
        const damaged: unknown[][][] = tables.map((table) => table.map((row) => [...row]));
        for (const [table, row, column, value] of changes) {
          const cells = damaged[table]?.[row];
          if (cells !== undefined && column < cells.length) cells[column] = value;
        }
        const given = call('XETKHENTHUONG', ...damaged);
        if ('error' in given) expect(given.message).not.toContain('lỗi của phần mềm');
        else expect(JSON.stringify(given.value)).not.toMatch(/null|lỗi của phần mềm/);
      }),
      { numRuns: 500 },
    );
  });
});
