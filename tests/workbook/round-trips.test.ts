import * as fc from 'fast-check';
import { decimal, defaultRegulation } from '../../src/scoring/index.ts';
import type { BlocEntries, Entry, Line, LineEntries, Scheme, SchemeNode } from '../../src/scoring/index.ts';
import { detectLegacyEncoding } from '../../src/text/index.ts';
import { everyNode } from '../../src/workbook/code-index.ts';
import { readCriteria } from '../../src/workbook/criteria.ts';
import { readEntries } from '../../src/workbook/entries.ts';
import { writeCriteria } from '../../src/workbook/write-criteria.ts';
import { needsTarget, writeEntries, writeTargets } from '../../src/workbook/write-entries.ts';
import { decimals, names, rules } from './arbitraries.ts';

const positive = decimals(1);
const titles = fc.option(names, { nil: '' });
const annotation = fc.option(names);
const annotations = { basis: annotation, evidence: annotation, owner: annotation, deadline: annotation };

type Unnumbered = (code: string) => SchemeNode;

const lines: fc.Arbitrary<Unnumbered> = fc
  .record({
    title: titles,
    ...annotations,
    ledger: fc.constantFrom('standard' as const, 'bonus' as const, 'deduction' as const),
    max: fc.option(positive),
    rule: rules,
    waivedIf: fc.option(fc.constantFrom('tự phát hiện', 'Đã khắc phục')),
    oneOf: fc.option(fc.constantFrom('A', 'nhóm b')),
  })
  .map((line): Unnumbered => (code) => ({ kind: 'line', code, onlyIf: null, ...line }));

const groups = (children: fc.Arbitrary<readonly Unnumbered[]>): fc.Arbitrary<Unnumbered> =>
  fc
    .record({
      title: titles,
      ...annotations,
      standard: fc.option(positive),
      capBonus: fc.option(positive),
      capDeduction: fc.option(positive),
      capNet: fc.option(positive),
      capTotal: fc.option(positive),
      floor: positive,
      children,
    })
    .map((group): Unnumbered => (code) => ({
      kind: 'group',
      code,
      ...group,
      children: group.children.map((child, place) => child(`${code}.${place + 1}`)),
    }));

const several = (node: fc.Arbitrary<Unnumbered>) => fc.array(node, { minLength: 1, maxLength: 4 });

const schemes: fc.Arbitrary<Scheme> = several(groups(several(fc.oneof(lines, groups(several(lines)))))).map(
  (tops) => ({
    regulation: defaultRegulation,
    nodes: tops.map((top, place) => top(['I', 'II', 'III', 'IV'][place] ?? 'V')),
  }),
);

test('luật: bảng tiêu chí ghi ra rồi đọc lại vẫn như cũ', () => {
  fc.assert(
    fc.property(schemes, (scheme) => {
      const cells = writeCriteria(scheme);
      fc.pre(!cells.flat().some((cell) => typeof cell === 'string' && detectLegacyEncoding(cell) !== null));
      const { findings, scheme: read } = readCriteria(cells, defaultRegulation);
      expect({ findings, read }).toEqual({ findings: [], read: scheme });
    }),
    { numRuns: 150 },
  );
});

const members = ['Sở Nội vụ', 'Ban Dân tộc', 'Thị xã Cai Lậy'];
const marks = fc.constantFrom<Entry>(null, { state: 'notAssigned' }, { state: 'notConsidered' });
const doubles = fc.integer({ min: 0, max: 99_999 }).map((number) => number / 100);

/** Entries as they are after reading: plain numbers are doubles, only a flag makes a marked number. */
function entriesOf(line: Line): fc.Arbitrary<Entry> {
  const flags = fc.constantFrom<readonly string[]>([], ...(line.waivedIf === null ? [] : [[line.waivedIf]]));
  const { rule } = line;
  if (rule.kind === 'yesNo')
    return fc.oneof(marks, fc.record({ state: fc.constant('yesNo' as const), yes: fc.boolean(), flags }));
  if (rule.kind === 'choice') {
    const option = fc.nat(rule.options.length - 1);
    return fc.oneof(
      marks,
      fc.record({ state: fc.constant('choice' as const), option, flags: fc.constant([]) }),
    );
  }
  if (rule.kind === 'late')
    return fc.oneof(
      marks,
      fc.integer({ min: 61, max: 80_000 }),
      fc.constant<Entry>({ state: 'notReceived' }),
    );
  if (line.waivedIf === null) return fc.oneof(marks, doubles);
  const flagged = { state: 'number' as const, value: decimal(25, -1), flags: [line.waivedIf] };
  return fc.oneof(marks, doubles, fc.constant<Entry>(flagged));
}

const target = fc.oneof(fc.constant<Entry>(null), doubles);

function lineEntries(line: Line): fc.Arbitrary<LineEntries> {
  const row = (cell: fc.Arbitrary<Entry>) =>
    fc.array(cell, { minLength: members.length, maxLength: members.length });
  return fc.record({
    values: row(entriesOf(line)),
    targets: needsTarget(line) ? row(target) : fc.constant(null),
  });
}

const scored: fc.Arbitrary<readonly [Scheme, BlocEntries]> = schemes.chain((scheme) => {
  const all = everyNode(scheme).flatMap((node) => (node.kind === 'line' ? [node] : []));
  return fc
    .tuple(...all.map(lineEntries))
    .map((rows) => [
      scheme,
      { members, lines: new Map(all.map((line, place) => [line.code, rows[place] ?? empty])) },
    ]);
});

const empty: LineEntries = { values: members.map(() => null), targets: null };

test('luật: bảng số liệu và chỉ tiêu ghi ra rồi đọc lại vẫn như cũ', () => {
  fc.assert(
    fc.property(scored, ([scheme, entries]) => {
      const read = readEntries(
        writeEntries(scheme, members, entries),
        writeTargets(scheme, members, entries),
        scheme,
      );
      expect({ findings: read.findings, entries: read.entries }).toEqual({ findings: [], entries });
    }),
    { numRuns: 100 },
  );
});
