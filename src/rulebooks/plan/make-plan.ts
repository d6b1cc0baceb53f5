import type { DaySerial } from '../../scoring/index.ts';
import type { Plan, PlanCore, PlanLists } from '../plan.ts';
import type { Congress } from './congress.ts';
import type { SeedRow, Sourced } from './sourced.ts';

/** A plan from what its document says; what it does not say is an empty list. */
export function makePlan(draft: PlanCore & Partial<PlanLists> & { readonly congress?: Congress }): Plan {
  const lists = { ...noLists, ...draft };
  return {
    ...lists,
    congress: draft.congress ?? null,
    legalBasis: lists.bases.map(({ citation }) => citation),
    notes: lists.cautions.map(({ text }) => text),
  };
}

/** `...at('mục II.4, gạch 2', 'S0-14')`: the place in the document, and the requirements that it carries. */
export function at(clause: string, ...rows: readonly SeedRow[]): Sourced {
  return { clause, rows };
}

/** The serial of a calendar day, from 01/03/1900 on; years that begin in March put the leap day last. */
export function dayOf(date: number, month: number, year: number): DaySerial {
  const marchYear = month <= 2 ? year - 1 : year;
  const leapDays = Math.floor(marchYear / 4) - Math.floor(marchYear / 100) + Math.floor(marchYear / 400);
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + date - 1;
  return 365 * marchYear + leapDays + dayOfYear - daysBeforeSerials;
}

/** 01/03 of the year 0 to 30/12/1899. */
const daysBeforeSerials = 693_899;

const noLists: PlanLists = {
  sources: [],
  bases: [],
  periods: [],
  deadlines: [],
  events: [],
  commemorations: [],
  contents: [],
  movements: [],
  activities: [],
  thresholds: [],
  subjects: [],
  registrations: [],
  duties: [],
  receivers: [],
  awards: [],
  quotas: [],
  standards: [],
  dossier: [],
  statistics: [],
  principles: [],
  cautions: [],
};
