type Content = string | number | boolean;

/**
 * What stands in a header row and is no header: it has to be kept, in a row of its own below. Blank cells, headers as
 * they were and names that Excel gives by itself are left out as ""; null when there is nothing else.
 */
export function typedOverHeader(
  now: readonly Content[],
  header: readonly string[],
): readonly Content[] | null {
  const known = new Set(header.map((text) => text.trim()));
  const typed = now.map((content) => (isRemain(String(content).trim(), known) ? '' : content));
  return typed.every((content) => content === '') ? null : typed;
}

function isRemain(text: string, known: ReadonlySet<string>): boolean {
  // Headers are unique in Excel: of a second one the number behind it is Excel's.
  return (
    text === '' || known.has(text) || known.has(text.replace(/\d+$/, '')) || /^(Column|Cột)\d+$/.test(text)
  );
}
