import { canonicalKey } from '../text/index.ts';

/**
 * The years of an award: `2023; 2024`, `2023-2025` (every year between), `Không` for none; null if any part of the
 * text is something else, for a year that was overread would count as one without the award.
 */
export function readAwardYears(text: string): readonly number[] | null {
  if (canonicalKey(text) === 'khong') return [];
  const parts = text
    .normalize('NFC')
    .replace(/\s*[-–—]\s*/gu, '-')
    .split(/[;,\s]+/u)
    .filter((part) => part !== '' && !fillers.has(part.toLowerCase()));
  const years = parts.flatMap<number | null>((part) => yearsOfPart(part) ?? [null]);
  const known = years.filter((year) => year !== null);
  return known.length === 0 || known.length < years.length ? null : [...new Set(known)];
}

/** Words that change nothing: `năm 2023 và 2024`. */
const fillers: ReadonlySet<string> = new Set(['năm', 'nam', 'và', 'va']);

const partShape = /^((?:19|20)\d{2})(?:-((?:19|20)\d{2}))?$/;

function yearsOfPart(part: string): readonly number[] | null {
  const [, first, last] = partShape.exec(part) ?? [];
  if (first === undefined) return null;
  const from = Number(first);
  const to = last === undefined ? from : Number(last);
  return from > to ? null : Array.from({ length: to - from + 1 }, (_, index) => from + index);
}
