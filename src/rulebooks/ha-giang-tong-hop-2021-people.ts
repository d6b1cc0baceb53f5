import type { PlanCore, PlanLists } from './plan.ts';
import { at } from './plan/make-plan.ts';

type People = Pick<PlanCore, 'members'> &
  Pick<PlanLists, 'subjects' | 'registrations' | 'duties' | 'receivers'>;

const leader = 'Trưởng khối (Văn phòng UBND tỉnh)';
const deputy = 'Phó Trưởng khối (Ban Dân tộc)';
const members = 'Các đơn vị thành viên';
const council = 'Hội đồng Thi đua - Khen thưởng tỉnh';

/** Who belongs to the bloc and who does what (plan 632/KH-VP, mục IV). */
export const haGiangPeople: People = {
  members: [
    { name: 'Văn phòng UBND tỉnh', role: 'leader' },
    { name: 'Văn phòng Đoàn ĐBQH và HĐND tỉnh', role: 'member' },
    { name: 'Sở Nội vụ', role: 'member' },
    { name: 'Sở Ngoại vụ', role: 'member' },
    { name: 'Ban Dân tộc', role: 'deputy' },
    { name: 'Cục Thống kê', role: 'member' },
  ],
  subjects: [
    { group: 'collective', title: 'Các cơ quan, đơn vị trong Khối', ...at('mục I.1, gạch 3') },
    {
      group: 'individual',
      title: 'Cán bộ, công chức, viên chức và người lao động trong Khối',
      ...at('mục I.2; mục II.1, gạch 5'),
    },
  ],
  registrations: [
    {
      title: 'Nội dung, chỉ tiêu, nhiệm vụ thi đua thường xuyên và chuyên đề',
      atLeast: null,
      receivers: ['Trưởng khối', `Thường trực ${council}`],
      neededForAward: false,
      refused: [],
      ...at('mục IV.3, gạch 1', 'S2-23'),
    },
  ],
  duties: [
    { body: leader, act: 'launch', title: 'Chủ trì xây dựng kế hoạch của Khối', ...at('mục IV.1, gạch 1') },
    {
      body: leader,
      act: 'pledge',
      title: 'Tổ chức ký kết giao ước giữa các thành viên, bàn cách gỡ vướng mắc',
      ...at('mục IV.1, gạch 2'),
    },
    {
      body: leader,
      act: 'compile',
      title: 'Tổng hợp chấm điểm các đơn vị, bình xét và đề nghị khen thưởng',
      ...at('mục IV.1, gạch 3', 'S2-20'),
    },
    {
      body: leader,
      act: 'review',
      title: 'Làm báo cáo và tổ chức hội nghị sơ kết 6 tháng, tổng kết năm',
      ...at('mục IV.1, gạch 3', 'S2-21'),
    },
    {
      body: deputy,
      act: 'deputise',
      title: 'Phối hợp điều hành; thay Trưởng khối khi được ủy quyền',
      ...at('mục IV.2', 'S2-22'),
    },
    {
      body: members,
      act: 'agreeCriteria',
      title: 'Cùng cụ thể hóa tiêu chí và thang bảng chấm điểm',
      ...at('mục IV.3, gạch 2', 'S2-24'),
    },
    {
      body: members,
      act: 'pledge',
      title: 'Tổ chức ký kết giao ước giữa tập thể, cá nhân do mình quản lý',
      ...at('mục IV.3, gạch 3', 'S2-25'),
    },
    {
      body: members,
      act: 'selfScore',
      title: 'Báo cáo sơ kết, tổng kết, tự chấm điểm và giữ chế độ báo cáo',
      ...at('mục IV.3, gạch 5', 'S2-26'),
    },
    {
      body: 'UBND tỉnh',
      act: 'approve',
      title: 'Chuẩn y Trưởng khối, Phó Trưởng khối năm sau (kế hoạch không ghi rõ nơi chuẩn y)',
      ...at('mục IV.1, gạch 3'),
    },
  ],
  receivers: [
    'Hội đồng thi đua khen thưởng tỉnh',
    'Các cơ quan thành viên (Văn phòng Đoàn ĐBQH và HĐND tỉnh; Sở Ngoại vụ, Sở Nội vụ, Ban Dân tộc; Cục Thống kê)',
    'Trưởng các phòng, ban, đơn vị thuộc VP UBND tỉnh',
  ].map((name) => ({ name, forReport: false, ...at('Nơi nhận') })),
};
