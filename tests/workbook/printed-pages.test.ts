import { sampleSheets } from '../../preview/samples/sample-sheets.ts';
import { tongHop2021 } from '../../preview/samples/tong-hop-2021.ts';
import { decimalFromNumber, decimalToNumber, addDecimals, zero } from '../../src/scoring/index.ts';
import { noEvidence, readEvidenceLines } from '../../src/workbook/evidence-lines.ts';
import { layoutSheets } from '../../src/workbook/layout.ts';
import { openBloc } from '../../src/workbook/open-bloc.ts';
import type { OpenBloc } from '../../src/workbook/open-bloc.ts';
import { blocPages } from '../../src/workbook/print/bloc-page.ts';
import { codeOfBloc } from '../../src/workbook/print/code-of-bloc.ts';
import { memberPage } from '../../src/workbook/print/member-page.ts';
import { codeOnPage, memberSheetName } from '../../src/workbook/print/sheet-names.ts';
import { isFormula } from '../../src/workbook/sheet-plan.ts';
import type { SheetPlan } from '../../src/workbook/sheet-plan.ts';
import { piecesOfText } from '../../src/workbook/text-lines.ts';
import { direct, entriesOf, group, line, schemeOf } from '../support/scheme-builders.ts';
import { snapshotOf, withCell } from './snapshot-of.ts';

const snapshot = snapshotOf(sampleSheets(tongHop2021));

function opened(from = snapshot): OpenBloc {
  const bloc = openBloc(from);
  if (bloc === null) throw new Error('no bloc');
  return bloc;
}

function blocPage(bloc: OpenBloc): SheetPlan {
  const [page, ...more] = blocPages(bloc);
  if (page === undefined || more.length > 0) throw new Error('not one page');
  return page;
}

function pageOf(bloc: OpenBloc, member: number): SheetPlan {
  const page = memberPage(bloc, member, noEvidence);
  if (page === null) throw new Error('no such member');
  return page.plan();
}

const textsOf = ({ cells }: SheetPlan): string =>
  cells
    .flat()
    .filter((cell) => typeof cell === 'string')
    .join('\n');
const rowNamed = ({ cells }: SheetPlan, name: string) => cells.find((row) => row[1] === name) ?? [];

function blocOf(
  members: number,
  count = 1,
  scores: readonly (number | null)[] = Array.from({ length: members }, (_score, place) => place % 10),
): OpenBloc {
  const names = scores.map((_score, place) => `Xã số ${place + 1}`);
  const codes = Array.from({ length: count }, (_code, place) => `I.${place + 1}`);
  const { lines } = entriesOf(Object.fromEntries(codes.map((code) => [code, scores])));
  return opened(
    snapshotOf(
      layoutSheets({
        name: 'Khối các xã',
        year: 2026,
        theme: null,
        bases: [],
        level: null,
        viewers: null,
        members: names.map((name) => ({ name, role: 'member' })),
        scheme: schemeOf([
          group(
            'I',
            codes.map((code) => line(code, direct)),
          ),
        ]),
        stages: new Map([['self', { members: names, lines }]]),
      }),
    ),
  );
}

describe('the page of the bloc', () => {
  const page = blocPage(opened());

  test('holds plain text and numbers only, so that it prints without the add-in', () => {
    expect(page.cells.flat().filter((cell) => cell !== null && isFormula(cell))).toEqual([]);
    expect(page.tables).toEqual([]);
  });

  test('has totals, ranks and classes of the six members in their order', () => {
    expect(rowNamed(page, 'Tổng điểm').slice(4)).toEqual([97.5, 96.5, 96.5, 89.25, 96.5, 96.5]);
    expect(rowNamed(page, 'Xếp hạng').slice(4)).toEqual([1, 5, 4, 6, 2, 3]);
    expect(rowNamed(page, 'Xếp loại').slice(4, 6)).toEqual(['Xuất sắc', 'Xuất sắc']);
  });

  test('says theme, basis, regulation, last valid day and the code, and has places to sign', () => {
    const texts = textsOf(page);
    for (const part of [
      'Chủ đề: Đoàn kết, kỷ cương, sáng tạo',
      'Căn cứ: Hướng dẫn số 1297/HD-UBND',
      'Đồng hạng: 1-2-2-4',
      'IV.3 nộp chậm nhất 04/12/2021 (nộp trong ngày này là đúng hạn)',
      'Căn cứ của các tiêu chí: KH 632/KH-VP ngày 25/5/2021',
      'TRƯỞNG KHỐI',
      'Ký xác nhận',
    ])
      expect(texts).toContain(part);
    expect(codeOnPage({ name: page.name, row: 1, column: 1, cells: [[textsOf(page)]] })).toBe(
      codeOfBloc(opened()),
    );
  });

  test('is one landscape page for six and for fourteen members, its head repeated where it needs more', () => {
    expect(page.orientation).toBe('landscape');
    expect(page.print).toMatchObject({ pagesWide: 1, pagesHigh: 1, repeatedColumns: 0 });
    expect(blocPage(blocOf(14)).print).toMatchObject({ pagesWide: 1, pagesHigh: 1, repeatedColumns: 0 });
  });

  test('fourteen members are one sheet, fifteen two of seven and eight, ninety-five seven of thirteen or fourteen: no column is left alone, criteria and totals on each', () => {
    const shares = (count: number) =>
      blocPages(blocOf(count)).map((page) => rowNamed(page, 'Tổng điểm').slice(3).length);
    expect(shares(14)).toEqual([14]);
    expect(shares(15)).toEqual([8, 7]);
    expect(shares(95)).toEqual([14, 13, 14, 13, 14, 13, 14]);
    const pages = blocPages(blocOf(95));
    expect(pages.map(({ name }) => name).slice(0, 2)).toEqual(['Trang in của khối', 'Trang in của khối 2']);
    expect(pages.map(({ cells }) => cells[1]?.[0])[6]).toBe('Phần 7/7: đơn vị thứ 82 đến 95');
    for (const page of pages) {
      expect(page.print).toMatchObject({ pagesWide: 1, pagesHigh: 1, repeatedColumns: 0 });
      expect(textsOf(page)).toContain('TRƯỞNG KHỐI');
    }
  });

  test('70 lines of text are one page, more go on below with the head repeated', () => {
    const lines = (count: number) => blocPage(blocOf(6, count)).print?.pagesHigh;
    expect(lines(20)).toBe(1);
    expect(lines(80)).toBeNull();
    const { print, cells } = blocPage(blocOf(6, 80));
    expect(cells[(print?.repeatedRows?.first ?? 0) - 1]?.slice(0, 2)).toEqual(['Mã', 'Nội dung']);
  });

  test('a member without any points has no 0: not in its cells, not in its sections, “chưa có điểm” in the total', () => {
    const bloc = blocOf(3, 1, [5, null, 0]);
    const page = blocPage(bloc);
    expect(rowNamed(page, 'I').slice(3)).toEqual([5, null, 0]);
    expect(rowNamed(page, 'Tổng điểm').slice(3)).toEqual([5, 'chưa có điểm', 0]);
    expect(textsOf(pageOf(bloc, 1))).toContain('Tổng điểm: chưa có điểm. Xếp hạng: chưa xếp');
    expect(pageOf(bloc, 1).cells.find((row) => row[1] === 'Cộng')?.[4]).toBeNull();
  });

  test('points beyond the maximum are lowered, and that is marked behind the number with a sentence below', () => {
    const bloc = blocOf(3, 1, [5, 12, 0]);
    const page = blocPage(bloc);
    const row = page.cells.findIndex((cells) => cells[0] === 'I.1');
    expect(page.cells[row]?.slice(3)).toEqual([5, 10, 0]);
    expect((page.formats ?? []).filter(({ numberFormat }) => numberFormat !== null)).toEqual([
      { row: row + 1, column: 5, rows: 1, columns: 1, look: null, numberFormat: 'General" (1)"' },
    ]);
    const note = '(1) Mã I.1, Xã số 2: 12 vượt điểm tối đa 10; tạm tính 10.';
    expect(textsOf(page)).toContain(note);
    expect(textsOf(pageOf(bloc, 1))).toContain(note);
    expect(textsOf(pageOf(bloc, 0))).not.toContain('vượt điểm tối đa');
  });

  test('a blank cell stays blank and 0 is 0: Sở Ngoại vụ in IV.1 and IV.2, the others', () => {
    const row = (code: string) => (page.cells.find((cells) => cells[0] === code) ?? []).slice(4);
    expect(row('IV.2')).toEqual([null, null, null, -0.5, null, null]);
    expect(row('IV.3')[1]).toBe(0);
  });

  test('equal members are said to be đồng hạng in the row of ranks', () => {
    const ranks = rowNamed(blocPage(blocOf(11)), 'Xếp hạng').slice(3);
    expect(ranks[0]).toBe('10 (đồng hạng)');
    expect(ranks[9]).toBe(1);
  });
});

describe('the page of a member', () => {
  test('the points of its rows add up to the total that stands under them, for every member', () => {
    const bloc = opened();
    for (const [index, member] of bloc.result.members.entries()) {
      const { cells } = pageOf(bloc, index);
      const header = cells.findIndex((row) => row[0] === 'Mã');
      const end = cells.findIndex((row) => row[1] === 'Cộng');
      const points = cells.slice(header + 1, end).map((row) => row[4]);
      const sum = points.reduce(
        (all, one) => addDecimals(all, decimalFromNumber(typeof one === 'number' ? one : Number.NaN)),
        zero,
      );
      expect(decimalToNumber(sum)).toBe(decimalToNumber(member.total));
      expect(cells[end]?.[4]).toBe(decimalToNumber(member.total));
    }
  });

  test('has the basis of every line, and its evidence where the register has some', () => {
    const register = {
      ...snapshot,
      sheets: [
        ...snapshot.sheets,
        {
          name: 'Minh chứng',
          row: 1,
          column: 1,
          cells: [
            ['Mã', 'Đơn vị', 'Số văn bản', 'Ngày', 'Trích yếu', 'Tên tệp hoặc liên kết'],
            ['I.1', 'Sở Nội vụ', '12/BC-SNV', 44_533, 'Báo cáo năm', 'bc.pdf'],
          ],
        },
      ],
    };
    const evidenceOf = readEvidenceLines(register, tongHop2021.plan.scheme, ['Sở Nội vụ']);
    expect(evidenceOf('I.1', 'SỞ NỘI VỤ')).toEqual(['12/BC-SNV ngày 03/12/2021, Báo cáo năm, bc.pdf']);
    expect(evidenceOf('I.2', 'Sở Nội vụ')).toEqual([]);
    const page = memberPage(opened(register), 2, evidenceOf);
    expect(page?.plan().cells.find((row) => row[0] === 'I.1')?.[3]).toBe(
      'Căn cứ: KH 632/KH-VP ngày 25/5/2021, mục II.1, gạch 1\nMinh chứng: 12/BC-SNV ngày 03/12/2021, Báo cáo năm, bc.pdf',
    );
  });

  test('is upright A4, one page wide', () => {
    const page = pageOf(opened(), 0);
    expect([page.orientation, page.print?.pagesWide]).toEqual(['portrait', 1]);
  });

  test('a changed entry changes the code on it', () => {
    const changed = withCell(snapshot, 'Tự chấm', 6, 3, 9.99);
    expect(codeOfBloc(opened(changed))).not.toBe(codeOfBloc(opened()));
  });
});

test('names of sheets: at most 31 signs, without those that Excel refuses, told apart by number', () => {
  const long = 'Văn phòng Đoàn ĐBQH và HĐND tỉnh [Hà Giang]';
  expect(memberSheetName(12, long)).toBe('Phiếu 12 Văn phòng Đoàn ĐBQH và');
  expect(memberSheetName(1, 'Phòng A/B: C?')).toBe('Phiếu 1 Phòng A B  C');
});

test('a sentence is broken between words only, and no word is lost', () => {
  const text = 'Khối giao ước thi đua Tổng hợp năm 2021';
  const pieces = piecesOfText(text, 16);
  expect(pieces.length).toBeGreaterThan(1);
  expect(pieces.join(' ')).toBe(text);
});
