import { bacGiang2020 } from './bac-giang-2020.ts';
import { bacKan2024 } from './bac-kan-2024.ts';
import { bacNinh2022 } from './bac-ninh-2022.ts';
import { chiLang2024 } from './chi-lang-2024.ts';
import { haGiangTongHop2021 } from './ha-giang-tong-hop-2021.ts';
import type { Plan } from './plan.ts';
import { tienGiang2022 } from './tien-giang-2022.ts';

export type { Plan } from './plan.ts';
export type { DocumentReference } from './plan/documents.ts';
export type { MemberRole, PlanMember } from './plan/people.ts';
export type { Period, PlanDeadline } from './plan/time.ts';
export { rowsOf } from './rows.ts';

/** Every ready-made plan, newest first. */
export const plans: readonly Plan[] = [
  bacKan2024,
  chiLang2024,
  bacNinh2022,
  tienGiang2022,
  haGiangTongHop2021,
  bacGiang2020,
];

export { bacGiang2020, bacKan2024, bacNinh2022, chiLang2024, haGiangTongHop2021, tienGiang2022 };
