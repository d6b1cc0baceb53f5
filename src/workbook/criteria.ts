import { zero } from '../scoring/index.ts';
import type { Decimal, Line, Regulation, Rule, Scheme, SchemeNode } from '../scoring/index.ts';
import { canonicalKey, ledgerTerms } from '../text/index.ts';
import type { Cells } from './cells.ts';
import { indexCodes } from './code-index.ts';
import type { CodeIndex } from './code-index.ts';
import { readCriteriaRows, reportLegacyText } from './criteria-rows.ts';
import type { CriteriaRow } from './criteria-rows.ts';
import { reportIdleCaps } from './idle-caps.ts';
import { rememberRecent } from './recent-readings.ts';
import { readRule } from './read-rule.ts';
import type { RuleReading } from './read-rule.ts';
import { startReport } from './report.ts';
import type { Report } from './report.ts';
import { withinLevels } from './tree-depth.ts';
import { childrenOf, growTree, parentsFirst } from './tree.ts';

export { writeCriteria } from './write-criteria.ts';

export type CriteriaReading = {
  readonly scheme: Scheme;
  /** Row of each full code in the given range, counted from 1. */
  readonly rows: ReadonlyMap<string, number>;
  readonly findings: Report['findings'];
};

/**
 * What stands on a line whose `Cách chấm` or `Tham số` cannot be read: every value of it is unusable, so the line
 * counts 0 and stays visible instead of falling out of the sum.
 */
export const unreadableRule: Rule = { kind: 'bands', bands: [], otherwise: null };

/** Reads the criteria table of functions.md. The findings name row and column; the scheme is always usable. */
export const readCriteria: (cells: Cells, regulation: Regulation) => CriteriaReading =
  rememberRecent(readAnew);

function readAnew(cells: Cells, regulation: Regulation): CriteriaReading {
  const report = startReport('criteria');
  const rows = readCriteriaRows(cells, report);
  const tree = growTree(rows.map((row) => ({ code: row.code, parent: row.parent, isLine: row.rule !== '' })));
  const problems = [...tree.problems];
  const parents = withinLevels(tree.parents, problems);
  for (const { index, detail } of problems) {
    const row = rows[index];
    if (row !== undefined) report.add('error', { ...row.place, code: tree.codes[index] ?? '' }, detail);
  }
  reportLegacyText(rows, tree.codes, report);
  const nodes = makeNodes(rows, tree.codes, parents, report);
  const scheme = withFullConditionCodes({ regulation, nodes });
  const rowNumbers = new Map(rows.map((row, index) => [tree.codes[index] ?? '', row.place.row + 1]));
  return { scheme, rows: rowNumbers, findings: report.findings };
}

/** From the deepest rows upwards, so that a tree of any depth needs no stack. */
function makeNodes(
  rows: readonly CriteriaRow[],
  codes: readonly string[],
  parents: readonly (number | null)[],
  report: Report,
): readonly SchemeNode[] {
  const children = childrenOf(parents);
  const nodes = new Map<number, SchemeNode>();
  const tags = new Map<string, string>();
  const order = parentsFirst(parents);
  for (let index = order.length - 1; index >= 0; index -= 1) {
    const place = order[index] ?? 0;
    const row = rows[place];
    if (row === undefined) continue;
    const below = (children.get(place) ?? []).flatMap((child) => nodes.get(child) ?? []);
    const code = codes[place] ?? '';
    nodes.set(
      place,
      below.length > 0 || row.rule === '' ? makeGroup(row, code, below) : makeLine(row, code, tags, report),
    );
  }
  return (children.get(null) ?? []).flatMap((top) => nodes.get(top) ?? []);
}

function makeGroup(row: CriteriaRow, code: string, children: readonly SchemeNode[]): SchemeNode {
  const { standard, capBonus, capDeduction, capNet, capTotal, floor } = row.numbers;
  return {
    kind: 'group',
    code,
    title: row.title,
    ...row.annotations,
    standard,
    capBonus,
    capDeduction,
    capNet,
    capTotal,
    floor: floor ?? zero,
    children,
  };
}

function makeLine(row: CriteriaRow, code: string, tags: Map<string, string>, report: Report): Line {
  const reading = readRule(row.rule, row.parameter);
  reportRule(row, code, reading, report);
  const ledger = row.ledger === '' ? 'standard' : ledgerTerms.read(row.ledger);
  if (ledger === null)
    report.add(
      'error',
      { ...row.place, column: row.columns.ledger, code },
      { code: 'unknown-ledger', text: row.ledger },
    );
  else reportIdleCaps(row, code, ledger, report);
  return {
    kind: 'line',
    code,
    title: row.title,
    ...row.annotations,
    ledger: ledger ?? 'standard',
    max: maxOf(row, ledger ?? 'standard'),
    rule: reading.rule ?? unreadableRule,
    ...reading.modifiers,
    oneOf: sameTag(reading.modifiers.oneOf, tags),
  };
}

/** `chỉ tính một: A` and `a` are one tag (case and accents are free, functions.md); the engine compares texts. */
function sameTag(tag: string | null, tags: Map<string, string>): string | null {
  if (tag === null) return null;
  const key = canonicalKey(tag);
  const known = tags.get(key);
  if (known === undefined) tags.set(key, tag);
  return known ?? tag;
}

/** A bonus or deduction line keeps its own cap in the column of its ledger; `Điểm chuẩn` there means the same. */
function maxOf(row: CriteriaRow, ledger: Line['ledger']): Decimal | null {
  const { standard, capBonus, capDeduction } = row.numbers;
  if (ledger === 'standard') return standard;
  return (ledger === 'bonus' ? capBonus : capDeduction) ?? standard;
}

function reportRule(row: CriteriaRow, code: string, reading: RuleReading, report: Report): void {
  for (const problem of reading.problems) {
    const column = problem.code === 'unknown-rule-kind' ? row.columns.rule : row.columns.parameter;
    report.add('error', { ...row.place, column, code }, problem);
  }
}

/** `nếu đạt đủ: c1` may name a line by its short code where numbering restarts; the engine knows full codes only. */
function withFullConditionCodes(scheme: Scheme): Scheme {
  const index = indexCodes(scheme);
  const renamed = new Map<SchemeNode, SchemeNode>();
  const order: SchemeNode[] = [...scheme.nodes];
  // The list grows while it is walked: children are appended behind their parents.
  for (const node of order) {
    if (node.kind === 'group') for (const child of node.children) order.push(child);
  }
  let changed = false;
  for (let place = order.length - 1; place >= 0; place -= 1) {
    const node = order[place];
    if (node === undefined) continue;
    const next = withFullCode(node, index, renamed);
    changed ||= next !== node;
    renamed.set(node, next);
  }
  return changed ? { ...scheme, nodes: scheme.nodes.map((node) => renamed.get(node) ?? node) } : scheme;
}

function withFullCode(
  node: SchemeNode,
  index: CodeIndex,
  renamed: ReadonlyMap<SchemeNode, SchemeNode>,
): SchemeNode {
  if (node.kind === 'group') {
    const children = node.children.map((child) => renamed.get(child) ?? child);
    return children.some((child, place) => child !== node.children[place]) ? { ...node, children } : node;
  }
  if (node.onlyIf === null) return node;
  const target = index.find(node.onlyIf) ?? siblingByShortCode(node, index);
  return target === null || target.code === node.onlyIf ? node : { ...node, onlyIf: target.code };
}

/** `I.1.c` says `nếu đạt đủ: a` and means `I.1.a`, its neighbour. */
function siblingByShortCode(line: Line, index: CodeIndex): SchemeNode | null {
  const wanted = line.onlyIf ?? '';
  for (let cut = line.code.lastIndexOf('.'); cut > 0; cut = line.code.lastIndexOf('.', cut - 1)) {
    const found = index.find(`${line.code.slice(0, cut)}.${wanted}`);
    if (found !== null) return found;
  }
  return index.findShort(wanted);
}
