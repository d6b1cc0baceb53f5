import type { PlanCore, PlanLists } from './plan.ts';
import { at } from './plan/make-plan.ts';

type People = Pick<PlanCore, 'members'> & Pick<PlanLists, 'subjects' | 'duties' | 'receivers'>;

const standingBody = 'Phòng Nội vụ thành phố';

/** Who takes part and who does what (plan of the city Bắc Ninh, mục III.3 and IV). */
export const bacNinhPeople: People = {
  members: [
    { name: 'Phòng Nội vụ', role: 'member' },
    { name: 'Phòng Văn hóa - Thông tin', role: 'member' },
    { name: 'Trung tâm Văn hóa, Thể thao và Truyền thông', role: 'member' },
  ],
  subjects: [
    { group: 'bloc', title: 'Các Khối thi đua trên địa bàn thành phố', ...at('mục III.3, gạch 1', 'S3-03') },
    { group: 'collective', title: 'Địa phương, cơ quan, đơn vị', ...at('mục III.3, gạch 1', 'S3-03') },
    { group: 'enterprise', title: 'Doanh nghiệp', ...at('mục III.3, gạch 1', 'S3-03') },
    {
      group: 'individual',
      title: 'Đảng viên, công chức, viên chức, lực lượng vũ trang, người lao động, các tầng lớp nhân dân',
      ...at('mục III.3, gạch 2', 'S3-04'),
    },
  ],
  duties: [
    {
      body: 'UBND thành phố',
      act: 'launch',
      title: 'Phát động phong trào thi đua đặc biệt',
      ...at('đoạn mở đầu'),
    },
    {
      body: standingBody,
      act: 'compile',
      title: 'Cơ quan thường trực: theo dõi, đôn đốc, báo cáo kết quả thực hiện',
      ...at('mục IV.5', 'S3-10'),
    },
    {
      body: standingBody,
      act: 'support',
      title: 'Nhận phản ánh khó khăn, vướng mắc, báo cáo Chủ tịch UBND thành phố',
      ...at('mục IV.6', 'S3-10'),
    },
    {
      body: 'Hội đồng Thi đua - Khen thưởng thành phố',
      act: 'support',
      title: 'Theo dõi, đôn đốc phong trào, có Phòng Nội vụ giúp việc',
      ...at('mục IV.5'),
    },
    {
      body: 'Các ban xây dựng Đảng, MTTQ, đoàn thể, các phường, khối thi đua',
      act: 'publicise',
      title: 'Tuyên truyền phù hợp đối tượng, tránh hình thức, lãng phí',
      ...at('mục IV.1'),
    },
    {
      body: 'Phòng Văn hóa - Thông tin; Trung tâm Văn hóa, Thể thao và Truyền thông',
      act: 'publicise',
      title: 'Mở chuyên trang, chuyên mục; phát hiện, nhân rộng mô hình hay',
      ...at('mục IV.2'),
    },
    {
      body: 'Các phòng, ban, ngành, đoàn thể, địa phương, đơn vị',
      act: 'selfScore',
      title: 'Xây dựng kế hoạch, tổ chức phong trào, báo cáo UBND thành phố',
      ...at('mục IV.3'),
    },
    {
      body: 'Chủ tịch UBND thành phố',
      act: 'decide',
      title: 'Tặng Giấy khen',
      ...at('mục III.4, gạch 1'),
    },
    { body: 'Chủ tịch UBND tỉnh', act: 'decide', title: 'Tặng Bằng khen', ...at('mục III.4, gạch 1') },
  ],
  receivers: [
    receiver('Ban TĐKT, Sở Nội vụ', true),
    receiver('TT Thành uỷ, TT HĐND TP', true),
    ...[
      'Chủ tịch, các PCT UBND thành phố',
      'Thành viên Hội đồng TĐKT thành phố',
      'Văn phòng: Thành ủy, HĐND-UBND tp',
      'Các ban xây dựng Đảng Thành ủy',
      'UBMTTQ và các đoàn thể thành phố',
      'Các phòng, ban, ngành của thành phố',
      'Đảng ủy, HĐND, UBND các phường',
      'Các khối thi đua trên địa bàn thành phố',
    ].map((name) => receiver(name, false)),
  ],
};

function receiver(name: string, forReport: boolean): PlanLists['receivers'][number] {
  return { name, forReport, ...at('Nơi nhận') };
}
