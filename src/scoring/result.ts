import type { Decimal } from './decimal.ts';
import type { Disqualification } from './entries.ts';
import type { Finding } from './findings.ts';
import type { Scheme, TieBreak } from './scheme.ts';
import type { Tie } from './ties.ts';

/** An exact fraction of two decimals; the denominator is positive. */
export type Share = { readonly numerator: Decimal; readonly denominator: Decimal };

/** One lowering by a cap, floor or net cap (scoring-spec §4.5). Amounts are positive. */
export type Cut = {
  readonly code: string;
  readonly rule:
    | 'lineMax'
    | 'ruleCap'
    | 'groupStandard'
    | 'capBonus'
    | 'capDeduction'
    | 'capNet'
    | 'floor'
    | 'capTotal'
    | 'oneOf'
    | 'onlyIf'
    | 'waived';
  readonly ledger: 'standard' | 'bonus' | 'deduction';
  readonly limit: Decimal | null;
  readonly amount: Decimal;
};

/** Points of one node for one member. For a line: in its own ledger, others zero. For a group: after its caps. */
export type NodePoints = {
  readonly standard: Decimal;
  readonly bonus: Decimal;
  readonly deduction: Decimal;
  /** standard + bonus − deduction; on a deduction line negative. */
  readonly total: Decimal;
  /** Σ max of the standard lines below (or of the line) that are not excluded. */
  readonly assigned: Decimal;
  /** What the cells below meant, for a line; `scored` for a group. */
  readonly state: 'scored' | 'blank' | 'notAssigned' | 'notConsidered' | 'invalid';
};

export type ClassOutcome = {
  readonly label: string;
  /** What kept the member out of the next higher class; null in the top class. */
  readonly missed: ClassMiss | null;
};

export type ClassMiss =
  | { readonly label: string; readonly kind: 'min'; readonly by: Decimal | null; readonly min: Decimal }
  | {
      readonly label: string;
      readonly kind: 'everyGroupAtLeast';
      readonly group: string;
      readonly share: Share;
      readonly atLeast: Decimal;
    }
  | { readonly label: string; readonly kind: 'disqualified'; readonly reason: string };

export type MemberResult = {
  readonly member: string;
  readonly standard: Decimal;
  readonly bonus: Decimal;
  readonly deduction: Decimal;
  readonly total: Decimal;
  readonly assigned: Decimal;
  /** total / assigned; null when nothing is assigned. */
  readonly share: Share | null;
  /** Codes of the standard lines still blank; not empty means that the total is provisional. */
  readonly missing: readonly string[];
  /** Codes of the lines whose cell could not be used (they count 0). */
  readonly invalid: readonly string[];
  readonly disqualifications: readonly Disqualification[];
  readonly status: 'ranked' | 'incomplete' | 'disqualified';
  readonly rank: number | null;
  /** Another ranked member has the same rank after all tie-breaks ("đồng hạng"). */
  readonly tied: boolean;
  /** The tie-break that separated this member from an equal key, if one was needed. */
  readonly separatedBy: TieBreak | null;
  readonly classOutcome: ClassOutcome | null;
};

/** One row of an explanation; the `points` of all rows add up to the total exactly (scoring-spec §4). */
export type ExplanationRow =
  | {
      readonly kind: 'line';
      readonly code: string;
      /** Signed: deductions are negative. */
      readonly points: Decimal;
      readonly arithmetic: Arithmetic;
    }
  | { readonly kind: 'cut'; readonly points: Decimal; readonly cut: Cut };

/** How the points of a line came about, with every number a sentence needs; worded in src/text. */
export type Arithmetic =
  | { readonly kind: 'blank' | 'notAssigned' | 'notConsidered' | 'invalid' }
  | { readonly kind: 'notAssignedFull'; readonly max: Decimal }
  | { readonly kind: 'keep'; readonly max: Decimal }
  | { readonly kind: 'direct'; readonly value: Decimal; readonly max: Decimal | null }
  | {
      readonly kind: 'ratio';
      readonly actual: Decimal;
      readonly target: Decimal;
      readonly max: Decimal;
      readonly lowerIsBetter: boolean;
      /** Which limit decided, if one did. */
      readonly limited: 'minRate' | 'maxRate' | null;
      readonly limit: Decimal | null;
      readonly points: Decimal;
    }
  | {
      readonly kind: 'bands';
      readonly value: Decimal;
      /** Index of the band that holds the value; null for "còn lại". */
      readonly band: number | null;
      readonly points: Decimal;
    }
  | {
      readonly kind: 'grid';
      readonly first: Decimal;
      readonly second: Decimal;
      readonly row: number;
      readonly column: number;
      readonly points: Decimal;
    }
  | { readonly kind: 'perCase'; readonly count: Decimal; readonly each: Decimal; readonly points: Decimal }
  | {
      readonly kind: 'perStep';
      readonly value: Decimal;
      readonly from: Decimal;
      readonly step: Decimal;
      readonly steps: Decimal;
      readonly each: Decimal;
      readonly direction: 'above' | 'below';
      readonly points: Decimal;
    }
  | { readonly kind: 'yesNo'; readonly yes: boolean; readonly points: Decimal }
  | { readonly kind: 'choice'; readonly label: string; readonly points: Decimal }
  | {
      readonly kind: 'late';
      readonly daysLate: number;
      readonly lastValidDay: number;
      readonly received: number | null;
      readonly perDay: Decimal | null;
      readonly points: Decimal;
    }
  | {
      readonly kind: 'relative';
      readonly actual: Decimal;
      readonly target: Decimal | null;
      readonly max: Decimal;
      /** The leading rate (assigned) or the largest actual (not assigned) of the bloc. */
      readonly leader: Share | null;
      readonly part: 'below' | 'equal' | 'leader' | 'above' | 'withoutTarget';
      readonly points: Decimal;
    };

/** What a table of points shows of a node, member by member. */
export type NodeRow = {
  /** The doubles nearest to the points. */
  readonly totals: readonly number[];
  /** Null where every member is scored. */
  readonly states: readonly NodePoints['state'][] | null;
};

/** Everything computed for a bloc at once (scoring-spec §6). Members stand in input order. */
export type BlocResult = {
  readonly scheme: Scheme;
  readonly members: readonly MemberResult[];
  readonly findings: readonly Finding[];
  /** Points of any node by its full code; throws for a code that the scheme does not have. */
  readonly pointsOf: (code: string, memberIndex: number) => NodePoints;
  /** A node with all members; throws like `pointsOf`. */
  readonly rowOf: (code: string) => NodeRow;
  /** Every line of the member in table order, each followed by the cuts that touch it; sums to `total`. */
  readonly explain: (memberIndex: number) => readonly ExplanationRow[];
  /** Ranked members with the same main key, and every tie-break that was asked about them. */
  readonly ties: () => readonly Tie[];
};
