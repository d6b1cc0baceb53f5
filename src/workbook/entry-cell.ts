import type { Entry, FindingDetail, Line, MarkedEntry } from '../scoring/index.ts';
import {
  canonicalKey,
  detectLegacyEncoding,
  readDate,
  readNumber,
  stateTerms,
  yesNoTerms,
} from '../text/index.ts';
import { cellText, isBlank, isCellError } from './cells.ts';
import type { Cell } from './cells.ts';
import { longestCondition, sameLabel } from './parameter-parts.ts';

/** What a cell means on its line; a problem is worded for the cell, `warning` when the entry still counts. */
export type EntryReading = { readonly entry: Entry; readonly problem: FindingDetail | null };

/** Reads any cell that is not a plain finite number: those are entries as they stand. */
export function readEntryCell(cell: Exclude<Cell, number>, line: Line): EntryReading {
  if (isBlank(cell)) return { entry: null, problem: null };
  if (isCellError(cell)) return invalid({ code: 'cell-error', error: cell.error });
  const text = cellText(cell);
  const state = typeof cell === 'string' ? stateTerms.read(text) : null;
  if (state === 'notAssigned' || state === 'notConsidered') return read({ state });
  if (state === 'notReceived' && line.rule.kind === 'late') return read({ state });
  return byRule(cell, text, line);
}

/** Targets and second inputs are numbers whatever the rule. */
export function readTargetCell(cell: Exclude<Cell, number>): EntryReading {
  if (isBlank(cell)) return { entry: null, problem: null };
  if (isCellError(cell)) return invalid({ code: 'cell-error', error: cell.error });
  const text = cellText(cell);
  const state = stateTerms.read(text);
  if (state === 'notAssigned' || state === 'notConsidered') return read({ state });
  return typeof cell === 'boolean' ? notANumber(text) : readNumberText(text);
}

function byRule(cell: string | boolean | null, text: string, line: Line): EntryReading {
  if (line.rule.kind === 'yesNo') return readYesNo(cell, text, line);
  if (line.rule.kind === 'choice')
    return readChoice(
      text,
      line.rule.options.map((option) => option.label),
      line,
    );
  if (typeof cell === 'boolean') return notANumber(text);
  if (line.rule.kind === 'late') return readReceived(text);
  return readFlagged(text, line, readNumberText);
}

function readYesNo(cell: string | boolean | null, text: string, line: Line): EntryReading {
  if (typeof cell === 'boolean') return read({ state: 'yesNo', yes: cell, flags: [] });
  return readFlagged(text, line, (words) => {
    const answer = yesNoTerms.read(words);
    if (answer !== null) return read({ state: 'yesNo', yes: answer === 'yes', flags: [] });
    return invalid(legacyOr(words, { code: 'unknown-choice', text, options: yesNoTerms.names }));
  });
}

function readChoice(text: string, labels: readonly string[], line: Line): EntryReading {
  return readFlagged(text, line, (words) => {
    const option = labels.findIndex((label) => sameLabel(label, words));
    if (option >= 0) return read({ state: 'choice', option, flags: [] });
    return invalid(legacyOr(words, { code: 'unknown-choice', text, options: labels }));
  });
}

/** A date typed as text; a serial typed as text is a date too. */
function readReceived(text: string): EntryReading {
  const date = readDate(text);
  if (date.kind === 'date') return { entry: date.day, problem: null };
  return invalid(legacyOr(text, { code: 'not-a-date', text }));
}

function readNumberText(text: string): EntryReading {
  const reading = readNumber(text);
  if (reading.kind === 'number') return read({ state: 'number', value: reading.value, flags: [] });
  if (reading.kind === 'ambiguous')
    return invalid({ code: 'ambiguous-number', text, readings: reading.readings });
  return invalid(legacyOr(text, { code: 'not-a-number', text }));
}

/**
 * `2 (tự phát hiện)` or `2 tự phát hiện`, whatever its accents: the flag that the line knows is taken off
 * (functions.md) and kept in the line's own words. A flag that it does not know leaves the number counting.
 */
function readFlagged(text: string, line: Line, readRest: (text: string) => EntryReading): EntryReading {
  if (text.length > longestCondition) return readRest(text);
  const bracket = /^([^(]+?)\s*\(([^()]*)\)$/su.exec(text);
  const words = /^([-+]?\s*\d[\d.,]*\s*%?|\S+)\s+(\p{L}.*)$/su.exec(text);
  const flag = line.waivedIf === null ? null : canonicalKey(line.waivedIf);
  const match = [bracket, words].find((found) => found !== null && canonicalKey(found[2] ?? '') === flag);
  if (match !== undefined && match !== null) return withFlag(readRest(match[1] ?? ''), line.waivedIf ?? '');
  const other = bracket ?? (words !== null && canonicalKey(words[2] ?? '') === usualFlag ? words : null);
  const reading = readRest(text);
  if (other === null || !isInvalid(reading)) return reading;
  const counted = readRest(other[1] ?? '');
  const problem: FindingDetail = { code: 'flag-without-effect', text: (other[2] ?? '').trim() };
  return isInvalid(counted) ? reading : { ...counted, problem };
}

/** Without brackets only this flag is told from a unit of measure: `2 triệu` is not 2. */
const usualFlag = 'tu phat hien';

function isInvalid({ entry }: EntryReading): boolean {
  return entry !== null && typeof entry === 'object' && entry.state === 'invalid';
}

function withFlag(reading: EntryReading, flag: string): EntryReading {
  const { entry } = reading;
  if (entry === null || typeof entry === 'number') return reading;
  if (entry.state !== 'number' && entry.state !== 'yesNo' && entry.state !== 'choice') return reading;
  return { ...reading, entry: { ...entry, flags: [flag] } };
}

/** Text in an old font is no misspelling: say which font it is in. */
function legacyOr(text: string, problem: FindingDetail): FindingDetail {
  const encoding = detectLegacyEncoding(text);
  return encoding === null ? problem : { code: 'legacy-text', encoding, text };
}

function notANumber(text: string): EntryReading {
  return invalid({ code: 'not-a-number', text });
}

function invalid(problem: FindingDetail): EntryReading {
  return { entry: { state: 'invalid' }, problem };
}

function read(entry: MarkedEntry): EntryReading {
  return { entry, problem: null };
}
