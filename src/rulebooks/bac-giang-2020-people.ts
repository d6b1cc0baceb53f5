import type { PlanCore, PlanLists } from './plan.ts';
import { at } from './plan/make-plan.ts';

type People = Pick<PlanCore, 'members'> & Pick<PlanLists, 'subjects' | 'duties' | 'receivers'>;

const council = 'Hội đồng Thi đua - Khen thưởng tỉnh';

/** Who organises, steers and is told (plan 16/KH-HĐTĐKT, mục II and III). */
export const bacGiangPeople: People = {
  members: [
    { name: 'Liên đoàn Lao động tỉnh', role: 'member' },
    { name: 'Huyện Việt Yên', role: 'member' },
  ],
  subjects: [
    { group: 'collective', title: 'Tập thể điển hình tiên tiến', ...at('mục II.2.1, gạch 1') },
    {
      group: 'individual',
      title: 'Chiến sỹ thi đua, điển hình tiên tiến, người lao động giỏi',
      ...at('mục II.2.1, gạch 1'),
    },
  ],
  duties: [
    {
      body: council,
      act: 'launch',
      title: 'Ban hành kế hoạch, chọn đơn vị làm điểm',
      ...at('mục II.2.1, gạch 3'),
    },
    {
      body: 'Ban Thi đua - Khen thưởng, Sở Nội vụ',
      act: 'compile',
      title: 'Cơ quan thường trực: nhận phản ánh vướng mắc, phát sinh để thống nhất',
      ...at('mục III.3', 'S4-21'),
    },
    {
      body: 'Đơn vị được giao tổ chức hoạt động của khối thi đua',
      act: 'review',
      title: 'Tổ chức hội nghị, đại hội chung cho các đơn vị thành viên',
      ...at('mục II.2.1, đoạn 2'),
    },
    {
      body: 'Liên đoàn Lao động tỉnh; huyện Việt Yên',
      act: 'review',
      title: 'Làm điểm, phối hợp với cơ quan thường trực',
      ...at('mục II.2.1, gạch 3; mục III.1'),
    },
    {
      body: 'Các cơ quan, tổ chức, đơn vị',
      act: 'support',
      title: 'Xây dựng kế hoạch cụ thể theo mục đích, yêu cầu, thời gian',
      ...at('mục III.1'),
    },
    {
      body: 'Cơ quan thông tin truyền thông của tỉnh',
      act: 'publicise',
      title: 'Tuyên truyền kế hoạch, điển hình tiên tiến, người tốt việc tốt',
      ...at('mục II.1.2; mục III.2'),
    },
  ],
  receivers: [
    ...[
      'Hội đồng Thi đua - Khen thưởng TW',
      'Ban ĐKTTW, Bộ Nội vụ',
      'TT. Tỉnh ủy, TT. HĐND tỉnh',
      'Chủ tịch và các PCT UBND tỉnh',
    ].map((name) => receiver(name, true)),
    ...[
      'Các TV. HĐĐKT tỉnh',
      'Các ban, cơ quan thuộc Tỉnh ủy',
      'Các Sở, ban, ngành trực thuộc UBND tỉnh',
      'Ủy ban MTTQ và các đoàn thể nhân dân tỉnh',
      'VKSND, TAND, CTHADS tỉnh',
      'Cơ quan, DN.TW trên địa bàn',
      'Các DN thuộc tỉnh',
      'Các tổ chức Hội cấp tỉnh',
      'Các trường chuyên nghiệp trên địa bàn tỉnh',
      'UBND các huyện, thành phố',
      'LĐ: VP.UBND tỉnh, Sở Nội vụ',
    ].map((name) => receiver(name, false)),
  ],
};

function receiver(name: string, forReport: boolean): PlanLists['receivers'][number] {
  return { name, forReport, ...at('Nơi nhận') };
}
