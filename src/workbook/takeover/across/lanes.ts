import { stages } from '../../../scoring/index.ts';
import type { Ledger, Stage } from '../../../scoring/index.ts';
import { unitKey } from '../../../text/index.ts';
import type { AcrossMapping } from './across-mapping.ts';
import type { AcrossNode } from './criteria-of-columns.ts';
import type { MemberRow } from './member-rows.ts';

/** A column of the turned table: one unit in one stage, and of criteria with several ledgers one of them. */
export type Lane = {
  /** The office's row. */
  readonly row: number;
  readonly member: string;
  readonly word: string;
  readonly stage: Stage;
  readonly ledger: Ledger | null;
};

const ledgers = ['standard', 'bonus', 'deduction'] as const;

/** Unit by unit; a unit that stands there twice in one stage has the lanes of its first row. */
export function lanesOf(
  rows: readonly MemberRow[],
  nodes: readonly AcrossNode[],
  { stages: meant }: AcrossMapping,
): readonly Lane[] {
  const own = [...new Set(nodes.flatMap(({ columns }) => columns.map(({ heading }) => heading.stage)))];
  const wanted: readonly (Ledger | null)[] = nodes.some(isSplit) ? [null, ...ledgers] : [null];
  const taken = new Set<string>();
  return rows.flatMap(({ row, member, stage: wordOfRow }) =>
    own
      .map((word) => word ?? wordOfRow)
      .map((word) => ({ word, stage: meant.get(word) ?? 'self' }))
      .sort((one, other) => stages.indexOf(one.stage) - stages.indexOf(other.stage))
      .filter(({ word }) => isFirst(`${unitKey(member)}\n${word}`, taken))
      .flatMap(({ word, stage }) => wanted.map((ledger) => ({ row, member, word, stage, ledger }))),
  );
}

function isFirst(key: string, taken: Set<string>): boolean {
  if (taken.has(key)) return false;
  taken.add(key);
  return true;
}

/** A criterion with a column for each of its ledgers. */
function isSplit({ columns, isGroup }: AcrossNode): boolean {
  return !isGroup && new Set(columns.map(({ ledger }) => ledger)).size > 1;
}

/** The office's column of a criterion for each lane; a heading without a stage has the stage of the row. */
export function columnsOf(node: AcrossNode): (lane: Lane) => number | null {
  const split = isSplit(node);
  return ({ word, ledger }) => {
    if (split === (ledger === null)) return null;
    const found = node.columns.find(
      (one) => (one.heading.stage ?? word) === word && (ledger === null || one.ledger === ledger),
    );
    return found?.column ?? null;
  };
}
