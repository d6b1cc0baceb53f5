import type { Decimal, Ledger } from '../../scoring/index.ts';
import { compareDecimals } from '../../scoring/index.ts';
import { codeKey } from '../codes.ts';
import type { TreeRow } from './code-rows.ts';
import type { OfficeRow } from './office-rows.ts';
import { sentencesOf, wordedCaps, wordedRule } from './rule-words.ts';
import type { WordedCap } from './rule-words.ts';
import { wordedBands } from './worded-bands.ts';

export type CapColumn = 'capBonus' | 'capDeduction' | 'capNet';

/** What a text or a number most likely means. It is put into the tables only when a person has confirmed it. */
export type Proposal = {
  /** Stays the same for the same table and mapping. */
  readonly id: string;
  readonly row: number;
  /** The full code of the row that it is for. */
  readonly code: string;
  /** The office's own words. */
  readonly quote: string;
  readonly offer: Offer;
};

export type Offer =
  | {
      readonly kind: 'rule';
      readonly ledger: Ledger;
      readonly rule: 'perCase' | 'perStep' | 'bands';
      readonly parameter: string;
      /** Points of each case or step; levels have none. */
      readonly each: Decimal | null;
    }
  | { readonly kind: 'cap'; readonly cap: CapColumn; readonly value: Decimal }
  /** A limit of a line. */
  | { readonly kind: 'max'; readonly ledger: Ledger; readonly value: Decimal }
  /** A negative number in a column of additions. */
  | { readonly kind: 'deduction'; readonly from: Ledger; readonly size: Decimal };

/** Everything that texts and numbers of the table offer, in the order of its rows. */
export function proposalsOf(
  rows: readonly TreeRow[],
  notes: ReadonlyMap<string, readonly OfficeRow[]>,
): readonly Proposal[] {
  const byKey = new Map(rows.map((row) => [codeKey(row.code), row]));
  return rows.flatMap((row) => {
    const own = `${row.office.title}\n${row.office.note}`;
    const below = (notes.get(row.code) ?? []).map((note) => ({
      text: `${note.title}\n${note.note}`,
      row: note.row,
    }));
    return [
      ...negativeBonuses(row),
      ...(row.hasChildren ? [] : ruleOf(row, own)),
      ...capsOf(row, own, row.office.row, byKey),
      ...below.flatMap((note) => capsOf(row, note.text, note.row, byKey)),
    ];
  });
}

function negativeBonuses({ office, code }: TreeRow): readonly Proposal[] {
  return office.points.flatMap(({ ledger, reading }): readonly Proposal[] => {
    if (ledger === 'deduction' || reading.kind !== 'number' || reading.value.coefficient >= 0) return [];
    const size = { ...reading.value, coefficient: -reading.value.coefficient };
    const quote = office.title;
    return [
      {
        id: `${office.row}:minus`,
        row: office.row,
        code,
        quote,
        offer: { kind: 'deduction', from: ledger, size },
      },
    ];
  });
}

function ruleOf(row: TreeRow, text: string): readonly Proposal[] {
  const bands = wordedBands(sentencesOf(text));
  if (bands !== null) return bandsOf(row, bands);
  const worded = wordedRule(text);
  if (worded === null) return [];
  const ledger = worded.ledger ?? onlyExtraLedger(row.office);
  if (ledger === null) return [];
  const { kind: rule, parameter, each, quote } = worded;
  return [
    {
      id: `${row.office.row}:rule`,
      row: row.office.row,
      code: row.code,
      quote,
      offer: { kind: 'rule', ledger, rule, parameter, each },
    },
  ];
}

/** Levels of points share out the standard points of their row; a row without any has one other column, or none. */
function bandsOf({ office, code }: TreeRow, parameter: string): readonly Proposal[] {
  const isStandard = office.points.length === 0 || office.points.some(({ ledger }) => ledger === 'standard');
  const ledger = isStandard ? 'standard' : onlyExtraLedger(office);
  if (ledger === null) return [];
  const quote = office.note === '' ? office.title : office.note;
  const offer = { kind: 'rule', ledger, rule: 'bands', parameter, each: null } as const;
  return [{ id: `${office.row}:rule`, row: office.row, code, quote, offer }];
}

function onlyExtraLedger({ points }: OfficeRow): Ledger | null {
  const extra = points.filter(({ ledger }) => ledger !== 'standard');
  return extra.length === 1 ? (extra[0]?.ledger ?? null) : null;
}

function capsOf(
  row: TreeRow,
  text: string,
  place: number,
  byKey: ReadonlyMap<string, TreeRow>,
): readonly Proposal[] {
  const rule = row.hasChildren ? null : wordedRule(text);
  return wordedCaps(text).flatMap((worded, index): readonly Proposal[] => {
    const meant = worded.of === null ? row : (byKey.get(codeKey(worded.of)) ?? row);
    // The limit is a part of the proposed rule already.
    if (rule !== null && meant === row && worded.cap !== 'capNet') return [];
    const offer = capOffer(meant, worded);
    if (offer === null) return [];
    return [{ id: `${place}:cap${index}`, row: place, code: meant.code, quote: worded.quote, offer }];
  });
}

function capOffer(row: TreeRow, { cap, value }: WordedCap): Offer | null {
  if (row.hasChildren) return cap === 'line' ? null : { kind: 'cap', cap, value };
  if (cap === 'capNet') return null;
  const ledger =
    cap === 'capBonus' ? 'bonus' : cap === 'capDeduction' ? 'deduction' : onlyExtraLedger(row.office);
  const typed = row.office.points.find((points) => points.ledger === ledger)?.reading;
  const same = typed?.kind === 'number' && compareDecimals(typed.value, value) === 0;
  return ledger === null || same ? null : { kind: 'max', ledger, value };
}
