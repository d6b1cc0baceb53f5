import type { Parameter } from './contract.ts';

export type BallotParameter =
  'dong_y' | 'tong_so' | 'co_mat' | 'hop_le' | 'nguong' | 'co_so' | 'so_nguoi_toi_thieu' | 'y_kien_van_ban';

export const ballotParameters: readonly Parameter<BallotParameter>[] = [
  {
    name: 'dong_y',
    description: {
      vi: 'Số phiếu đồng ý tại cuộc họp, ví dụ 9',
      en: 'Ballots in favour at the meeting, e.g. 9',
    },
    dimensionality: 'scalar',
  },
  {
    name: 'tong_so',
    description: {
      vi: 'Tổng số thành viên hội đồng hoặc khối, kể cả người vắng mặt, ví dụ 11',
      en: 'All members of the council or bloc, absent ones included, e.g. 11',
    },
    dimensionality: 'scalar',
  },
  {
    name: 'co_mat',
    description: {
      vi: 'Số người có mặt; bỏ trống nếu không cần',
      en: 'Members present; blank if not needed',
    },
    dimensionality: 'scalar',
    optional: true,
  },
  {
    name: 'hop_le',
    description: { vi: 'Số phiếu hợp lệ; bỏ trống nếu không cần', en: 'Valid ballots; blank if not needed' },
    dimensionality: 'scalar',
    optional: true,
  },
  {
    name: 'nguong',
    description: {
      vi: 'Ngưỡng đạt: "từ 80%"; "trên 50%"; "từ 2/3"; "quá bán" (mặc định). Chỉ ghi 80% nghĩa là từ 80% trở lên',
      en: 'Threshold: "từ 80%" (at least); "trên 50%" (more than); "từ 2/3"; "quá bán" (more than half, default)',
    },
    dimensionality: 'scalar',
    optional: true,
  },
  {
    name: 'co_so',
    description: {
      vi: 'Tính tỷ lệ trên: "tổng số" (mặc định); "có mặt"; "hợp lệ"',
      en: 'Base of the share: "tổng số" (all members, default); "có mặt" (present); "hợp lệ" (valid ballots)',
    },
    dimensionality: 'scalar',
    optional: true,
  },
  {
    name: 'so_nguoi_toi_thieu',
    description: {
      vi: 'Số người phải có mặt: một số, hoặc "2/3" của tổng số; bỏ trống là không yêu cầu',
      en: 'Quorum: a number, or "2/3" of all members; blank for none',
    },
    dimensionality: 'scalar',
    optional: true,
  },
  {
    name: 'y_kien_van_ban',
    description: {
      vi: 'Ý kiến bằng văn bản của người vắng mặt: hai ô (số ý kiến gửi; số đồng ý); một ô là tất cả đồng ý; bỏ trống là không tính',
      en: 'Written opinions of absent members: two cells (received; in favour); one cell means all in favour; blank: not counted',
    },
    dimensionality: 'matrix',
    optional: true,
  },
];
