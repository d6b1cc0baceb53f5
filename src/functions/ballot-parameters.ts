import type { Parameter } from './contract.ts';

export type BallotParameter =
  'dong_y' | 'tong_so' | 'co_mat' | 'hop_le' | 'nguong' | 'co_so' | 'so_nguoi_toi_thieu' | 'y_kien_van_ban';

export const ballotParameters: readonly Parameter<BallotParameter>[] = [
  {
    name: 'dong_y',
    dimensionality: 'scalar',
  },
  {
    name: 'tong_so',
    dimensionality: 'scalar',
  },
  {
    name: 'co_mat',
    dimensionality: 'scalar',
    optional: true,
  },
  {
    name: 'hop_le',
    dimensionality: 'scalar',
    optional: true,
  },
  {
    name: 'nguong',
    dimensionality: 'scalar',
    optional: true,
  },
  {
    name: 'co_so',
    dimensionality: 'scalar',
    optional: true,
  },
  {
    name: 'so_nguoi_toi_thieu',
    dimensionality: 'scalar',
    optional: true,
  },
  {
    name: 'y_kien_van_ban',
    dimensionality: 'matrix',
    optional: true,
  },
];
