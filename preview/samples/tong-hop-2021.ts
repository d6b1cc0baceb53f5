import { haGiangTongHop2021 } from '../../src/rulebooks/index.ts';
import type { Sample } from './sample.ts';

const received = { inTime: 44_530, twoDaysLate: 44_536, threeDaysLate: 44_537 };

/** The worked case W1 (domain.md §4.4): sums 97,5 · 96,5 · 96,5 · 89,25 · 96,5 · 96,5; ranks 1 5 4 6 2 3. */
export const tongHop2021: Sample = {
  file: 'tong-hop-2021.xlsx',
  plan: haGiangTongHop2021,
  stages: {
    self: {
      'I.1': [10, 10, 10, 9.25, 10, 9.7],
      'I.2': [78, 57, 96, 36, 50, 120],
      'I.3': [9.5, 9.3, 9.5, 9, 9, 9.8],
      'I.4': [12, 11.5, 11.5, 11, 11.5, 11.5],
      'I.5': [7.5, 7.5, 7.5, 7, 7.5, 7.5],
      'II.1': ['Có', 'Có', 'Có', 'Có', 'Có', 'Có'],
      'II.2': [2, 1, 1, 1, 3, 1],
      'II.3': [9, 9.4, 9.1, 7.5, 9.5, 9.3],
      'III.1': [5, 5, 5, 4.5, 5, 4.8],
      'III.2': [2.8, 3, 2.7, 2.5, 2.5, 2.7],
      'III.3': ['Có', 'Có', 'Có', 'Có', 'Có', 'Có'],
      'III.4': [2.7, 2.8, 3, 2.5, 2.5, 3],
      'III.5': [2, 2, 2, 1.75, 2, 2],
      'IV.1': [2, null, null, 1, null, null],
      'IV.2': [null, null, null, 2, null, null],
      'IV.3': [
        received.twoDaysLate,
        received.inTime,
        received.inTime,
        received.threeDaysLate,
        received.inTime,
        received.inTime,
      ],
    },
  },
  targets: { 'I.2': [80, 60, 100, 40, 50, 125] },
};
