import { compareDecimals, comparisons, decimal } from '../scoring/index.ts';
import type { Comparison, Condition, Decimal, LeafCondition } from '../scoring/index.ts';
import { conditionTerms, conditionWords, readDate, showDate, yesNoTerms } from '../text/index.ts';
import { readCount, readWord, writePercent, writeWord } from './award-words.ts';
import { readParameterNumber, writeParameterNumber } from './parameter-parts.ts';

/** One condition of the condition column; null when it cannot be read. */
export function readLeaf(text: string): Condition | null {
  if (text.length > longestLeaf) return null;
  return readComparison(text) ?? readWords(text);
}

/** The form that `readLeaf` reads back. */
export function writeLeaf(condition: LeafCondition): string {
  const name = conditionTerms.name;
  switch (condition.kind) {
    case 'rank':
      return `${name('rank')} ${condition.comparison} ${condition.rank}`;
    case 'classAtLeast':
      return `${name('class')} ${conditionWords.from} ${writeWord(condition.label)}`;
    case 'classIs':
      return `${name('class')} = ${writeWord(condition.label)}`;
    case 'total':
      return `${name('total')} ${condition.comparison} ${writeParameterNumber(condition.value)}`;
    case 'share':
      return `${name('share')} ${condition.comparison} ${writePercent(condition.value)}`;
    case 'groupShare':
      return writeGroup(condition);
    case 'noDisqualifier':
    case 'votePassed':
      return name(condition.kind);
    case 'number':
      return writeNumber(condition);
    case 'yesNo':
      return `${writeWord(condition.fact)} = ${yesNoTerms.name(condition.expected ? 'yes' : 'no')}`;
    case 'heldAward':
      return `${conditionWords.held} ${writeWord(condition.award)} ${condition.years} ${conditionWords.years}`;
    case 'registered':
      return writeRegistered(condition);
    case 'unknown':
      return condition.text;
  }
}

/** Longer texts are no conditions; matching them would only cost time. */
const longestLeaf = 400;

const comparisonShape = /^((?:"[^"]*"|[^"<>=])+?)\s*(>=|<=|>|<|=)\s*(.+)$/su;
const groupShape = /^(?:mục|muc)\s+(.+)$/iu;
const classShape = /^(?:xếp loại|xep loai)\s+(?:từ|tu)\s+(.+?)(?:\s+(?:trở lên|tro len))?$/iu;
const registeredShape =
  /^(?:đã|da|có|co) (?:đăng ký|đăng kí|dang ky) (trước ngày|trước|truoc ngay|chậm nhất ngày|chậm nhất|cham nhat|đến hết ngày|đến hết)\s+(.+)$/iu;
const heldShape =
  /^(?:đã đạt|da dat)\s+("(?:[^"]|"")*"|[^"]+?)\s+(\d{1,2})\s+(?:năm|nam)\s+(?:liền|liên tục|liên tiếp|lien|lien tuc)$/iu;

function readComparison(text: string): Condition | null {
  const [, subject = '', sign = '', given = ''] = comparisonShape.exec(text) ?? [];
  const comparison = comparisons.find((one) => one === sign);
  if (comparison === undefined) return null;
  const value = given.trim();
  const term = subject.startsWith('"') ? null : conditionTerms.read(subject);
  if (term !== null) return readKnown(term, comparison, value);
  const group = subject.startsWith('"') ? null : groupShape.exec(subject);
  if (group !== null) return readGroup(readWord(group[1] ?? ''), comparison, value);
  return readFact(readWord(subject), comparison, value);
}

type Term = Parameters<typeof conditionTerms.name>[0];

function readKnown(term: Term, comparison: Comparison, value: string): Condition | null {
  switch (term) {
    case 'rank': {
      const rank = readCount(value);
      return rank === null || rank === 0 ? null : { kind: 'rank', comparison, rank };
    }
    case 'total':
    case 'share': {
      const number = readParameterNumber(value);
      if (number === null || (term === 'share' && lacksPercent(value, number))) return null;
      return { kind: term, comparison, value: number };
    }
    case 'class':
      return readClass(comparison, readWord(value));
    case 'everyGroup':
      return readGroup(null, comparison, value);
    case 'registered':
    case 'noDisqualifier':
    case 'votePassed':
      return comparison === '=' ? readAnswered({ ...bare(term) }, value) : null;
  }
}

function bare(term: 'registered' | 'noDisqualifier' | 'votePassed'): LeafCondition {
  return term === 'registered' ? { kind: term, deadline: null } : { kind: term };
}

/** `Đã đăng ký = Có`, `Đã đăng ký = Không`. */
function readAnswered(condition: LeafCondition, value: string): Condition | null {
  const answer = yesNoTerms.read(value);
  if (answer === null) return null;
  return answer === 'yes' ? condition : { kind: 'not', condition };
}

function readClass(comparison: Comparison, label: string): LeafCondition | null {
  if (label === '') return null;
  if (comparison === '=') return { kind: 'classIs', label };
  return comparison === '>=' ? { kind: 'classAtLeast', label } : null;
}

function readGroup(group: string | null, comparison: Comparison, value: string): LeafCondition | null {
  const atLeast = readParameterNumber(value);
  if (atLeast === null || comparison !== '>=' || lacksPercent(value, atLeast)) return null;
  return { kind: 'groupShare', group, atLeast };
}

function readFact(fact: string, comparison: Comparison, value: string): LeafCondition | null {
  if (fact === '') return null;
  const answer = comparison === '=' ? yesNoTerms.read(value) : null;
  if (answer !== null) return { kind: 'yesNo', fact, expected: answer === 'yes' };
  const number = readParameterNumber(value);
  if (number === null || (rateName.test(fact) && lacksPercent(value, number))) return null;
  return { kind: 'number', fact, comparison, value: number, percent: value.endsWith('%') };
}

const rateName = /^(?:tỷ lệ|tỉ lệ|ty le|ti le)(?:\s|$)/iu;

/** `Tỷ lệ hoàn thành > 100` would ask a cell of 102% for ten thousand percent: a rate needs its sign. */
function lacksPercent(text: string, value: Decimal): boolean {
  return !text.endsWith('%') && compareDecimals(value, decimal(1)) > 0;
}

function readWords(text: string): LeafCondition | null {
  const term = conditionTerms.read(text);
  if (term === 'registered' || term === 'noDisqualifier' || term === 'votePassed') return bare(term);
  const label = classShape.exec(text)?.[1];
  if (label !== undefined) return { kind: 'classAtLeast', label: readWord(label) };
  return readRegistered(text) ?? readHeld(text);
}

function readRegistered(text: string): LeafCondition | null {
  const [, word = '', date = ''] = registeredShape.exec(text) ?? [];
  const reading = readDate(date);
  if (reading.kind !== 'date') return null;
  return { kind: 'registered', deadline: { day: reading.day, inclusive: !/^tr/iu.test(word) } };
}

function readHeld(text: string): LeafCondition | null {
  const [, award = '', count = ''] = heldShape.exec(text) ?? [];
  const years = readCount(count);
  return years === null || years === 0 ? null : { kind: 'heldAward', award: readWord(award), years };
}

type Leaf<Kind extends LeafCondition['kind']> = Extract<LeafCondition, { readonly kind: Kind }>;

function writeGroup({ group, atLeast }: Leaf<'groupShare'>): string {
  const asked =
    group === null ? conditionTerms.name('everyGroup') : `${conditionWords.group} ${writeCode(group)}`;
  return `${asked} >= ${writePercent(atLeast)}`;
}

function writeNumber({ fact, comparison, value, percent }: Leaf<'number'>): string {
  return `${writeWord(fact)} ${comparison} ${percent ? writePercent(value) : writeParameterNumber(value)}`;
}

function writeRegistered({ deadline }: Leaf<'registered'>): string {
  const asked = conditionTerms.name('registered');
  if (deadline === null) return asked;
  const word = deadline.inclusive ? conditionWords.until : conditionWords.before;
  return `${asked} ${word} ${showDate(deadline.day)}`;
}

/** Codes are mostly digits and signs; only what would end the name is put in quotation marks. */
function writeCode(code: string): string {
  return /^[\p{L}\p{N}][\p{L}\p{N}.\-/]*$/u.test(code) ? code : `"${code.replaceAll('"', '""')}"`;
}
