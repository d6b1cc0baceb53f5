import { noConditions } from '../scoring/index.ts';
import type { Condition } from '../scoring/index.ts';
import { conditionWords } from '../text/index.ts';
import { readLeaf, writeLeaf } from './award-leaf.ts';
import { evenSigns } from './award-words.ts';

/**
 * The condition column: `;` is and, `hoặc` is or and binds closer, `không phải` negates, brackets group:
 * `Xếp hạng <= 2; Có sáng kiến = Có hoặc Mưu trí, dũng cảm = Có`. What cannot be read is an `unknown` condition, so
 * that nobody is judged by half a rule. A blank text asks for nothing.
 */
export function readCondition(text: string): Condition {
  return readAll(evenSigns(text), 0);
}

/** Law: readCondition(writeCondition(x)) = x for trees whose `all` and `any` have at least two parts. */
export function writeCondition(condition: Condition): string {
  return condition.kind === 'all'
    ? condition.conditions.map((part) => writePart(part, 'all')).join('; ')
    : writePart(condition, 'all');
}

/** Deeper brackets than any rule has. */
const deepest = 8;

function readAll(text: string, depth: number): Condition {
  if (depth > deepest) return { kind: 'unknown', text: text.slice(0, longestQuote) };
  const parts = splitTop(text, ';').map((part) => readAny(part, depth));
  const [only] = parts;
  if (only === undefined) return noConditions;
  return parts.length === 1 ? only : { kind: 'all', conditions: parts };
}

function readAny(text: string, depth: number): Condition {
  const parts = splitTop(text, 'or').map((part) => readAtom(part, depth));
  const [only] = parts;
  if (only === undefined) return noConditions;
  return parts.length === 1 ? only : { kind: 'any', conditions: parts };
}

function readAtom(text: string, depth: number): Condition {
  if (isBracketed(text)) return readAll(text.slice(1, -1), depth + 1);
  const negated = negation.exec(text);
  if (negated !== null && depth <= deepest) {
    return { kind: 'not', condition: readAtom((negated[1] ?? '').trim(), depth + 1) };
  }
  return readLeaf(text) ?? { kind: 'unknown', text: text.slice(0, longestQuote) };
}

const longestQuote = 200;
const negation = /^(?:không phải|khong phai)\s+(.+)$/isu;
const orWord = /\s(?:hoặc|hoac)\s/iuy;

/** Splits outside quotation marks and brackets; empty parts are left out. */
function splitTop(text: string, at: ';' | 'or'): readonly string[] {
  const pieces: string[] = [];
  let start = 0;
  let depth = 0;
  let quoted = false;
  for (let index = 0; index < text.length; index += 1) {
    const sign = text[index];
    if (sign === '"') quoted = !quoted;
    if (quoted) continue;
    if (sign === '(') depth += 1;
    if (sign === ')') depth = Math.max(0, depth - 1);
    const length = depth === 0 ? separatorAt(text, index, at) : 0;
    if (length === 0) continue;
    pieces.push(text.slice(start, index));
    start = index + length;
    index = start - 1;
  }
  pieces.push(text.slice(start));
  return pieces.map((piece) => piece.trim()).filter((piece) => piece !== '');
}

/** How long the separator that stands here is; 0 when none does. */
function separatorAt(text: string, index: number, at: ';' | 'or'): number {
  // A line of its own (Alt+Enter in a cell) is a condition of its own.
  if (at === ';') return text[index] === ';' || text[index] === '\n' ? 1 : 0;
  orWord.lastIndex = index;
  // The space behind the word stays, for it may stand before another "hoặc".
  return orWord.test(text) ? orWord.lastIndex - index - 1 : 0;
}

/** Whether the first bracket is closed by the last sign, and not before. */
function isBracketed(text: string): boolean {
  if (!text.startsWith('(') || !text.endsWith(')')) return false;
  let depth = 0;
  let quoted = false;
  for (let index = 0; index < text.length; index += 1) {
    const sign = text[index];
    if (sign === '"') quoted = !quoted;
    if (quoted) continue;
    if (sign === '(') depth += 1;
    if (sign === ')') depth -= 1;
    if (depth === 0) return index === text.length - 1;
  }
  return false;
}

function writePart(condition: Condition, inside: 'all' | 'other'): string {
  switch (condition.kind) {
    case 'all':
      return `(${writeCondition(condition)})`;
    case 'any': {
      const text = condition.conditions
        .map((part) => writePart(part, 'other'))
        .join(` ${conditionWords.or} `);
      return inside === 'all' ? text : `(${text})`;
    }
    case 'not':
      return `${conditionWords.not} ${writePart(condition.condition, 'other')}`;
    default:
      return writeLeaf(condition);
  }
}
