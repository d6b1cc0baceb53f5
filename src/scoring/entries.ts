import type { Decimal } from './decimal.ts';

/**
 * What one cell of an entry table means, scoring-spec §2.
 * - `null`: blank, not scored yet.
 * - a number: the double that the cell holds, read as the decimal that Excel shows; for a `late` line a day serial.
 * - otherwise one of the marks below, made by the table reader, which knows the line's rule.
 * Text never reaches the engine.
 */
export type Entry = null | number | MarkedEntry;

export type MarkedEntry =
  /** A number typed as text, or a number with flags: "2 (tự phát hiện)". Flags are in the words of the scheme. */
  | { readonly state: 'number'; readonly value: Decimal; readonly flags: readonly string[] }
  | { readonly state: 'yesNo'; readonly yes: boolean; readonly flags: readonly string[] }
  /** Index into the options of a `choice` rule. */
  | { readonly state: 'choice'; readonly option: number; readonly flags: readonly string[] }
  /** "không nộp" on a `late` line. */
  | { readonly state: 'notReceived' }
  /** KG, không giao. */
  | { readonly state: 'notAssigned' }
  /** KX, không xét. */
  | { readonly state: 'notConsidered' }
  /** Unreadable; the table reader has already reported why, with the cell. Counts 0. */
  | { readonly state: 'invalid' };

/** The entries of one line: one for each member, in the order of `BlocEntries.members`. */
export type LineEntries = {
  readonly values: readonly Entry[];
  /** Targets and second inputs (ratio, relative, grid); null when the table gives none. */
  readonly targets: readonly Entry[] | null;
};

/** All entries of one stage for a bloc. Lines without entries are blank. */
export type BlocEntries = {
  readonly members: readonly string[];
  /** By the full code of the line. */
  readonly lines: ReadonlyMap<string, LineEntries>;
};

/** The same as rows in the order in which the lines stand in the scheme: nothing to look up by code. */
export type EntryRows = { readonly members: readonly string[]; readonly rows: readonly LineEntries[] };

/** scoring-spec §5, in order; the final score is the last stage that is not blank, line by line. */
export const stages = ['self', 'cross', 'bloc', 'agreed', 'council'] as const;
export type Stage = (typeof stages)[number];

/** scoring-spec §9: a disqualifier on a member. */
export type Disqualification = {
  readonly member: string;
  readonly effect:
    | { readonly kind: 'unranked' }
    | { readonly kind: 'classAtMost'; readonly label: string }
    | { readonly kind: 'notEligible'; readonly awards: readonly string[] };
  readonly reason: string;
  readonly basis: string | null;
};

/** A recorded ballot that decides a tie (tie-break `vote`): votes by member name. */
export type RecordedVote = { readonly votes: ReadonlyMap<string, number> };
