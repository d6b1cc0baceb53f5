import {
  bonus,
  deduction,
  direct,
  group,
  interval,
  perCase,
  points,
  ratio,
  scheme,
  standard,
  yesNo,
} from './authoring.ts';
import { dayOf } from './plan/make-plan.ts';
import type { Rule } from '../scoring/index.ts';

const clause = (place: string) => `KH của UBND huyện Chi Lăng (12/2023), ${place}`;

const place = (one: number, max: number, evidence: string | null = null) => ({
  max,
  basis: clause(`mục II.${one}`),
  evidence,
});

/** What an index or a classification reached, from the best to the last. */
const levels = (labels: readonly string[], values: readonly number[]): Rule => ({
  kind: 'choice',
  options: labels.map((label, index) => ({ label, points: points(values[index] ?? 0) })),
});

const contents = [
  group('1', 'Phát huy truyền thống, vận động hưởng ứng', { standard: 10, basis: clause('mục II.1') }, [
    standard(
      '1.1',
      'Phát động phong trào trong cơ quan, đơn vị',
      yesNo(5),
      place(1, 5, 'Kế hoạch phát động'),
    ),
    standard('1.2', 'Vận động đoàn viên, hội viên, nhân dân tham gia', direct, place(1, 5)),
  ]),
  group('2', 'Công trình trọng điểm và sáng kiến', { standard: 15, basis: clause('mục II.2') }, [
    standard(
      '2.1',
      'Khối lượng công trình, dự án thực hiện trên kế hoạch',
      ratio,
      place(2, 10, 'Báo cáo tiến độ'),
    ),
    standard(
      '2.2',
      'Số sáng kiến, mô hình mới, giải pháp (mỗi cái 2,5 điểm)',
      perCase(2.5, 5),
      place(2, 5, 'Quyết định công nhận hoặc bản mô tả'),
    ),
  ]),
  group('3', 'Phong trào của Trung ương, tỉnh, huyện', { standard: 15, basis: clause('mục II.3') }, [
    standard('3.1', 'Xây dựng nông thôn mới, khu dân cư và vườn kiểu mẫu', direct, place(3, 5)),
    standard('3.2', 'Vì người nghèo', direct, place(3, 3)),
    standard('3.3', 'Kết cấu hạ tầng; thực hành tiết kiệm', direct, place(3, 3)),
    standard('3.4', 'Mỗi xã một sản phẩm (OCOP)', direct, place(3, 4)),
  ]),
  group('4', 'Cải cách hành chính, chính quyền số', { standard: 15, basis: clause('mục II.4') }, [
    standard(
      '4.1',
      'Chỉ số cải cách hành chính PAR INDEX (%)',
      {
        kind: 'bands',
        bands: [
          { interval: interval(90, null), points: points(8) },
          { interval: interval(80, 90), points: points(6) },
          { interval: interval(70, 80), points: points(4) },
        ],
        otherwise: points(0),
      },
      place(4, 8, 'Quyết định công bố chỉ số'),
    ),
    standard(
      '4.2',
      'Chỉ số năng lực cạnh tranh DDCI so với năm trước',
      levels(['Tăng bậc', 'Giữ bậc', 'Giảm bậc'], [7, 5, 2]),
      place(4, 7, 'Quyết định công bố chỉ số'),
    ),
  ]),
  group('5', 'Sản xuất, kinh doanh, khởi nghiệp', { standard: 10, basis: clause('mục II.5') }, [
    standard('5.1', 'Hỗ trợ doanh nghiệp, hợp tác xã, hộ kinh doanh', direct, place(5, 6)),
    standard('5.2', 'Phong trào khởi nghiệp, sáng tạo', direct, place(5, 4)),
  ]),
  group('6', 'Quốc phòng, an ninh', { standard: 10, basis: clause('mục II.6') }, [
    standard('6.1', 'Nhiệm vụ quốc phòng - quân sự địa phương năm 2024', direct, place(6, 5)),
    standard('6.2', 'Giữ vững an ninh, trật tự', direct, place(6, 5)),
  ]),
  group('7', 'Xây dựng Đảng và hệ thống chính trị', { standard: 15, basis: clause('mục II.7') }, [
    standard(
      '7.1',
      'Xếp loại tổ chức Đảng',
      levels(
        [
          'Hoàn thành xuất sắc nhiệm vụ',
          'Hoàn thành tốt nhiệm vụ',
          'Hoàn thành nhiệm vụ',
          'Không hoàn thành nhiệm vụ',
        ],
        [8, 6, 4, 0],
      ),
      place(7, 8, 'Quyết định xếp loại'),
    ),
    standard('7.2', 'Công tác dân vận, quy chế dân chủ ở cơ sở', direct, place(7, 7)),
  ]),
];

const works = group(
  '8',
  'Mô hình, công trình chào mừng 60 năm thành lập huyện',
  { standard: 10, basis: clause('mục III.2') },
  [
    standard(
      '8.1',
      'Số mô hình và công trình, phần việc đã hoàn thành (ít nhất 01)',
      { kind: 'bands', bands: [{ interval: interval(1, null), points: points(10) }], otherwise: points(0) },
      { max: 10, basis: clause('mục III.2'), evidence: 'Biên bản hoàn thành' },
    ),
  ],
);

const extra = group(
  '9',
  'Điểm thưởng, điểm trừ',
  { capBonus: 3, capDeduction: 2, floor: -2, basis: clause('mục V và VI') },
  [
    bonus('9.1', 'Đăng ký và hoàn thành nhiệm vụ khó, phức tạp', perCase(1), {
      max: 3,
      basis: clause('mục VI.2, Lưu ý'),
      evidence: 'Bản đăng ký và lý do đánh giá là khó',
    }),
    deduction(
      '9.2',
      'Gửi muộn hoặc không gửi bản đăng ký thi đua',
      {
        kind: 'late',
        deadline: { day: dayOf(20, 1, 2024), inclusive: true },
        perDay: points(0.5),
        bands: null,
        cap: points(2),
        missing: points(2),
      },
      { max: 2, basis: clause('mục VI.2'), deadline: 'chậm nhất ngày 20/01/2024' },
    ),
  ],
);

/** The plan gives contents without points; these are an example to practise with. */
export const chiLangCriteria = scheme({ tieBreaks: [{ kind: 'group', code: '8' }, { kind: 'vote' }] }, [
  ...contents,
  works,
  extra,
]);
