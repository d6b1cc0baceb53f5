import type { Decimal } from './decimal.ts';

/** The three ledgers of an official score table (Chuẩn / Thưởng / Trừ); they are never mixed. */
export type Ledger = 'standard' | 'bonus' | 'deduction';

/** A day as Excel counts it: the serial number of the 1900 date system (20/11/2026 is 46346). */
export type DaySerial = number;

/** scoring-spec §10. "trước ngày X" is exclusive; "chậm nhất", "đến hết", "trong quý" are inclusive. */
export type Deadline = { readonly day: DaySerial; readonly inclusive: boolean };

export type Bound = { readonly value: Decimal; readonly closed: boolean };

/** An interval of a band or a grid axis; null means that the side is open to infinity. */
export type Interval = { readonly low: Bound | null; readonly high: Bound | null };

export type Band = { readonly interval: Interval; readonly points: Decimal };

export type ChoiceOption = { readonly label: string; readonly points: Decimal };

/** The closed set of rule kinds, scoring-spec §3.1. Rates are plain decimals: 50% is 0.5. */
export type Rule =
  | { readonly kind: 'keep' }
  | { readonly kind: 'direct' }
  | {
      readonly kind: 'ratio';
      readonly minRate: Decimal | null;
      readonly maxRate: Decimal;
      readonly lowerIsBetter: boolean;
    }
  | { readonly kind: 'bands'; readonly bands: readonly Band[]; readonly otherwise: Decimal | null }
  | {
      readonly kind: 'grid';
      readonly rows: readonly Interval[];
      readonly columns: readonly Interval[];
      /** One row of points for each interval of `rows`. */
      readonly points: readonly (readonly Decimal[])[];
    }
  | { readonly kind: 'perCase'; readonly each: Decimal; readonly cap: Decimal | null }
  | {
      readonly kind: 'perStep';
      readonly from: Decimal;
      readonly step: Decimal;
      readonly each: Decimal;
      /** True: every step that has begun counts ("mỗi 1 bắt đầu"). */
      readonly started: boolean;
      readonly direction: 'above' | 'below';
      readonly cap: Decimal | null;
    }
  | { readonly kind: 'yesNo'; readonly yes: Decimal; readonly no: Decimal }
  | { readonly kind: 'choice'; readonly options: readonly ChoiceOption[] }
  | {
      readonly kind: 'late';
      readonly deadline: Deadline;
      /** Points a day, or bands over the number of days late; one of the two is set. */
      readonly perDay: Decimal | null;
      readonly bands: readonly Band[] | null;
      readonly cap: Decimal | null;
      /** Points when nothing was received ("không nộp"). */
      readonly missing: Decimal;
    }
  | { readonly kind: 'relative' };

export type RuleKind = Rule['kind'];

/** What every node of the table may carry besides its numbers; texts as the office wrote them. */
export type Annotations = {
  readonly basis: string | null;
  readonly evidence: string | null;
  readonly owner: string | null;
  readonly deadline: string | null;
};

export type Group = Annotations & {
  readonly kind: 'group';
  /** The official numbering, unique in the scheme; the full path where numbering restarts ("I.1.a"). */
  readonly code: string;
  readonly title: string;
  readonly standard: Decimal | null;
  readonly capBonus: Decimal | null;
  readonly capDeduction: Decimal | null;
  readonly capNet: Decimal | null;
  readonly capTotal: Decimal | null;
  readonly floor: Decimal;
  readonly children: readonly SchemeNode[];
};

export type Line = Annotations & {
  readonly kind: 'line';
  readonly code: string;
  readonly title: string;
  readonly ledger: Ledger;
  /** Required on a standard line; on bonus and deduction lines the line's own cap, or null. */
  readonly max: Decimal | null;
  readonly rule: Rule;
  /** Code of another line of the same group that must have reached its full standard points. */
  readonly onlyIf: string | null;
  /** The flag that waives a deduction ("tự phát hiện"), in the words of the scheme; entries hold the same text. */
  readonly waivedIf: string | null;
  /** Lines of one scheme that share a tag exclude each other: only the largest counts. */
  readonly oneOf: string | null;
};

export type SchemeNode = Group | Line;

export type TieBreak =
  | { readonly kind: 'group'; readonly code: string }
  | { readonly kind: 'fewerDeductions' }
  | { readonly kind: 'higherShareOfTargets' }
  | { readonly kind: 'vote' };

/** scoring-spec §8. `min` null is the last class ("còn lại"). Shares are plain decimals: 85% is 0.85. */
export type ClassRule = {
  readonly label: string;
  readonly min: Decimal | null;
  readonly everyGroupAtLeast: Decimal | null;
};

export type Places = 0 | 1 | 2 | 3 | 4;

/** How a whole scheme behaves: the rules table (quy chế). */
export type Regulation = {
  readonly places: Places;
  readonly notAssigned: 'exclude' | 'full' | 'zero';
  readonly rankBy: 'points' | 'share';
  readonly classifyBy: 'points' | 'share';
  readonly ties: 'competition' | 'dense';
  readonly tieBreaks: readonly TieBreak[];
  readonly classes: readonly ClassRule[];
  readonly capTotal: Decimal | null;
};

/** The criteria table and its regulation, scoring-spec §3. Top nodes in the table's order. */
export type Scheme = { readonly regulation: Regulation; readonly nodes: readonly SchemeNode[] };

export const defaultRegulation: Regulation = {
  places: 2,
  notAssigned: 'exclude',
  rankBy: 'points',
  classifyBy: 'points',
  ties: 'competition',
  tieBreaks: [],
  classes: [],
  capTotal: null,
};
