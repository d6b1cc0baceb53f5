import { leavesOf } from '../scoring/index.ts';
import type { AwardRule } from '../scoring/index.ts';
import { conditionWords, factHeaders, nomineeHeaders, suggestWord } from '../text/index.ts';
import type { Header } from './header.ts';
import { askNearHeaders } from './near-headers.ts';
import { sameLabel } from './parameter-parts.ts';
import type { NomineeKey } from './nominee-cells.ts';
import type { Report } from './report.ts';

export type NomineeColumns = {
  readonly facts: readonly { readonly fact: string; readonly column: number }[];
  readonly groups: readonly { readonly group: string; readonly column: number }[];
  readonly held: readonly { readonly award: string; readonly column: number }[];
};

/** Which columns the conditions ask for, under the names that they use. */
export function factColumns(header: Header<NomineeKey>, rules: readonly AwardRule[]): NomineeColumns {
  const leaves = rules.flatMap(({ conditions }) => leavesOf(conditions));
  const columnOf = (name: string): number | undefined =>
    header.others.find(({ text }) => sameLabel(text, name))?.column;
  const wanted = (names: readonly string[], prefix = ''): readonly { name: string; column: number }[] =>
    [...new Set(names)].flatMap((name) => {
      const column = columnOf(prefix + name);
      return column === undefined ? [] : [{ name, column }];
    });
  const facts = leaves.flatMap((leaf) =>
    leaf.kind === 'number' || leaf.kind === 'yesNo' ? [leaf.fact] : [],
  );
  const awards = leaves.flatMap((leaf) => (leaf.kind === 'heldAward' ? [leaf.award] : []));
  const groups = header.others.flatMap(({ text, column }) => {
    const code = groupHeader.exec(text)?.[1];
    return code === undefined ? [] : [{ group: code, column }];
  });
  return {
    facts: wanted(facts).map(({ name, column }) => ({ fact: name, column })),
    groups,
    held: wanted(awards, `${conditionWords.held} `).map(({ name, column }) => ({ award: name, column })),
  };
}

const groupHeader = new RegExp(`^${conditionWords.group}\\s+(\\S+)$`, 'iu');

/** What conditions name and no column holds, and columns that were most likely meant for a known one. */
export function askColumns(
  header: Header<NomineeKey>,
  rules: readonly AwardRule[],
  { facts, groups, held }: NomineeColumns,
  report: Report,
): void {
  const found = new Set(facts.map(({ fact }) => fact));
  const used = new Set([...facts, ...groups, ...held].map(({ column }) => column));
  const names = header.others.map(({ text }) => text);
  const leaves = rules.flatMap(({ conditions }) => leavesOf(conditions));
  const asked = leaves.flatMap((leaf) =>
    leaf.kind === 'number' || leaf.kind === 'yesNo' ? [leaf.fact] : [],
  );
  for (const fact of new Set(asked.filter((one) => !found.has(one)))) {
    const suggestion = suggestWord(fact, names);
    report.add('question', { row: header.row }, { code: 'condition-column-missing', fact, suggestion });
  }
  const listed = header.others.filter(({ text }) => factHeaders.read(text) !== null);
  for (const { column } of listed) used.add(column);
  askNearHeaders(header, nomineeHeaders, report, used);
}
