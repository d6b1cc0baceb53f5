import type { DaySerial, Truth } from '../../scoring/index.ts';
import type { FindingRow } from '../overview.ts';
import type { DossierRow } from './dossier-view.ts';

/** The review of awards as the pane shows it; everything is already in words. */
export type ReviewView = {
  readonly day: DaySerial | null;
  /** The day on which the dossier was received, where it was before the review. */
  readonly reception: DaySerial | null;
  /** Sheets of the review that the workbook does not have. */
  readonly missingSheets: readonly string[];
  readonly awards: readonly AwardView[];
  readonly council: readonly CouncilRow[];
  readonly agreed: number;
  readonly proposed: number;
  /** How many candidates wait for a decision of the meeting. */
  readonly open: number;
  readonly dossiers: readonly DossierRow[];
  readonly withoutDossier: readonly string[];
  readonly composition: readonly CompositionView[];
  readonly findings: readonly FindingRow[];
};

export type AwardView = {
  readonly id: string;
  readonly title: string;
  /** `chờ xác nhận`, `không có hiệu lực vào ngày xét`… */
  readonly marks: readonly string[];
  /** The cell where the status of the rule is edited. */
  readonly statusAddress: string | null;
  readonly unconfirmed: boolean;
  readonly facts: readonly (readonly [string, string])[];
  readonly eligible: number;
  readonly proposed: number;
  readonly open: number;
  readonly left: string;
  /** Quota used and left, one sentence for each counter. */
  readonly places: readonly string[];
  /** How the order went down to whoever is proposed, with why those ahead were passed over. */
  readonly chain: readonly string[];
  readonly motion: string;
  /** The counted ballots for the minutes; null where nobody voted. */
  readonly ballots: string | null;
  /** Whether opinions in writing count for this award. */
  readonly writtenCounts: boolean;
  readonly candidates: readonly CandidateView[];
  /** Who took part in the last count: the next candidate was most likely voted on by the same meeting. */
  readonly meeting: { readonly total: number; readonly present: number | null } | null;
};

export type CandidateView = {
  readonly subject: string;
  /** `hạng 1`, `Xuất sắc`, `97,5 điểm`. */
  readonly standing: readonly string[];
  readonly answer: string;
  readonly truth: Truth;
  /** What becomes of it: `đề nghị`, `cần quyết định`, `dự phòng 1`… */
  readonly proposal: string;
  /** Proposed, open to decision or waiting for a vote: what the meeting looks at first. */
  readonly leads: boolean;
  readonly conditions: readonly ConditionView[];
  /** Why nothing could be concluded, or why nobody is chosen automatically. */
  readonly remarks: readonly string[];
  readonly vote: string | null;
  /** What the vote was measured against: base, quorum, written opinions. */
  readonly voteBase: readonly string[];
  /** The round that would be counted next. */
  readonly nextRound: number;
  readonly council: string | null;
};

/** A share among those proposed: `3/5 (60%); 1 chưa ghi`. */
export type CompositionView = { readonly key: string; readonly group: string; readonly count: string };

export type ConditionView = { readonly key: string; readonly truth: Truth; readonly text: string };

/** What the bloc proposed beside what the council decided. */
export type CouncilRow = {
  readonly key: string;
  readonly award: string;
  readonly subject: string;
  readonly bloc: string;
  readonly council: string;
};
