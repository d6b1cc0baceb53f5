/** Why a member has its points: rows that add up to the total exactly (scoring-spec §4). */
export type MemberExplanation = {
  readonly member: string;
  readonly total: string;
  readonly rows: readonly ExplanationLine[];
  readonly className: string | null;
  /** What kept the member out of the next higher class, in a sentence. */
  readonly missed: string | null;
};

export type ExplanationLine = {
  readonly key: string;
  readonly kind: 'line' | 'cut';
  readonly code: string;
  readonly title: string;
  /** The arithmetic or the cut, in words: "0,5 × 3 lần = 1,5". */
  readonly how: string;
  readonly points: string;
  readonly basis: string | null;
  /** Documents of the register for this line, each in one line. */
  readonly evidence: readonly string[];
};
