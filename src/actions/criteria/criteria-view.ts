import { compareDecimals, standardOfChildren } from '../../scoring/index.ts';
import type { SchemeNode } from '../../scoring/index.ts';
import { criteriaPane, ledgerTerms, showNumber } from '../../text/index.ts';
import { openCriteriaTable, everyItem } from '../../workbook/criteria-table.ts';
import type { OpenBloc } from '../../workbook/open-bloc.ts';
import type { WorkbookSnapshot } from '../../workbook/snapshot.ts';
import { modifiersOf, writeRule } from '../../workbook/write-rule.ts';
import { findingRow } from '../finding-row.ts';
import type { FindingRow } from '../overview.ts';

const facts = criteriaPane.detail.facts;

/** One criterion as the tree shows it; numbers are written the Vietnamese way. */
export type CriterionView = {
  readonly node: SchemeNode;
  readonly code: string;
  /** The code as it stands in the cell: `a)` for `I.1.a`. */
  readonly typed: string;
  readonly title: string;
  readonly level: number;
  readonly parent: string | null;
  readonly points: string | null;
  /** `Thưởng` or `Trừ`; a standard line needs no word. */
  readonly ledger: string | null;
  readonly sum: { readonly text: string; readonly fits: boolean } | null;
  readonly facts: readonly { readonly label: string; readonly value: string }[];
  readonly findings: readonly FindingRow[];
  readonly address: string | null;
  readonly children: readonly CriterionView[];
};

export type CriteriaView = {
  readonly nodes: readonly CriterionView[];
  readonly total: string;
  /** Findings of the table or the regulation that belong to no row. */
  readonly findings: readonly FindingRow[];
  /** Null where the criteria are no Excel Table of ours: they can be looked at only. */
  readonly canChange: boolean;
};

export function criteriaView(snapshot: WorkbookSnapshot, bloc: OpenBloc): CriteriaView {
  const table = openCriteriaTable(snapshot, bloc);
  const typed = new Map(everyItem(table?.items ?? []).map((item) => [item.node?.code, item.typed]));
  const found = findingsByCode(bloc);
  const viewOf = (node: SchemeNode, level: number, parent: string | null): CriterionView => ({
    node,
    code: node.code,
    typed: typed.get(node.code) ?? node.code,
    title: node.title,
    level,
    parent,
    points: pointsOf(node),
    ledger: node.kind === 'line' && node.ledger !== 'standard' ? ledgerTerms.name(node.ledger) : null,
    sum: sumOfGroup(node),
    facts: factsOf(node),
    findings: found.get(node.code) ?? [],
    address: bloc.criterionAddress(node.code),
    children: node.kind === 'group' ? node.children.map((child) => viewOf(child, level + 1, node.code)) : [],
  });
  const { capTotal } = bloc.scheme.regulation;
  return {
    nodes: bloc.scheme.nodes.map((node) => viewOf(node, 1, null)),
    total: criteriaPane.tree.total(
      showNumber(standardOfChildren(bloc.scheme.nodes)),
      capTotal === null ? null : showNumber(capTotal),
    ),
    findings: found.get(null) ?? [],
    canChange: table !== null,
  };
}

function findingsByCode(bloc: OpenBloc): ReadonlyMap<string | null, readonly FindingRow[]> {
  const found = new Map<string | null, FindingRow[]>();
  bloc.findings.forEach((located, place) => {
    const { table, code, member } = located.finding.where;
    // The page itself says how an empty table is begun.
    if (located.finding.code === 'empty-table') return;
    if ((table !== 'criteria' && table !== 'regulation') || member !== null) return;
    const key = code !== null && bloc.criterionAddress(code) !== null ? code : null;
    const rows = found.get(key) ?? [];
    rows.push(findingRow(located, place));
    found.set(key, rows);
  });
  return found;
}

function pointsOf(node: SchemeNode): string | null {
  const points = node.kind === 'group' ? node.standard : node.max;
  return points === null ? null : showNumber(points);
}

/** The children's points beside the group's own, at a glance. */
function sumOfGroup(node: SchemeNode): CriterionView['sum'] {
  if (node.kind === 'line' || node.children.length === 0) return null;
  const children = standardOfChildren(node.children);
  const sum = showNumber(children);
  if (node.standard === null) return { text: criteriaPane.tree.sumOnly(sum), fits: true };
  return compareDecimals(children, node.standard) === 0
    ? { text: criteriaPane.tree.sumFits(sum), fits: true }
    : { text: criteriaPane.tree.sumDiffers(sum, showNumber(node.standard)), fits: false };
}

function factsOf(node: SchemeNode): CriterionView['facts'] {
  const numbers =
    node.kind === 'group'
      ? ([
          ['standard', node.standard],
          ['capBonus', node.capBonus],
          ['capDeduction', node.capDeduction],
          ['capNet', node.capNet],
          ['capTotal', node.capTotal],
          ['floor', node.floor.coefficient === 0 ? null : node.floor],
        ] as const)
      : ([['max', node.max]] as const);
  const rule = node.kind === 'line' ? ruleFacts(node) : [];
  const papers = (['basis', 'evidence', 'owner', 'deadline'] as const).map(
    (key) => [key, node[key]] as const,
  );
  return [
    ...numbers.map(([key, value]) => [key, value === null ? null : showNumber(value)] as const),
    ...rule,
    ...papers,
  ].flatMap(([key, value]) => (value === null ? [] : [{ label: facts[key], value }]));
}

function ruleFacts(line: Extract<SchemeNode, { kind: 'line' }>) {
  const { kind, parameter } = writeRule(line.rule, modifiersOf(line));
  return [
    ['ledger', ledgerTerms.name(line.ledger)],
    ['rule', criteriaPane.detail.rule(kind, parameter)],
  ] as const;
}

/** All criteria from the top down. */
export function everyCriterion(nodes: readonly CriterionView[]): readonly CriterionView[] {
  return nodes.flatMap((node) => [node, ...everyCriterion(node.children)]);
}
