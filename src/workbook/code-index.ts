import type { Scheme, SchemeNode } from '../scoring/index.ts';
import { codeKey, codeTokens, tidyCode } from './codes.ts';

/** Finds the node that a typed code means. */
export type CodeIndex = {
  /** By the full code, whatever its separators and closing bracket; null when no node or more than one fits. */
  readonly find: (typed: string) => SchemeNode | null;
  /** By the code alone where the scheme's codes are paths: `a` for `I.1.a`, when only one node ends so. */
  readonly findShort: (typed: string) => SchemeNode | null;
  /** The node of the same code for the second, third… time (`C3.1#2`); null when there is none. */
  readonly findRepeated: (code: string, time: number) => SchemeNode | null;
  /** All nodes when the codes stand exactly as in the criteria table, one after the other; else null. */
  readonly findCopied: (typed: readonly string[]) => readonly SchemeNode[] | null;
  /** The codes of all lines, in the order of the table. */
  readonly lineCodes: () => readonly string[];
};

/** Made once for a scheme: every entry table of a workbook asks for the same one. */
export function indexCodes(scheme: Scheme): CodeIndex {
  const known = indexes.get(scheme);
  if (known !== undefined) return known;
  const index = makeIndex(scheme);
  indexes.set(scheme, index);
  return index;
}

const indexes = new WeakMap<Scheme, CodeIndex>();

function makeIndex(scheme: Scheme): CodeIndex {
  const nodes = everyNode(scheme);
  const lineCodes = lazily(() => nodes.filter(({ kind }) => kind === 'line').map(({ code }) => code));
  const byCode = new Map(nodes.map((node) => [node.code, node]));
  const byKey = lazily(() => uniqueBy(nodes, (node) => [codeKey(node.code)]));
  const byFoldedKey = lazily(() => uniqueBy(nodes, (node) => [codeKey(node.code).toLowerCase()]));
  const byPath = lazily(() => nodesByPath(scheme));
  const byEnding = lazily(() => uniqueBy(nodes, (node) => shortCodes(node.code)));
  return {
    find: (typed) => {
      const code = tidyCode(typed);
      const exact = byCode.get(code);
      if (exact !== undefined) return exact;
      const key = codeKey(code);
      const known = byKey().get(key) ?? byFoldedKey().get(key.toLowerCase()) ?? null;
      return known ?? byPath().get(pathKey(code)) ?? null;
    },
    findShort: (typed) => byEnding().get(codeKey(tidyCode(typed))) ?? null,
    findRepeated: (code, time) => {
      const repeated = time === 1 ? code : `${code}#${time}`;
      return byCode.get(repeated) ?? byPath().get(pathKey(repeated)) ?? null;
    },
    findCopied: (typed) =>
      typed.length === nodes.length && nodes.every((node, place) => isTypedAs(node.code, typed[place]))
        ? nodes
        : null,
    lineCodes,
  };
}

/** `I.2.-#2` is typed `-`, `I.1.a` is typed `a`. */
function isTypedAs(code: string, typed = ''): boolean {
  const path = code.replace(repeatMark, '');
  if (typed === '' || !path.endsWith(typed)) return false;
  return path.length === typed.length || path[path.length - typed.length - 1] === '.';
}

const repeatMark = /#\d+$/;

/**
 * By the codes of all nodes above and its own: `I.2` for `2` below `I`, also where numbering does not restart. A bullet
 * has no letter or digit, so `I.1.-` and `I.1` are told apart by their texts.
 */
function nodesByPath(scheme: Scheme): ReadonlyMap<string, SchemeNode | null> {
  const found = new Map<string, SchemeNode | null>();
  const waiting = scheme.nodes.map((node) => ({ node, path: node.code }));
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { node, path } = next;
    const key = pathKey(path);
    found.set(key, found.has(key) ? null : node);
    if (node.kind !== 'group') continue;
    for (const child of node.children)
      waiting.push({ node: child, path: pathBelow(path, node.code, child.code) });
  }
  return found;
}

/** `1.-` below `1` on the path `I.1` is `I.1.-`; `2` below `I` is `I.2`. */
function pathBelow(path: string, above: string, code: string): string {
  return code.startsWith(above) && code !== above ? path + code.slice(above.length) : `${path}.${code}`;
}

function pathKey(path: string): string {
  return path.replaceAll(/\s+/g, '').toLowerCase();
}

/** Every node, parents before children, in the order of the table. */
export function everyNode(scheme: Scheme): readonly SchemeNode[] {
  const nodes: SchemeNode[] = [];
  const waiting = [...scheme.nodes].reverse();
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    nodes.push(node);
    if (node.kind === 'group') {
      for (let index = node.children.length - 1; index >= 0; index -= 1) {
        const child = node.children[index];
        if (child !== undefined) waiting.push(child);
      }
    }
  }
  return nodes;
}

/** Most tables hold exact codes: the tolerant indexes are made when the first code needs them. */
function lazily<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | null = null;
  return () => (made ??= { value: make() }).value;
}

function uniqueBy(
  nodes: readonly SchemeNode[],
  keysOf: (node: SchemeNode) => readonly string[],
): ReadonlyMap<string, SchemeNode | null> {
  const found = new Map<string, SchemeNode | null>();
  for (const node of nodes) {
    for (const key of keysOf(node)) found.set(key, found.has(key) ? null : node);
  }
  return found;
}

/** Levels of a path below which a code alone is looked for. */
const deepestShortCode = 4;

/**
 * The endings of a path that begin behind a separator at a change of style: `I.1.a` ends in `1.a` and in `a`.
 * `1.2` has none: a row `2` must never be taken for `1.2`.
 */
function shortCodes(code: string): readonly string[] {
  const tokens = codeTokens(code);
  const endings: string[] = [];
  for (let index = tokens.length - 1; index > 0 && endings.length < deepestShortCode; index -= 1) {
    const before = tokens[index - 1];
    const token = tokens[index];
    if (before === undefined || token === undefined) continue;
    const separated = before.start + before.text.length < token.start;
    if (separated && isDigits(before.text) !== isDigits(token.text))
      endings.push(codeKey(code.slice(token.start)));
  }
  return endings;
}

function isDigits(text: string): boolean {
  return /^\p{N}/u.test(text);
}
