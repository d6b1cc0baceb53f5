import type { SchemeNode } from '../../scoring/index.ts';

/** The document that all criteria rest on, said once, and of each basis only the place in it. */
export type ShortBases = {
  /** Null when the criteria rest on different documents. */
  readonly document: string | null;
  readonly of: (node: SchemeNode) => string | null;
};

/** `KH 632/KH-VP ngày 25/5/2021, mục II.1` and `…, mục II.2` share all up to the comma. */
export function shortBases(nodes: readonly SchemeNode[]): ShortBases {
  const bases = nodes.flatMap(({ basis }) => (basis === null ? [] : [basis]));
  const start = commonStart(bases);
  if (start === '') return { document: null, of: ({ basis }) => basis };
  return { document: start, of: ({ basis }) => basis?.slice(start.length + separator.length) ?? null };
}

const separator = ', ';

function commonStart(texts: readonly string[]): string {
  const [first, ...others] = texts;
  if (first === undefined || others.length === 0) return '';
  for (let end = first.lastIndexOf(separator); end > 0; end = first.lastIndexOf(separator, end - 1)) {
    const start = first.slice(0, end);
    if (others.every((text) => text.startsWith(`${start}${separator}`))) return start;
  }
  return '';
}
