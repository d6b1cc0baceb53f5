import { printText, sentenceOf, shownCode } from '../../text/index.ts';
import type { OpenBloc } from '../open-bloc.ts';

/** A cell whose points are not what was typed: beyond its maximum, below zero, not usable. */
export type EntryNote = {
  readonly code: string;
  readonly member: string;
  readonly number: number;
  readonly sentence: string;
};

/** One note for each such cell, numbered in the order of the findings. */
export function entryNotes({ result }: OpenBloc): readonly EntryNote[] {
  const cells = new Map<string, { code: string; member: string; sentences: string[] }>();
  for (const finding of result.findings) {
    const { code, member } = finding.where;
    if (code === null || member === null || finding.severity === 'question') continue;
    const key = `${code}\n${member}`;
    const cell = cells.get(key) ?? { code, member, sentences: [] };
    cells.set(key, { ...cell, sentences: [...cell.sentences, sentenceOf(finding)] });
  }
  return [...cells.values()].map(({ code, member, sentences }, place) => ({
    code,
    member,
    number: place + 1,
    sentence: printText.entryNote(place + 1, shownCode(code), member, sentences.join(' ')),
  }));
}
