/**
 * The numbering that stands in front of a text (`I. Nhiệm vụ`, `1.2 Kết quả`, `a) Báo cáo`, `Tiêu chuẩn 1: …`), where
 * the table has no column for it. Null for a bullet, a plain text and a number that counts something (`3,5 điểm`).
 */
export function codeInTitle(title: string): string | null {
  const start = title.slice(0, longestNumbering).normalize('NFC').trimStart();
  const named = /^(?:tiêu chuẩn|tiêu chí|mục|phần)\s+([ivxlc]+|\d+(?:\.\d+)*|[a-zđ])\s*[.:)–-]/iu.exec(start);
  const closed = /^([IVXLC]+|\d+(?:\.\d+)*|[A-Za-zĐđ]|[a-zđ]\.?\d+(?:\.\d+)*)\s*[.)]\s*(?=\p{L}|["“(])/u.exec(
    start,
  );
  const levels = /^(\d+(?:\.\d+)+|[A-Za-z]\.?\d+(?:\.\d+)*)\s+(?=\p{Lu}|["“])/u.exec(start);
  return named?.[1] ?? closed?.[1] ?? levels?.[1] ?? null;
}

const longestNumbering = 40;
