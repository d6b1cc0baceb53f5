import { decimalFromNumber } from '../../scoring/index.ts';
import type { Condition } from '../../scoring/index.ts';
import { all, atMost, award, noDisqualifier, rank } from './authoring.ts';
import type { AwardPack } from './pack.ts';

const example = { document: 'Cách làm thường gặp trong khối (ví dụ, không phải quy định)', article: null };
const totalFrom = (value: number): Condition => ({
  kind: 'total',
  comparison: '>=',
  value: decimalFromNumber(value),
});

/** The usual way of a bloc (domain.md §2.7): the first for one flag, the next for another, two certificates. */
export const blocPractice: AwardPack = {
  id: 'khoi-thuong-gap',
  title: 'Mẫu: cờ cho đơn vị dẫn đầu, bằng khen cho hai đơn vị kế tiếp',
  validFrom: null,
  validTo: null,
  documents: [],
  rules: [
    award(
      {
        id: 'CO-TINH',
        title: 'Cờ thi đua của UBND tỉnh',
        authority: 'Chủ tịch UBND tỉnh',
        subjects: ['collective'],
        basis: example,
      },
      { conditions: all(totalFrom(95), noDisqualifier), quota: atMost(1), achievement: 'Thành tích năm' },
    ),
    award(
      {
        id: 'BK-TINH',
        title: 'Bằng khen của Chủ tịch UBND tỉnh',
        authority: 'Chủ tịch UBND tỉnh',
        subjects: ['collective'],
        basis: example,
      },
      {
        conditions: all(rank('>', 1), totalFrom(85), noDisqualifier),
        quota: atMost(2),
        achievement: 'Thành tích năm',
      },
    ),
  ],
  dossier: null,
  notes: ['Điểm, số lượng và thứ tự là ví dụ: sửa theo quy chế của khối trước khi xét.'],
};
