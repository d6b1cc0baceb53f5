import { daysLate, lastValidDay } from '../deadline.ts';
import type { Finding } from '../findings.ts';
import type { DaySerial, Deadline } from '../scheme.ts';
import { awardFinding } from './rule-checks.ts';

/** A form as a decree numbers it, with the days on which that decree is in force. */
export type DossierForm = {
  /** "Mẫu số 08". */
  readonly name: string;
  /** "Nghị định số 98/2023/NĐ-CP". */
  readonly document: string;
  readonly validFrom: DaySerial | null;
  readonly validTo: DaySerial | null;
  /** What replaced the document, in words; null when nothing did or nobody knows. */
  readonly successor: string | null;
};

export type DossierPart = {
  readonly id: string;
  readonly title: string;
  /** The forms of the part through the years; empty when it has none. */
  readonly forms: readonly DossierForm[];
  /** A deadline of its own, before that of the dossier. */
  readonly deadline?: Deadline;
  /** Who gathers and appraises it on the way, such as the education office for the schools. */
  readonly appraiser?: string;
  /** The members whose names fit have this part; everyone where it is left out. */
  readonly only?: RegExp;
};

/** What a dossier consists of and until when it is received. */
export type DossierChecklist = {
  readonly parts: readonly DossierPart[];
  readonly deadline: Deadline | null;
  readonly receiver: string | null;
  readonly basis: string;
};

/** What is known of one part: the day it came, that it did not come, or (no receipt) nothing. */
export type DossierReceipt = { readonly part: string; readonly received: DaySerial | null };

export type DossierPartState = {
  readonly part: DossierPart;
  readonly state: 'inTime' | 'late' | 'missing' | 'unknown';
  /** 0 unless late. */
  readonly daysLate: number;
  /** The form in force on the day; null when the part has none, or none that is in force. */
  readonly form: DossierForm | null;
};

export type DossierReview = {
  readonly parts: readonly DossierPartState[];
  readonly complete: boolean;
  readonly findings: readonly Finding[];
};

/** The checklist of one nominee on a day: what came in time, late or not at all, and forms out of force (§10, §11). */
export function reviewDossier(
  checklist: DossierChecklist,
  receipts: readonly DossierReceipt[],
  subject: string,
  day: DaySerial,
): DossierReview {
  const parts = checklist.parts.map((part) =>
    partState(part, part.deadline ?? checklist.deadline, receipts, day),
  );
  const findings = parts.flatMap((state) =>
    partFindings(state, state.part.deadline ?? checklist.deadline, subject, day),
  );
  return { parts, complete: parts.every(({ state }) => state === 'inTime' || state === 'late'), findings };
}

function partState(
  part: DossierPart,
  deadline: Deadline | null,
  receipts: readonly DossierReceipt[],
  day: DaySerial,
): DossierPartState {
  const receipt = receipts.find((one) => one.part === part.id);
  const form = part.forms.find((one) => isInForceOn(one, day)) ?? null;
  if (receipt === undefined) return { part, state: 'unknown', daysLate: 0, form };
  if (receipt.received === null) return { part, state: 'missing', daysLate: 0, form };
  const late = deadline === null ? 0 : daysLate(receipt.received, deadline);
  return { part, state: late > 0 ? 'late' : 'inTime', daysLate: late, form };
}

function partFindings(
  { part, state, daysLate: days, form }: DossierPartState,
  deadline: Deadline | null,
  subject: string,
  day: DaySerial,
): readonly Finding[] {
  const findings: Finding[] = [];
  const [cited] = part.forms;
  if (cited !== undefined && form === null) {
    findings.push(
      awardFinding('warning', null, subject, {
        code: 'document-not-in-force',
        document: `${cited.name}, ${cited.document}`,
        from: cited.validFrom,
        to: cited.validTo,
        day,
        successor: cited.successor,
      }),
    );
  }
  if (state === 'missing') {
    findings.push(awardFinding('error', null, subject, { code: 'dossier-part-missing', part: part.title }));
  }
  if (state === 'late' && deadline !== null) {
    const detail = { part: part.title, days, lastValidDay: lastValidDay(deadline) };
    findings.push(awardFinding('warning', null, subject, { code: 'dossier-part-late', ...detail }));
  }
  return findings;
}

function isInForceOn({ validFrom, validTo }: DossierForm, day: DaySerial): boolean {
  return (validFrom === null || day >= validFrom) && (validTo === null || day <= validTo);
}
