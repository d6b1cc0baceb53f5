import type { CongressPlan } from './bac-giang-2020.ts';

const level = (id: CongressPlan['levels'][number]['id'], title: string): CongressPlan['levels'][number] => ({
  id,
  title,
  units: '',
  deadline: null,
  events: [],
  maxDelegates: null,
  ratios: [],
  halfDays: null,
  plenaryBelow: null,
  clause: '',
});

/** A plan that the office has and we do not: the levels only, every number is for the office to write. */
export const blankCongress: CongressPlan = {
  id: 'khac',
  title: null,
  levels: [
    level('grassroots', 'Cấp cơ sở'),
    level('aboveGrassroots', 'Cấp trên cơ sở'),
    level('province', 'Cấp tỉnh'),
  ],
  pilots: [],
  commonEvent: null,
  groups: [],
  notes: [],
};
