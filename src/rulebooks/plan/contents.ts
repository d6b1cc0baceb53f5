import type { Sourced } from './sourced.ts';

/** A content of the plan and the criteria of its scheme that carry it. */
export type Content = Sourced & { readonly title: string; readonly codes: readonly string[] };

/** A movement that the plan answers to, by its name; its own years where the name gives them. */
export type Movement = Sourced & {
  readonly name: string;
  readonly years: { readonly from: number; readonly to: number } | null;
};

/** A number that a unit or a person must reach. */
export type Threshold = Sourced & {
  readonly title: string;
  readonly comparison: 'atLeast' | 'moreThan';
  readonly value: number;
  /** "gương", "đồng/năm". */
  readonly unit: string;
  /** Whom it is asked of. */
  readonly of: string;
  /** The criterion that measures it, if the scheme has one. */
  readonly criterion: string | null;
};

/** Why a caution is shown. */
export type CautionKind =
  /** Points or names of ours, where the plan gives none. */
  | 'illustrative'
  /** A slip of the pen or of the scan; the words are kept as they stand. */
  | 'slip'
  /** The plan can be read in two ways; people choose. */
  | 'ambiguous'
  /** Two dates that look wrong together, or are right and surprising. */
  | 'dates'
  /** A citation that is no longer in force. */
  | 'expired';

/** What the official must know before using the plan. Nothing of it is ever repaired silently. */
export type Caution = Sourced & {
  readonly kind: CautionKind;
  readonly text: string;
  /** The words of the source, letter by letter. */
  readonly verbatim: readonly string[];
};
