import { unitKey } from '../../../text/index.ts';
import { cellText, isBlank } from '../../cells.ts';
import type { Cells } from '../../cells.ts';
import { remark } from '../remarks.ts';
import type { Remark } from '../remarks.ts';
import type { AcrossLayout } from './across-layout.ts';
import type { AcrossMapping } from './across-mapping.ts';
import { readHeadings } from './column-headings.ts';
import type { AcrossNode } from './criteria-of-columns.ts';
import type { MemberRows } from './member-rows.ts';

/** What is said about a table with the criteria across, each at its cell of the office's table. */
export function acrossRemarks(
  cells: Cells,
  layout: AcrossLayout,
  mapping: AcrossMapping,
  nodes: readonly AcrossNode[],
  members: MemberRows,
): readonly Remark[] {
  return [
    ...unreadColumns(cells, layout, mapping),
    ...members.left.flatMap((row): readonly Remark[] => {
      const text = (cells[row] ?? [])
        .map((cell) => cellText(cell))
        .filter((one) => one !== '')
        .join(' · ');
      return text === '' ? [] : [remark('note', row, 0, { kind: 'row-left-out', text })];
    }),
    ...twice(members, layout),
    ...nodes.flatMap(({ code, column, otherMax }): readonly Remark[] =>
      otherMax === null
        ? []
        : [remark('warning', layout.header.maxima, column, { kind: 'maxima-differ', code, ...otherMax })],
    ),
    ...withoutMaximum(nodes, layout),
  ];
}

/** Columns with content that carry no points and are no total. */
function unreadColumns(
  cells: Cells,
  { header, blocks }: AcrossLayout,
  { uses }: AcrossMapping,
): readonly Remark[] {
  const headings = readHeadings(header.paths);
  const titles = uses.flatMap((use, column) => {
    const filled = blocks.some(({ body, end }) =>
      cells.slice(body, end).some((row) => !isBlank(row[column])),
    );
    if (use.kind !== 'ignore' || !filled || column < header.memberColumn) return [];
    const path = header.paths[column] ?? [];
    return [{ column, title: path.join(' – '), isAside: headings[column]?.kind === 'aside' }];
  });
  return titles.map(({ column, title, isAside }) =>
    remark(isAside ? 'note' : 'question', header.headings[0] ?? header.first, column, {
      kind: 'column-left-out',
      title,
    }),
  );
}

/** A unit in two rows of one stage: its first row counts. */
function twice({ rows }: MemberRows, { header }: AcrossLayout): readonly Remark[] {
  const seen = new Map<string, number>();
  return rows.flatMap(({ row, member, stage }): readonly Remark[] => {
    const key = `${unitKey(member)}\n${stage}`;
    const first = seen.get(key);
    if (first === undefined) seen.set(key, row);
    return first === undefined
      ? []
      : [remark('error', row, header.memberColumn, { kind: 'member-twice', member })];
  });
}

/** Criteria whose heading gives no maximum are scored without a limit; that is said once. */
function withoutMaximum(nodes: readonly AcrossNode[], { header }: AcrossLayout): readonly Remark[] {
  const open = nodes.filter(
    ({ isGroup, max, columns }) =>
      !isGroup && max.size === 0 && columns.some(({ ledger }) => ledger === 'standard'),
  );
  const [first] = open;
  if (first === undefined) return [];
  const codes = open.map(({ code }) => code);
  return [
    remark('question', header.headings.at(-1) ?? header.first, first.column, { kind: 'no-maximum', codes }),
  ];
}
