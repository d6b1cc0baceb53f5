import { decimal } from '../../scoring/index.ts';
import type { Deadline, Decimal } from '../../scoring/index.ts';

/** What a plan of congresses asks of the units of one level. */
export type CongressLevel = {
  readonly id: 'grassroots' | 'aboveGrassroots' | 'province';
  readonly title: string;
  /** Which units stand on the level. */
  readonly units: string;
  /** By when the event must be held. */
  readonly deadline: Deadline | null;
  readonly events: readonly string[];
  readonly maxDelegates: number | null;
  /** Parts of the delegates: role models, guests; empty when the plan gives none. */
  readonly ratios: readonly Decimal[];
  readonly halfDays: number | null;
  /** Headcount below this: a plenary; above: delegates; exactly this is not ruled. Null where it does not apply. */
  readonly plenaryBelow: number | null;
  readonly clause: string;
};

export type CongressPlan = {
  readonly id: string;
  /** Null for a plan that the office has and we do not. */
  readonly title: string | null;
  readonly levels: readonly CongressLevel[];
  readonly pilots: readonly { readonly unit: string; readonly deadline: Deadline; readonly clause: string }[];
  /** Blocs whose members hold one common event through the leader. */
  readonly commonEvent: string | null;
  /** Groups of delegates that the composition is counted by. */
  readonly groups: readonly string[];
  readonly notes: readonly string[];
};

const until = (day: number): Deadline => ({ day, inclusive: true });
const before = (day: number): Deadline => ({ day, inclusive: false });
const seventyThirty = [decimal(70), decimal(30)];

const events = [
  'Hội nghị tuyên dương điển hình tiên tiến',
  'Hội nghị biểu dương người tốt, việc tốt',
  'Hội nghị biểu dương những người lao động giỏi, lao động sáng tạo',
];
const congress = 'Đại hội Thi đua yêu nước';

/** Seed 004: 16/KH-HĐTĐKT of Bắc Giang, conferences and congresses 2019-2020. */
export const bacGiang2020: CongressPlan = {
  id: 'bac-giang-2020',
  title: 'Hội nghị điển hình tiên tiến, Đại hội Thi đua yêu nước các cấp, tỉnh Bắc Giang',
  levels: [
    {
      id: 'grassroots',
      title: 'Cấp cơ sở',
      units: 'Xã, phường, thị trấn',
      deadline: until(43_921),
      events,
      maxDelegates: null,
      ratios: seventyThirty,
      halfDays: 1,
      plenaryBelow: 200,
      clause: '16/KH-HĐTĐKT ngày 26/6/2019, mục II.2.1',
    },
    {
      id: 'aboveGrassroots',
      title: 'Cấp trên cơ sở',
      units: 'Cơ quan, đơn vị trong khối thi đua của tỉnh; huyện, thành phố',
      deadline: until(44_012),
      events: [...events, congress],
      maxDelegates: 300,
      ratios: seventyThirty,
      halfDays: 1,
      plenaryBelow: null,
      clause: '16/KH-HĐTĐKT ngày 26/6/2019, mục II.2.1',
    },
    {
      id: 'province',
      title: 'Cấp tỉnh',
      units: 'Tỉnh Bắc Giang',
      deadline: until(44_104),
      events: [congress],
      maxDelegates: null,
      ratios: [],
      halfDays: 2,
      plenaryBelow: null,
      clause: '16/KH-HĐTĐKT ngày 26/6/2019, mục II.2.2',
    },
  ],
  pilots: [
    { unit: 'Liên đoàn Lao động tỉnh', deadline: before(43_951), clause: 'mục II.2.1' },
    { unit: 'Huyện Việt Yên', deadline: before(43_970), clause: 'mục II.2.1' },
  ],
  commonEvent:
    'Thành viên khối trực thuộc ở cấp huyện, ngành giáo dục, y tế, hợp tác xã và doanh nghiệp trong Khu công nghiệp tổ chức chung theo khối, không tổ chức riêng.',
  groups: [
    'Anh hùng, Chiến sĩ thi đua toàn quốc',
    'Chiến sĩ thi đua các cấp',
    'Gương điển hình tiên tiến',
    'Đại diện tập thể',
    'Nữ',
    'Trẻ tuổi',
    'Dân tộc thiểu số',
    'Tôn giáo',
    'Người lao động trực tiếp',
    'Khách mời',
  ],
  notes: [
    'Đúng 200 người: kế hoạch chưa quy định hình thức, đơn vị quyết định.',
    'Dưới 200 tính cả người lao động, trên 200 kế hoạch không nhắc người lao động: thống nhất cách đếm.',
    'Kế hoạch không nói cách làm tròn 70/30: phần lẻ lớn hơn được cộng trước.',
  ],
};
