import { lawTransitions } from '../rulebooks/awards/law.ts';
import { awardFinding } from '../scoring/index.ts';
import type { DaySerial, Finding } from '../scoring/index.ts';

type Days = { readonly reviewDay: DaySerial | null; readonly receptionDay: DaySerial | null };

/** The day whose rules are used: that of reception, where it is known, else that of the review. */
export function lawDay({ reviewDay, receptionDay }: Days): DaySerial | null {
  return receptionDay ?? reviewDay;
}

/** What the two days say together: in the wrong order, or on both sides of a change of the law. */
export function dayFindings({ reviewDay: review, receptionDay: reception }: Days): readonly Finding[] {
  if (reception === null || review === null) return [];
  if (reception > review) {
    const detail = { code: 'reception-after-review', reception, review } as const;
    return [awardFinding('question', null, null, detail)];
  }
  return lawTransitions
    .filter(({ from }) => reception < from && review >= from)
    .map((transition) =>
      awardFinding('warning', null, null, { code: 'law-transition', reception, review, ...transition }),
    );
}
