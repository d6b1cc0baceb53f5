import { swapsExample } from './examples.ts';
import { rankSwaps } from '../rank-swaps.ts';
import { describeFunction } from './describe-function.ts';
import type { Localised } from './describe-function.ts';
import { criteriaWords, entriesWords, targetsWords, regulationWords } from './table-parameters.ts';

export const describedRankSwaps = describeFunction(rankSwaps, {
  description: {
    vi: 'Thay đổi nhỏ nhất ở một ô số liệu làm hai đơn vị đổi hạng hoặc đồng hạng; để kiểm tra lại ô đó trước khi chốt.',
    en: 'The smallest changes of a single entry that exchange or tie two members; for checking that entry again.',
  },
  parameters: {
    tieu_chi: criteriaWords,
    so_lieu: entriesWords,
    chi_tieu: targetsWords,
    quy_che: regulationWords,
    don_vi_1: unit('thứ nhất', 'first'),
    don_vi_2: unit('thứ hai', 'second'),
  },
  example: swapsExample,
});

function unit(vi: string, en: string): Localised {
  return { vi: `Tên đơn vị ${vi} như ở dòng đầu của so_lieu`, en: `Name of the ${en} member` };
}
