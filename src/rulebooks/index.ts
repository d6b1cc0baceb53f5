import { haGiangTongHop2021 } from './ha-giang-tong-hop-2021.ts';
import type { Plan } from './plan.ts';
import { tienGiang2022 } from './tien-giang-2022.ts';

export type { Plan } from './plan.ts';
export type { DocumentReference } from './plan/documents.ts';
export type { MemberRole, PlanMember } from './plan/people.ts';
export type { Period, PlanDeadline } from './plan/time.ts';
export { rowsOf } from './rows.ts';

/** Every ready-made plan, newest first. */
export const plans: readonly Plan[] = [tienGiang2022, haGiangTongHop2021];

export { haGiangTongHop2021, tienGiang2022 };
