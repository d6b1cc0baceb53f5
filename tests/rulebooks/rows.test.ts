import {
  bacGiang2020,
  bacKan2024,
  bacNinh2022,
  chiLang2024,
  haGiangTongHop2021,
  plans,
  rowsOf,
  tienGiang2022,
  type Plan,
} from '../../src/rulebooks/index.ts';

/**
 * The kinds of the requirements of each seed in their order (domain.md §1.1–§1.5), and the plan that is its own:
 * D date, P period, Q quota, N threshold, R ratio, C criterion, G subjects, F dossier, O role or flow, A award,
 * T document, M movement.
 */
const seeds = [
  { seed: 'S0', kinds: 'TMPDDGCCAQQFOCMT', count: 16, plan: bacKan2024 },
  { seed: 'S1', kinds: 'TMPDDNNCGACCCNCOOCMTT', count: 21, plan: chiLang2024 },
  { seed: 'S2', kinds: 'TTGMCCNCCPPDODOODOOOOOOOOOCMTT', count: 30, plan: haGiangTongHop2021 },
  { seed: 'S3', kinds: 'PDGGACCCCOOTT', count: 13, plan: bacNinh2022 },
  { seed: 'S4', kinds: 'DDDDNNQROGGGONOOCPMTO', count: 21, plan: bacGiang2020 },
];

/** Where a requirement of a kind may stand. */
const placesOfKind = new Map([
  ['D', ['deadlines', 'events', 'commemorations']],
  ['P', ['periods']],
  ['Q', ['quotas', 'congress.limits']],
  ['N', ['thresholds', 'registrations', 'congress.forms', 'congress.lengths']],
  ['R', ['congress.shares']],
  ['C', ['criteria', 'standards', 'statistics', 'principles', 'registrations']],
  ['G', ['members', 'subjects', 'congress.levels', 'congress.delegates', 'congress.composition']],
  ['F', ['dossier']],
  [
    'O',
    [
      'events',
      'duties',
      'registrations',
      'activities',
      'congress.decisions',
      'congress.names',
      'congress.sharedEvents',
      'congress.programme',
    ],
  ],
  ['A', ['awards']],
  ['T', ['document', 'bases', 'receivers', 'cautions']],
  ['M', ['theme', 'movements']],
]);

const idsOf = ({ seed, kinds }: { seed: string; kinds: string }) =>
  Array.from(kinds, (_kind, index) => `${seed}-${String(index + 1).padStart(2, '0')}`);

const expected = seeds.flatMap(idsOf);

/** The places of each requirement in a set of plans: the plan and its part. */
function placesIn(these: readonly Plan[]): ReadonlyMap<string, ReadonlySet<string>> {
  const places = new Map<string, Set<string>>();
  for (const plan of these) {
    for (const { row, place } of rowsOf(plan)) {
      const known = places.get(row) ?? new Set<string>();
      places.set(row, known.add(`${plan.id}: ${place}`));
    }
  }
  return places;
}

const rowsWithout = (these: readonly Plan[]) => expected.filter((row) => !placesIn(these).has(row));
const othersThan = (plan: Plan) => plans.filter((other) => other !== plan);

test('16 + 21 + 30 + 13 + 21 = 101 requirements of the five seeds, each carried by exactly one place', () => {
  const places = placesIn(plans);
  expect(expected).toHaveLength(101);
  expect(rowsWithout(plans)).toEqual([]);
  expect([...places.keys()].filter((row) => !expected.includes(row))).toEqual([]);
  expect([...places].filter(([, where]) => where.size !== 1)).toEqual([]);
});

test.each(seeds)('$seed: all its $count requirements are in its own plan, and no other seed’s', (one) => {
  expect([...new Set(rowsOf(one.plan).map(({ row }) => row))].sort()).toEqual(idsOf(one));
});

test.each(seeds)('$seed: each requirement stands where its kind belongs, a date not among roles', (one) => {
  const ids = idsOf(one);
  const kindOf = (row: string) => one.kinds.charAt(ids.indexOf(row));
  const astray = rowsOf(one.plan).filter(
    ({ row, place }) => placesOfKind.get(kindOf(row))?.includes(place) !== true,
  );
  expect(ids).toHaveLength(one.count);
  expect(astray).toEqual([]);
});

test('every requirement that is carried names the clause it was read from', () => {
  expect(plans.flatMap(rowsOf).filter(({ clause }) => clause.trim() === '')).toEqual([]);
});

test('the published score table of Tiền Giang carries no requirement of a seed', () => {
  expect(rowsOf(tienGiang2022)).toEqual([]);
});

describe('what a plan loses is missed', () => {
  it('S0-03 without its period', () => {
    const poorer = { ...bacKan2024, periods: [] };
    expect(rowsWithout([...othersThan(bacKan2024), poorer])).toEqual(['S0-03']);
  });

  it('S2-04 without its theme, S2-03 without its members', () => {
    const others = othersThan(haGiangTongHop2021);
    expect(rowsWithout([...others, { ...haGiangTongHop2021, theme: null }])).toEqual(['S2-04']);
    expect(rowsWithout([...others, { ...haGiangTongHop2021, members: [] }])).toEqual(['S2-03']);
  });

  it('S3-08 when its criteria are no longer in the scheme', () => {
    const { scheme } = bacNinh2022;
    const poorer = { ...bacNinh2022, scheme: { ...scheme, nodes: scheme.nodes.slice(1) } };
    expect(rowsWithout([...othersThan(bacNinh2022), poorer])).toEqual(['S3-08']);
  });

  it('twelve requirements of S4 without its congress', () => {
    const poorer = { ...bacGiang2020, congress: null };
    expect(rowsWithout([...othersThan(bacGiang2020), poorer])).toHaveLength(12);
  });

  it('a requirement at two places is seen', () => {
    const twice = { ...chiLang2024, principles: [{ title: 'x', clause: 'y', rows: ['S1-03' as const] }] };
    expect(placesIn([twice]).get('S1-03')).toEqual(
      new Set(['chi-lang-2024: periods', 'chi-lang-2024: principles']),
    );
  });
});
