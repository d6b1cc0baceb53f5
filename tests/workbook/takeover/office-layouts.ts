import * as fc from 'fast-check';
import type { Ledger } from '../../../src/scoring/index.ts';
import type { Cell, Cells } from '../../../src/workbook/cells.ts';

/** What a row of the tree must come out as: depth, title, `group` or the ledger, points in hundredths (null: none). */
export type Expected = readonly [number, string, 'group' | Ledger, number | null];

export type Layout = { readonly cells: Cells; readonly expected: readonly Expected[] };

type Points = Partial<Record<Ledger, number>>;
type Node = { readonly points: Points; readonly children: readonly Node[] };

const ledgers = ['standard', 'bonus', 'deduction'] as const;
const suffix = { standard: 'chuẩn', bonus: 'thưởng', deduction: 'trừ' } as const;
const size = fc.integer({ min: 1, max: 5000 });
const leafPoints = fc.oneof(
  size.map((standard): Points => ({ standard })),
  size.map((standard): Points => ({ standard })),
  size.map((bonus): Points => ({ bonus })),
  size.map((deduction): Points => ({ deduction })),
  fc.tuple(size, size, size).map(([standard, bonus, deduction]): Points => ({ standard, bonus, deduction })),
);
const leaf = leafPoints.map((points): Node => ({ points, children: [] }));
const group = (child: fc.Arbitrary<Node>): fc.Arbitrary<Node> =>
  fc.array(child, { minLength: 1, maxLength: 4 }).map((children): Node => {
    const sum = children.reduce((total, { points }) => total + (points.standard ?? 0), 0);
    return { points: sum === 0 ? {} : { standard: sum }, children };
  });
const lower = group(leaf);
const trees = fc.array(group(fc.oneof(leaf, lower)), { minLength: 1, maxLength: 3 });

/** How an office numbers: a style for each level, alone or behind the number above. */
const numberings = {
  'I, 1, a': (path: readonly number[]) => [roman, String, letter][path.length - 1]?.(path.at(-1) ?? 1) ?? '',
  'A, I, 1)': (path: readonly number[]) =>
    [capital, roman, (place: number) => `${place})`][path.length - 1]?.(path.at(-1) ?? 1) ?? '',
  '1, 1.1, 1.1.1': (path: readonly number[]) => path.join('.'),
  'a, a1, a1.1': (path: readonly number[]) =>
    `${letter(path[0] ?? 1)}${path.length > 1 ? path.slice(1).join('.') : ''}`,
  'I., I.1., I.1.1.': (path: readonly number[]) => `${[roman(path[0] ?? 1), ...path.slice(1)].join('.')}.`,
} as const;

function roman(place: number): string {
  return ['', 'I', 'II', 'III', 'IV'][place] ?? '';
}

function letter(place: number): string {
  return ['', 'a', 'b', 'c', 'd'][place] ?? '';
}

function capital(place: number): string {
  return letter(place).toUpperCase();
}

const titleRows: readonly Cells[] = [
  [],
  [['UBND TỈNH'], [], ['BẢNG CHẤM ĐIỂM THI ĐUA NĂM 2026']],
  [['Phụ lục I'], ['(Kèm theo Quyết định số 1/QĐ-UBND)'], [null, null, 'Đơn vị tính: điểm'], []],
];

const looks = fc.record({
  numbering: fc.constantFrom(...Object.values(numberings)),
  titles: fc.constantFrom(...titleRows),
  order: fc.shuffledSubarray(['code', 'title', 'standard', 'bonus', 'deduction', 'note'] as const, {
    minLength: 6,
    maxLength: 6,
  }),
  names: fc.record({
    code: fc.constantFrom('STT', 'TT', 'Mã', 'Số TT'),
    title: fc.constantFrom('Nội dung', 'Tiêu chí', 'NỘI DUNG TIÊU CHÍ', 'Nội  dung\nđánh giá'),
    standard: fc.constantFrom('Điểm chuẩn', 'Chuẩn', 'Điểm tối đa', 'Thang điểm (100 điểm)'),
    bonus: fc.constantFrom('Thưởng', 'Điểm cộng', 'Điểm thưởng'),
    deduction: fc.constantFrom('Trừ', 'Điểm trừ'),
    note: fc.constantFrom('Ghi chú', 'Hướng dẫn chấm'),
  }),
  twoRows: fc.boolean(),
  columnNumbers: fc.boolean(),
  gaps: fc.boolean(),
  sum: fc.boolean(),
  style: fc.constantFrom('number', 'comma', 'spaces', 'signed'),
});

/** Any tree of criteria as an office lays it out, and what must come out of it. */
export const officeLayouts: fc.Arbitrary<Layout> = fc.tuple(trees, looks).map(([tree, look]) => {
  const rows: Record<string, Cell>[] = [];
  const expected: Expected[] = [];
  let count = 0;
  const walk = (node: Node, path: readonly number[]): void => {
    count += 1;
    const title = `Việc số ${count}`;
    const cell = (ledger: Ledger): Cell => cellOf(node.points[ledger], ledger, look.style);
    rows.push({
      code: look.numbering(path),
      title,
      note: null,
      standard: cell('standard'),
      bonus: cell('bonus'),
      deduction: cell('deduction'),
    });
    if (look.gaps && count % 3 === 0) rows.push({});
    expected.push(...outcomeOf(node, title, path.length - 1));
    node.children.forEach((child, place) => walk(child, [...path, place + 1]));
  };
  tree.forEach((node, place) => walk(node, [place + 1]));
  if (look.sum) rows.push({ title: 'Tổng cộng', standard: 100 });
  return {
    cells: [
      ...look.titles,
      ...heading(look),
      ...rows.map((row) => look.order.map((key) => row[key] ?? null)),
    ],
    expected,
  };
});

function outcomeOf({ points, children }: Node, title: string, depth: number): readonly Expected[] {
  const given = ledgers.filter((ledger) => points[ledger] !== undefined);
  const [only] = given;
  if (children.length > 0) return [[depth, title, 'group', points.standard ?? null]];
  if (given.length === 1 && only !== undefined) return [[depth, title, only, points[only] ?? null]];
  return [
    [depth, title, 'group', points.standard ?? null],
    ...given.map((ledger): Expected => [
      depth + 1,
      `Điểm ${suffix[ledger]}: ${title}`,
      ledger,
      points[ledger] ?? null,
    ]),
  ];
}

function cellOf(hundredths: number | undefined, ledger: Ledger, style: string): Cell {
  if (hundredths === undefined) return null;
  const number = hundredths / 100;
  const comma = String(number).replace('.', ',');
  const sign = ledger === 'deduction' ? '- ' : '+ ';
  if (style === 'number' || /,\d{3}$/.test(comma)) return ledger === 'deduction' ? -number : number;
  return style === 'comma' ? comma : style === 'spaces' ? `\u00a0${comma} ` : sign + comma;
}

/** One row of names, or the three ledgers below one heading that spans them where they stand side by side. */
function heading({
  order,
  names,
  twoRows,
  columnNumbers,
}: {
  order: readonly (keyof typeof named)[];
  names: Record<keyof typeof named, string>;
  twoRows: boolean;
  columnNumbers: boolean;
}): Cells {
  const first = order.findIndex((key) => isLedger(key));
  const together = order.slice(first, first + 3).every((key) => isLedger(key));
  const numbers = columnNumbers ? [order.map((_key, place) => `(${place + 1})`)] : [];
  if (!twoRows || !together) return [order.map((key) => names[key]), ...numbers];
  return [
    order.map((key, place) => (isLedger(key) ? (place === first ? 'Thang điểm' : null) : names[key])),
    order.map((key) => (isLedger(key) ? named[key] : null)),
    ...numbers,
  ];
}

const named = { code: '', title: '', standard: 'Chuẩn', bonus: 'Thưởng', deduction: 'Trừ', note: '' };

function isLedger(key: string): boolean {
  return key === 'standard' || key === 'bonus' || key === 'deduction';
}
