import type { Disqualification } from '../scoring/index.ts';
import { canonicalKey, noteMarks, usualClasses } from '../text/index.ts';

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
  const disqualifications = sentences.flatMap(tailsOf).flatMap((sentence) => {
    const found = effectOf(sentence);
    return found === null ? [] : [{ member, ...found, basis: null }];
  });
  return { provisional, disqualifications };
}

const longestNote = 8000;

/** A mark may follow another remark: `Đồng hạng 1; không xếp loại: kỷ luật`. */
function tailsOf(sentence: string): readonly string[] {
  const parts = sentence.split(';').map((part) => part.trim());
  return parts.map((_part, index) => parts.slice(index).join('; '));
}

function effectOf(sentence: string): Pick<Disqualification, 'effect' | 'reason'> | null {
  const [head = ''] = sentence.split(':', 1);
  const unranked = afterMark(head, noteMarks.unranked);
  if (unranked !== null) {
    if (isAboutOneClass(unranked)) return null;
    return { effect: { kind: 'unranked' }, reason: reasonOf(sentence, unranked) };
  }
  const rest = afterMark(head, noteMarks.notEligible);
  if (rest === null) return null;
  if (/^(?:do|vi)\s/u.test(canonicalKey(rest))) {
    return { effect: { kind: 'notEligible', awards: [] }, reason: reasonOf(sentence, rest) };
  }
  const awards = rest.split(/[,;]/u).map((award) => award.trim());
  const named = awards.filter((award) => award !== '');
  return { effect: { kind: 'notEligible', awards: named }, reason: reasonOf(sentence, '') };
}

/** The words after a mark; null where the text begins otherwise. */
function afterMark(head: string, mark: string): string | null {
  const words = head.trim().split(/\s+/u);
  const count = mark.split(' ').length;
  const start = words
    .slice(0, count)
    .join(' ')
    .replace(/[,.(-]+$/u, '');
  return canonicalKey(start) === canonicalKey(mark) ? words.slice(count).join(' ') : null;
}

/** `Không xếp loại Xuất sắc` refuses one class only. */
function isAboutOneClass(rest: string): boolean {
  const key = `${canonicalKey(rest)} `;
  return [...usualClasses, 'quá', 'cao hơn', 'trên'].some((label) =>
    key.startsWith(`${canonicalKey(label)} `),
  );
}

function reasonOf(sentence: string, otherwise: string): string {
  const at = sentence.indexOf(':');
  return at < 0 ? otherwise : sentence.slice(at + 1).trim();
}
