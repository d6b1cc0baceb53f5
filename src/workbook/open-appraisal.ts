import { evidenceGaps, judgeReasons, nowhere, reasonFindings, stageDifferences } from '../scoring/index.ts';
import type {
  BlocEntries,
  BlocResult,
  EvidenceGap,
  Finding,
  JudgedReasons,
  Scheme,
} from '../scoring/index.ts';
import { cellAddress } from './address.ts';
import { locateAppraisalTables, type AppraisalTableKey, type AppraisalTables } from './appraisal-tables.ts';
import { appraiserFindings, readAppraisers, type Appraiser } from './appraisers.ts';
import type { BlocMember } from './bloc-tables.ts';
import { isDocument, readEvidence, type EvidenceDocument } from './evidence-register.ts';
import type { LocatedFinding } from './finding-address.ts';
import { readReceipts, type ReceiptRow } from './receipts.ts';
import { receiptFindings, strayRows, type RowFinding } from './register-findings.ts';
import type { WorkbookSnapshot } from './snapshot.ts';
import { readReasons, type WrittenReason } from './stage-reasons.ts';
import type { StageReading } from './stage-tables.ts';

/** Everything between self-score and agreed points: differences and their reasons, evidence, appraisers, receipts. */
export type Appraisal = {
  readonly tables: AppraisalTables;
  readonly reasons: JudgedReasons<WrittenReason>;
  readonly documents: readonly EvidenceDocument[];
  /** Lines with points that ask for evidence and have none, whether or not there is a register. */
  readonly evidenceGaps: readonly EvidenceGap[];
  readonly appraisers: readonly Appraiser[];
  readonly receipts: readonly ReceiptRow[];
  readonly findings: readonly LocatedFinding[];
};

type BlocPart = {
  readonly scheme: Scheme;
  readonly members: readonly BlocMember[];
  readonly stages: readonly StageReading[];
  readonly final: BlocEntries;
  readonly result: BlocResult;
  readonly addressOf: (code: string, member: string) => string | null;
};

export function openAppraisal(snapshot: WorkbookSnapshot, bloc: BlocPart): Appraisal {
  const { scheme, stages, final, result } = bloc;
  const tables = locateAppraisalTables(snapshot);
  const members = bloc.members.map(({ name }) => name);
  const written = readReasons(tables.reasons, scheme, members);
  const reasons = judgeReasons(stageDifferences(scheme, stages), written);
  const documents = readEvidence(tables.evidence, scheme, members);
  const known = new Set(documents.filter(isDocument).map(({ code, member }) => keyOf(code, member)));
  const gaps = evidenceGaps(result, (code, member) => known.has(keyOf(code, member)));
  const appraisers = readAppraisers(tables.appraisers, members);
  const receipts = readReceipts(tables.receipts, scheme, members);
  const inTable = (key: AppraisalTableKey, found: readonly RowFinding[]): readonly LocatedFinding[] =>
    found.map(({ finding, row }) => ({ finding, address: rowAddress(tables, key, row) }));
  const stray = (key: AppraisalTableKey, rows: Parameters<typeof strayRows>[1]): readonly LocatedFinding[] =>
    inTable(key, strayRows(key, rows, members, scheme));
  const found = [
    ...reasonFindings(reasons).map((finding) => atEntry(finding, bloc)),
    ...inTable('appraisers', appraiserFindings(bloc.members, appraisers, isAppraised(stages))),
    ...(tables.evidence === null ? [] : gaps.map((gap) => atEntry(withoutEvidence(gap), bloc))),
    ...inTable('receipts', receiptFindings(receipts, final)),
    ...stray('reasons', written),
    ...stray('evidence', documents),
    ...stray('appraisers', appraisers),
    ...stray('receipts', receipts),
  ];
  return {
    tables,
    reasons,
    documents,
    evidenceGaps: gaps,
    appraisers,
    receipts,
    // Without criteria nothing can be laid side by side: the missing table is the finding.
    findings: scheme.nodes.length === 0 ? [] : found,
  };
}

/** Whether a stage after the self-score has points of the member. */
function isAppraised(stages: readonly StageReading[]): (member: string) => boolean {
  return (member) =>
    stages.some(({ stage, entries }) => {
      const column = entries.members.indexOf(member);
      return (
        stage !== 'self' &&
        [...entries.lines.values()].some(({ values }) => (values[column] ?? null) !== null)
      );
    });
}

function withoutEvidence({ member, codes }: EvidenceGap): Finding {
  const where = { ...nowhere, table: 'evidence', code: codes[0] ?? null, member } as const;
  return { severity: 'warning', where, code: 'points-without-evidence', codes };
}

function atEntry(finding: Finding, { addressOf }: BlocPart): LocatedFinding {
  const { code, member } = finding.where;
  return { finding, address: code === null || member === null ? null : addressOf(code, member) };
}

function rowAddress(tables: AppraisalTables, key: AppraisalTableKey, row: number | null): string | null {
  const area = tables[key]?.area;
  return area === undefined ? null : cellAddress(area.sheet, row ?? area.row, area.column);
}

function keyOf(code: string, member: string): string {
  return `${code}\n${member}`;
}
