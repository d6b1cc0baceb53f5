import { carryOutAward } from '../../../src/actions/awards/carry-out-award.ts';
import type { AwardOrder } from '../../../src/actions/awards/award-orders.ts';
import { reviewOf } from '../../../src/actions/awards/review-of.ts';
import type { AwardView, CandidateView, ReviewView } from '../../../src/actions/awards/review-view.ts';
import { setUpBloc } from '../../../src/actions/set-up-bloc.ts';
import type { WorkbookDoor } from '../../../src/actions/workbook-door.ts';
import { awardPacks } from '../../../src/rulebooks/awards/index.ts';
import { haGiangTongHop2021 as plan } from '../../../src/rulebooks/index.ts';
import { dayFromDate } from '../../../src/text/index.ts';
import { openAwards } from '../../../src/workbook/open-awards.ts';
import { valueOf } from '../../excel/start.ts';
import { readTheBloc, startWorkbook } from '../start.ts';

export const members = plan.members.map(({ name }) => name);

export function dayOn(date: number, month: number, year: number): number {
  return dayFromDate(year, month, date);
}

export function packNamed(id: string) {
  const pack = awardPacks.find((one) => one.id === id);
  if (pack === undefined) throw new Error(`no pack ${id}`);
  return pack;
}

export async function startWithReview(id: string, day: number, reception: number | null = null) {
  const started = startWorkbook();
  valueOf(await setUpBloc(started.door, { kind: 'plan', plan }));
  valueOf(
    await carryOutAward(started.door, { kind: 'setUp', pack: packNamed(id), days: { day, reception } }),
  );
  return started;
}

export async function review(door: WorkbookDoor): Promise<ReviewView> {
  const { snapshot, bloc } = await readTheBloc(door);
  const awards = openAwards(snapshot, bloc);
  if (awards === null) throw new Error('no award tables');
  return reviewOf(awards);
}

export function award(view: ReviewView, id: string): AwardView {
  const found = view.awards.find((one) => one.id === id);
  if (found === undefined) throw new Error(`no award ${id}`);
  return found;
}

export function candidate(view: ReviewView, id: string, subject: string): CandidateView {
  const found = award(view, id).candidates.find((one) => one.subject === subject);
  if (found === undefined) throw new Error(`no candidate ${subject}`);
  return found;
}

export function ballot(subject: string, inFavour: number, round = 1): AwardOrder {
  const counts = { round, inFavour, total: 6, present: 6, valid: 6, written: null };
  return { kind: 'ballot', award: 'TRUONG-KHOI', subject, counts };
}

/** The sentences of everything found. */
export const sentences = (view: ReviewView): readonly string[] =>
  view.findings.map(({ sentence }) => sentence);

export const december = dayOn(10, 12, 2021);
