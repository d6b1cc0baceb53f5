import { reviewAwards } from '../../src/scoring/index.ts';
import { readAwardRules } from '../../src/workbook/award-rules.ts';
import { readNominees } from '../../src/workbook/nominees.ts';
import { usualClasses } from '../../src/text/index.ts';

const rules = readAwardRules([
  ['Mã', 'Hình thức', 'Số lượng', 'Suất chung', 'Thứ tự'],
  ['BK', 'Bằng khen', 'không quá 1', 'BK (mỗi đơn vị)', 'tổng điểm'],
]).rules;

/** Two people of these proposing units, the first with more points. */
function twoOf(first: string, second: string, known: readonly string[] = []) {
  const cells = [
    ['Họ và tên', 'Loại đối tượng', 'Đơn vị đề nghị', 'Tổng điểm'],
    ['Trần Thị A', 'Cá nhân', first, 90],
    ['Lê Văn B', 'Cá nhân', second, 80],
  ];
  const { nominees, findings } = readNominees(cells, rules, usualClasses, known);
  const review = reviewAwards({
    rules,
    nominees,
    ballots: [],
    decisions: [],
    history: null,
    asOf: { day: null, year: null },
    classOrder: usualClasses,
    bases: new Map(),
  });
  const kinds = review.awards[0]?.candidates.map(({ proposal }) => proposal.kind);
  return { kinds, places: review.awards[0]?.places.length, findings };
}

describe('the proposing unit of a shared slot is the same by its name, not by its letters', () => {
  it.each([
    ['Sở Nội vụ', 'SỞ NỘI VỤ'],
    ['Sở Văn hóa', 'Sở Văn hoá'],
    ['Sở Nội vụ', ' Sở  Nội vụ '],
    ['Đoàn ĐBQH - HĐND', 'Đoàn ĐBQH – HĐND'],
  ])('%j and %j have one slot together: one proposal, one reserve', (first, second) => {
    expect(twoOf(first, second)).toEqual({ kinds: ['proposed', 'reserve'], places: 1, findings: [] });
  });

  it.each([
    ['Sở Nội vụ', 'Sở Ngoại vụ'],
    ['Xã Tân An', 'Xã Tân Ân'],
    ['Phường 1', 'Phường 2'],
    ['Phòng A', 'Phòng B'],
  ])('%s and %s are two units with a slot each', (first, second) => {
    expect(twoOf(first, second)).toMatchObject({ kinds: ['proposed', 'proposed'], places: 2 });
  });

  it('a likely slip is asked about and never merged', () => {
    const { kinds, findings } = twoOf('Sở Nội vụ', 'Sở Nọi vuu');
    expect(kinds).toEqual(['proposed', 'proposed']);
    expect(findings).toMatchObject([
      {
        severity: 'question',
        code: 'near-unit',
        text: 'Sở Nọi vuu',
        suggestion: 'Sở Nội vụ',
        where: { row: 3, column: 3 },
      },
    ]);
  });

  it('is compared with the members of the bloc as well, and each slip is asked about once', () => {
    const { findings } = twoOf('Sở Nọi vuu', 'sở nọi vuu', ['Sở Nội vụ']);
    expect(findings).toMatchObject([{ code: 'near-unit', suggestion: 'Sở Nội vụ', where: { row: 2 } }]);
  });

  it('short names of one letter more or less are other units: nothing is asked', () => {
    expect(twoOf('Phòng A', 'Phòng B').findings).toEqual([]);
  });
});

test('one nominee whose bloc is written in two ways is a repeated row, not a nominee in two blocs', () => {
  const cells = [
    ['Đơn vị', 'Khối'],
    ['Sở Nội vụ', 'Khối Tổng hợp'],
    ['Sở Nội vụ', 'KHỐI  TỔNG HỢP'],
  ];
  const { nominees } = readNominees(cells, rules, usualClasses, []);
  expect(nominees.map(({ bloc }) => bloc)).toEqual(['Khối Tổng hợp', 'Khối Tổng hợp']);
});
