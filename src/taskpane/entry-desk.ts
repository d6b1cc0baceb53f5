import type { BlocReading } from '../actions/read-bloc.ts';
import type { TypedCell } from '../actions/entry/entry-orders.ts';
import { sameEntry, type Stage } from '../scoring/index.ts';
import { indexCodes } from '../workbook/code-index.ts';
import { readTypedEntry } from '../workbook/typed-entry.ts';

export const entryViews = ['form', 'differences', 'evidence', 'appraisal', 'receipts', 'waiting'] as const;
export type EntryView = (typeof entryViews)[number];

/** Something typed that is not known to be in the workbook; `left` once the person has gone on from the field. */
export type Draft = TypedCell & { readonly left: boolean };

/** Where the person is on the page “Chấm điểm”, and what was typed there: kept while other tabs are looked at. */
export type EntryDesk = {
  readonly view: EntryView;
  readonly stage: Stage;
  readonly drafts: readonly Draft[];
};

export const firstDesk: EntryDesk = { view: 'form', stage: 'self', drafts: [] };

export type DeskEvent =
  | { readonly kind: 'viewChosen'; readonly view: EntryView }
  | { readonly kind: 'stageChosen'; readonly stage: Stage }
  | { readonly kind: 'typed'; readonly draft: Draft }
  | { readonly kind: 'left'; readonly cell: Omit<TypedCell, 'text'> };

export function nextDesk(desk: EntryDesk, event: DeskEvent): EntryDesk {
  switch (event.kind) {
    case 'viewChosen':
      return { ...desk, view: event.view };
    case 'stageChosen':
      return { ...desk, stage: event.stage };
    case 'typed':
      return { ...desk, drafts: [...desk.drafts.filter((one) => !isCell(one, event.draft)), event.draft] };
    case 'left': {
      const drafts = desk.drafts.map((one) => (isCell(one, event.cell) ? { ...one, left: true } : one));
      return { ...desk, drafts };
    }
  }
}

/** What the workbook holds now is no draft any more; a field that is being typed in stays as it is. */
export function settleDrafts(desk: EntryDesk, reading: BlocReading): EntryDesk {
  if (desk.drafts.length === 0) return desk;
  return { ...desk, drafts: desk.drafts.filter((draft) => !draft.left || !isInBook(draft, reading)) };
}

/** Drafts that can be written: their fields are left, their texts can be read, the workbook has other content. */
export function draftsToWrite(desk: EntryDesk, reading: BlocReading): readonly Draft[] {
  return desk.drafts.filter(
    (draft) => draft.left && typedOf(draft, reading)?.writable === true && !isInBook(draft, reading),
  );
}

function isCell(one: Omit<TypedCell, 'text'>, other: Omit<TypedCell, 'text'>): boolean {
  return one.stage === other.stage && one.code === other.code && one.member === other.member;
}

function isInBook(draft: Draft, reading: BlocReading): boolean {
  const typed = typedOf(draft, reading);
  if (reading.kind !== 'bloc' || typed?.writable !== true) return false;
  const stage = reading.bloc.stages.find((one) => one.stage === draft.stage);
  const column = stage?.entries.members.indexOf(draft.member) ?? -1;
  const entry = stage?.entries.lines.get(draft.code)?.values[column] ?? null;
  return column >= 0 && sameEntry(entry, typed.entry);
}

function typedOf(draft: Draft, reading: BlocReading) {
  const node = reading.kind === 'bloc' ? indexCodes(reading.bloc.scheme).find(draft.code) : null;
  return node?.kind === 'line' ? readTypedEntry(draft.text, node) : null;
}
