import type { Decimal, Ledger } from '../../scoring/index.ts';
import { criteriaHeaders, ledgerTerms, ruleKindTerms, takeOverText } from '../../text/index.ts';
import { cellText } from '../cells.ts';
import type { Cell, Cells } from '../cells.ts';
import { writeDecimalCell } from '../decimal-cell.ts';
import type { TreeRow } from './code-rows.ts';
import { partsOf } from './line-parts.ts';
import type { LinePart } from './line-parts.ts';
import type { CapColumn, Proposal } from './proposals.ts';
import { remark } from './remarks.ts';
import type { Remark } from './remarks.ts';

/** A line of our criteria table and the row of the office that it comes from. */
export type LineOrigin = { readonly code: string; readonly row: TreeRow; readonly part: LinePart };

export type CriteriaCells = {
  /** Our criteria table with `Mã cha`, as its reader takes it. */
  readonly cells: Cells;
  /** Index of the office's row for every full code. */
  readonly origins: ReadonlyMap<string, number>;
  readonly lines: readonly LineOrigin[];
  readonly remarks: readonly Remark[];
};

const columns = [
  'code',
  'parent',
  'title',
  'standard',
  'ledger',
  'rule',
  'parameter',
  'capBonus',
  'capDeduction',
  'capNet',
  'basis',
  'evidence',
  'owner',
  'deadline',
] as const;

type Row = Partial<Record<(typeof columns)[number], Cell>>;

/** The office's rows as our criteria table. Only what a person has confirmed of the proposals is in it. */
export function criteriaCells(
  rows: readonly TreeRow[],
  proposals: readonly Proposal[],
  taken: ReadonlySet<string>,
): CriteriaCells {
  const remarks: Remark[] = [];
  const lines: LineOrigin[] = [];
  const origins = new Map<string, number>();
  const written: Row[] = [];
  const withStandard = standardBearers(rows);
  for (const row of rows) {
    const own = proposals.filter(({ code }) => code === row.code);
    const caps = capsOf(own, taken);
    const parts = row.hasChildren
      ? groupParts(row, withStandard.has(row.code), remarks)
      : partsOf(row, own, taken, remarks);
    origins.set(row.code, row.office.row);
    const [only] = parts;
    if (!row.hasChildren && only !== undefined && parts.length === 1) {
      written.push({ ...lineOf(row.code, row.parent, row.office.title, only), ...annotationsOf(row) });
      lines.push({ code: row.code, row, part: only });
      continue;
    }
    if (!row.hasChildren)
      remarks.push(
        remark('note', row.office.row, null, {
          kind: 'ledgers-split',
          code: row.code,
          ledgers: parts.map(({ ledger }) => ledger),
        }),
      );
    written.push({ ...groupOf(row, parts), ...caps, ...annotationsOf(row) });
    for (const part of parts) {
      const code = `${row.code}.${takeOverText.lineSuffix[part.ledger]}`;
      const title = takeOverText.lineTitle(part.ledger, row.office.title);
      origins.set(code, row.office.row);
      lines.push({ code, row, part });
      written.push(lineOf(code, row.code, title, part));
    }
  }
  const cells = [
    columns.map(criteriaHeaders.name),
    ...written.map((row) => columns.map((column) => row[column] ?? null)),
  ];
  return { cells, origins, lines, remarks };
}

/** Groups below which some row carries standard points: their own number is the sum of those. */
function standardBearers(rows: readonly TreeRow[]): ReadonlySet<string> {
  const parents = new Map(rows.map((row) => [row.code, row.parent]));
  const found = new Set<string>();
  for (const { office, parent, hasChildren } of rows) {
    const carries = office.points.some(({ ledger }) => ledger === 'standard');
    if (!carries && (hasChildren || office.points.length > 0)) continue;
    for (let above = parent; above !== null && !found.has(above); above = parents.get(above) ?? null)
      found.add(above);
  }
  return found;
}

/** Standard points of a group that no row below carries are a line of their own, so that they can be scored. */
function groupParts(row: TreeRow, carried: boolean, remarks: Remark[]): readonly LinePart[] {
  const { office, code } = row;
  for (const { ledger, column, cell, reading } of office.points) {
    if (ledger !== 'standard' && reading.kind === 'number' && reading.value.coefficient !== 0)
      remarks.push(
        remark('question', office.row, column, { kind: 'cap-on-group', ledger, points: reading.value }),
      );
    if (reading.kind === 'problem') {
      const text = cellText(cell);
      remarks.push(remark('error', office.row, column, { kind: 'points-not-read', text, ledger }));
    }
  }
  const standard = standardOf(row);
  if (carried || standard === null) return [];
  remarks.push(remark('note', office.row, null, { kind: 'standard-line', code }));
  return [{ ledger: 'standard', max: standard, rule: 'direct', parameter: '', each: null }];
}

function standardOf({ office }: TreeRow): Decimal | null {
  const found = office.points.find(({ ledger }) => ledger === 'standard')?.reading;
  return found?.kind === 'number' ? found.value : null;
}

function groupOf(row: TreeRow, parts: readonly LinePart[]): Row {
  const standard = row.hasChildren
    ? standardOf(row)
    : (parts.find(({ ledger }) => ledger === 'standard')?.max ?? null);
  return {
    code: row.code,
    parent: row.parent,
    title: row.office.title,
    standard: writeDecimalCell(standard),
  };
}

const capColumns: Readonly<Record<Ledger, 'standard' | CapColumn>> = {
  standard: 'standard',
  bonus: 'capBonus',
  deduction: 'capDeduction',
};

function lineOf(code: string, parent: string | null, title: string, part: LinePart): Row {
  return {
    code,
    parent,
    title,
    ledger: ledgerTerms.name(part.ledger),
    rule: ruleKindTerms.name(part.rule),
    parameter: part.parameter === '' ? null : part.parameter,
    [capColumns[part.ledger]]: writeDecimalCell(part.max),
  };
}

function capsOf(proposals: readonly Proposal[], taken: ReadonlySet<string>): Row {
  const caps: Row = {};
  for (const { id, offer } of proposals)
    if (offer.kind === 'cap' && taken.has(id)) caps[offer.cap] = writeDecimalCell(offer.value);
  return caps;
}

function annotationsOf({ office }: TreeRow): Row {
  const { basis, evidence, owner, deadline } = office.annotations;
  const orNull = (text: string): Cell => (text === '' ? null : text);
  return {
    basis: orNull(basis),
    evidence: orNull(evidence),
    owner: orNull(owner),
    deadline: orNull(deadline),
  };
}
