import { tienGiang2022 } from '../../src/rulebooks/index.ts';
import type { Sample, SampleRows } from './sample.ts';

/** domain.md §4.1: what the town scored itself (124,4). */
const self: SampleRows = {
  '1.a1': [3],
  '1.a2': [3],
  '1.a3': [3],
  '1.a4.1': [3.5],
  '1.a4.2': ['Không'],
  '1.a4.3': ['Có'],
  '1.a5': [3],
  '1.a6': [3],
  '1.a7.1': [3],
  '1.a7.6': [8],
  '1.a8': [3.5],
  '1.a9': [5],
  '1.b1': [2],
  '1.b2.1': [5],
  '1.b2.2': ['Có'],
  '1.b3.1': [3],
  '1.b3.2': ['Có'],
  '1.b4': [5],
  '1.c1': [5],
  '1.c2.1': [5],
  '1.c2.5': [97.7],
  '1.c3.1': [5],
  '1.c3.3': ['Có'],
  '1.c4.1': [4],
  '1.c4.2': ['Có'],
  '1.c5': [5],
  '1.c6': [1],
  '1.d1.1': [3],
  '1.d1.2': [120],
  '1.d2.1': [7],
  '1.d2.3': [6],
  '2.1': [1],
  '2.2.1': [1],
  '2.2.2': ['Có'],
  '3.1': [2],
  '3.2.1': [2],
  '3.2.2': ['Có'],
  '3.3.1': [6],
  '3.3.2': [723],
  '4.1': [1],
  '4.2': [0.5],
  '4.3.1': [1.5],
  '4.3.2': [5],
  '5.1': [5],
};

/** What the meeting agreed (118,4): four solutions instead of eight, four withdrawals instead of six. */
const agreed: SampleRows = { ...self, '1.a7.6': [4], '1.d2.3': [4] };

export const caiLay2022: Sample = {
  file: 'cai-lay-2022.xlsx',
  plan: tienGiang2022,
  stages: { self, agreed },
  targets: { '3.3.2': [86.58] },
  reasons: [
    {
      code: '1.a7.6',
      member: 'Thị xã Cai Lậy',
      before: 8,
      after: 4,
      kind: 'Hội nghị thống nhất',
      reason: 'Tự chấm 8 giải pháp; đoàn thẩm định công nhận 4 giải pháp.',
    },
    {
      code: '1.d2.3',
      member: 'Thị xã Cai Lậy',
      before: 6,
      after: 4,
      kind: 'Hội nghị thống nhất',
      reason: 'Tự chấm 6 trường hợp rút đơn; đoàn thẩm định công nhận 4 trường hợp.',
    },
  ],
};
