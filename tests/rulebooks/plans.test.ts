import { plans, tienGiang2022, type Plan } from '../../src/rulebooks/index.ts';
import { dayOf } from '../../src/rulebooks/plan/make-plan.ts';
import { phases } from '../../src/rulebooks/plan/time.ts';
import {
  decimalToNumber,
  lintScheme,
  scoreBloc,
  type Line,
  type SchemeNode,
} from '../../src/scoring/index.ts';
import { dateFromDay, dayFromDate, showDate } from '../../src/text/index.ts';
import { readCriteria } from '../../src/workbook/criteria.ts';
import { readEntries } from '../../src/workbook/entries.ts';
import { readRegulation, writeRegulation } from '../../src/workbook/regulation.ts';
import { writeCriteria } from '../../src/workbook/write-criteria.ts';
import { writeEntries, writeTargets } from '../../src/workbook/write-entries.ts';

const seedPlans = plans.filter(({ kind }) => kind !== 'scoreTable');
const nodesIn = (nodes: readonly SchemeNode[]): readonly SchemeNode[] =>
  nodes.flatMap((node) => [node, ...(node.kind === 'group' ? nodesIn(node.children) : [])]);
const linesOf = ({ scheme }: Plan): readonly Line[] =>
  nodesIn(scheme.nodes).filter((node) => node.kind === 'line');
const namesOf = (plan: Plan) => plan.members.map(({ name }) => name);

/** Every text of a plan, with the path to it. */
function textsIn(value: unknown, path = ''): readonly { path: string; text: string }[] {
  if (typeof value === 'string') return [{ path, text: value }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => textsIn(inner, `${path}/${key}`));
}

test('six plans, newest first: 2024, 2024, 2022, 2022, 2021, 2020; each id once', () => {
  expect(plans.map(({ year }) => year)).toEqual([2024, 2024, 2022, 2022, 2021, 2020]);
  expect(new Set(plans.map(({ id }) => id)).size).toBe(6);
  expect(new Set(plans.map(({ title }) => title)).size).toBe(6);
});

test('a day of a plan is the same day in Excel: every day from 01/03/1900 to 31/12/2199', () => {
  const others: number[] = [];
  for (let serial = 61; serial <= dayFromDate(2199, 12, 31); serial += 1) {
    const { day, month, year } = dateFromDay(serial);
    if (dayOf(day, month, year) !== serial) others.push(serial);
  }
  expect(others).toEqual([]);
  expect([dayOf(1, 3, 1900), dayOf(29, 2, 2024), dayOf(20, 11, 2026)]).toEqual([61, 45_351, 46_346]);
});

test('the published table of Tiền Giang keeps what is doubtful in it: 1 open band, 4 holes in the numbering, 2 bonuses without a cap', () => {
  const codes = lintScheme(tienGiang2022.scheme).map(({ code }) => code);
  const counts = ['band-open-end', 'numbering-hole', 'uncapped-bonus'].map(
    (code) => codes.filter((one) => one === code).length,
  );
  expect(counts).toEqual([1, 4, 2]);
  expect(codes).toHaveLength(7);
});

test('the five seeds go through all nine phases, and each through those that its plan names', () => {
  const phasesOf = (plan: Plan) =>
    phases.filter((phase) => plan.events.some((event) => event.phase === phase));
  expect(phases.filter((phase) => !seedPlans.some((plan) => phasesOf(plan).includes(phase)))).toEqual([]);
  expect(Object.fromEntries(seedPlans.map((plan) => [plan.id, phasesOf(plan)]))).toEqual({
    'bac-kan-2024': ['start', 'halfYear', 'propose', 'decide'],
    'chi-lang-2024': ['start', 'during', 'close', 'propose', 'decide'],
    'ha-giang-tong-hop-2021': ['start', 'during', 'halfYear', 'close', 'review', 'handOver'],
    'bac-ninh-2022': ['during', 'close', 'decide'],
    'bac-giang-2020': ['congress'],
  });
});

describe.each(plans.map((plan) => [plan.id, plan] as const))('the plan %s', (_id, plan) => {
  it('reads back from its own criteria and rules tables unchanged', () => {
    const reading = readCriteria(writeCriteria(plan.scheme), plan.scheme.regulation);
    expect(reading.findings).toEqual([]);
    expect(reading.scheme).toEqual(plan.scheme);
    const rules = readRegulation(writeRegulation(plan.scheme.regulation));
    expect(rules).toMatchObject({ regulation: plan.scheme.regulation, findings: [] });
  });

  it('gives entry sheets with one row for each criterion and one column for each unit, which read back blank', () => {
    const names = namesOf(plan);
    const sheet = writeEntries(plan.scheme, names, null);
    const targets = writeTargets(plan.scheme, names, null);
    expect(sheet).toHaveLength(nodesIn(plan.scheme.nodes).length + 1);
    expect(sheet[0]?.slice(2)).toEqual(names);
    const reading = readEntries(sheet, targets, plan.scheme);
    expect(reading.findings).toEqual([]);
    const result = scoreBloc(plan.scheme, reading.entries);
    expect(result.members.map(({ member }) => member)).toEqual(names);
    expect(result.members.every(({ missing }) => missing.length > 0)).toBe(true);
  });

  it('has 100 standard points', () => {
    const standards = plan.scheme.nodes.map((node) =>
      node.kind === 'group' && node.standard !== null ? decimalToNumber(node.standard) : 0,
    );
    expect(standards.reduce((sum, standard) => sum + standard, 0)).toBe(100);
  });

  it('cites each basis with its number and the day it was issued', () => {
    expect(plan.legalBasis).toHaveLength(plan.bases.length);
    expect(plan.bases.length).toBeGreaterThan(0);
    for (const { citation, number, numbering, day } of plan.bases) {
      expect(citation).toContain(number ?? '');
      if (day !== null) expect(citation).toContain(`ngày ${dayAsCited(day)}`);
      if (number !== null) expect(/^\d+-/.test(number)).toBe(numbering === 'party');
    }
  });

  it('shows every caution as a note, in its order', () => {
    expect(plan.notes).toEqual(plan.cautions.map(({ text }) => text));
    expect(plan.notes.length).toBeGreaterThan(0);
  });

  it('refers only to criteria and awards that it has', () => {
    const codes = nodesIn(plan.scheme.nodes).map(({ code }) => code);
    const named = [
      ...plan.contents.flatMap((content) => content.codes),
      ...plan.thresholds.flatMap(({ criterion }) => criterion ?? []),
    ];
    expect(named.filter((code) => !codes.includes(code))).toEqual([]);
    const awards = plan.awards.map(({ id }) => id);
    expect(new Set(awards).size).toBe(awards.length);
    expect(plan.quotas.filter(({ award }) => !awards.includes(award))).toEqual([]);
  });

  it('has periods and events that end on or after the day they begin', () => {
    const spans = [...plan.periods, ...plan.events.flatMap(({ days }) => days ?? [])];
    expect(spans.filter(({ from, to }) => from > to)).toEqual([]);
  });

  it('is written in letters with their marks joined (NFC), except for the words of the source', () => {
    const apart = textsIn(plan).filter(({ text }) => text !== text.normalize('NFC'));
    expect(apart.filter(({ path }) => !path.includes('/verbatim/'))).toEqual([]);
  });
});

describe.each(seedPlans.map((plan) => [plan.id, plan] as const))('the seed plan %s', (_id, plan) => {
  it('has a scheme without a single doubt of the lint', () => {
    expect(lintScheme(plan.scheme)).toEqual([]);
  });

  it('says first that its points are an example to practise with', () => {
    expect(plan.cautions[0]).toMatchObject({ kind: 'illustrative' });
    expect(plan.cautions[0]?.text).toContain('để tập làm');
  });

  it('has a basis for every single criterion, with the place in the document', () => {
    const bare = nodesIn(plan.scheme.nodes).filter(({ basis }) => basis?.includes('mục ') !== true);
    expect(bare.map(({ code }) => code)).toEqual([]);
  });

  it('measures lateness by its own deadlines, with the same inclusivity', () => {
    const late = linesOf(plan).flatMap(({ rule }) => (rule.kind === 'late' ? [rule.deadline] : []));
    const own = plan.deadlines.map(({ day, inclusive }) => ({ day, inclusive }));
    expect(late.length).toBeGreaterThan(0);
    for (const deadline of late) expect(own).toContainEqual(deadline);
  });

  it('names every text of its own in a few words: no sentence of a criterion is longer than 90 letters', () => {
    const long = nodesIn(plan.scheme.nodes).filter(({ title }) => title.length > 90);
    expect(long.map(({ code }) => code)).toEqual([]);
  });
});

/** Official documents write 02/7/2019: days below 10 and the months 1 and 2 carry a zero. */
function dayAsCited(day: number): string {
  const { month } = dateFromDay(day);
  return month <= 2 ? showDate(day) : showDate(day).replace(/\/0(\d)\//, '/$1/');
}
