import {
  compositionOf,
  conferenceForm,
  lastValidDay,
  leavesOf,
  reviewDossier,
  splitDelegates,
} from '../../../src/scoring/index.ts';
import type { AwardBallot, AwardRule, Nominee } from '../../../src/scoring/index.ts';
import {
  bacGiang2020,
  bacKan2024,
  bacNinh2022,
  chiLang2024,
  haGiang2021,
} from '../../../src/rulebooks/awards/index.ts';
import { dayFromDate, showDate } from '../../../src/text/index.ts';
import { readDossiers } from '../../../src/workbook/award-dossiers.ts';
import { awardSheet } from '../../../src/workbook/award-sheets.ts';
import { locateAwardTables } from '../../../src/workbook/award-tables.ts';
import { answers, ballot, codes, kinds, nominee, review } from '../../scoring/awards/builders.ts';
import { snapshotOf } from '../../workbook/snapshot-of.ts';

const asOf = (year: number, month: number, day: number) => ({ day: dayFromDate(year, month, day), year });
const ruleOf = (rules: readonly AwardRule[], id: string): AwardRule => {
  const found = rules.find((rule) => rule.id === id);
  if (found === undefined) throw new Error(`no rule ${id}`);
  return found;
};

describe('Bắc Kạn 2024 (seed 000)', () => {
  const { rules, dossier } = bacKan2024('whole');
  const three = [
    'Hoàn thành có chất lượng, đúng tiến độ các hoạt động của Kế hoạch 685/KH-UBND',
    'Nhiều nội dung, hình thức tổ chức phong trào thi đua',
    'Nhiều mô hình hay, cách làm sáng tạo',
  ];
  const facts = (count: number) => Object.fromEntries(three.map((name, index) => [name, index < count]));
  const date = asOf(2024, 12, 1);

  it.each([
    [3, 'eligible'],
    [2, 'notEligible'],
  ])('a collective needs all of the three standards; with %d it is %s', (count, expected) => {
    const given = review([ruleOf(rules, 'BK-TT')], [nominee('Phòng A', { facts: facts(count) })], {
      asOf: date,
    });
    expect(answers(given)).toEqual([expected]);
  });

  it.each([
    ['Thành tích xuất sắc đột xuất', true, 'eligible'],
    ['Thành tích xuất sắc đột xuất', false, 'incomplete'],
  ])('a person needs one of three; %s = %s: %s', (fact, holds, expected) => {
    const person = nominee('Ông B', { kind: 'official', facts: { [fact]: holds } });
    expect(answers(review([ruleOf(rules, 'GK-CN')], [person], { asOf: date }))).toEqual([expected]);
  });

  it('không quá 01 tập thể hoặc cá nhân: one form never has both, the votes decide', () => {
    const nominees: readonly Nominee[] = [
      nominee('Phòng A', { facts: facts(3) }),
      nominee('Ông B', { kind: 'official', facts: { 'Thành tích xuất sắc đột xuất': true } }),
    ];
    const pair = [ruleOf(rules, 'BK-TT'), ruleOf(rules, 'BK-CN')];
    expect([0, 1].map((at) => kinds(review(pair, nominees, { asOf: date }), at))).toEqual([
      ['needsDecision'],
      ['needsDecision'],
    ]);
    const ballots = [ballot('Phòng A', 5, 9, 'BK-TT'), ballot('Ông B', 7, 9, 'BK-CN')];
    const voted = review(pair, nominees, { asOf: date, ballots });
    expect([kinds(voted, 0), kinds(voted, 1)]).toEqual([['reserve'], ['proposed']]);
  });

  it('the same achievement in both forms is found', () => {
    const pair = [ruleOf(rules, 'BK-TT'), ruleOf(rules, 'GK-TT')];
    const given = review(pair, [nominee('Phòng A', { facts: facts(3) })], { asOf: date });
    expect(codes(given)).toContain('same-achievement');
  });

  it('the dossier has three parts, late after 28/11/2024', () => {
    const on = (day: number) =>
      ['TO-TRINH', 'BIEN-BAN', 'BAO-CAO'].map((part) => ({ part, received: dayFromDate(2024, 11, day) }));
    const state = (day: number) =>
      reviewDossier(dossier!, on(day), 'Phòng A', dayFromDate(2024, 12, 1)).parts.map((part) => part.state);
    expect(showDate(lastValidDay(dossier!.deadline!))).toBe('28/11/2024');
    expect(state(28)).toEqual(['inTime', 'inTime', 'inTime']);
    expect(state(29)).toEqual(['late', 'late', 'late']);
  });

  it('Mẫu số 08 is good until 30/6/2025, then its successor is asked for; a part without receipt is unknown', () => {
    const receipts = [{ part: 'TO-TRINH', received: null }];
    const inForce = reviewDossier(dossier!, receipts, 'Phòng A', dayFromDate(2025, 6, 30));
    const expired = reviewDossier(dossier!, receipts, 'Phòng A', dayFromDate(2025, 7, 1));
    expect(inForce.parts.map(({ state }) => state)).toEqual(['missing', 'unknown', 'unknown']);
    expect(inForce.findings.map(({ code }) => code)).toEqual(['dossier-part-missing']);
    expect(expired.findings.map(({ code }) => code)).toEqual([
      'dossier-part-missing',
      'document-not-in-force',
    ]);
    expect(expired.complete).toBe(false);
  });
});

describe('Chi Lăng 2024 (seed 001)', () => {
  const date = asOf(2024, 11, 15);
  const collective = {
    'Gương mẫu chấp hành chủ trương, chính sách, pháp luật': true,
    'Thành tích tiêu biểu trong chỉ đạo, tuyên truyền, tổ chức phong trào': true,
    'Có sáng kiến hoặc giải pháp': true,
    'Tỷ lệ hoàn thành 10 tháng': 1.01,
    'Số mô hình': 0,
    'Số công trình, phần việc': 1,
    'Mô hình, công trình đúng pháp luật, bảo đảm an ninh trật tự': true,
  };
  const registration = (month: number, day: number) =>
    ({ registered: true, day: dayFromDate(2024, month, day) }) as const;
  const answer = (id: string, given: Nominee) =>
    answers(review([ruleOf(chiLang2024.rules, id)], [given], { asOf: date }))[0];

  it.each([
    ['registered on 20/01/2024', {}, registration(1, 20), 'eligible'],
    ['registered on 21/01/2024', {}, registration(1, 21), 'notEligible'],
    ['never registered', {}, { registered: false } as const, 'notEligible'],
    ['exactly 100 % in ten months', { 'Tỷ lệ hoàn thành 10 tháng': 1 }, registration(1, 20), 'notEligible'],
    ['neither model nor work', { 'Số công trình, phần việc': 0 }, registration(1, 20), 'notEligible'],
  ])('a collective %s', (_title, changes, registered, expected) => {
    const given = nominee('Xã A', { registration: registered, facts: { ...collective, ...changes } });
    expect(answer('GK-A', given)).toBe(expected);
  });

  it.each([
    [120_000_000, 'eligible'],
    [119_900_000, 'notEligible'],
  ])('a household with %d đồng a year', (income, expected) => {
    const facts = {
      'Gương mẫu chấp hành chủ trương, chính sách, pháp luật': true,
      'Tích cực hưởng ứng đợt thi đua': true,
      'Việc làm nổi bật, thiết thực, sản xuất giỏi': true,
      'Thu nhập (đồng/năm)': income,
    };
    expect(answer('GK-C', nominee('Gia đình ông A', { kind: 'household', facts }))).toBe(expected);
  });

  it('bravery alone is enough for an official', () => {
    const facts = {
      'Gương mẫu chấp hành chủ trương, chính sách, pháp luật': true,
      'Mưu trí, dũng cảm trong thực hiện nhiệm vụ': true,
    };
    expect(answer('GK-B1', nominee('Ông A', { kind: 'official', facts }))).toBe('eligible');
  });

  it.each([
    ['registered on 20/01/2024', registration(1, 20), 'eligible'],
    ['that never registered', { registered: false } as const, 'notEligible'],
  ])(
    'an enterprise %s: enterprises are among the units that register (mục V.1, VI.2)',
    (_title, registered, expected) => {
      const facts = Object.fromEntries(
        leavesOf(ruleOf(chiLang2024.rules, 'GK-D').conditions).flatMap((leaf) =>
          leaf.kind === 'yesNo' ? [[leaf.fact, true]] : [],
        ),
      );
      const given = nominee('Công ty A', { kind: 'enterprise', registration: registered, facts });
      expect(answer('GK-D', given)).toBe(expected);
    },
  );

  it.each([
    ['Trường Mầm non Hoa Sen', 'Đăng ký thi đua của trường học', 'Phòng Giáo dục và Đào tạo'],
    ['Trường THCS Đồng Mỏ', 'Đăng ký thi đua của trường học', 'Phòng Giáo dục và Đào tạo'],
    ['Trường TH&THCS Vân An', 'Đăng ký thi đua của trường học', 'Phòng Giáo dục và Đào tạo'],
    ['Trường THPT Chi Lăng', 'Đăng ký thi đua', 'Phòng Nội vụ'],
    ['UBND xã Vân Thủy', 'Đăng ký thi đua', 'Phòng Nội vụ'],
    [
      'Phòng Giáo dục và Đào tạo',
      'Tổng hợp, thẩm định đăng ký của các trường học',
      'Phòng Giáo dục và Đào tạo',
    ],
  ])('%s: “%s” by 20/01/2024, appraised by %s (S1-05)', (member, part, appraiser) => {
    const content = { rules: chiLang2024.rules, reviewDay: date.day, members: [member] };
    const sheet = awardSheet('dossiers', { ...content, dossier: chiLang2024.dossier });
    const cells = locateAwardTables(snapshotOf([sheet])).dossiers?.cells ?? [];
    const { lines } = readDossiers(cells, chiLang2024.rules, [member], date.day);
    expect(
      lines.filter((line) => line.appraiser !== '').map((line) => [line.state.part.title, line.appraiser]),
    ).toEqual([[part, appraiser]]);
    expect(lines[0]?.deadline).toEqual({ day: dayFromDate(2024, 1, 20), inclusive: true });
  });

  it('every kind of subject meets its own conditions only', () => {
    const of = (kind: Nominee['kind']) =>
      review(chiLang2024.rules, [nominee('A', { kind })], { asOf: date })
        .awards.filter(({ candidates }) => candidates.length > 0)
        .map(({ rule }) => rule.id);
    expect(of('collective')).toEqual(['GK-A', 'BK-TINH']);
    expect(of('armedForces')).toEqual(['GK-B1', 'BK-TINH']);
    expect(of('publicEmployee')).toEqual(['GK-B2', 'BK-TINH']);
    expect(of('worker')).toEqual(['GK-C', 'BK-TINH']);
    expect(of('enterprise')).toEqual(['GK-D', 'BK-TINH']);
  });
});

describe('Hà Giang 2021 (seed 002)', () => {
  const members = ['Sở Nội vụ', 'Sở Ngoại vụ', 'Ban Dân tộc'].map((name) => nominee(name));
  const votes = (counts: readonly number[]): readonly AwardBallot[] =>
    members.map(({ subject }, index) => ballot(subject, counts[index] ?? 0, 6, 'TRUONG-KHOI'));
  const election = [ruleOf(haGiang2021.rules, 'TRUONG-KHOI')];
  const of = (counts: readonly number[]) =>
    review(election, members, { ballots: votes(counts), asOf: asOf(2021, 12, 10) });

  it('the leader of next year has more than half of six votes', () => {
    expect(of([4, 2, 0]).awards[0]!.candidates.map(({ proposal }) => proposal.kind)).toEqual([
      'proposed',
      'voteFailed',
      'voteFailed',
    ]);
    expect(of([3, 3, 0]).awards[0]!.candidates.map(({ proposal }) => proposal.kind)).toEqual(
      Array(3).fill('voteFailed'),
    );
  });

  it('two with the same majority are not separated by the program', () => {
    expect(kinds(of([5, 5, 0])).filter((kind) => kind === 'needsDecision')).toHaveLength(2);
  });
});

describe('Bắc Ninh 2022 (seed 003)', () => {
  it('a bloc is a nominee; it exceeds the plan and is a role model', () => {
    const facts = {
      'Thành tích tiêu biểu, xuất sắc': true,
      'Tỷ lệ thực hiện kế hoạch': 1.02,
      'Là gương điển hình tiên tiến được học tập, noi theo': true,
    };
    const bloc = nominee('Khối thi đua số 1', { kind: 'bloc', facts });
    const other = nominee('Phường A', { facts: { ...facts, 'Tỷ lệ thực hiện kế hoạch': 1 } });
    const given = review(bacNinh2022.rules, [bloc, other], { asOf: asOf(2022, 12, 20) });
    expect(given.awards.map((_award, index) => kinds(given, index))).toEqual([
      ['proposed', 'none'],
      ['proposed', 'none'],
    ]);
  });
});

describe('Bắc Giang 2020 (seed 004)', () => {
  it('quarters end on 31/3, 30/6 and 30/9/2020; the pilots end the day before their date', () => {
    const last = ({ deadline }: { readonly deadline: Parameters<typeof lastValidDay>[0] | null }) =>
      showDate(lastValidDay(deadline!));
    expect(bacGiang2020.levels.map(last)).toEqual(['31/03/2020', '30/06/2020', '30/09/2020']);
    expect(bacGiang2020.pilots.map(last)).toEqual(['29/04/2020', '18/05/2020']);
  });

  it('300 delegates split 70/30 are 210 and 90; 301 are too many; 200 people are not ruled', () => {
    const level = bacGiang2020.levels[1]!;
    expect(splitDelegates(300, level.ratios, level.maxDelegates)).toMatchObject({
      parts: [{ count: 210 }, { count: 90 }],
    });
    expect(splitDelegates(301, level.ratios, level.maxDelegates).kind).toBe('aboveMax');
    expect([199, 200, 201].map(conferenceForm)).toEqual(['plenary', 'undecided', 'delegates']);
  });

  it('the composition counts overlapping groups of delegates', () => {
    const people = [['Nữ', 'Trẻ tuổi'], ['Nữ'], ['Khách mời'], []].map((groups) => ({
      groups: new Set(groups),
    }));
    const counts = compositionOf(people, bacGiang2020.groups).map(({ group, count }) => [group, count]);
    expect(Object.fromEntries(counts)).toMatchObject({ Nữ: 2, 'Trẻ tuổi': 1, 'Khách mời': 1, 'Tôn giáo': 0 });
    expect(compositionOf([], ['Nữ'])).toEqual([{ group: 'Nữ', count: 0, unknown: 0, share: null }]);
  });
});
