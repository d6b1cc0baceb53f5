import { quota } from '../scoring/index.ts';
import { quotaWordingTerms } from '../text/index.ts';
import { defineFunction, isFunctionError } from './contract.ts';
import { rateIn } from './rates.ts';
import { cellByCell } from './shapes.ts';
import { onlyCell, onlyCellPlace, wholeCountIn, wordIn } from './values.ts';

/** scoring-spec §11.2: the wording of the rule decides how a share of a count is rounded. */
export const awardQuota = defineFunction({
  id: 'HANMUC',
  description: {
    vi: 'Tính số lượng được đề nghị khen thưởng theo tỷ lệ: "không quá" làm tròn xuống, "ít nhất" làm tròn lên, "trên" phải nhiều hơn hẳn.',
    en: 'Quota from a share: "không quá" (at most) rounds down, "ít nhất" (at least) rounds up, "trên" (more than) is strictly more.',
  },
  parameters: [
    {
      name: 'so_luong',
      description: {
        vi: 'Số lượng làm cơ sở tính tỷ lệ, là số nguyên; một ô hoặc một vùng, ví dụ 54',
        en: 'The whole number that the share is taken of; a cell or a range, e.g. 54',
      },
      dimensionality: 'matrix',
    },
    {
      name: 'ty_le',
      description: {
        vi: 'Tỷ lệ: 15% hoặc 0,15; phân số thì để trong ngoặc kép, ví dụ "2/3"',
        en: 'The share: 15% or 0.15; a fraction as text, e.g. "2/3"',
      },
      dimensionality: 'matrix',
    },
    {
      name: 'cach',
      description: {
        vi: 'Cách nói của quy định: "không quá" (mặc định); "ít nhất"; "trên"',
        en: 'Wording of the rule: "không quá" (at most, default); "ít nhất" (at least); "trên" (more than)',
      },
      dimensionality: 'scalar',
      optional: true,
    },
  ],
  result: 'matrix',
  example: {
    title: {
      vi: '54 lao động tiên tiến, chiến sĩ thi đua không quá 15%: 8,1 làm tròn xuống còn 8',
      en: '54 people, at most 15%: 8.1 is rounded down to 8',
    },
    args: [54, 0.15, 'không quá'],
    result: [[8]],
  },
  run: (argument) => {
    const wording = wordIn(onlyCell(argument('cach')), onlyCellPlace('cach'), quotaWordingTerms);
    if (isFunctionError(wording)) return wording;
    const ranges = [
      { argument: 'so_luong', cells: argument('so_luong') },
      { argument: 'ty_le', cells: argument('ty_le') },
    ];
    return cellByCell(ranges, ([first, second]) => {
      const count = first === undefined ? null : wholeCountIn(first.cell, first.place);
      const share = second === undefined ? null : rateIn(second.cell, second.place);
      if (count === null || share === null) return '';
      if (isFunctionError(count)) return count;
      return isFunctionError(share) ? share : quota(count, share, wording ?? 'atMost');
    });
  },
});
