import type { BlocOverview, StandingRow } from '../../src/actions/overview.ts';

/** Three of the six members of seed 002, one of them incomplete. */
const leader: StandingRow = {
  member: 'Văn phòng UBND tỉnh',
  role: 'leader',
  total: '97,5',
  provisional: false,
  rank: 1,
  tied: false,
  separatedBy: null,
  className: 'Xuất sắc',
  missing: [],
  invalid: 0,
  listed: true,
  disqualified: [],
};

const homeAffairs: StandingRow = {
  ...leader,
  member: 'Sở Nội vụ',
  role: 'member',
  total: '96,5',
  rank: 2,
  tied: true,
};

const statistics: StandingRow = {
  ...leader,
  member: 'Cục Thống kê',
  role: 'member',
  total: '40',
  provisional: true,
  rank: null,
  className: null,
  missing: [{ code: 'I.2', title: 'Hoàn thành nhiệm vụ', address: "'Tự chấm'!H7" }],
};

export const overview: BlocOverview = {
  name: 'Khối giao ước thi đua Tổng hợp',
  year: '2021',
  leader: 'Văn phòng UBND tỉnh',
  deputy: 'Ban Dân tộc',
  theme: null,
  basis: null,
  standings: [leader, homeAffairs, statistics],
  findings: [
    {
      key: '0',
      severity: 'error',
      label: 'Lỗi',
      place: "ô 'Tự chấm'!D12, mã I.4",
      sentence: '“abc” không phải là số.',
      advice: 'Gõ lại bằng số, ví dụ 9,5.',
      address: "'Tự chấm'!D12",
    },
  ],
  comparisons: [
    {
      first: 'self',
      second: 'agreed',
      rows: [
        { member: 'Văn phòng UBND tỉnh', first: '124,4', second: '118,4', difference: '−6', lines: 2 },
        { member: 'Sở Nội vụ', first: '96,5', second: '96,5', difference: '0', lines: 0 },
      ],
    },
  ],
  absentSheets: [],
  gaps: [],
  firstCriterion: null,
  basisOfRanking: ['Xếp hạng theo điểm Tự chấm.'],
  resultSheet: null,
  resultFaults: [],
  resultState: 'absent',
};
