import { conferenceFormAt, splitDelegates } from './congress.ts';
import type { ConferenceForm, DelegateSplit } from './congress.ts';
import { daysLate } from './deadline.ts';
import type { Decimal } from './decimal.ts';
import type { DaySerial, Deadline } from './scheme.ts';

/** The conference or congress of one unit, as the plan asks and as the unit says; null is not known. */
export type CongressEvent = {
  readonly unit: string;
  readonly headcount: number | null;
  /** Below this a plenary, above it delegates; null where the plan says nothing about the level. */
  readonly plenaryBelow: number | null;
  readonly chosen: { readonly form: Exclude<ConferenceForm, 'undecided'>; readonly reason: string } | null;
  readonly delegates: number | null;
  readonly maxDelegates: number | null;
  readonly ratios: readonly Decimal[];
  /** Delegates that the level above allots to the unit. */
  readonly allotted: number | null;
  readonly deadline: Deadline | null;
  readonly heldOn: DaySerial | null;
};

export type FormAnswer =
  | { readonly kind: 'noRule' | 'headcountMissing' }
  | { readonly kind: 'byRule'; readonly form: Exclude<ConferenceForm, 'undecided'> }
  /** Exactly at the limit the plan says nothing: the unit decides, with a reason (S4-06). */
  | { readonly kind: 'open' }
  | {
      readonly kind: 'decided';
      readonly form: Exclude<ConferenceForm, 'undecided'>;
      readonly reason: string;
      /** What the headcount asks for instead; null where it leaves the choice open. */
      readonly against: Exclude<ConferenceForm, 'undecided'> | null;
    };

export type CongressProblem =
  | { readonly code: 'congress-form-open'; readonly headcount: number }
  | { readonly code: 'congress-form-without-reason' }
  | { readonly code: 'congress-form-against-rule'; readonly headcount: number; readonly limit: number }
  | { readonly code: 'congress-above-max'; readonly delegates: number; readonly max: number }
  | { readonly code: 'congress-late'; readonly days: number; readonly deadline: Deadline }
  | { readonly code: 'congress-above-allotted'; readonly sent: number; readonly allotted: number };

export type CongressEventReview = {
  readonly form: FormAnswer;
  /** Null where the number of delegates or the ratio is not known. */
  readonly split: DelegateSplit | null;
  readonly daysLate: number | null;
  /** Places of the level above that are still free; null without an allotment. */
  readonly allottedLeft: number | null;
  readonly problems: readonly CongressProblem[];
};

/** Form, delegates, deadline and allotment of one event (scoring-spec §12); `sent` is how many are named for above. */
export function reviewCongressEvent(event: CongressEvent, sent: number): CongressEventReview {
  const { delegates, maxDelegates, ratios, allotted, deadline, heldOn } = event;
  const form = formOf(event);
  const split =
    delegates === null || ratios.length === 0 ? null : splitDelegates(delegates, ratios, maxDelegates);
  const late = deadline === null || heldOn === null ? null : daysLate(heldOn, deadline);
  return {
    form,
    split,
    daysLate: late,
    allottedLeft: allotted === null ? null : allotted - sent,
    problems: [
      ...formProblems(event, form),
      ...(delegates !== null && maxDelegates !== null && delegates > maxDelegates
        ? [{ code: 'congress-above-max', delegates, max: maxDelegates } as const]
        : []),
      ...(late !== null && late > 0 && deadline !== null
        ? [{ code: 'congress-late', days: late, deadline } as const]
        : []),
      ...(allotted !== null && sent > allotted
        ? [{ code: 'congress-above-allotted', sent, allotted } as const]
        : []),
    ],
  };
}

/** A choice counts with its reason only. */
function formOf({ headcount, plenaryBelow: limit, chosen }: CongressEvent): FormAnswer {
  const ruled = headcount === null || limit === null ? null : conferenceFormAt(headcount, limit);
  if (chosen !== null && chosen.reason !== '') {
    const differs = ruled !== null && ruled !== 'undecided' && ruled !== chosen.form;
    return { kind: 'decided', ...chosen, against: differs ? ruled : null };
  }
  if (ruled === null) return { kind: limit === null ? 'noRule' : 'headcountMissing' };
  return ruled === 'undecided' ? { kind: 'open' } : { kind: 'byRule', form: ruled };
}

function formProblems(
  { headcount, plenaryBelow: limit, chosen }: CongressEvent,
  form: FormAnswer,
): readonly CongressProblem[] {
  if (chosen?.reason === '') return [{ code: 'congress-form-without-reason' }];
  if (form.kind === 'open' && headcount !== null) return [{ code: 'congress-form-open', headcount }];
  return form.kind === 'decided' && form.against !== null && headcount !== null && limit !== null
    ? [{ code: 'congress-form-against-rule', headcount, limit }]
    : [];
}
