import type { Plan } from '../../rulebooks/index.ts';
import {
  actTerms,
  congressLevelTerms,
  contentGroups,
  dayFromDate,
  deadlineMatterTerms,
  deadlineWordingTerms,
  phaseTerms,
  showNumber,
  subjectGroupTerms,
  yearWords,
} from '../../text/index.ts';
import { decimalFromNumber } from '../../scoring/index.ts';
import type { YearContent, YearRow } from './year-tables.ts';

/** Everything of a ready-made plan that has no table of its own elsewhere, each row with its document and clause. */
export function yearOfPlan(plan: Plan): YearContent {
  const basisOf = basisIn(plan);
  return {
    deadlines: plan.deadlines.map((deadline) => ({
      kind: deadlineMatterTerms.name(deadline.kind),
      title: deadline.title,
      day: deadline.day,
      wording: deadlineWordingTerms.name(deadline.inclusive ? 'until' : 'before'),
      whom: deadline.forWhom,
      basis: basisOf(deadline.clause),
      note: cautionsAt(plan, deadline.clause),
    })),
    periods: plan.periods.map(({ title, from, to, clause }) => ({
      title,
      from,
      to,
      basis: basisOf(clause),
      note: cautionsAt(plan, clause),
    })),
    calendar: [...eventRows(plan), ...commemorationRows(plan)],
    movements: plan.movements.map(({ name, years, clause }) => ({
      title: name,
      from: years?.from ?? null,
      to: years?.to ?? null,
      basis: basisOf(clause),
    })),
    receivers: plan.receivers.map(({ name, forReport }) => ({
      title: name,
      report: forReport ? yearWords.forReport : null,
    })),
    duties: plan.duties.map(({ body, act, title, clause }) => ({
      body,
      act: actTerms.name(act),
      title,
      basis: basisOf(clause),
    })),
    contents: contentRows(plan),
    congress: congressRows(plan),
  };
}

type BasisOf = (clause: string) => string;

/** `KH 632/KH-VP, mục III.1`; a draft without a number is told by its kind alone. */
function basisIn({ document: { kind, number } }: Plan): BasisOf {
  const name = number === null ? kind : `${kind} ${number}`;
  return (clause) => `${name}, ${clause}`;
}

/** What the official must know stands beside the row that it is about. */
function cautionsAt({ cautions }: Plan, clause: string): string | null {
  const found = cautions.filter(
    (caution) => (caution.kind === 'dates' || caution.kind === 'ambiguous') && caution.clause === clause,
  );
  return found.length === 0 ? null : found.map(({ text }) => text).join(' ');
}

function eventRows(plan: Plan): readonly YearRow<'calendar'>[] {
  return plan.events.map(({ phase, title, days, outputs, clause }) => ({
    phase: phaseTerms.name(phase),
    title,
    from: days?.from ?? null,
    to: days?.to ?? null,
    outputs: outputs.join('; '),
    basis: basisIn(plan)(clause),
    note: cautionsAt(plan, clause),
  }));
}

function commemorationRows(plan: Plan): readonly YearRow<'calendar'>[] {
  return plan.commemorations.map(({ title, date, since, clause }) => {
    const day = date === null ? null : dayFromDate(plan.year, date.month, date.day);
    return {
      phase: phaseTerms.name('commemoration'),
      title,
      from: day,
      to: day,
      basis: basisIn(plan)(clause),
      note: since === null ? null : yearWords.since(since, plan.year),
    };
  });
}

function contentRows(plan: Plan): readonly YearRow<'contents'>[] {
  const basisOf = basisIn(plan);
  const titled = (group: string, items: Plan['activities']): readonly YearRow<'contents'>[] =>
    items.map(({ title, clause }) => ({ group, title, basis: basisOf(clause) }));
  return [
    ...documentRows(plan),
    ...plan.subjects.map(({ group, title, clause }) => ({
      group: contentGroups.subjects,
      title,
      value: subjectGroupTerms.name(group),
      basis: basisOf(clause),
    })),
    ...plan.registrations.map((one) => ({
      group: contentGroups.registrations,
      title: one.title,
      value: one.atLeast === null ? null : yearWords.atLeast(one.atLeast),
      whom: one.receivers.join('; '),
      basis: basisOf(one.clause),
      note: [
        ...(one.neededForAward ? [`${yearWords.neededForAward}.`] : []),
        ...(one.refused.length > 0 ? [yearWords.refused(one.refused)] : []),
      ].join(' '),
    })),
    ...titled(contentGroups.activities, plan.activities),
    ...plan.thresholds.map((one) => ({
      group: contentGroups.thresholds,
      title: one.title,
      value: yearWords.threshold(
        one.comparison === 'atLeast',
        showNumber(decimalFromNumber(one.value)),
        one.unit,
      ),
      whom: one.of,
      basis: basisOf(one.clause),
      note: one.criterion === null ? null : yearWords.measuredBy(one.criterion),
    })),
    ...titled(contentGroups.statistics, plan.statistics),
    ...titled(contentGroups.principles, plan.principles),
    ...plan.cautions.map(({ text, verbatim, clause }) => ({
      group: contentGroups.cautions,
      title: text,
      basis: basisOf(clause),
      note: yearWords.verbatim(verbatim),
    })),
  ];
}

function documentRows(plan: Plan): readonly YearRow<'contents'>[] {
  const { number, day, issuer, title, signedAs, archive, copies, clause } = plan.document;
  const foot = [
    ...(signedAs.length > 0 ? [yearWords.signedAs(signedAs)] : []),
    ...(archive === null ? [] : [yearWords.archive(archive)]),
    copies === 'electronic' ? yearWords.electronic : yearWords.paper,
  ];
  return [
    {
      group: contentGroups.document,
      title,
      value: yearWords.numberAndDay(number, day),
      whom: issuer,
      basis: basisIn(plan)(clause),
      note: foot.join('; '),
    },
  ];
}

function congressRows(plan: Plan): readonly YearRow<'congress'>[] {
  const { congress } = plan;
  if (congress === null) return [];
  const basisOf = basisIn(plan);
  const levelsOf = (levels: readonly Parameters<typeof congressLevelTerms.name>[0][]): string =>
    levels.map((level) => congressLevelTerms.name(level)).join('; ');
  const titled = (group: string, items: Plan['activities']): readonly YearRow<'congress'>[] =>
    items.map(({ title, clause }) => ({ group, title, basis: basisOf(clause) }));
  return [
    ...congress.levels.map(({ level, title, clause }) => ({
      group: contentGroups.levels,
      level: levelsOf([level]),
      title,
      basis: basisOf(clause),
    })),
    ...congress.names.map(({ levels, title, clause }) => ({
      group: contentGroups.eventNames,
      level: levelsOf(levels),
      title,
      basis: basisOf(clause),
    })),
    ...congress.forms.map(({ form, comparison, headcount, counted, clause }) => ({
      group: contentGroups.forms,
      title: form === 'plenary' ? yearWords.plenary : yearWords.delegates,
      value: yearWords.headcount(comparison === 'above', headcount, counted),
      basis: basisOf(clause),
      note: yearWords.exactly(headcount),
    })),
    ...congress.limits.map(({ level, atMost, clause }) => ({
      group: contentGroups.limits,
      level: levelsOf([level]),
      title: contentGroups.limits,
      value: yearWords.atMostDelegates(atMost),
      basis: basisOf(clause),
    })),
    ...congress.shares.map(({ title, percent, clause }) => ({
      group: contentGroups.shares,
      title,
      value: yearWords.percent(percent),
      basis: basisOf(clause),
    })),
    ...titled(contentGroups.decisions, congress.decisions),
    ...titled(contentGroups.delegates, congress.delegates),
    ...titled(contentGroups.composition, congress.composition),
    ...titled(contentGroups.sharedEvents, congress.sharedEvents),
    ...congress.lengths.map(({ levels, days, clause }) => ({
      group: contentGroups.lengths,
      level: levelsOf(levels),
      title: yearWords.eventLength,
      value: yearWords.days(days),
      basis: basisOf(clause),
    })),
    ...congress.programme.map(({ title, optional, clause }, place) => ({
      group: contentGroups.programme,
      title,
      value: yearWords.item(place + 1),
      basis: basisOf(clause),
      note: optional ? yearWords.optional : null,
    })),
  ];
}
