import { ballot } from '../ballot.ts';
import { describeFunction } from './describe-function.ts';

export const describedBallot = describeFunction(ballot, {
  description: {
    vi: 'Kết quả kiểm phiếu và tỷ lệ đồng ý: Đạt, Không đạt, hoặc Không đủ người dự (khi đó chưa có kết quả).',
    en: 'Result of a ballot with the share in favour: passed, failed, or no quorum (then there is no result).',
  },
  parameters: {
    dong_y: {
      vi: 'Số phiếu đồng ý tại cuộc họp, ví dụ 9',
      en: 'Ballots in favour at the meeting, e.g. 9',
    },
    tong_so: {
      vi: 'Tổng số thành viên hội đồng hoặc khối, kể cả người vắng mặt, ví dụ 11',
      en: 'All members of the council or bloc, absent ones included, e.g. 11',
    },
    co_mat: {
      vi: 'Số người có mặt; bỏ trống nếu không cần',
      en: 'Members present; blank if not needed',
    },
    hop_le: { vi: 'Số phiếu hợp lệ; bỏ trống nếu không cần', en: 'Valid ballots; blank if not needed' },
    nguong: {
      vi: 'Ngưỡng đạt: "từ 80%"; "trên 50%"; "từ 2/3"; "quá bán" (mặc định). Chỉ ghi 80% nghĩa là từ 80% trở lên',
      en: 'Threshold: "từ 80%" (at least); "trên 50%" (more than); "từ 2/3"; "quá bán" (more than half, default)',
    },
    co_so: {
      vi: 'Tính tỷ lệ trên: "tổng số" (mặc định); "có mặt"; "hợp lệ"',
      en: 'Base of the share: "tổng số" (all members, default); "có mặt" (present); "hợp lệ" (valid ballots)',
    },
    so_nguoi_toi_thieu: {
      vi: 'Số người phải có mặt: một số, hoặc "2/3" của tổng số; bỏ trống là không yêu cầu',
      en: 'Quorum: a number, or "2/3" of all members; blank for none',
    },
    y_kien_van_ban: {
      vi: 'Ý kiến bằng văn bản của người vắng mặt: hai ô (số ý kiến gửi; số đồng ý); một ô là tất cả đồng ý; bỏ trống là không tính',
      en: 'Written opinions of absent members: two cells (received; in favour); one cell means all in favour; blank: not counted',
    },
  },
  example: {
    title: {
      vi: '9 trong 11 thành viên đồng ý, ngưỡng từ 80% tổng số: 81,82%, Đạt',
      en: '9 of 11 members in favour, at least 80% of all members: 81.82%, passed',
    },
    args: [9, 11, null, null, 'từ 80%', 'tổng số'],
    result: [['Đạt', 9 / 11]],
  },
});
