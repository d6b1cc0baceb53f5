import { bacGiang2020 as congress2020 } from './bac-giang-2020.ts';
import type { CongressPlan } from './bac-giang-2020.ts';
import { blankCongress } from './blank-congress.ts';
import { bacKan2024 } from './bac-kan-2024.ts';
import { bacNinh2022 } from './bac-ninh-2022.ts';
import { blocPractice } from './bloc-practice.ts';
import { chiLang2024 } from './chi-lang-2024.ts';
import { haGiang2021 } from './ha-giang-2021.ts';
import { lawPacks } from './law.ts';
import type { AwardPack } from './pack.ts';

export type { AwardPack } from './pack.ts';
export type { CongressLevel, CongressPlan } from './bac-giang-2020.ts';
export { bacGiang2020 } from './bac-giang-2020.ts';
export { bacKan2024, bacNinh2022, chiLang2024, haGiang2021 };
export { lawPackOn, lawPacks } from './law.ts';

/** Plans of conferences and congresses; the last one leaves every number to the office. */
export const congressPlans: readonly CongressPlan[] = [congress2020, blankCongress];

/** Every ready-made pack; the slot of Bắc Kạn for each proposing unit, which the office may change. */
export const awardPacks: readonly AwardPack[] = [
  blocPractice,
  ...lawPacks,
  haGiang2021,
  bacKan2024('perUnit'),
  chiLang2024,
  bacNinh2022,
];
