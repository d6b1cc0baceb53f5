import type { Decimal, Ledger } from '../../scoring/index.ts';
import { canonicalKey, parameterTerms, readNumber } from '../../text/index.ts';
import { writeParameterNumber } from '../parameter-parts.ts';

/** A limit that a text states: of the whole group, of bonuses, of deductions, or of both together. */
export type WordedCap = {
  readonly cap: 'capBonus' | 'capDeduction' | 'capNet' | 'line';
  readonly value: Decimal;
  readonly quote: string;
  /** `của mục a7`: the code that the text names; null when it means its own row. */
  readonly of: string | null;
};

/** A way of scoring that a text states: points for each case or each step. */
export type WordedRule = {
  readonly kind: 'perCase' | 'perStep';
  readonly ledger: Ledger | null;
  readonly each: Decimal;
  readonly parameter: string;
  readonly quote: string;
};

/** Texts of cells can be pages; only sentences of this length are compared with patterns. */
const longestSentence = 600;

/** The sentences of a cell: lines, and parts between semicolons and full stops. */
export function sentencesOf(text: string): readonly string[] {
  return text
    .slice(0, 8000)
    .split(/[\n;]|(?<=\D)\.(?=\s)/)
    .map((part) => part.trim())
    .filter((part) => part !== '' && part.length <= longestSentence);
}

const number = '(?:\\+ ?|- ?|tru ?|cong ?)?(\\d+(?:[.,]\\d+)?)';
const most = '(?:toi da (?:la |khong qua |khong vuot qua )?|khong (?:vuot )?qua |khong vuot )';
const cases =
  '(?:truong hop|lan|vu|vu viec|ho so|van ban|bao cao|ky bao cao|ky|xa|don vi|mo hinh|giai phap|sang kien|tin|bai|tin, bai|nguoi|don|thang|quy|noi dung|muc|to chuc|ca nhan|tap the)';

const capOfBoth = new RegExp(
  `(?:diem )?(?:tru,? (?:va )?cong|cong,? (?:va )?tru|cong/tru|tru/cong)[^.]*?${most}${number}`,
);
const capOfKind = new RegExp(`(?:tong (?:so )?|so )?diem (cong|thuong|tru)[^.]*?${most}${number}`);
const plainCap = new RegExp(`${most}${number} ?diem`);
const named = /(?:cua|doi voi) (?:muc |tieu chi |tieu chuan )?([a-z]?\.?\d+(?:\.\d+)*|[a-z]\d*|[ivx]+)\b/;

/** Every limit that the text states, each with its own words. */
export function wordedCaps(text: string): readonly WordedCap[] {
  return sentencesOf(text).flatMap((quote): readonly WordedCap[] => {
    const key = canonicalKey(quote);
    const of = named.exec(key)?.[1] ?? null;
    const both = capOfBoth.exec(key);
    if (both !== null) return cap('capNet', both[1], quote, of);
    const kind = capOfKind.exec(key);
    if (kind !== null) return cap(kind[1] === 'tru' ? 'capDeduction' : 'capBonus', kind[2], quote, of);
    const plain = plainCap.exec(key);
    return plain === null ? [] : cap('line', plain[1], quote, of);
  });
}

function cap(
  kind: WordedCap['cap'],
  digits: string | undefined,
  quote: string,
  of: string | null,
): readonly WordedCap[] {
  const value = decimalOf(digits);
  return value === null ? [] : [{ cap: kind, value, quote, of }];
}

/** `cứ`, `mỗi`, `từng` with their marks: without them `mỗi` would be `mới`. */
const eachWord = /(?:^|[^\p{L}])(?:mỗi|cứ|từng)(?![\p{L}])/iu;
const perCase = new RegExp(
  `(?:moi|cu|tung) .{1,160}?(cong|tru|thuong|duoc|giam|:)[^0-9;]{0,12}${number} ?diem`,
);
const pointsPerCase = new RegExp(
  `(cong|tru|thuong|giam)?[^0-9]{0,8}${number} ?diem ?(?:/|cho moi |cho |moi )(?:0?1 |mot |moi )?${cases}\\b`,
);
const perStep = new RegExp(
  `(?:tren|vuot|>) ?(\\d+(?:[.,]\\d+)?) ?%.*?(?:cu|moi) (?:tang (?:them )?|vuot )?(?:0?1|mot|(\\d+(?:[.,]\\d+)?)) ?%[^0-9]*${number} ?diem`,
);

/** The way of scoring that the text states, or null. */
export function wordedRule(text: string): WordedRule | null {
  for (const quote of sentencesOf(text)) {
    const key = canonicalKey(quote);
    const step = perStep.exec(key);
    if (step !== null) return stepRule(step, text, quote, key);
    const found = (eachWord.test(quote) ? perCase.exec(key) : null) ?? pointsPerCase.exec(key);
    const each = decimalOf(found?.[2]);
    if (found === null || each === null || each.coefficient === 0) continue;
    const limit = limitOf(text, quote);
    const parts = [
      writeParameterNumber(each),
      ...(limit === null ? [] : [`${parameterTerms.name('atMost')} ${writeParameterNumber(limit)}`]),
    ];
    return { kind: 'perCase', ledger: ledgerOf(found[1], key), each, parameter: parts.join('; '), quote };
  }
  return null;
}

function stepRule(match: RegExpExecArray, text: string, quote: string, key: string): WordedRule | null {
  const [from, step, each] = [decimalOf(match[1]), decimalOf(match[2] ?? '1'), decimalOf(match[3])];
  if (from === null || step === null || each === null) return null;
  const limit = limitOf(text, quote);
  const parts = [
    `${parameterTerms.name('above')} ${writeParameterNumber(from)}`,
    `${parameterTerms.name('each')} ${writeParameterNumber(step)}: ${writeParameterNumber(each)}`,
    ...(limit === null ? [] : [`${parameterTerms.name('atMost')} ${writeParameterNumber(limit)}`]),
  ];
  return { kind: 'perStep', ledger: ledgerOf(undefined, key), each, parameter: parts.join('; '), quote };
}

/** A limit in the same sentence, or the only one of the text. */
function limitOf(text: string, quote: string): Decimal | null {
  const own = wordedCaps(quote).find(({ cap: kind }) => kind !== 'capNet');
  if (own !== undefined) return own.value;
  const all = wordedCaps(text).filter(({ cap: kind, of }) => kind !== 'capNet' && of === null);
  return all.length === 1 ? (all[0]?.value ?? null) : null;
}

function ledgerOf(word: string | undefined, key: string): Ledger | null {
  const said =
    word === 'tru' || word === 'giam' ? 'tru' : word === 'cong' || word === 'thuong' ? 'cong' : null;
  if (said !== null) return said === 'tru' ? 'deduction' : 'bonus';
  const minus = /\btru\b|\bbi tru\b|- ?\d/.test(key);
  const plus = /\bcong\b|\bthuong\b|\+ ?\d/.test(key);
  return minus === plus ? null : minus ? 'deduction' : 'bonus';
}

function decimalOf(digits: string | undefined): Decimal | null {
  const reading = readNumber(digits ?? '');
  return reading.kind === 'number' ? reading.value : null;
}
