import { awardFinding } from '../scoring/index.ts';
import type { DaySerial, Finding } from '../scoring/index.ts';

/** A legal document and the days on which it is in force; null is open or not known. */
export type LegalDocument = {
  /** "98/2023/NĐ-CP". */
  readonly number: string;
  readonly title: string;
  readonly validFrom: DaySerial | null;
  readonly validTo: DaySerial | null;
  readonly successor: string | null;
  /** `unconfirmed`: a date of validity has not been checked against the published text. */
  readonly status: 'confirmed' | 'unconfirmed';
  /** Other ways in which texts name it. */
  readonly alsoNamed: readonly RegExp[];
};

const day31122023 = 45_291;
const day01012024 = 45_292;
const day30062025 = 45_838;
const day01072025 = 45_839;
const day05082025 = 45_874;
const day01102026 = 46_296;
const day28022027 = 46_446;

const document = (
  number: string,
  title: string,
  validFrom: DaySerial | null,
  validTo: DaySerial | null,
  more: Partial<LegalDocument> = {},
): LegalDocument => ({
  number,
  title,
  validFrom,
  validTo,
  successor: null,
  status: 'confirmed',
  alsoNamed: [],
  ...more,
});

/** The documents that plans and rules cite, oldest first; editable data, never the last word on the law. */
export const documents: readonly LegalDocument[] = [
  document('15/2003/QH11', 'Luật Thi đua, khen thưởng năm 2003', null, day31122023, {
    successor: 'Luật Thi đua, khen thưởng số 06/2022/QH15',
    alsoNamed: [/Luật\s+Thi đua,?\s*khen thưởng\s+(?:năm\s+)?2003/giu],
  }),
  document('91/2017/NĐ-CP', 'Nghị định số 91/2017/NĐ-CP', null, day31122023, {
    successor: 'Nghị định số 98/2023/NĐ-CP',
  }),
  document('12/2019/TT-BNV', 'Thông tư số 12/2019/TT-BNV', null, day31122023, {
    successor: 'Thông tư số 01/2024/TT-BNV',
    status: 'unconfirmed',
  }),
  document('06/2022/QH15', 'Luật Thi đua, khen thưởng số 06/2022/QH15', day01012024, null, {
    alsoNamed: [/Luật\s+Thi đua,?\s*khen thưởng\s+(?:năm\s+)?2022/giu],
  }),
  document('98/2023/NĐ-CP', 'Nghị định số 98/2023/NĐ-CP', day01012024, day30062025, {
    successor: 'Nghị định số 152/2025/NĐ-CP',
  }),
  document('01/2024/TT-BNV', 'Thông tư số 01/2024/TT-BNV', day01012024, day05082025 - 1, {
    successor: 'Thông tư số 15/2025/TT-BNV',
    status: 'unconfirmed',
  }),
  document('152/2025/NĐ-CP', 'Nghị định số 152/2025/NĐ-CP', day01072025, day28022027, {
    status: 'unconfirmed',
  }),
  document('15/2025/TT-BNV', 'Thông tư số 15/2025/TT-BNV', day05082025, null),
  document('06/2026/QH16', 'Luật số 06/2026/QH16 sửa đổi Luật Thi đua, khen thưởng', day01102026, null, {
    status: 'unconfirmed',
  }),
];

/** Whether a document is in force on a day. */
function isDocumentInForce({ validFrom, validTo }: LegalDocument, day: DaySerial): boolean {
  return (validFrom === null || day >= validFrom) && (validTo === null || day <= validTo);
}

/** The registered documents that a text cites, each once. Spaces inside numbers and plain letters do not matter. */
export function citedDocuments(text: string): readonly LegalDocument[] {
  const given = text.normalize('NFC');
  return documents.filter((entry) => cites(given, entry));
}

/** Citations that are out of force on a day (domain.md §3.1): S0 cites a form of NĐ 98/2023. */
export function citationsOutOfForce(text: string, day: DaySerial): readonly Finding[] {
  return citedDocuments(text)
    .filter((entry) => !isDocumentInForce(entry, day))
    .map(({ title, validFrom, validTo, successor }) =>
      awardFinding('warning', null, null, {
        code: 'document-not-in-force',
        document: title,
        from: validFrom,
        to: validTo,
        day,
        successor,
      }),
    );
}

function cites(text: string, { number, alsoNamed }: LegalDocument): boolean {
  const [serial = '', year = '', suffix = ''] = number.split('/');
  const shape = new RegExp(
    `(${kindWords})?(?:\\s+số)?\\s*(?<!\\d)0*${String(Number(serial))}\\s*/\\s*${year}(?!\\d)(?:\\s*/\\s*([\\p{L}\\d-]+))?`,
    'giu',
  );
  const named = [...text.matchAll(shape)].some(([, kind, found]) =>
    found === undefined
      ? kind !== undefined && kindOf(kind) === kindOfSuffix(suffix)
      : sameSuffix(found, suffix),
  );
  return named || alsoNamed.some((pattern) => text.search(pattern) >= 0);
}

/** "Nghị định 98/2023", "NĐ 98/2023": without its ending a number needs the kind in front. */
const kindWords = 'Nghị định|NĐ|Thông tư|TT|Luật';

function kindOf(word: string): string {
  const first = word.trim().toLowerCase();
  return first.startsWith('n') ? 'NĐ' : first.startsWith('t') ? 'TT' : 'QH';
}

function kindOfSuffix(suffix: string): string {
  return suffix.startsWith('QH') ? 'QH' : suffix.slice(0, 2);
}

function sameSuffix(found: string, suffix: string): boolean {
  const even = (text: string): string => text.toUpperCase().replaceAll('Đ', 'D').replace(/-+$/u, '');
  return even(found) === even(suffix);
}
