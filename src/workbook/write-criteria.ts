import type { Annotations, Line, Scheme, SchemeNode } from '../scoring/index.ts';
import { criteriaHeaders, ledgerTerms } from '../text/index.ts';
import type { Cell, Cells } from './cells.ts';
import { writeDecimalCell } from './decimal-cell.ts';
import { growTree } from './tree.ts';
import { modifiersOf, writeRule } from './write-rule.ts';

/**
 * The criteria table with its header row; law: readCriteria(writeCriteria(x)) = x. `Mã cha` is written only where
 * the codes alone would be read as another tree.
 */
export function writeCriteria(scheme: Scheme): Cells {
  const placed = placedNodes(scheme);
  const columns = needsParentColumn(placed) ? ['code', 'parent', ...others] : ['code', ...others];
  const keys = columns.filter(isColumn);
  const rows = placed.map(({ node, parent }) => {
    const cells = rowOf(node, parent === null ? '' : (placed[parent]?.node.code ?? ''));
    return keys.map((key) => cells[key]);
  });
  return [keys.map(criteriaHeaders.name), ...rows];
}

type Column = Parameters<typeof criteriaHeaders.name>[0];
type PlacedNode = { readonly node: SchemeNode; readonly parent: number | null };

const others = [
  'title',
  'standard',
  'ledger',
  'rule',
  'parameter',
  'capBonus',
  'capDeduction',
  'capNet',
  'capTotal',
  'floor',
  'basis',
  'evidence',
  'owner',
  'deadline',
];

function isColumn(key: string): key is Column {
  return key === 'code' || key === 'parent' || others.includes(key);
}

function placedNodes(scheme: Scheme): readonly PlacedNode[] {
  const placed: PlacedNode[] = [];
  const waiting: PlacedNode[] = scheme.nodes.map((node) => ({ node, parent: null })).reverse();
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const place = placed.push(next) - 1;
    if (next.node.kind !== 'group') continue;
    for (const child of [...next.node.children].reverse()) waiting.push({ node: child, parent: place });
  }
  return placed;
}

function needsParentColumn(placed: readonly PlacedNode[]): boolean {
  const rows = placed.map(({ node }) => ({ code: node.code, parent: null, isLine: node.kind === 'line' }));
  const { codes, parents } = growTree(rows);
  return placed.some(({ node, parent }, place) => codes[place] !== node.code || parents[place] !== parent);
}

function rowOf(node: SchemeNode, parent: string): Readonly<Record<Column, Cell>> {
  const shared = { ...emptyRow, code: node.code, parent, title: node.title, ...annotationsOf(node) };
  return node.kind === 'group' ? { ...shared, ...groupCells(node) } : { ...shared, ...lineCells(node) };
}

const emptyRow = {
  standard: null,
  ledger: null,
  rule: null,
  parameter: null,
  capBonus: null,
  capDeduction: null,
  capNet: null,
  capTotal: null,
  floor: null,
};

function annotationsOf({ basis, evidence, owner, deadline }: Annotations): Annotations {
  return { basis, evidence, owner, deadline };
}

function groupCells(node: Extract<SchemeNode, { kind: 'group' }>): Partial<Record<Column, Cell>> {
  return {
    standard: writeDecimalCell(node.standard),
    capBonus: writeDecimalCell(node.capBonus),
    capDeduction: writeDecimalCell(node.capDeduction),
    capNet: writeDecimalCell(node.capNet),
    capTotal: writeDecimalCell(node.capTotal),
    floor: node.floor.coefficient === 0 ? null : writeDecimalCell(node.floor),
  };
}

const capColumns = { standard: 'standard', bonus: 'capBonus', deduction: 'capDeduction' } as const;

function lineCells(node: Line): Partial<Record<Column, Cell>> {
  const { kind, parameter } = writeRule(node.rule, modifiersOf(node));
  return {
    ledger: ledgerTerms.name(node.ledger),
    rule: kind,
    parameter: parameter === '' ? null : parameter,
    [capColumns[node.ledger]]: writeDecimalCell(node.max),
  };
}
