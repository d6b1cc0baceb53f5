import { decimalToNumber, hasPoints } from '../../scoring/index.ts';
import type { BlocResult } from '../../scoring/index.ts';
import { paneText, showNumber } from '../../text/index.ts';

/** The totals of a bloc by top section, to be drawn as bars and read as a table. */
export type ChartView = {
  readonly sections: readonly { readonly code: string; readonly title: string }[];
  /** Best rank first. */
  readonly rows: readonly ChartRow[];
  /** Whether a section of somebody is below zero: it has no bar. */
  readonly hasNegative: boolean;
};

export type ChartRow = {
  readonly member: string;
  readonly total: string;
  /** One for each section. */
  readonly parts: readonly ChartPart[];
};

/** `share` is the width in hundredths of the longest bar: for drawing only, the text says the points. */
export type ChartPart = { readonly code: string; readonly points: string; readonly share: number };

export function chartView(result: BlocResult): ChartView {
  const sections = result.scheme.nodes.map(({ code, title }) => ({ code, title }));
  const points = result.members.map((_member, index) =>
    sections.map(({ code }) => result.pointsOf(code, index).total),
  );
  const sizes = points.map((row) => row.map((one) => Math.max(0, decimalToNumber(one))));
  const longest = Math.max(...sizes.map((row) => row.reduce((sum, size) => sum + size, 0)), 0);
  const last = Number.MAX_SAFE_INTEGER;
  const rows = result.members
    .map((member, index) => ({
      rank: member.rank ?? last,
      row: {
        member: member.member,
        total: hasPoints(result, index) ? showNumber(member.total) : paneText.overview.noPoints,
        parts: sections.map(({ code }, place) => ({
          code,
          points: sectionPoints(result, index, place),
          share: longest === 0 ? 0 : (100 * (sizes[index]?.[place] ?? 0)) / longest,
        })),
      },
    }))
    .sort((one, other) => one.rank - other.rank)
    .map(({ row }) => row);
  return {
    sections,
    rows,
    hasNegative: points.some((row) => row.some(({ coefficient }) => coefficient < 0)),
  };
}

/** A section in which nothing has been entered has no points to read, not even 0. */
function sectionPoints(result: BlocResult, member: number, section: number): string {
  const node = result.scheme.nodes[section];
  if (node === undefined || !hasPoints(result, member, node)) return paneText.overview.blank;
  return showNumber(result.pointsOf(node.code, member).total);
}
