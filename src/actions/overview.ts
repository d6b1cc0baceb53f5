import type { MemberRole } from '../rulebooks/index.ts';
import type { Severity, Stage } from '../scoring/index.ts';
import type { ResultState } from '../workbook/result-state.ts';

/** What the pane shows of a bloc at a glance; numbers are already written the Vietnamese way. */
export type BlocOverview = {
  readonly name: string | null;
  readonly year: string | null;
  readonly leader: string | null;
  readonly deputy: string | null;
  readonly theme: string | null;
  readonly basis: string | null;
  readonly standings: readonly StandingRow[];
  readonly findings: readonly FindingRow[];
  readonly comparisons: readonly StageComparison[];
  readonly absentSheets: readonly AbsentSheet[];
  /** Entry tables without rows for criteria or columns for members. */
  readonly gaps: readonly EntryTableGap[];
  /** Where the first criterion is to be typed; null when there are criteria (or no table for them). */
  readonly firstCriterion: string | null;
  /** Whose points the ranking takes, in sentences. */
  readonly basisOfRanking: readonly string[];
  /** The name of the result sheet as it stands in the workbook, or null. */
  readonly resultSheet: string | null;
  /** Whether the result sheets follow the tables as they stand now. */
  readonly resultState: ResultState;
  /** Each cell of the result sheets that was written over, in a sentence with what stands there now. */
  readonly resultFaults: readonly string[];
};

export type StandingRow = {
  readonly member: string;
  readonly role: MemberRole;
  readonly total: string;
  /** Standard lines are still blank, so the total can change. */
  readonly provisional: boolean;
  readonly rank: number | null;
  readonly tied: boolean;
  /** The tie-break that decided, in words. */
  readonly separatedBy: string | null;
  readonly className: string | null;
  readonly missing: readonly MissingLine[];
  readonly invalid: number;
  /** The list of members has the name (or there is no list). */
  readonly listed: boolean;
  /** Disqualifications, each in a sentence. */
  readonly disqualified: readonly string[];
};

export type MissingLine = {
  readonly code: string;
  readonly title: string;
  /** "'Tự chấm'!D12"; null when the entry tables have no row or column for it. */
  readonly address: string | null;
};

export type FindingRow = {
  readonly key: string;
  readonly severity: Severity;
  readonly label: string;
  readonly place: string;
  readonly sentence: string;
  readonly advice: string;
  readonly address: string | null;
};

/** What an entry table lacks. */
export type EntryTableGap = {
  readonly sheet: string;
  readonly codes: readonly string[];
  readonly members: readonly string[];
};

/** The totals of two stages, one after the other. */
export type StageComparison = {
  readonly first: Stage;
  readonly second: Stage;
  readonly rows: readonly ComparisonRow[];
};

export type ComparisonRow = {
  readonly member: string;
  readonly first: string;
  readonly second: string;
  /** Signed: "−6", "+0,5", "0". */
  readonly difference: string;
  /** How many lines have other points. */
  readonly lines: number;
};

/** A sheet of the product's layout that the workbook does not have (any more). */
export type AbsentSheet = {
  readonly sheet: string;
  /** It was there when the pane read the workbook before. */
  readonly gone: boolean;
};
