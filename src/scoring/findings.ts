import type { AppraisalFindingDetail } from './appraisal/appraisal-findings.ts';
import type { AwardFindingDetail } from './awards/award-findings.ts';
import type { CongressProblem } from './congress-event.ts';
import type { Decimal } from './decimal.ts';
import type { DaySerial, Ledger } from './scheme.ts';

export type Severity = 'error' | 'warning' | 'question';

/** The tables a finding can point into; each is one argument of the functions and one table of the workbook. */
export type TableName =
  | 'members'
  | 'criteria'
  | 'regulation'
  | 'entries'
  | 'targets'
  | 'disqualifications'
  | 'awards'
  | 'nominees'
  | 'ballots'
  | 'congress'
  | 'votes'
  | 'reasons'
  | 'evidence'
  | 'appraisers'
  | 'receipts';

/**
 * Where something was found. `row` and `column` count from 1 inside the given range (header row included), so that
 * the pane can turn them into a cell address and a function can name the row.
 */
export type Where = {
  readonly table: TableName | null;
  readonly row: number | null;
  readonly column: number | null;
  readonly code: string | null;
  readonly member: string | null;
};

/** Everything that can be wrong, missing or doubtful (scoring-spec §13). Numbers inside; sentences in src/text. */
export type Finding = { readonly severity: Severity; readonly where: Where } & FindingDetail;

export type FindingDetail =
  | AppraisalFindingDetail
  | AwardFindingDetail
  | CongressProblem
  // reading tables
  | { readonly code: 'empty-table' }
  /** A second table of a kind that a workbook has once; `used` is the sheet of the one that counts. */
  | { readonly code: 'second-table'; readonly sheet: string; readonly used: string }
  | { readonly code: 'missing-header'; readonly header: string }
  | { readonly code: 'repeated-header'; readonly header: string }
  /** A header that is typed in an old font: `M·` for “Mã”. */
  | {
      readonly code: 'legacy-header';
      readonly encoding: 'TCVN3' | 'VNI';
      readonly text: string;
      readonly name: string;
    }
  | { readonly code: 'cell-error'; readonly error: string }
  | { readonly code: 'not-a-number'; readonly text: string }
  | {
      readonly code: 'ambiguous-number';
      readonly text: string;
      readonly readings: readonly [Decimal, Decimal];
    }
  | { readonly code: 'not-a-date'; readonly text: string }
  | { readonly code: 'legacy-text'; readonly encoding: 'TCVN3' | 'VNI'; readonly text: string }
  | { readonly code: 'unknown-rule-kind'; readonly text: string; readonly suggestion: string | null }
  | {
      readonly code: 'unreadable-parameter';
      readonly text: string;
      readonly part: string;
      readonly example: string;
    }
  | { readonly code: 'missing-parameter'; readonly part: ParameterPart | null; readonly example: string }
  | { readonly code: 'unknown-ledger'; readonly text: string }
  | { readonly code: 'unknown-rule-name'; readonly text: string; readonly suggestion: string | null }
  | {
      readonly code: 'unreadable-rule-value';
      readonly name: string;
      readonly text: string;
      readonly example: string;
    }
  /** One name of the rules table in two rows. */
  | { readonly code: 'repeated-rule-name'; readonly name: string }
  /** A class by points whose threshold is written as a percentage. */
  | { readonly code: 'percent-by-points'; readonly label: string }
  | { readonly code: 'unknown-code'; readonly text: string; readonly suggestion: string | null }
  | { readonly code: 'unknown-member'; readonly text: string; readonly suggestion: string | null }
  | { readonly code: 'repeated-member'; readonly text: string }
  | { readonly code: 'unknown-role'; readonly text: string; readonly options: readonly string[] }
  /** `first` has the same role `text`, and stands further up. */
  | { readonly code: 'second-role'; readonly text: string; readonly first: string }
  /** A member that left by its row in the members table and that no disqualifier takes out of the ranking. */
  | { readonly code: 'left-still-ranked'; readonly day: DaySerial }
  | { readonly code: 'left-outside-year'; readonly day: DaySerial; readonly year: number }
  | { readonly code: 'repeated-entry-row'; readonly text: string }
  | { readonly code: 'entry-on-group'; readonly text: string }
  | { readonly code: 'unknown-choice'; readonly text: string; readonly options: readonly string[] }
  | { readonly code: 'unknown-effect'; readonly text: string }
  | { readonly code: 'disqualification-without-reason' }
  | { readonly code: 'no-members' }
  /** Numbers in a column of an entry table that has no name in its header. */
  | { readonly code: 'unnamed-column' }
  // the scheme itself (lint)
  | { readonly code: 'duplicate-code'; readonly text: string }
  | { readonly code: 'missing-code' }
  | { readonly code: 'unknown-parent'; readonly text: string }
  | { readonly code: 'parent-cycle'; readonly text: string }
  /** A row more than `most` levels down. */
  | { readonly code: 'tree-too-deep'; readonly most: number }
  | { readonly code: 'parent-is-line'; readonly text: string }
  | { readonly code: 'missing-max' }
  /** A row with standard points, without a rule and without rows below. */
  | { readonly code: 'missing-rule' }
  | { readonly code: 'group-without-lines' }
  | { readonly code: 'standards-differ'; readonly standard: Decimal; readonly children: Decimal }
  | { readonly code: 'band-gap'; readonly at: Decimal; readonly to: Decimal | null }
  | { readonly code: 'band-overlap'; readonly at: Decimal; readonly to: Decimal | null }
  | { readonly code: 'band-open-end'; readonly side: 'low' | 'high'; readonly at: Decimal }
  | { readonly code: 'sign-in-wrong-ledger'; readonly points: Decimal }
  | { readonly code: 'uncapped-bonus' }
  | {
      readonly code: 'cap-above-group';
      readonly cap: Decimal;
      readonly group: string;
      readonly groupCap: Decimal;
    }
  /** A cap or a floor in a column that means nothing on a line of this ledger. */
  | {
      readonly code: 'cap-without-effect';
      readonly header: string;
      readonly value: Decimal;
      readonly ledger: Ledger;
    }
  | { readonly code: 'unreachable-max'; readonly max: Decimal; readonly reachable: Decimal }
  | { readonly code: 'no-basis' }
  /** A line without evidence in a table that names it for other lines. */
  | { readonly code: 'no-evidence' }
  | { readonly code: 'unknown-condition-code'; readonly text: string }
  | { readonly code: 'numbering-hole'; readonly before: string; readonly after: string }
  | { readonly code: 'unknown-tie-break'; readonly text: string }
  | { readonly code: 'classes-out-of-order'; readonly label: string }
  | { readonly code: 'classes-without-rest' }
  | { readonly code: 'points-above-max'; readonly points: Decimal; readonly max: Decimal }
  | { readonly code: 'floor-above-standard'; readonly floor: Decimal; readonly standard: Decimal }
  | { readonly code: 'rates-reversed'; readonly minRate: Decimal; readonly maxRate: Decimal }
  | { readonly code: 'more-digits-than-places'; readonly value: Decimal; readonly places: number }
  // entries
  | { readonly code: 'below-zero'; readonly value: Decimal }
  | { readonly code: 'above-max'; readonly value: Decimal; readonly max: Decimal }
  | { readonly code: 'not-a-whole-count'; readonly value: Decimal }
  | { readonly code: 'number-too-large'; readonly value: Decimal }
  /** The same of a target or a second input. */
  | { readonly code: 'target-too-large'; readonly value: Decimal }
  /** More digits behind the decimal sign than sums can keep exact; counts cut to `most` digits, never frozen. */
  | { readonly code: 'too-many-digits'; readonly value: Decimal; readonly most: number }
  | { readonly code: 'no-target' }
  | { readonly code: 'no-second-input' }
  | { readonly code: 'no-interval'; readonly value: Decimal }
  /** The first or the second input of a two-way table outside its axis, which has no "còn lại". */
  | { readonly code: 'outside-axis'; readonly value: Decimal; readonly axis: 'first' | 'second' }
  /** "2 (tự phát hiện)" on a line that knows no such flag; the number counts. */
  | { readonly code: 'flag-without-effect'; readonly text: string }
  /** A received day before 1990 or after 2100; desktop Excel also hands 0 for an empty cell. */
  | { readonly code: 'implausible-date'; readonly value: Decimal }
  | { readonly code: 'wrong-kind-of-entry'; readonly rule: string }
  /** A number that seems to be in another unit than those of `others`, of whom there are `more`. */
  | {
      readonly code: 'mixed-units';
      readonly value: Decimal;
      readonly others: readonly { readonly member: string; readonly value: Decimal }[];
      readonly more: number;
    }
  | { readonly code: 'group-above-standard'; readonly points: Decimal; readonly standard: Decimal }
  | { readonly code: 'vote-needed'; readonly members: readonly string[]; readonly rank: number }
  | { readonly code: 'unknown-class-label'; readonly text: string }
  | {
      readonly code: 'date-outside-period';
      readonly day: DaySerial;
      readonly from: DaySerial;
      readonly to: DaySerial;
    };

/** A part of a parameter text that its rule cannot do without. */
export type ParameterPart =
  'deadline' | 'eachDay' | 'notReceived' | 'start' | 'stride' | 'each' | 'yes' | 'no';

export type FindingCode = FindingDetail['code'];

export const nowhere: Where = { table: null, row: null, column: null, code: null, member: null };
