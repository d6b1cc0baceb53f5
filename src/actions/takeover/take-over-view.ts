import { subtractDecimals, zero } from '../../scoring/index.ts';
import type { Severity, Stage } from '../../scoring/index.ts';
import {
  adviceOf,
  paneText,
  ledgerTerms,
  ruleKindTerms,
  sentenceOf,
  severityLabel,
  showNumber,
  takeOverPane,
  wordsOfFact,
} from '../../text/index.ts';
import { cellText } from '../../workbook/cells.ts';
import { everyNode } from '../../workbook/code-index.ts';
import { officeAddress } from '../../workbook/takeover/office-table.ts';
import type { OfficeTable } from '../../workbook/takeover/office-table.ts';
import type { TablePlace } from '../../workbook/takeover/across/turn-table.ts';
import type { PlacedProposal, TakeOver } from '../../workbook/takeover/take-over.ts';
import { writeRule } from '../../workbook/write-rule.ts';
import type { FindingRow } from '../overview.ts';

/** A node of the tree that will be made, as a line of the preview. */
export type TreeLine = {
  readonly code: string;
  readonly title: string;
  readonly depth: number;
  readonly isGroup: boolean;
  /** `Chuẩn 5`, `Thưởng`; of a group its standard points. */
  readonly points: string;
  readonly rule: string;
};

export type ProposalLine = {
  readonly id: string;
  readonly offer: string;
  readonly quote: string;
  readonly place: string | null;
};

export type TakeOverView = {
  readonly groups: number;
  readonly lines: number;
  readonly standard: string;
  readonly tree: readonly TreeLine[];
  readonly proposals: readonly ProposalLine[];
  readonly findings: readonly FindingRow[];
  readonly notes: readonly FindingRow[];
  readonly totals: readonly { readonly stage: string; readonly members: readonly string[] }[];
};

/** What the pane shows before anything is made. */
export function takeOverView(taken: TakeOver, table: OfficeTable): TakeOverView {
  const nodes = everyNode(taken.scheme);
  const { findings, notes } = remarksOf(taken, table);
  return {
    groups: nodes.filter(({ kind }) => kind === 'group').length,
    lines: nodes.filter(({ kind }) => kind === 'line').length,
    standard: standardOf(taken),
    tree: treeLines(taken),
    proposals: taken.proposals.map((proposal) => proposalLine(proposal, table)),
    findings,
    notes,
    totals: taken.scores.stages.map((stage) => totalsLine(taken, stage)),
  };
}

function standardOf({ scheme }: TakeOver): string {
  const lines = everyNode(scheme).flatMap((node) =>
    node.kind === 'line' && node.ledger === 'standard' && node.max !== null ? [node.max] : [],
  );
  return showNumber(
    lines.reduce((sum, max) => subtractDecimals(sum, { ...max, coefficient: -max.coefficient }), zero),
  );
}

function treeLines({ scheme }: TakeOver): readonly TreeLine[] {
  const lines: TreeLine[] = [];
  const waiting = [...scheme.nodes].reverse().map((node) => ({ node, depth: 0 }));
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { node, depth } = next;
    lines.push({ code: node.code, title: node.title, depth, ...pointsOf(node) });
    if (node.kind === 'group')
      for (const child of [...node.children].reverse()) waiting.push({ node: child, depth: depth + 1 });
  }
  return lines;
}

function pointsOf(node: TakeOver['scheme']['nodes'][number]): Pick<TreeLine, 'isGroup' | 'points' | 'rule'> {
  if (node.kind === 'group')
    return { isGroup: true, points: node.standard === null ? '' : showNumber(node.standard), rule: '' };
  const { kind, parameter } = writeRule(node.rule);
  const ledger = ledgerTerms.name(node.ledger);
  return {
    isGroup: false,
    points: node.max === null ? ledger : takeOverPane.preview.points(ledger, showNumber(node.max)),
    rule: parameter === '' ? kind : `${kind}: ${parameter}`,
  };
}

function proposalLine(
  { id, code, quote, place: from, offer }: PlacedProposal,
  table: OfficeTable,
): ProposalLine {
  const words = takeOverPane.preview;
  const place = officeAddress(table, from.row, from.column);
  const ledgerName = 'ledger' in offer ? ledgerTerms.name(offer.ledger).toLowerCase() : '';
  switch (offer.kind) {
    case 'rule':
      return {
        id,
        quote,
        place,
        offer: words.offerRule(code, ledgerName, ruleKindTerms.name(offer.rule), offer.parameter),
      };
    case 'cap':
      return {
        id,
        quote,
        place,
        offer: words.offerCap(code, words.caps[offer.cap], showNumber(offer.value)),
      };
    case 'max':
      return { id, quote, place, offer: words.offerMax(code, ledgerName, showNumber(offer.value)) };
    case 'deduction':
      return { id, quote, place, offer: words.offerDeduction(code, showNumber(offer.size)) };
  }
}

const gravity = { error: 0, warning: 1, question: 2 } as const;

/** The reader's findings and ours, gravest first; what was merely done stands apart. */
function remarksOf(taken: TakeOver, table: OfficeTable) {
  const bySeverity = (one: FindingRow, other: FindingRow): number =>
    gravity[one.severity] - gravity[other.severity];
  const read = taken.findings.map((finding, place) => {
    const row = finding.where.code === null ? undefined : taken.origins.get(finding.where.code);
    const words = { sentence: sentenceOf(finding), advice: adviceOf(finding) };
    return rowOf(`r${place}`, finding.severity, finding.where.code, row ?? null, table, words);
  });
  const own = taken.remarks.filter(({ fact }) => fact.kind !== 'proposal-open');
  const told = own.map(({ fact, severity, row, column }, place) => {
    const { problem, advice } = wordsOfFact(fact);
    const at = row === null ? null : { row, column: column ?? 0 };
    const key = `o${place}`;
    const words = { sentence: problem, advice };
    return {
      isNote: severity === 'note',
      line: rowOf(key, severity === 'note' ? 'question' : severity, null, at, table, words),
    };
  });
  const findings = [...read, ...told.filter(({ isNote }) => !isNote).map(({ line }) => line)];
  return {
    findings: findings.sort(bySeverity),
    notes: told.filter(({ isNote }) => isNote).map(({ line }) => line),
  };
}

function rowOf(
  key: string,
  severity: Severity,
  code: string | null,
  at: TablePlace | null,
  table: OfficeTable,
  words: { readonly sentence: string; readonly advice: string },
): FindingRow {
  const address = at === null ? null : officeAddress(table, at.row, at.column);
  const places = [
    address === null
      ? at === null
        ? ''
        : takeOverPane.legacy.row(at.row + 1)
      : takeOverPane.preview.at(address),
  ];
  if (code !== null) places.push(takeOverPane.preview.code(code));
  const place = places.filter((part) => part !== '').join(', ');
  return { key, severity, label: severityLabel(severity), place, address, ...words };
}

function totalsLine(taken: TakeOver, stage: Stage): TakeOverView['totals'][number] {
  const totals = taken.totals.get(stage) ?? [];
  // A unit without any points has no total; 0 would be one.
  const scored = new Set(
    taken.scores.members.filter((member) =>
      taken.lines.some(({ code }) => taken.scores.cellOf(stage, code, member) !== null),
    ),
  );
  return {
    stage: paneText.stages.names[stage],
    members: [...totals].map(([member, total]) =>
      takeOverPane.preview.total(
        member,
        scored.has(member) ? showNumber(total) : takeOverPane.preview.noPoints,
      ),
    ),
  };
}

/** The year that a title above the heading names. */
export function yearIn(table: OfficeTable, headerFirst: number): string {
  const texts = table.cells.slice(0, headerFirst).flatMap((row) => row.map((cell) => cellText(cell)));
  return texts.map((text) => /năm\s+(\d{4})/i.exec(text)?.[1]).find((year) => year !== undefined) ?? '';
}
