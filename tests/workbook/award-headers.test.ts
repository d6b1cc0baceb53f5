import { readAwardRules } from '../../src/workbook/award-rules.ts';
import { readBallots } from '../../src/workbook/award-ballots.ts';
import { readNominees } from '../../src/workbook/nominees.ts';
import { awardPacks } from '../../src/rulebooks/awards/index.ts';
import { usualClasses } from '../../src/text/index.ts';
import { writeAwardRules } from '../../src/workbook/award-rules.ts';

const asked = (findings: readonly { readonly code: string }[]) =>
  findings.map((finding) =>
    'suggestion' in finding && 'text' in finding
      ? [finding.code, finding.text, finding.suggestion]
      : [finding.code],
  );

describe('a column of the rules table that is not known is never passed over in silence if it looks known', () => {
  it.each([
    ['Điều kin', 'Điều kiện'],
    ['Dieu kienn', 'Điều kiện'],
    ['Điều kiện xét', 'Điều kiện'],
    ['Điều kiện 2', 'Điều kiện'],
    ['Tiêu chuẩn xét', 'Điều kiện'],
    ['Số lương tối đa', 'Số lượng'],
    ['Hạn mức (%)', 'Số lượng'],
    ['Ngưỡng phíeu bầu', 'Ngưỡng phiếu'],
    ['Hiệu lực đên ngày', 'Hiệu lực đến'],
    ['Trang thái hiện nay', 'Trạng thái'],
  ])('“%s” is asked about: “%s”?', (text, suggestion) => {
    const { rules, findings } = readAwardRules([
      ['Mã', 'Hình thức', text],
      ['CO', 'Cờ', 'Xếp hạng = 1'],
    ]);
    expect(rules).toHaveLength(1);
    expect(findings).toMatchObject([{ severity: 'question', where: { row: 1, column: 3 } }]);
    expect(asked(findings)).toEqual([['near-header', text, suggestion]]);
  });

  it.each(['Ghi chú', 'STT', 'Người lập', 'Ngày ký', 'Mức thưởng'])(
    '“%s” is a column of the office',
    (text) => {
      const { findings } = readAwardRules([
        ['Mã', 'Hình thức', text],
        ['CO', 'Cờ', 'x'],
      ]);
      expect(findings).toEqual([]);
    },
  );

  it.each(awardPacks.map((pack) => [pack.id, pack]))('the table of pack %s asks nothing', (_id, pack) => {
    expect(readAwardRules(writeAwardRules(pack.rules)).findings).toEqual([]);
  });

  it('neither is one of the ballots', () => {
    const rules = readAwardRules([
      ['Mã', 'Hình thức'],
      ['CO', 'Cờ'],
    ]).rules;
    const { findings } = readBallots(
      [
        ['Đơn vị', 'Đồng ý', 'Tổng số', 'Phiếu hợp lệê', 'Ghi chú'],
        ['Sở A', 5, 6, 6, ''],
      ],
      rules,
      ['Sở A'],
    );
    expect(asked(findings)).toEqual([['near-header', 'Phiếu hợp lệê', 'Hợp lệ']]);
  });
});

describe('a condition that names what no column holds', () => {
  const rules = readAwardRules([
    ['Mã', 'Hình thức', 'Điều kiện'],
    ['CO', 'Cờ', 'Số mô hinh >= 1; Có sáng kiến = Có'],
  ]).rules;

  it('is a question with the column that was most likely meant, once for the table', () => {
    const { findings } = readNominees(
      [
        ['Đơn vị', 'Số mô hình mới', 'Có sáng kiến'],
        ['Sở A', 2, 'Có'],
      ],
      readAwardRules([
        ['Mã', 'Hình thức', 'Điều kiện'],
        ['CO', 'Cờ', 'Số mô hình mơí >= 1'],
        ['BK', 'Bằng khen', 'Số mô hìnhh mới >= 1; Có sáng kiến = Có'],
      ]).rules,
      usualClasses,
      [],
    );
    expect(findings).toMatchObject([
      {
        severity: 'question',
        code: 'condition-column-missing',
        fact: 'Số mô hìnhh mới',
        suggestion: 'Số mô hình mới',
        where: { row: 1 },
      },
    ]);
  });

  it('without anything alike it is a question all the same: nobody can ever meet it', () => {
    const { findings } = readNominees(
      [
        ['Đơn vị', 'Có sáng kiến'],
        ['Sở A', 'Có'],
      ],
      rules,
      usualClasses,
      [],
    );
    expect(findings).toMatchObject([
      { code: 'condition-column-missing', fact: 'Số mô hinh', suggestion: null },
    ]);
  });
});
