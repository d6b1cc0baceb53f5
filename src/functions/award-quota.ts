import { comesDownToNone, quota } from '../scoring/index.ts';
import { quotaAboveCount, quotaCountTerms } from '../text/index.ts';
import { defineFunction, isFunctionError, notAvailable } from './contract.ts';
import { rateIn } from './rates.ts';
import { cellByCell } from './shapes.ts';
import { onlyCell, onlyCellPlace, wholeCountIn, wordIn } from './values.ts';

/** scoring-spec §11.2: the wording of the rule decides how a share of a count is rounded. */
export const awardQuota = defineFunction({
  id: 'HANMUC',
  parameters: [
    {
      name: 'so_luong',
      dimensionality: 'matrix',
    },
    {
      name: 'ty_le',
      dimensionality: 'matrix',
    },
    {
      name: 'cach',
      dimensionality: 'scalar',
      optional: true,
    },
  ],
  result: 'matrix',
  run: (argument) => {
    const wording = wordIn(onlyCell(argument('cach')), onlyCellPlace('cach'), quotaCountTerms);
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
      if (isFunctionError(share)) return share;
      if (wording === 'atMostOne') return comesDownToNone(count, share) ? 1 : quota(count, share, 'atMost');
      const places = quota(count, share, wording ?? 'atMost');
      return places > count ? notAvailable(quotaAboveCount(count)) : places;
    });
  },
});
