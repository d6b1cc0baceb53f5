import type { Decimal, Ledger, Stage } from '../scoring/index.ts';
import { canonicalKey } from './keys.ts';
import { readNumber } from './numbers.ts';
import { officeColumnTerms, officeStageTerms } from './takeover-headers.ts';

/** The words of tables with one unit to a row and the criteria across: headings, maxima in them, totals, endings. */

const unitWord =
  '(?:cac |cua |ten )?(?:don vi|co quan|xa|phuong|thi tran|dia phuong|thanh vien|phong|ban|tap the|truong|so|nganh|huyen|thi xa|thanh pho|ho va ten|ho ten)';
const unitHeading = new RegExp(
  `^${unitWord}(?:(?: ?[,/;] ?| va | )(?:${unitWord}|truc thuoc|duoc cham|chuyen mon))*$`,
);

/** `Tên xã, phường`, `Đơn vị thành viên`; `Tiêu chí / Đơn vị` in a cell cut by a diagonal. */
export function isMemberHeading(text: string): boolean {
  if (text.length > longestHeading) return false;
  if (unitHeading.test(canonicalKey(text))) return true;
  const parts = text.split(/[\\/\n|]/).filter((part) => part.trim() !== '');
  const titles = parts.filter((part) => officeColumnTerms.read(part) === 'title');
  const units = parts.filter((part) => unitHeading.test(canonicalKey(part)));
  return parts.length > 1 && titles.length > 0 && titles.length + units.length === parts.length;
}

const longestHeading = 120;

/** Whether a name begins as names of offices do. */
export function looksLikeUnit(text: string): boolean {
  return unitName.test(canonicalKey(text));
}

const unitName =
  /^(so|ban|phong|van phong|vp|ubnd|uy ban|xa|phuong|thi tran|thi xa|huyen|thanh pho|tp|quan|truong|cong an|cuc|chi cuc|trung tam|hoi|lien doan|lien minh|dang uy|vien|toa an|kho bac|thanh tra|bao hiem|chi nhanh|cong ty|quy|doan|ubmttq|mttq|mat tran|don vi|khoi|bo chi huy|bqp|doi|to|benh vien|ngan hang)( |$)/;

/** A heading over all the criteria that says nothing about the ones below it. */
export function isCoverHeading(text: string): boolean {
  return /^(noi dung|(cac )?tieu chi|tieu chuan|diem cac tieu chi|diem cham|diem|ket qua cham( diem)?)( .*)?$/.test(
    canonicalKey(text),
  );
}

/** Columns beside the criteria that carry no points: ranks, classes, shares, notes, the cluster of a unit. */
export function isAsideHeading(text: string): boolean {
  if (text.length > longestHeading) return false;
  const kind = officeColumnTerms.read(text);
  if (kind !== null && asides.has(kind)) return true;
  return aside.test(canonicalKey(text));
}

const asides: ReadonlySet<string> = new Set(['code', 'note', 'basis', 'evidence', 'owner', 'deadline']);
const aside =
  /^(xep hang|xep loai|xep thu|diem cuoi|diem duyet|giai trinh|thu hang|thu bac|hang|loai|phan loai|danh hieu|chenh lech|ty le( %)?|cum|cum thi dua|khoi|khoi thi dua|nhan xet|y kien|ky ten|chu ky|dien thoai|so luong|de nghi khen thuong|hinh thuc khen thuong)( \(?(cum|khoi|theo|so|thu|du kien|%).*)?$/;

/** `Tổng điểm`, `Cộng mục I`, `Tổng cộng (I+II)`; not `Công tác` nor `Tổng hợp, báo cáo`. */
export function isTotalHeading(text: string): boolean {
  return (
    !/^công/iu.test(text.normalize('NFC').trim()) &&
    /^(tong|cong|tong cong|tong so|tong diem|cong tong|tong so diem)( (diem|cong|so|cac|muc|toan|phan|chung|cua|i|ii|iii|iv|v|vi|nhom).*| ?[(=].*)?$/.test(
      canonicalKey(text),
    )
  );
}

/** Rows that sum up the units, not one of them. */
export function isSumOfUnits(text: string): boolean {
  return (
    isTotalHeading(text) ||
    /^(trung binh|binh quan|diem trung binh|cao nhat|thap nhat)/.test(canonicalKey(text))
  );
}

/** The label of the row that holds the maxima. */
export function isMaximumLabel(text: string): boolean {
  return /^((diem|thang|muc|so|khung) )*(toi da|chuan|diem|quy dinh)( \(.*\))?$/.test(canonicalKey(text));
}

/** Names below a table: who signs, when, remarks. */
export function isEnding(text: string): boolean {
  return /^(noi nhan|ghi chu|luu y|nguoi (lap|tong hop)|ke toan|thu ky|truong khoi|pho truong khoi|chanh van phong|giam doc|chu tich|tm\.?|kt\.?|tl\.?|t\/m|dai dien|xac nhan|\(?ky|.*ngay .*thang|.*, ngay)/.test(
    canonicalKey(text),
  );
}

/** `(10 điểm)`, `: 10đ`, `(tối đa 10)` in a heading: the number, and the heading without it. */
export function maximumInHeading(text: string): { readonly max: Decimal; readonly rest: string } | null {
  const tidy = text.normalize('NFC').slice(0, 400);
  const match = inBrackets.exec(tidy) ?? (/(trừ|cộng|mỗi|%)/iu.test(tidy) ? null : atTheEnd.exec(tidy));
  const reading = match === null ? null : readNumber(match[1] ?? '');
  if (match === null || reading?.kind !== 'number') return null;
  const rest = (tidy.slice(0, match.index) + tidy.slice(match.index + match[0].length)).trim();
  return { max: reading.value, rest: rest.replace(/[\s:;,–-]+$/u, '') };
}

const inBrackets =
  /[([]\s*(?:điểm\s+)?(?:tối đa|chuẩn|không quá|max)?\s*:?\s*(\d{1,5}(?:[.,]\d{1,4})?)\s*(?:điểm|đ)?\.?\s*[)\]]/iu;
const atTheEnd = /(?:tối đa\s*:?\s*)?(\d{1,5}(?:[.,]\d{1,4})?)\s*(?:điểm|đ)\.?\s*$/iu;

/** The ledger of a heading that begins with its name: `Điểm thưởng`, `Điểm trừ (tối đa 5)`, `Cộng`. */
export function ledgerOfHeading(text: string): Ledger | null {
  const column = officeColumnTerms.read(text);
  if (column === 'standard' || column === 'bonus' || column === 'deduction') return column;
  const key = canonicalKey(text);
  if (/^diem (thuong|cong)( |$)/.test(key)) return 'bonus';
  return /^diem tru( |$)/.test(key) ? 'deduction' : null;
}

/** A heading that is a stage and nothing else. */
export function stageOfHeading(text: string): Stage | null {
  if (text.length > longestHeading) return null;
  return officeStageTerms.read(text) ?? officeStageTerms.read(text.replace(/\([^()]*\)/g, ' ').trim());
}

/** Words of somebody's scoring that are no stage of ours: `Tổ giúp việc chấm`, `Thẩm định lần 2`. */
export function isStageLike(text: string): boolean {
  return (
    text.length <= longestHeading &&
    /(^|\s)(chấm|thẩm định|đánh giá|phúc tra)(\s+(điểm|lần\s+\d+))?$/iu.test(text.normalize('NFC').trim())
  );
}

/** The stage in a title above a table; a letterhead (`HỘI ĐỒNG THI ĐUA`) names none. */
export function stageInTitle(text: string): Stage | null {
  const tidy = text.normalize('NFC').replace(/\s+/g, ' ').trim().slice(0, 400);
  return phrases.slice(0, inTitles).find(([pattern]) => pattern.test(tidy))?.[1] ?? null;
}

const inTitles = 6;

/** The stage that a heading of totals or of a ledger names among other words: `Tổng tự chấm`, `điểm thưởng của tỉnh`. */
export function stageWithin(text: string): { readonly stage: Stage; readonly rest: string } | null {
  const tidy = text.normalize('NFC').replace(/\s+/g, ' ').trim();
  for (const [pattern, stage] of phrases) {
    const match = pattern.exec(tidy);
    if (match === null) continue;
    const rest = `${tidy.slice(0, match.index)} ${tidy.slice(match.index + match[0].length)}`;
    return { stage, rest: rest.replace(/\s+/g, ' ').trim() };
  }
  return null;
}

const phrases: readonly (readonly [RegExp, Stage])[] = [
  [/(?:điểm\s+|do\s+)?(?:đơn vị\s+|địa phương\s+|xã\s+)?tự\s+(?:chấm|đánh giá)(?:\s+điểm)?/iu, 'self'],
  [/(?:điểm\s+)?chấm\s+chéo/iu, 'cross'],
  [/(?:điểm\s+)?(?:do\s+)?(?:hội đồng|tỉnh|sở nội vụ|phòng nội vụ)\s+(?:thẩm định|chấm)/iu, 'council'],
  [/(?:điểm\s+)?(?:do\s+)?(?:(?:trưởng\s+)?khối|cụm)\s+(?:thẩm định|chấm)/iu, 'bloc'],
  [/(?:điểm\s+)?thống\s+nhất/iu, 'agreed'],
  [/thẩm\s+định/iu, 'bloc'],
  [/(?:của\s+)?hội\s+đồng/iu, 'council'],
  [/(?:của\s+)?địa\s+phương(?:\s+chấm)?/iu, 'self'],
  [/(?:của\s+)?tỉnh(?:\s+chấm)?$/iu, 'council'],
];
