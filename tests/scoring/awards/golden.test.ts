import { classify, quota } from '../../../src/scoring/index.ts';
import type { AwardRule, QuotaBase } from '../../../src/scoring/index.ts';
import { lawPackOn } from '../../../src/rulebooks/awards/index.ts';
import { dayFromDate, sentenceOfPlaces } from '../../../src/text/index.ts';
import { answers, kinds, nominee, number, ranked, review, rule } from './builders.ts';

const twentyPercent = (base: QuotaBase): Partial<AwardRule> => ({
  quota: { kind: 'share', wording: 'atMost', rate: number(0.2), base },
});
const given = (count: number): QuotaBase => ({ kind: 'given', name: 'Cờ cấp tỉnh', count });
const units = (count: number) => ranked(...Array.from({ length: count }, (_unit, index) => index + 1));
const proposed = (base: QuotaBase, nominees: number): number =>
  kinds(review([rule(twentyPercent(base))], units(nominees))).filter((kind) => kind === 'proposed').length;

describe('Bến Tre 2018: 69 leading units proposed, 48 flags, 5 of the Government', () => {
  it('20 % of 48 is 9: the five that were given are within it', () => {
    expect(quota(48, number(0.2), 'atMost')).toBe(9);
    expect(proposed(given(48), 20)).toBe(9);
    expect(proposed(given(48), 5)).toBe(5);
  });

  it('the council passes 48 of 69 by its own vote: 21 stay behind', () => {
    const vote = {
      threshold: number(0.5),
      comparison: 'moreThan',
      base: 'allMembers',
      quorum: null,
    } as const;
    const council = rule({ vote: { ...vote, writtenOpinions: false } });
    const nominees = Array.from({ length: 69 }, (_unit, index) =>
      nominee(`Đơn vị ${index + 1}`, { rank: 1 }),
    );
    const ballots = nominees.map(({ subject }, index) => ({
      award: 'CO',
      subject,
      round: 1,
      inFavour: index < 48 ? 8 : 7,
      total: 15,
      present: null,
      valid: null,
      written: null,
    }));
    const outcome = kinds(review([council], nominees, { ballots }));
    expect(outcome.filter((kind) => kind === 'proposed')).toHaveLength(48);
    expect(outcome.filter((kind) => kind === 'voteFailed')).toHaveLength(21);
  });
});

describe('Bắc Ninh 2022: the base decides whether 12 flags of the Government are lawful', () => {
  it('of the 54 that received the provincial flag only 10 may be proposed', () => {
    expect(proposed(given(54), 12)).toBe(10);
  });

  it('of all 66 that qualified 13 may be: the 12 are within it', () => {
    expect(quota(66, number(0.2), 'atMost')).toBe(13);
    expect(proposed(given(66), 12)).toBe(12);
  });

  it('counted from the review itself: 20 % of those eligible for the provincial flag', () => {
    const flags = [
      rule({ id: 'CO-TINH' }),
      rule({ id: 'CO-CP', ...twentyPercent({ kind: 'eligible', award: 'CO-TINH' }) }),
    ];
    expect(kinds(review(flags, units(24)), 1).filter((kind) => kind === 'proposed')).toHaveLength(4);
  });
});

describe('quotas of small units: 15 % of the advanced workers', () => {
  it.each([
    [6, 0],
    [7, 1],
    [13, 1],
    [14, 2],
    [20, 3],
    [100, 15],
  ])('of %d people: %d', (count, places) => {
    expect(quota(count, number(0.15), 'atMost')).toBe(places);
  });

  it('at least one is the office’s own choice: off by default, and said where it is used', () => {
    const of = (count: number, more: { atLeastOne?: true } = {}) =>
      review(
        [
          rule({
            quota: {
              kind: 'share',
              wording: 'atMost',
              rate: number(0.15),
              base: { kind: 'given', name: 'Lao động tiên tiến', count },
              ...more,
            },
          }),
        ],
        units(2),
      );
    const proposedOf = (given: ReturnType<typeof of>) =>
      kinds(given).filter((kind) => kind === 'proposed').length;
    expect(proposedOf(of(6))).toBe(0);
    expect(proposedOf(of(6, { atLeastOne: true }))).toBe(1);
    expect(proposedOf(of(0, { atLeastOne: true }))).toBe(0);
    expect(proposedOf(of(14, { atLeastOne: true }))).toBe(2);
    const [places] = of(6, { atLeastOne: true }).awards[0]!.places;
    expect(sentenceOfPlaces(places!)).toBe(
      'Đã đề nghị 1 trong 1 suất, còn 0 suất (tỷ lệ làm tròn xuống 0, lấy 1 theo lựa chọn ghi ở cột “Số lượng”)',
    );
    expect(sentenceOfPlaces(of(14, { atLeastOne: true }).awards[0]!.places[0]!)).toBe(
      'Đã đề nghị 2 trong 2 suất, còn 0 suất',
    );
  });

  it('7 % of 100 is 7 and 29 % of 100 is 29, whatever doubles say', () => {
    expect([quota(100, number(0.07), 'atLeast'), quota(100, number(0.29), 'atMost')]).toEqual([7, 29]);
  });
});

describe('Tập thể lao động xuất sắc until 2023 (Luật 2003, Điều 27)', () => {
  const { rules } = lawPackOn(dayFromDate(2023, 6, 1));
  const title = rules.find(({ id }) => id === 'TTLDXS');
  const facts = {
    'Được chọn trong các tập thể lao động tiên tiến': true,
    'Tỷ lệ người hoàn thành nhiệm vụ': 1,
    'Tỷ lệ lao động tiên tiến': 0.7,
    'Số chiến sĩ thi đua cơ sở': 1,
    'Số người bị kỷ luật từ cảnh cáo trở lên': 0,
  };
  it.each([
    ['100 %, 70 %, one CSTĐCS, nobody warned', {}, 'eligible'],
    ['69,99 % advanced workers', { 'Tỷ lệ lao động tiên tiến': 0.6999 }, 'notEligible'],
    ['99,9 % of the tasks', { 'Tỷ lệ người hoàn thành nhiệm vụ': 0.999 }, 'notEligible'],
    ['no CSTĐCS', { 'Số chiến sĩ thi đua cơ sở': 0 }, 'notEligible'],
    ['one person with a warning', { 'Số người bị kỷ luật từ cảnh cáo trở lên': 1 }, 'notEligible'],
  ])('%s', (_title, changes, expected) => {
    const asOf = { day: dayFromDate(2023, 6, 1), year: 2023 };
    const collective = nominee('Phòng A', { facts: { ...facts, ...changes } });
    expect(answers(review([title!], [collective], { asOf }))).toEqual([expected]);
  });

  it('the rule of 2003 is not used for a dossier of 2024', () => {
    const asOf = { day: dayFromDate(2024, 1, 1), year: 2024 };
    expect(review([title!], [nominee('Phòng A', { facts })], { asOf }).awards[0]!.status).toBe('notInForce');
  });
});

describe('the bands of Đồng Nai feed the awards', () => {
  const classes = [
    { label: 'Xuất sắc', min: number(95), everyGroupAtLeast: null },
    { label: 'Tốt', min: number(85), everyGroupAtLeast: null },
    { label: 'Khá', min: null, everyGroupAtLeast: null },
  ];
  const label = (points: number): string =>
    classify({ score: { kind: 'points', points: number(points) }, groups: [] }, classes)?.label ?? '';

  it.each([
    [100, 'Xuất sắc', 'eligible'],
    [95, 'Xuất sắc', 'eligible'],
    [94.99, 'Tốt', 'notEligible'],
    [85, 'Tốt', 'notEligible'],
    [84.99, 'Khá', 'notEligible'],
  ])('%d points are %s; xếp loại từ Xuất sắc: %s', (points, expected, answer) => {
    expect(label(points)).toBe(expected);
    const conditions = { kind: 'classAtLeast', label: 'Xuất sắc' } as const;
    expect(answers(review([rule({ conditions })], [nominee('A', { classLabel: label(points) })]))).toEqual([
      answer,
    ]);
  });
});
