import { decimal, reviewCongressEvent } from '../../src/scoring/index.ts';
import type { CongressEvent } from '../../src/scoring/index.ts';

const plain: CongressEvent = {
  unit: 'Sở A',
  headcount: null,
  plenaryBelow: 200,
  chosen: null,
  delegates: null,
  maxDelegates: 300,
  ratios: [decimal(70), decimal(30)],
  allotted: null,
  deadline: { day: 44_012, inclusive: true },
  heldOn: null,
};
const event = (changes: Partial<CongressEvent> = {}, sent = 0) =>
  reviewCongressEvent({ ...plain, ...changes }, sent);
const codes = (given: ReturnType<typeof event>) => given.problems.map(({ code }) => code);

describe('the form of a conference by headcount', () => {
  it.each([
    [199, { kind: 'byRule', form: 'plenary' }, []],
    [200, { kind: 'open' }, ['congress-form-open']],
    [201, { kind: 'byRule', form: 'delegates' }, []],
    [null, { kind: 'headcountMissing' }, []],
  ])('%s people', (headcount, form, problems) => {
    expect(event({ headcount }).form).toEqual(form);
    expect(codes(event({ headcount }))).toEqual(problems);
  });

  it('exactly 200 is settled by a choice with its reason, and by none without', () => {
    const reason = 'Hội trường đủ chỗ';
    expect(event({ headcount: 200, chosen: { form: 'plenary', reason } }).form).toEqual({
      kind: 'decided',
      form: 'plenary',
      reason,
      against: null,
    });
    const bare = event({ headcount: 200, chosen: { form: 'plenary', reason: '' } });
    expect(bare.form).toEqual({ kind: 'open' });
    expect(codes(bare)).toEqual(['congress-form-without-reason']);
  });

  it('a choice against the plan is kept and asked about', () => {
    const chosen = { form: 'delegates', reason: 'Hội trường nhỏ' } as const;
    expect(event({ headcount: 150, chosen }).form).toMatchObject({ kind: 'decided', against: 'plenary' });
    expect(codes(event({ headcount: 150, chosen }))).toEqual(['congress-form-against-rule']);
    expect(codes(event({ headcount: 250, chosen }))).toEqual([]);
  });

  it('a level without such a rule has no form by headcount', () => {
    expect(event({ headcount: 200, plenaryBelow: null }).form).toEqual({ kind: 'noRule' });
  });
});

describe('delegates of one event', () => {
  it('300 are allowed and split 210 and 90; 301 are above the maximum', () => {
    expect(event({ delegates: 300 }).split).toMatchObject({ parts: [{ count: 210 }, { count: 90 }] });
    expect(codes(event({ delegates: 300 }))).toEqual([]);
    expect(event({ delegates: 301 }).split).toEqual({ kind: 'aboveMax', total: 301, max: 300 });
    expect(codes(event({ delegates: 301 }))).toEqual(['congress-above-max']);
  });

  it('the allotment of the level above is never passed unsaid', () => {
    expect(event({ allotted: 3 }, 3)).toMatchObject({ allottedLeft: 0, problems: [] });
    expect(event({ allotted: 3 }, 4).problems).toEqual([
      { code: 'congress-above-allotted', sent: 4, allotted: 3 },
    ]);
  });
});

describe('the deadline of one event', () => {
  it.each([
    [44_012, 0, []],
    [44_013, 1, ['congress-late']],
  ])('trong quý II năm 2020, held on day %d: %d days late', (heldOn, late, problems) => {
    expect(event({ heldOn }).daysLate).toBe(late);
    expect(codes(event({ heldOn }))).toEqual(problems);
  });

  it('“trước ngày” ends the day before', () => {
    const deadline = { day: 43_951, inclusive: false };
    expect(event({ deadline, heldOn: 43_950 }).daysLate).toBe(0);
    expect(event({ deadline, heldOn: 43_951 }).daysLate).toBe(1);
  });
});
