import { compareDecimals, scoreBloc, subtractDecimals, zero } from '../../scoring/index.ts';
import type { Decimal, Scheme, Stage } from '../../scoring/index.ts';
import { unitKey } from '../../text/index.ts';
import { readPointsCell } from './points-reading.ts';
import { readEntries } from '../entries.ts';
import { everyNode } from '../code-index.ts';
import { criteriaHeaders } from '../../text/index.ts';
import type { OfficeRow } from './office-rows.ts';
import type { ColumnMapping } from './propose-mapping.ts';
import { remark } from './remarks.ts';
import type { Remark } from './remarks.ts';
import type { ScoreCells } from './score-cells.ts';

/** Stage, then member. */
export type Totals = ReadonlyMap<Stage, ReadonlyMap<string, Decimal>>;

/** The totals that the office has written, beside those that come out of its own points. */
export function totalRemarks(
  scheme: Scheme,
  scores: ScoreCells,
  totals: Totals,
  rows: readonly OfficeRow[],
  mapping: ColumnMapping,
  unit: string,
): readonly Remark[] {
  const sums = rows.filter(({ kind }) => kind === 'sum');
  const [last] = sums.slice(-1);
  if (last === undefined || scheme.nodes.length === 0) return [];
  return [...maximumRemarks(scheme, last), ...memberRemarks(scores, totals, last, mapping, unit)];
}

/** The sum of the maxima that the office has written, where every line has one. */
function maximumRemarks(scheme: Scheme, { row, points }: OfficeRow): readonly Remark[] {
  const written = points.find(({ ledger }) => ledger === 'standard');
  const lines = everyNode(scheme).flatMap((node) =>
    node.kind === 'line' && node.ledger === 'standard' ? [node.max] : [],
  );
  const known = lines.flatMap((max) => max ?? []);
  if (written?.reading.kind !== 'number' || known.length < lines.length) return [];
  const office = written.reading.value;
  const ours = known.reduce(
    (sum, max) => subtractDecimals(sum, { ...max, coefficient: -max.coefficient }),
    zero,
  );
  if (compareDecimals(office, ours) === 0) return [];
  return [remark('warning', row, written.column, { kind: 'maximum-total-differs', office, ours })];
}

function memberRemarks(
  scores: ScoreCells,
  totals: Totals,
  last: OfficeRow,
  mapping: ColumnMapping,
  unit: string,
): readonly Remark[] {
  const names = new Map(scores.members.map((name) => [unitKey(name), name]));
  return scores.stages.flatMap((stage) => {
    return last.scores.flatMap(({ column, cell }): readonly Remark[] => {
      const use = mapping[column];
      const reading = readPointsCell(cell);
      if (use?.kind !== 'score' || use.stage !== stage || use.ledger !== null || reading.kind !== 'number')
        return [];
      const member = names.get(unitKey(use.member ?? unit));
      const ours = member === undefined ? undefined : totals.get(stage)?.get(member);
      if (member === undefined || ours === undefined) return [];
      const same = compareDecimals(ours, reading.value) === 0;
      return [
        same
          ? remark('note', last.row, column, { kind: 'total-same', stage, member, total: ours })
          : remark('warning', last.row, column, {
              kind: 'total-differs',
              stage,
              member,
              office: reading.value,
              ours,
            }),
      ];
    });
  });
}

/** The total of every member in one stage, by the engine, from the cells that the stage table will hold. */
export function totalsOf(scheme: Scheme, scores: ScoreCells, stage: Stage): ReadonlyMap<string, Decimal> {
  const header = [criteriaHeaders.name('code'), criteriaHeaders.name('title'), ...scores.members];
  const cells = [
    header,
    ...everyNode(scheme).map((node) => [
      node.code,
      node.title,
      ...scores.members.map((member) =>
        node.kind === 'line' ? scores.cellOf(stage, node.code, member) : null,
      ),
    ]),
  ];
  const result = scoreBloc(scheme, readEntries(cells, null, scheme).entries);
  return new Map(result.members.map(({ member, total }) => [member, total]));
}
