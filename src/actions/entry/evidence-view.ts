import { showDate } from '../../text/index.ts';
import { entryPane } from '../../text/index.ts';
import { everyNode } from '../../workbook/code-index.ts';
import { isDocument, type EvidenceDocument } from '../../workbook/evidence-register.ts';
import type { OpenBloc } from '../../workbook/open-bloc.ts';
import { markText } from './mark-text.ts';

/** One line of a member with its documents. */
export type EvidenceRow = {
  readonly code: string;
  readonly title: string;
  /** What the criteria ask for; null where they ask for nothing. */
  readonly asked: string | null;
  readonly points: string;
  readonly documents: readonly EvidenceDocument[];
  readonly missing: boolean;
};

export type EvidenceView = {
  readonly rows: readonly EvidenceRow[];
  readonly documents: number;
  readonly missing: number;
};

/** Every line of the member; those without a document that they need stand first. */
export function evidenceView(bloc: OpenBloc, member: string): EvidenceView {
  const { documents, evidenceGaps } = bloc.appraisal;
  const own = documents.filter((one) => one.member === member && isDocument(one));
  const gaps = new Set(evidenceGaps.find((one) => one.member === member)?.codes);
  const index = bloc.result.members.findIndex((one) => one.member === member);
  const rows = everyNode(bloc.scheme).flatMap((node): readonly EvidenceRow[] => {
    if (node.kind !== 'line') return [];
    const { code, title, evidence } = node;
    const points = index < 0 ? '' : markText(bloc.result.pointsOf(code, index));
    const here = own.filter((one) => one.code === code);
    return [{ code, title, asked: evidence, points, documents: here, missing: gaps.has(code) }];
  });
  const first = rows.filter(({ missing }) => missing);
  return {
    rows: [...first, ...rows.filter(({ missing }) => !missing)],
    documents: own.length,
    missing: first.length,
  };
}

/** `125/BC-SNV ngày 28/11/2021 · Báo cáo tổng kết · bc.pdf`. */
export function documentText({ number, day, dayText, title, file, note }: EvidenceDocument): string {
  return entryPane.evidence.document(number, day === null ? dayText : showDate(day), title, file, note);
}

/** The documents of a line of a member, each in one text. */
export function documentsOf(bloc: OpenBloc, code: string, member: string): readonly string[] {
  return bloc.appraisal.documents
    .filter((one) => one.code === code && one.member === member && isDocument(one))
    .map(documentText);
}
