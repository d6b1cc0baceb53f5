import type { Stage } from '../entries.ts';
import type { DaySerial } from '../scheme.ts';

/** What is missing or doubtful on the way from self-score to agreed points (scoring-spec §5, §13). */
export type AppraisalFindingDetail =
  /** Lines of one member that two stages see otherwise, without a word why. */
  | {
      readonly code: 'difference-without-reason';
      readonly from: Stage;
      readonly to: Stage;
      readonly codes: readonly string[];
    }
  /** The reason was written for other points than the stages have now. */
  | {
      readonly code: 'reason-outdated';
      readonly from: Stage;
      readonly to: Stage;
      readonly codes: readonly string[];
    }
  /** The leader's own unit has appraised points, and nobody is named who gave them. */
  | { readonly code: 'leader-without-appraiser'; readonly leader: string }
  | { readonly code: 'leader-appraises-itself'; readonly leader: string }
  | { readonly code: 'appraiser-appraises-itself'; readonly text: string }
  /** Lines that ask for evidence, have points, and no document in the register. */
  | { readonly code: 'points-without-evidence'; readonly codes: readonly string[] }
  /** The register and the entry table name other days; null is "không nộp". */
  | {
      readonly code: 'receipt-differs';
      readonly received: DaySerial | null;
      readonly entered: DaySerial | null;
    }
  | { readonly code: 'repeated-receipt'; readonly text: string };
