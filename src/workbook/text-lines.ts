/**
 * Lines that a text takes in a column of this width (in digits, as Excel counts it), broken between words. Capitals
 * are wider than digits in Times New Roman; an estimate on the generous side, so that nothing is cut in print.
 */
export function linesOfText(text: string, width: number): number {
  const room = Math.max(1, width - 1);
  let lines = 0;
  for (const paragraph of text.split('\n')) lines += linesOfParagraph(paragraph, room);
  return Math.max(1, lines);
}

function linesOfParagraph(text: string, room: number): number {
  let lines = 1;
  let used = 0;
  for (const word of text.split(' ')) {
    const length = widthOf(word);
    const needed = used === 0 ? length : used + 1 + length;
    if (needed <= room) {
      used = needed;
      continue;
    }
    lines += (used === 0 ? 0 : 1) + Math.floor(Math.max(0, length - 1) / room);
    used = length % room;
  }
  return lines;
}

/** The same text in pieces that each fit on one line of this width, broken between words. */
export function piecesOfText(text: string, width: number): readonly string[] {
  const pieces: string[] = [];
  let piece = '';
  for (const word of text.split(' ')) {
    const longer = piece === '' ? word : `${piece} ${word}`;
    if (piece !== '' && linesOfText(longer, width) > 1) {
      pieces.push(piece);
      piece = word;
    } else piece = longer;
  }
  return [...pieces, piece];
}

const capital = /\p{Lu}/u;
const capitalWidth = 1.45;

function widthOf(word: string): number {
  let width = 0;
  for (const letter of word.normalize('NFC')) width += capital.test(letter) ? capitalWidth : 1;
  return width;
}
