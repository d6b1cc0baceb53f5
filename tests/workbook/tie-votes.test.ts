import { readTieVotes } from '../../src/workbook/tie-votes.ts';

const members = ['Sở Nội vụ', 'Cục Thống kê', 'Ban Dân tộc'];
const header = ['Đơn vị', 'Số phiếu', 'Ghi chú'];

const read = (...rows: readonly (readonly (string | number | null)[])[]) => {
  const { vote, findings } = readTieVotes([header, ...rows], members);
  return { votes: vote === null ? null : [...vote.votes], codes: findings.map(({ code }) => code) };
};

test('votes are read by member, whatever the case of its name; 0 votes are votes, a blank is none', () => {
  expect(read(['Cục Thống kê', 0, null], ['SỞ NỘI VỤ', 5, null], ['Ban Dân tộc', null, null])).toEqual({
    votes: [
      ['Cục Thống kê', 0],
      ['Sở Nội vụ', 5],
    ],
    codes: [],
  });
});

test('half a vote, a negative count and words are reported and not used', () => {
  expect(read(['Sở Nội vụ', 1.5], ['Cục Thống kê', -1], ['Ban Dân tộc', 'nhiều'])).toEqual({
    votes: null,
    codes: ['unreadable-award-cell', 'unreadable-award-cell', 'unreadable-award-cell'],
  });
});

test('a member twice, or unknown, is reported; the first count stands', () => {
  expect(read(['Sở Nội vụ', 5], ['Sở Nội vụ', 6], ['Sở Y tế', 2])).toEqual({
    votes: [['Sở Nội vụ', 5]],
    codes: ['repeated-member', 'unknown-member'],
  });
});

test('an empty table records nothing; one without the column of votes is told', () => {
  expect(read()).toEqual({ votes: null, codes: [] });
  expect(readTieVotes([['Đơn vị'], ['Sở Nội vụ']], members).findings.map(({ code }) => code)).toEqual([
    'missing-header',
  ]);
  expect(readTieVotes(null, members)).toEqual({ vote: null, findings: [] });
});
