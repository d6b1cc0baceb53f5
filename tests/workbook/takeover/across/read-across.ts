import { decimalToNumber } from '../../../../src/scoring/index.ts';
import type { SchemeNode, Stage } from '../../../../src/scoring/index.ts';
import type { Cells } from '../../../../src/workbook/cells.ts';
import { findAcross } from '../../../../src/workbook/takeover/across/across-layout.ts';
import { proposeAcross } from '../../../../src/workbook/takeover/across/across-mapping.ts';
import { columnCount } from '../../../../src/workbook/takeover/office-table.ts';
import { takeOverAcross } from '../../../../src/workbook/takeover/take-over.ts';
import type { TakeOver } from '../../../../src/workbook/takeover/take-over.ts';
import { totalsOf } from '../../../../src/workbook/takeover/total-remarks.ts';

/** An office's table with one unit to a row, with what is proposed for it. */
export function readAcross(cells: Cells): TakeOver {
  const layout = findAcross(cells);
  if (layout === null) throw new Error('no table with one unit to a row');
  const area = { sheet: 'Bảng điểm', row: 1, column: 1, rows: cells.length, columns: columnCount(cells) };
  const across = proposeAcross(cells, layout);
  return takeOverAcross({ area, cells }, { layout, across, taken: new Set(), unit: '', withScores: true });
}

/** `code title points` of every node, deeper ones behind dots. */
export function outline({ scheme }: TakeOver): readonly string[] {
  const walk = (nodes: readonly SchemeNode[], depth: number): readonly string[] =>
    nodes.flatMap((node) => {
      const points = node.kind === 'group' ? node.standard : node.max;
      const ledger = node.kind === 'line' && node.ledger !== 'standard' ? ` ${node.ledger}` : '';
      const size = points === null ? '' : ` ${decimalToNumber(points)}`;
      const line = `${'.'.repeat(depth)}${node.code} ${node.title}${ledger}${size}`;
      return node.kind === 'group' ? [line, ...walk(node.children, depth + 1)] : [line];
    });
  return walk(scheme.nodes, 0);
}

/** Stage by stage the total of every unit. */
export function totals(taken: TakeOver): Partial<Record<Stage, readonly (readonly [string, number])[]>> {
  return Object.fromEntries(
    taken.scores.stages.map((stage) => [
      stage,
      [...totalsOf(taken.scheme, taken.scores, stage)].map(
        ([member, total]) => [member, decimalToNumber(total)] as const,
      ),
    ]),
  );
}
