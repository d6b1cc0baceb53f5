import type { DaySerial, Entry, Line } from '../../scoring/index.ts';
import { letterTo, letterToAll, type DeliveryState, type LetterItem } from '../../text/index.ts';
import { entryPane } from '../../text/index.ts';
import { everyNode } from '../../workbook/code-index.ts';
import type { OpenBloc } from '../../workbook/open-bloc.ts';
import { receiptOf, type Work } from '../../workbook/receipts.ts';
import { finalEntry } from '../../workbook/register-findings.ts';
import type { WorkbookSnapshot } from '../../workbook/snapshot.ts';
import { entryAt } from './drafted-stages.ts';
import { expectedWorks, type ExpectedWork } from './expected-works.ts';
import { targetsOf } from './target-view.ts';

/** What is still awaited from a member. */
export type MemberDelivery = {
  readonly member: string;
  readonly items: readonly LetterItem[];
  readonly letter: string;
};

export type DeliveryView = {
  readonly waiting: readonly MemberDelivery[];
  readonly done: readonly string[];
  readonly letterForAll: string;
  /** Lines with points and without a document while the workbook has no register of them: nobody is waited for yet. */
  readonly evidenceNotAsked: number;
};

/** Who has not delivered what, with the text to send. `today` only says what is overdue. */
export function deliveryView(bloc: OpenBloc, snapshot: WorkbookSnapshot, today: DaySerial): DeliveryView {
  const works = expectedWorks(bloc, snapshot);
  const { name, year, leader } = bloc.facts;
  const head = {
    bloc: name,
    year,
    leader: leader ?? bloc.members.find(({ role }) => role === 'leader')?.name ?? null,
  };
  const members = bloc.members.map((one) => {
    const items = [...works.map((work) => itemOf(bloc, one.name, work, today)), evidenceItem(bloc, one.name)];
    const open = items.filter(({ state }) => isOpen(state));
    return { member: one.name, items: open, letter: letterTo(head, one.name, open) };
  });
  const waiting = members.filter(({ items }) => items.length > 0);
  return {
    waiting,
    done: members.filter(({ items }) => items.length === 0).map(({ member }) => member),
    letterForAll: letterToAll(head, waiting),
    evidenceNotAsked: evidenceNotAsked(bloc.appraisal),
  };
}

/** Where a paper of a member stands: the register speaks first, then the tables. */
export function deliveryState(
  bloc: OpenBloc,
  member: string,
  { work, lastDay }: ExpectedWork,
): DeliveryState {
  const cells = cellsOf(bloc, member, work);
  if (cells !== null && cells.blank.length > 0) return cells;
  const receipt = receiptOf(bloc.appraisal.receipts, member, work);
  if (receipt?.state.kind === 'came') return came(receipt.state.day, lastDay);
  if (receipt?.state.kind === 'never') return { kind: 'never' };
  if (cells !== null) return cells;
  return work.kind === 'line'
    ? ofEntry(finalEntry(bloc.final, work.code, member), lastDay)
    : { kind: 'missing' };
}

function itemOf(bloc: OpenBloc, member: string, expected: ExpectedWork, today: DaySerial): LetterItem {
  const { title, lastDay } = expected;
  const state = deliveryState(bloc, member, expected);
  return { title, state, lastDay, overdue: lastDay !== null && today > lastDay };
}

function evidenceNotAsked({ tables, evidenceGaps }: OpenBloc['appraisal']): number {
  return tables.evidence === null ? evidenceGaps.reduce((sum, { codes }) => sum + codes.length, 0) : 0;
}

function evidenceItem({ appraisal }: OpenBloc, member: string): LetterItem {
  // Without a register nobody has been asked to list documents yet.
  const gap =
    appraisal.tables.evidence === null
      ? undefined
      : appraisal.evidenceGaps.find((one) => one.member === member);
  const state = { kind: 'withoutEvidence', codes: gap?.codes ?? [] } as const;
  return { title: entryPane.waiting.evidence, state, lastDay: null, overdue: false };
}

function isOpen(state: DeliveryState): boolean {
  switch (state.kind) {
    case 'came':
      return false;
    case 'never':
    case 'missing':
      return true;
    case 'cells':
      return state.blank.length > 0;
    case 'withoutEvidence':
      return state.codes.length > 0;
  }
}

function cellsOf(
  bloc: OpenBloc,
  member: string,
  work: Work,
): Extract<DeliveryState, { kind: 'cells' }> | null {
  if (work.kind !== 'usual') return null;
  if (work.name === 'selfScore') return selfScore(bloc, member);
  if (work.name !== 'targets') return null;
  const { missing, all } = targetsOf(bloc, member);
  return all === 0 ? null : { kind: 'cells', blank: missing, all };
}

function selfScore(bloc: OpenBloc, member: string): Extract<DeliveryState, { kind: 'cells' }> {
  const self = bloc.stages.find(({ stage }) => stage === 'self')?.entries;
  const lines = everyNode(bloc.scheme).filter(
    (node): node is Line => node.kind === 'line' && node.ledger === 'standard' && node.rule.kind !== 'keep',
  );
  const blank = lines
    .filter(({ code }) => self === undefined || entryAt(self, code, member) === null)
    .map(({ code }) => code);
  return { kind: 'cells', blank, all: lines.length };
}

function came(day: DaySerial, lastDay: DaySerial | null): DeliveryState {
  return { kind: 'came', day, daysLate: lastDay === null ? 0 : Math.max(0, Math.floor(day) - lastDay) };
}

function ofEntry(entry: Entry, lastDay: DaySerial | null): DeliveryState {
  if (typeof entry === 'number') return came(entry, lastDay);
  return entry?.state === 'notReceived' ? { kind: 'never' } : { kind: 'missing' };
}
