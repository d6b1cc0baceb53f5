import * as fc from 'fast-check';
import type { Cell, Cells } from '../../../../src/workbook/cells.ts';

/** A tree of criteria with the points of units, laid out with one unit to a row, and what must come out of it. */
export type AcrossCase = {
  readonly cells: Cells;
  readonly outline: readonly string[];
  readonly members: readonly string[];
  /** Points in hundredths by stage, code and unit. */
  readonly points: readonly (readonly [string, string, string, number | null])[];
};

const max = fc.integer({ min: 1, max: 60 });
/** One criterion alone is no table of criteria across. */
const sections = fc
  .array(fc.array(max, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 4 })
  .filter((tree) => tree.flat().length > 1);
const looks = fc.record({
  flat: fc.boolean(),
  stages: fc.constantFrom('one', 'inside', 'outside', 'below', 'rows'),
  maxima: fc.constantFrom('words', 'row', 'both'),
  numbered: fc.boolean(),
  columnNumbers: fc.boolean(),
  totals: fc.boolean(),
  aside: fc.boolean(),
  stt: fc.boolean(),
  footer: fc.boolean(),
  title: fc.boolean(),
  text: fc.boolean(),
  heading: fc.constantFrom('Tên đơn vị', 'Đơn vị', 'Tên xã, phường', 'Cơ quan, đơn vị', 'ĐƠN VỊ THÀNH VIÊN'),
});
type Look = typeof looks extends fc.Arbitrary<infer Value> ? Value : never;

const stageNames = { self: 'Tự chấm', bloc: 'Khối chấm' } as const;
type StageKey = keyof typeof stageNames;
type Leaf = {
  readonly code: string;
  readonly section: number;
  readonly title: string;
  readonly words: string;
  readonly most: number;
};
type Column = {
  readonly words: readonly string[];
  readonly code: string | null;
  readonly stage: StageKey | null;
  readonly most: number | null;
};
type Points = (stage: StageKey, code: string, member: string) => number | null;

const romans = ['I', 'II', 'III', 'IV'];

export const acrossCases: fc.Arbitrary<AcrossCase> = fc
  .tuple(
    sections,
    looks,
    fc.integer({ min: 2, max: 6 }),
    fc.array(fc.integer({ min: -1, max: 5000 }), { minLength: 200, maxLength: 200 }),
  )
  .map(([tree, look, size, numbers]) => {
    const members = Array.from({ length: size }, (_none, place) => `Xã số ${place + 1}`);
    const stages: readonly StageKey[] = look.stages === 'one' ? ['self'] : ['self', 'bloc'];
    const leaves = leavesOf(tree, look);
    const points = stages
      .flatMap((stage) =>
        leaves.flatMap(({ code }) => members.map((member) => [stage, code, member] as const)),
      )
      .map(([stage, code, member], place) => {
        const number = numbers[place % numbers.length] ?? -1;
        return [stage, code, member, number < 0 ? null : number] as const;
      });
    const values = new Map(
      points.map(([stage, code, member, value]) => [`${stage} ${code} ${member}`, value]),
    );
    const valueOf: Points = (stage, code, member) => values.get(`${stage} ${code} ${member}`) ?? null;
    const columns = columnsOf(tree, leaves, stages, look);
    const cells = laidOut(columns, members, stages, valueOf, look);
    return { cells, outline: outlineOf(tree, leaves, look), members, points };
  });

function leavesOf(tree: readonly (readonly number[])[], look: Look): readonly Leaf[] {
  const all = tree.flatMap((maxima, section) => maxima.map((most, place) => ({ section, place, most })));
  return all.map(({ section, place, most }, index) => {
    const title = `Việc ${section + 1}.${place + 1} của khối`;
    const number = look.numbered && !look.flat ? `${place + 1}. ` : '';
    const code = look.flat ? String(index + 1) : `${romans[section] ?? ''}.${place + 1}`;
    const limit = look.maxima === 'row' ? '' : ` (${most} điểm)`;
    return { code, section, title, words: `${number}${title}${limit}`, most };
  });
}

function columnsOf(
  tree: readonly (readonly number[])[],
  leaves: readonly Leaf[],
  stages: readonly StageKey[],
  look: Look,
): readonly Column[] {
  const above = tree.map((maxima, section) => {
    const limit = look.maxima === 'row' ? '' : ` (${sum(maxima)} điểm)`;
    return `${romans[section] ?? ''}. Mục lớn ${section + 1}${limit}`;
  });
  const wordsOf = (leaf: Leaf) => (look.flat ? [leaf.words] : [above[leaf.section] ?? '', leaf.words]);
  const column = (leaf: Leaf, stage: StageKey | null, words: readonly string[]): Column => ({
    words,
    code: leaf.code,
    stage,
    most: leaf.most,
  });
  const criteria =
    look.stages === 'outside'
      ? stages.flatMap((stage) =>
          leaves.map((leaf) => column(leaf, stage, [stageNames[stage], ...wordsOf(leaf)])),
        )
      : look.stages === 'inside'
        ? leaves.flatMap((leaf) =>
            stages.map((stage) => column(leaf, stage, [...wordsOf(leaf), stageNames[stage]])),
          )
        : leaves.map((leaf) => column(leaf, null, wordsOf(leaf)));
  return [...criteria, ...(look.totals ? totalsOf(stages, look) : [])];
}

function totalsOf(stages: readonly StageKey[], look: Look): readonly Column[] {
  const named = look.stages === 'inside' || look.stages === 'outside';
  const total = (words: string, stage: StageKey | null): Column => ({
    words: [words],
    code: null,
    stage,
    most: null,
  });
  return named
    ? stages.map((stage) => total(`Tổng ${stageNames[stage].toLowerCase()}`, stage))
    : [total('Tổng điểm', null)];
}

function laidOut(
  columns: readonly Column[],
  members: readonly string[],
  stages: readonly StageKey[],
  valueOf: Points,
  look: Look,
): Cells {
  const row = (member: string, place: number, stage: StageKey, first: boolean): readonly Cell[] => [
    ...(look.stt ? [first ? place + 1 : null] : []),
    first ? member : null,
    ...(look.stages === 'rows' ? [stageNames[stage]] : []),
    ...columns.map(({ code, stage: own }) =>
      code === null ? null : shown(valueOf(own ?? stage, code, member), look),
    ),
    ...(look.aside ? [place + 1, 'tốt'] : []),
  ];
  const body = (stage: StageKey): Cells => members.map((member, place) => row(member, place, stage, true));
  const head = headOf(columns, look);
  const rows =
    look.stages === 'rows'
      ? members.flatMap((member, place) => stages.map((stage, at) => row(member, place, stage, at === 0)))
      : body('self');
  return [
    ...(look.title ? [['HỘI ĐỒNG THI ĐUA'], ['BẢNG ĐIỂM NĂM 2026'], []] : []),
    ...head,
    ...rows,
    ...(look.stages === 'below' ? [[], ['ĐIỂM KHỐI CHẤM'], ...head, ...body('bloc')] : []),
    ...(look.footer ? [[], [null, 'NGƯỜI LẬP BIỂU', null, 'TRƯỞNG KHỐI']] : []),
  ];
}

/** Merged cells have their words in the first place only. */
function headOf(columns: readonly Column[], look: Look): Cells {
  const depth = Math.max(...columns.map(({ words }) => words.length));
  const front = [
    ...(look.stt ? ['STT'] : []),
    look.heading,
    ...(look.stages === 'rows' ? ['Vòng chấm'] : []),
  ];
  const behind = look.aside ? ['Xếp hạng', 'Ghi chú'] : [];
  const onTop = (words: readonly string[], level: number) => words.map((word) => (level === 0 ? word : null));
  const headings = Array.from({ length: depth }, (_row, level): readonly Cell[] => [
    ...onTop(front, level),
    ...columns.map(({ words }, place) => {
      const before = columns[place - 1]?.words.slice(0, level + 1).join('|');
      const merged = level < words.length - 1 && before === words.slice(0, level + 1).join('|');
      return merged ? null : (words[level] ?? null);
    }),
    ...onTop(behind, level),
  ]);
  const label = look.stages === 'rows' ? ['Điểm tối đa', null] : ['Điểm tối đa'];
  const maxima = [...(look.stt ? [null] : []), ...label, ...columns.map(({ most }) => most)];
  const numbers = Array.from({ length: front.length + columns.length }, (_none, place) => `(${place + 1})`);
  return [
    ...headings,
    ...(look.maxima === 'words' ? [] : [maxima]),
    ...(look.columnNumbers ? [numbers] : []),
  ];
}

function outlineOf(
  tree: readonly (readonly number[])[],
  leaves: readonly Leaf[],
  look: Look,
): readonly string[] {
  const line = ({ code, title, most }: Leaf) => `${code} ${title} ${most}`;
  if (look.flat) return leaves.map(line);
  return tree.flatMap((maxima, section) => [
    `${romans[section] ?? ''} Mục lớn ${section + 1}${look.maxima === 'row' ? '' : ` ${sum(maxima)}`}`,
    ...leaves.filter((leaf) => leaf.section === section).map((leaf) => `.${line(leaf)}`),
  ]);
}

function shown(value: number | null, { text }: Look): Cell {
  if (value === null) return null;
  return text ? String(value / 100).replace('.', ',') : value / 100;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}
