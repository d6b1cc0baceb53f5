import { awardReviewExample } from './award-review-example.ts';
import { awardReview } from '../award-review.ts';
import { describeFunction } from './describe-function.ts';

export const describedAwardReview = describeFunction(awardReview, {
  description: {
    vi: 'Xét khen thưởng: mỗi hình thức và mỗi đơn vị một dòng với kết quả (Đủ điều kiện, Không đủ, Thiếu dữ liệu), mọi lý do, và đề nghị, cần quyết định hay dự phòng trong hạn mức.',
    en: 'Award review: one row per award and member with the answer, every reason, and whether it is proposed, open to decision or in reserve within the quota.',
  },
  parameters: {
    tong_hop: {
      vi: 'Kết quả TONGHOP hoặc bảng có cột Đơn vị; Tổng điểm; Xếp hạng; Xếp loại, thêm các cột mà điều kiện cần như Số mô hình; Đã đăng ký',
      en: 'A result of TONGHOP, or a table with Đơn vị, Tổng điểm, Xếp hạng, Xếp loại and further columns that the conditions name',
    },
    dieu_kien: {
      vi: 'Bảng điều kiện, mỗi hình thức một dòng: Mã; Hình thức; Điều kiện (ví dụ Xếp hạng = 1; Tổng điểm >= 95); Số lượng (không quá 1); Thứ tự; Ngưỡng phiếu; Căn cứ',
      en: 'Rules, one award per row: Mã, Hình thức, Điều kiện (e.g. Xếp hạng = 1; Tổng điểm >= 95), Số lượng (không quá 1), Thứ tự, Ngưỡng phiếu, Căn cứ',
    },
    phieu: {
      vi: 'Bảng phiếu: Mã; Đơn vị; Đồng ý; Tổng số; Có mặt; Hợp lệ; Vòng; có thể thêm Quyết định; Lý do của hội nghị',
      en: 'Ballots: Mã, Đơn vị, Đồng ý, Tổng số, Có mặt, Hợp lệ, Vòng; optionally Quyết định and Lý do of the meeting',
    },
  },
  example: awardReviewExample,
});
