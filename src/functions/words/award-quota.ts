import { awardQuota } from '../award-quota.ts';
import { describeFunction } from './describe-function.ts';

export const describedAwardQuota = describeFunction(awardQuota, {
  description: {
    vi: 'Tính số lượng được đề nghị khen thưởng theo tỷ lệ: "không quá" làm tròn xuống, "ít nhất" làm tròn lên, "trên" phải nhiều hơn hẳn.',
    en: 'Quota from a share: "không quá" (at most) rounds down, "ít nhất" (at least) rounds up, "trên" (more than) is strictly more.',
  },
  parameters: {
    so_luong: {
      vi: 'Số lượng làm cơ sở tính tỷ lệ, là số nguyên; một ô hoặc một vùng, ví dụ 54',
      en: 'The whole number that the share is taken of; a cell or a range, e.g. 54',
    },
    ty_le: {
      vi: 'Tỷ lệ: 15% hoặc 0,15; phân số thì để trong ngoặc kép, ví dụ "2/3"',
      en: 'The share: 15% or 0.15; a fraction as text, e.g. "2/3"',
    },
    cach: {
      vi: 'Cách nói của quy định: "không quá" (mặc định); "ít nhất"; "trên"; hoặc "không quá, ít nhất 1" khi đơn vị chọn lấy 1 nếu làm tròn xuống còn 0',
      en: 'Wording of the rule: "không quá" (at most, default); "ít nhất" (at least); "trên" (more than); "không quá, ít nhất 1" (at most, but one where it rounds down to 0)',
    },
  },
  example: {
    title: {
      vi: '54 lao động tiên tiến, chiến sĩ thi đua không quá 15%: 8,1 làm tròn xuống còn 8',
      en: '54 people, at most 15%: 8.1 is rounded down to 8',
    },
    args: [54, 0.15, 'không quá'],
    result: [[8]],
  },
});
