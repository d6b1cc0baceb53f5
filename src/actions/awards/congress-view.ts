import { compositionOf } from '../../scoring/index.ts';
import {
  chosenFormTerms,
  compositionCountText,
  congressPane,
  congressSheetNames,
  delegateGroups,
  delegateHeaders,
  sentencesOfEvent,
} from '../../text/index.ts';
import { congressTableKeys } from '../../workbook/congress-tables.ts';
import type { Delegate, OpenCongress, OpenEvent } from '../../workbook/open-congress.ts';
import type { FindingRow } from '../overview.ts';
import { findingRowsOf } from './finding-rows.ts';
import type { CompositionView } from './review-view.ts';

/** The conferences and congresses as the pane shows them; everything is already in words. */
export type CongressView = {
  readonly missingSheets: readonly string[];
  readonly events: readonly EventView[];
  readonly delegates: number;
  readonly composition: readonly CompositionView[];
  readonly findings: readonly FindingRow[];
};

export type EventView = {
  readonly unit: string;
  readonly title: string;
  readonly sentences: readonly string[];
  /** Exactly at the limit nobody has decided yet. */
  readonly open: boolean;
  readonly chosen: string;
};

const words = congressPane.composition;

export function congressOf(congress: OpenCongress): CongressView {
  const { tables, events, delegates, findings } = congress;
  return {
    missingSheets: congressTableKeys
      .filter((key) => tables[key] === null)
      .map((key) => congressSheetNames[key]),
    events: events.map(eventView),
    delegates: delegates.length,
    composition: compositionRows(delegates),
    findings: findingRowsOf(findings, new Map()).map((row) => ({ ...row, key: `congress ${row.key}` })),
  };
}

function eventView({ event, title, review, delegates }: OpenEvent): EventView {
  const guests = delegates.filter(({ guest }) => guest === true).length;
  const sent = delegates.filter(({ upward }) => upward).length;
  return {
    unit: event.unit,
    title,
    sentences: sentencesOfEvent(event, review, { roleModels: delegates.length - guests, guests, sent }),
    open: review.form.kind === 'open',
    chosen: event.chosen === null ? '' : chosenFormTerms.name(event.chosen.form),
  };
}

/** Roles, then the groups that overlap, then each economic sector as it is written. */
function compositionRows(delegates: readonly Delegate[]): readonly CompositionView[] {
  if (delegates.length === 0) return [];
  const sectors = [...new Set(delegates.map(({ sector }) => sector).filter((name) => name !== ''))];
  const groups = delegateGroups.map((key) => delegateHeaders.name(key));
  const names = [
    words.roleModels,
    words.guests,
    ...groups,
    ...(sectors.length === 0 ? [] : [...sectors.map(words.sector), words.noSector]),
  ];
  return compositionOf(delegates.map(countedOf), names)
    .filter(({ group, count }) => group !== words.noSector || count > 0)
    .map((row) => ({
      key: row.group,
      group: row.group,
      count: compositionCountText({ ...row, total: delegates.length }),
    }));
}

function countedOf({ guest, groups, sector }: Delegate) {
  const named = (wanted: boolean | null): readonly string[] =>
    delegateGroups.filter((key) => groups[key] === wanted).map((key) => delegateHeaders.name(key));
  const role = guest === true ? words.guests : words.roleModels;
  return {
    groups: new Set([role, ...named(true), sector === '' ? words.noSector : words.sector(sector)]),
    unknown: new Set(named(null)),
  };
}
