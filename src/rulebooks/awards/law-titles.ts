import { decimalFromNumber } from '../../scoring/index.ts';
import type { AwardRule, RuleStatus } from '../../scoring/index.ts';
import {
  all,
  atMostShare,
  award,
  count,
  held,
  noDisqualifier,
  oneOf,
  rank,
  rate,
  vote,
  yes,
} from './authoring.ts';

/** What differs between the periods of the law (domain.md §3.1, §3.2). */
export type LawPeriod = {
  readonly law: string;
  readonly decree: string;
  /** Share of LĐTT that an advanced collective needs, "trên". */
  readonly advancedShare: number;
  /** Whether Tập thể lao động xuất sắc asks that the tasks are done excellently (Điều 27 since 2024). */
  readonly excellently: boolean;
  /** Which awards have been checked against a published text; the others wait for confirmation. */
  readonly confirmed: readonly string[];
  /** What makes a CSTĐ cơ sở besides LĐTT (Điều 23): it changed with each law. */
  readonly fighter: 'initiativeOrBrave' | 'excellentOrInitiative' | 'excellentAndInitiative';
};

const people = 'Lao động tiên tiến';
const grassroots = 'Chiến sĩ thi đua cơ sở';
const provincial = 'Chiến sĩ thi đua cấp tỉnh';
const doneWell = yes('Hoàn thành tốt nhiệm vụ trở lên');
const doneExcellently = yes('Hoàn thành xuất sắc nhiệm vụ');
const nobodyWarned = count('Số người bị kỷ luật từ cảnh cáo trở lên', '=', 0);
const united = yes('Nội bộ đoàn kết, tổ chức đảng và đoàn thể trong sạch, vững mạnh');
const exceeded = rate('Tỷ lệ hoàn thành nhiệm vụ', '>', 100);

/** The awards that a bloc and its members propose, in one period of the law. */
export function lawRules(period: LawPeriod): readonly AwardRule[] {
  return [...flags(period), ...collectiveTitles(period), ...personalTitles(period), ...forms(period)].map(
    (rule) => ({ ...rule, status: statusIn(period, rule.id) }),
  );
}

function statusIn({ confirmed }: LawPeriod, id: string): RuleStatus {
  return confirmed.includes(id) ? 'confirmed' : 'unconfirmed';
}

function flags({ law }: LawPeriod): readonly AwardRule[] {
  const achievement = 'Thành tích năm';
  return [
    award(
      {
        id: 'CO-CP',
        title: 'Cờ thi đua của Chính phủ',
        authority: 'Thủ tướng Chính phủ',
        subjects: ['collective'],
        basis: { document: law, article: 'Điều 25' },
      },
      {
        conditions: all(rank('=', 1), exceeded, united, noDisqualifier),
        quota: atMostShare(20, {
          kind: 'given',
          name: 'tập thể đủ tiêu chuẩn tặng Cờ cấp tỉnh',
          count: null,
        }),
        achievement,
      },
    ),
    award(
      {
        id: 'CO-TINH',
        title: 'Cờ thi đua cấp tỉnh',
        authority: 'Chủ tịch UBND tỉnh',
        subjects: ['collective'],
        basis: { document: law, article: 'Điều 26' },
      },
      { conditions: all(rank('=', 1), noDisqualifier), achievement },
    ),
  ];
}

function collectiveTitles({ law, advancedShare, excellently }: LawPeriod): readonly AwardRule[] {
  const achievement = 'Danh hiệu năm của tập thể';
  return [
    award(
      {
        id: 'TTLDXS',
        title: 'Tập thể lao động xuất sắc',
        authority: 'Chủ tịch UBND tỉnh',
        subjects: ['collective'],
        basis: { document: law, article: 'Điều 27' },
      },
      {
        conditions: all(
          yes('Được chọn trong các tập thể lao động tiên tiến'),
          ...(excellently ? [doneExcellently] : []),
          rate('Tỷ lệ người hoàn thành nhiệm vụ', '>=', 100),
          rate('Tỷ lệ lao động tiên tiến', '>=', 70),
          count('Số chiến sĩ thi đua cơ sở', '>=', 1),
          nobodyWarned,
        ),
        achievement,
      },
    ),
    award(
      {
        id: 'TTLDTT',
        title: 'Tập thể lao động tiên tiến',
        authority: 'Thủ trưởng đơn vị',
        subjects: ['collective'],
        basis: { document: law, article: 'Điều 28' },
      },
      {
        conditions: all(
          doneWell,
          rate('Tỷ lệ lao động tiên tiến', '>', advancedShare),
          nobodyWarned,
          yes('Nội bộ đoàn kết'),
        ),
      },
    ),
  ];
}

function personalTitles({ law, decree, fighter }: LawPeriod): readonly AwardRule[] {
  const achievement = 'Danh hiệu năm của cá nhân';
  const initiative = yes('Có sáng kiến hoặc đề tài được công nhận');
  const earned = {
    initiativeOrBrave: oneOf(initiative, yes('Mưu trí, dũng cảm')),
    excellentOrInitiative: oneOf(doneExcellently, initiative),
    excellentAndInitiative: all(doneExcellently, initiative),
  }[fighter];
  const basis = (article: string) => ({ document: law, article });
  const subjects = ['individual'] as const;
  return [
    award(
      {
        id: 'CSTDTQ',
        title: 'Chiến sĩ thi đua toàn quốc',
        authority: 'Thủ tướng Chính phủ',
        subjects,
        basis: basis('Điều 21'),
      },
      {
        conditions: all(held(provincial, 2), yes('Sáng kiến có ảnh hưởng trong toàn quốc')),
        order: { keys: ['votes'], fallback: 'next' },
        vote: vote('atLeast', decimalFromNumber(0.9)),
        achievement,
      },
    ),
    award(
      { id: 'CSTDT', title: provincial, authority: 'Chủ tịch UBND tỉnh', subjects, basis: basis('Điều 22') },
      {
        conditions: all(held(grassroots, 3), yes('Sáng kiến có ảnh hưởng trong tỉnh')),
        order: { keys: ['votes'], fallback: 'next' },
        achievement,
      },
    ),
    award(
      {
        id: 'CSTDCS',
        title: grassroots,
        authority: 'Thủ trưởng đơn vị',
        subjects,
        basis: { document: `${law}; ${decree}`, article: 'Điều 23' },
      },
      {
        conditions: all(yes('Là Lao động tiên tiến'), earned),
        quota: atMostShare(15, { kind: 'given', name: people, count: null }),
        order: { keys: ['votes'], fallback: 'next' },
        achievement,
      },
    ),
    award(
      { id: 'LDTT', title: people, authority: 'Thủ trưởng đơn vị', subjects, basis: basis('Điều 24') },
      { conditions: all(doneWell, yes('Tự lực, đoàn kết, tích cực tham gia phong trào thi đua')) },
    ),
  ];
}

/** Forms of commendation; what earns them is set out by each ministry and province. */
function forms({ law }: LawPeriod): readonly AwardRule[] {
  const typical = yes('Thành tích tiêu biểu xuất sắc');
  const achievement = 'Thành tích năm';
  return [
    award(
      {
        id: 'BK-TINH',
        title: 'Bằng khen của Chủ tịch UBND tỉnh',
        authority: 'Chủ tịch UBND tỉnh',
        subjects: [],
        basis: { document: law, article: null },
      },
      {
        conditions: all(
          oneOf(typical, count('Số năm liền hoàn thành xuất sắc nhiệm vụ', '>=', 2)),
          noDisqualifier,
        ),
        achievement,
      },
    ),
    award(
      {
        id: 'GIAY-KHEN',
        title: 'Giấy khen',
        authority: 'Thủ trưởng đơn vị',
        subjects: [],
        basis: { document: law, article: null },
      },
      { conditions: all(typical, noDisqualifier), achievement },
    ),
  ];
}
