import type { PlanCore, PlanLists } from './plan.ts';
import { at } from './plan/make-plan.ts';

type People = Pick<PlanCore, 'members'> & Pick<PlanLists, 'registrations' | 'duties' | 'receivers'>;

const appraiser = 'Phòng Nội vụ';
const schools = 'Phòng Giáo dục và Đào tạo';
const council = 'Hội đồng Thi đua - Khen thưởng huyện';

/** Who registers, appraises and decides (plan of the district Chi Lăng, mục III, V and VI). */
export const chiLangPeople: People = {
  members: [
    { name: appraiser, role: 'member' },
    { name: schools, role: 'member' },
    { name: 'Phòng Văn hóa và Thông tin', role: 'member' },
    { name: 'Trung tâm Văn hóa, Thể thao và Truyền thông', role: 'member' },
    { name: 'Trung tâm Y tế huyện', role: 'member' },
  ],
  registrations: [
    {
      title: 'Công việc, công trình, dự án và mô hình sản xuất cụ thể',
      atLeast: 1,
      receivers: ['UBND huyện (qua Phòng Nội vụ)'],
      neededForAward: true,
      refused: ['Nhiệm vụ dễ thực hiện', 'Nhiệm vụ thực hiện thường xuyên hằng năm'],
      ...at('mục VI.2 và Lưu ý', 'S1-07', 'S1-08'),
    },
  ],
  duties: [
    {
      body: 'UBND huyện',
      act: 'launch',
      title: 'Phát động phong trào thi đua đặc biệt',
      ...at('đoạn mở đầu'),
    },
    {
      body: 'Các cơ quan, tổ chức, đơn vị',
      act: 'register',
      title: 'Đăng ký từ 01 công việc, công trình, dự án, mô hình',
      ...at('mục VI.2'),
    },
    {
      body: schools,
      act: 'appraise',
      title: 'Tổng hợp, thẩm định đăng ký của trường mầm non, tiểu học, THCS',
      ...at('mục VI.2, đoạn sau Lưu ý'),
    },
    {
      body: 'Các cơ quan, đơn vị',
      act: 'review',
      title: 'Kết thúc đợt: tổng kết, bình xét, gửi báo cáo về UBND huyện qua Phòng Nội vụ',
      ...at('mục VI.2, đoạn cuối', 'S1-16'),
    },
    {
      body: appraiser,
      act: 'appraise',
      title: 'Theo dõi, đôn đốc, thẩm định hồ sơ, báo cáo Hội đồng',
      ...at('mục VI.5', 'S1-17'),
    },
    {
      body: council,
      act: 'review',
      title: 'Xem xét hồ sơ, đề xuất tập thể, cá nhân trình tỉnh khen',
      ...at('mục VI.5; mục III.5', 'S1-17'),
    },
    {
      body: 'Chủ tịch UBND huyện',
      act: 'decide',
      title: 'Quyết định khen thưởng',
      ...at('mục VI.5', 'S1-17'),
    },
    {
      body: 'Ủy ban MTTQ và các đoàn thể huyện',
      act: 'support',
      title: 'Vận động hưởng ứng, giới thiệu điển hình',
      ...at('mục III.3; mục VI.3'),
    },
    {
      body: 'Phòng Văn hóa và Thông tin; Trung tâm Văn hóa, Thể thao và Truyền thông',
      act: 'publicise',
      title: 'Tuyên truyền, nêu gương tập thể, cá nhân tiêu biểu',
      ...at('mục III.4; mục VI.4'),
    },
  ],
  receivers: [
    { name: 'Ủy ban nhân dân tỉnh Lạng Sơn', forReport: true, ...at('Nơi nhận') },
    ...['Sở Nội vụ', 'Sở Văn hóa, Thể thao và Du lịch'].map(receiver),
    receiver('UBND huyện Bắc Sơn, Bình Gia, Văn Quan, Hữu Lũng, TP Lạng Sơn'),
    ...['Thường trực Huyện ủy', 'Thường trực HĐND huyện', 'Chủ tịch, các PCT UBND huyện'].map(receiver),
    {
      name: 'Các cơ quan, đơn vị tham gia cụm thi đua của huyện',
      forReport: false,
      ...at('Nơi nhận', 'S1-20'),
    },
    ...['Phòng Nội vụ', 'Các trường THPT trên địa bàn huyện', 'Các tổ chức hội cấp huyện'].map(receiver),
    ...['Trung tâm y tế huyện', 'UBND các xã, thị trấn', 'Trang thông tin điện tử huyện'].map(receiver),
  ],
};

function receiver(name: string): PlanLists['receivers'][number] {
  return { name, forReport: false, ...at('Nơi nhận') };
}
