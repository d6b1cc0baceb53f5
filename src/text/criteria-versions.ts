import { vocabulary } from './vocabulary.ts';

/** Table `PhienBan`: what was changed in the criteria after scoring had begun, by whom and why. */
export const versionHeaders = vocabulary({
  number: ['Phiên bản'],
  day: ['Ngày'],
  who: ['Người ghi'],
  reason: ['Lý do'],
  what: ['Nội dung thay đổi'],
  effect: ['Đơn vị đổi điểm'],
  fingerprint: ['Mã kiểm chứng'],
  marks: ['Dấu từng dòng'],
});

export const versionSheet = {
  name: 'Phiên bản tiêu chí',
  table: 'PhienBan',
  title: 'Phiên bản của bảng tiêu chí và quy chế',
  note: 'Từ khi có điểm, mỗi lần sửa tiêu chí được ghi một dòng. Mã kiểm chứng đổi khi bất cứ ô nào của hai bảng đổi.',
} as const;

/** Table `BanTieuChi`: both tables as they were at the last version. */
export const versionCopySheet = {
  name: 'Bản tiêu chí đã ghi',
  table: 'BanTieuChi',
  title: 'Bảng tiêu chí và quy chế như ở phiên bản mới nhất',
  note: 'Ngăn giữ bản này để chỉ ra ô nào bị sửa và trả lại được như cũ. Xin đừng sửa ở đây; muốn sửa thì sửa ở trang “Tiêu chí”.',
  which: 'Bảng',
  column: (place: number) => `Cột ${place}`,
  parts: { criteria: 'Tiêu chí', regulation: 'Quy chế' },
} as const;

export const versionText = {
  first: 'Bản khi bắt đầu ghi phiên bản',
  /** Who records a version that nobody asked for. */
  automatic: 'Ngăn tự ghi',
  firstScore: 'Có điểm đầu tiên nên bảng tiêu chí được khoá',
  foundScored:
    'Sổ đã có điểm từ trước mà chưa ghi phiên bản nào; bảng có bị sửa trước lúc này hay không thì không biết được',
  nothingBefore: 'Bản đầu tiên',
  nobody: 'Không đơn vị nào đổi điểm',
  unknownEffect: 'Sửa trong ô trước khi ghi nên không so được điểm trước và sau',
  bothEffects: (cells: string, pane: string) => `Do sửa trong ô: ${cells}. Do sửa ở ngăn: ${pane}`,
  inCells: (words: string) => `Sửa trực tiếp trong ô: ${words}`,
  difference: ({ changed, added, removed, regulation }: VersionDifference) =>
    [
      changed.length === 0 ? '' : `sửa dòng ${changed.join(', ')}`,
      added.length === 0 ? '' : `thêm dòng ${added.join(', ')}`,
      removed.length === 0 ? '' : `bỏ dòng ${removed.join(', ')}`,
      regulation ? 'sửa trang “Quy chế”, dòng tiêu đề hoặc dòng không có mã' : '',
    ]
      .filter((part) => part !== '')
      .join('; '),
  effect: ({ member, before, after, rankBefore, rankAfter }: EffectWords) =>
    `${member}: ${before} → ${after} điểm, ${rankText(rankBefore)} → ${rankText(rankAfter)}`,
} as const;

export type VersionDifference = {
  readonly changed: readonly string[];
  readonly added: readonly string[];
  readonly removed: readonly string[];
  /** No criterion differs, so it is something else of the two tables. */
  readonly regulation: boolean;
};

type EffectWords = {
  readonly member: string;
  readonly before: string;
  readonly after: string;
  readonly rankBefore: number | null;
  readonly rankAfter: number | null;
};

function rankText(rank: number | null): string {
  return rank === null ? 'chưa xếp hạng' : `hạng ${rank}`;
}
