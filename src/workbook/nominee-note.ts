import type { Disqualification } from '../scoring/index.ts';
import { canonicalKey, noteMarks } from '../text/index.ts';

export type NoteReading = {
  /** The points in this row are not final yet. */
  readonly provisional: boolean;
  readonly disqualifications: readonly Disqualification[];
};

/** What the column `Ghi chú` of TONGHOP says that awards depend on: disqualifiers, and whether points are provisional. */
export function readNote(note: string, member: string): NoteReading {
  const sentences = note
    .slice(0, longestNote)
    .split(/[.\n]\s+|\.$/u)
    .map((sentence) => sentence.trim());
  const keys = sentences.map(canonicalKey);
  const provisional = keys.some((key) =>
    noteMarks.provisional.some((mark) => key.startsWith(canonicalKey(mark))),
  );
  const disqualifications = sentences.flatMap((sentence) => {
    const effect = effectOf(sentence);
    return effect === null ? [] : [{ member, effect, reason: afterColon(sentence), basis: null }];
  });
  return { provisional, disqualifications };
}

const longestNote = 8000;

function effectOf(sentence: string): Disqualification['effect'] | null {
  const [head = ''] = sentence.split(':', 1);
  const key = canonicalKey(head);
  if (key === canonicalKey(noteMarks.unranked)) return { kind: 'unranked' };
  const mark = canonicalKey(noteMarks.notEligible);
  if (!key.startsWith(mark)) return null;
  const words = noteMarks.notEligible.split(' ').length;
  const rest = head.trim().split(/\s+/u).slice(words).join(' ');
  const awards = rest.split(/[,;]/u).map((award) => award.trim());
  return { kind: 'notEligible', awards: awards.filter((award) => award !== '') };
}

function afterColon(sentence: string): string {
  const at = sentence.indexOf(':');
  return at < 0 ? '' : sentence.slice(at + 1).trim();
}
