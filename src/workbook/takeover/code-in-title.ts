/**
 * The numbering that stands in front of a text (`I. Nhiệm vụ`, `1.2 Kết quả`, `a) Báo cáo`, `Tiêu chuẩn 1: …`), where
 * the table has no column for it. Null for a bullet, a plain text and a number that counts something (`3,5 điểm`).
 */
export function codeInTitle(title: string): string | null {
  return numberingOf(title).code;
}

/** The numbering and the text without it. */
export function numberingOf(title: string): { readonly code: string | null; readonly rest: string } {
  const whole = title.normalize('NFC').trimStart();
  const start = whole.slice(0, longestNumbering);
  const named = /^(?:tiêu chuẩn|tiêu chí|mục|phần)\s+([ivxlc]+|\d+(?:\.\d+)*|[a-zđ])\s*(?:[.:)–-]|$)/iu.exec(
    start,
  );
  const closed = /^([IVXLC]+|\d+(?:\.\d+)*|[A-Za-zĐđ]|[a-zđ]\.?\d+(?:\.\d+)*)\s*[.)]\s*(?=\p{L}|["“(])/u.exec(
    start,
  );
  const levels = /^(\d+(?:\.\d+)+|[A-Za-z]\.?\d+(?:\.\d+)*)\s+(?=\p{Lu}|["“])/u.exec(start);
  const match = named ?? closed ?? levels;
  return match === null
    ? { code: null, rest: title }
    : { code: match[1] ?? null, rest: whole.slice(match[0].length).trim() };
}

const longestNumbering = 40;
