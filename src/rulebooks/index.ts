import { haGiangTongHop2021 } from './ha-giang-tong-hop-2021.ts';
import type { Plan } from './plan.ts';
import { tienGiang2022 } from './tien-giang-2022.ts';

export type { DocumentReference, MemberRole, Period, Plan, PlanDeadline, PlanMember } from './plan.ts';

/** Every ready-made plan, newest first. */
export const plans: readonly Plan[] = [tienGiang2022, haGiangTongHop2021];

export { haGiangTongHop2021, tienGiang2022 };
