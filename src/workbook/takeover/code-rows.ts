import { codeKey, isBullet } from '../codes.ts';
import { childrenOf, growTree } from '../tree.ts';
import type { TreeProblem } from '../tree.ts';
import type { OfficeRow } from './office-rows.ts';
import { remark } from './remarks.ts';
import type { Remark } from './remarks.ts';

/** A row of the office in its tree; codes are full and unique. */
export type TreeRow = {
  readonly office: OfficeRow;
  readonly code: string;
  readonly parent: string | null;
  readonly hasChildren: boolean;
};

export type OfficeTree = {
  readonly rows: readonly TreeRow[];
  readonly problems: readonly TreeProblem[];
  readonly remarks: readonly Remark[];
};

/** The tree that the office's numbering means; rows without numbering stand below the last row that has one. */
export function treeOfRows(rows: readonly OfficeRow[]): OfficeTree {
  const remarks: Remark[] = [];
  const criteria = rows.filter(({ kind }) => kind === 'criterion');
  const codes = givenCodes(criteria, remarks);
  const cased = sameCase(codes);
  const grown = growTree(
    cased.map((code, place) => ({ code, parent: criteria[place]?.parent ?? null, isLine: false })),
  );
  const tree = {
    ...grown,
    codes: grown.codes.map((code, place) => asTyped(code, cased[place], codes[place])),
  };
  const children = childrenOf(tree.parents);
  const mixed = mixedCodes(criteria.map(({ code }) => code));
  if (mixed !== null) remarks.push(remark('warning', null, null, { kind: 'codes-mixed', ...mixed }));
  const restart = criteria.findIndex(
    (row, place) => row.code !== '' && isPath(row.code, tree.codes[place] ?? ''),
  );
  if (restart >= 0)
    remarks.push(
      remark('note', criteria[restart]?.row ?? null, null, {
        kind: 'numbering-restarts',
        code: tree.codes[restart] ?? '',
      }),
    );
  return {
    rows: criteria.map((office, place) => {
      const parent = tree.parents[place] ?? null;
      return {
        office,
        code: tree.codes[place] ?? '',
        parent: parent === null ? null : (tree.codes[parent] ?? null),
        hasChildren: (children.get(place) ?? []).length > 0,
      };
    }),
    problems: tree.problems,
    remarks,
  };
}

/** `C1` below the section `c`: where only the small letter heads a section, the capital means the same. */
function sameCase(codes: readonly string[]): readonly string[] {
  const heads = new Set(codes.filter((code) => /^\p{L}$/u.test(code)));
  return codes.map((code) => {
    const letter = /^\p{Lu}(?=[\d.])/u.exec(code)?.[0] ?? '';
    const small = letter.toLowerCase();
    return letter !== '' && heads.has(small) && !heads.has(letter) ? small + code.slice(1) : code;
  });
}

function asTyped(full: string, cased: string | undefined, typed: string | undefined): string {
  return cased === undefined || typed === undefined || cased === typed ? full : full.replace(cased, typed);
}

/** `1` below `II` is `II.1` where numbering starts again. */
function isPath(typed: string, full: string): boolean {
  const plain = full.replace(/#\d+$/, '');
  return !isBullet(typed) && codeKey(plain) !== codeKey(typed);
}

function givenCodes(rows: readonly OfficeRow[], remarks: Remark[]): readonly string[] {
  const taken = new Set(rows.map(({ code }) => codeKey(code)));
  let last = '';
  let next = 1;
  return rows.map((row) => {
    if (row.code !== '') {
      last = row.code;
      next = 1;
      return row.code;
    }
    const prefix = last === '' ? '' : `${last}.`;
    while (taken.has(codeKey(`${prefix}${next}`))) next += 1;
    const code = `${prefix}${next}`;
    next += 1;
    remarks.push(remark('question', row.row, null, { kind: 'code-given', code, title: row.title }));
    return code;
  });
}

/** `a7.6` and `a.7.1` in one table: the same level is written in two ways. */
function mixedCodes(codes: readonly string[]): { readonly one: string; readonly other: string } | null {
  const dotted = codes.find((code) => /^\p{L}\.\d/u.test(code));
  const joined = codes.find((code) => /^\p{L}\d/u.test(code));
  return dotted === undefined || joined === undefined ? null : { one: joined, other: dotted };
}
