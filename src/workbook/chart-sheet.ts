import { decimalToNumber, hasPoints } from '../scoring/index.ts';
import { sheetNames, sheetText, shownCode } from '../text/index.ts';
import { absoluteCellName, cellName, quotedSheet } from './address.ts';
import { everyNode } from './code-index.ts';
import type { OpenBloc } from './open-bloc.ts';
import { plain, shown } from './plain-formulas.ts';
import { scoringCalls } from './result-formulas.ts';
import { pointsSheet } from './result-points.ts';
import { sectionColours } from './section-colours.ts';
import type { AreaFormat, PlannedCell, SheetPlan } from './sheet-plan.ts';
import type { WorkbookSnapshot } from './snapshot.ts';

const words = sheetText.chart;
const headerRow = 4;
/** Rows that the chart covers: a title, a legend, and so many for each bar. */
const rowsOfChart = (members: number): number => 8 + 2 * members;

/**
 * The sheet `Biểu đồ`: the points of every section by member and a native chart of them. The table follows
 * `Điểm chi tiết` by plain formulas where that sheet is; else it holds the numbers of now. Null without criteria.
 */
export function chartSheet(bloc: OpenBloc, snapshot: WorkbookSnapshot): SheetPlan | null {
  const { facts, scheme, result } = bloc;
  const sections = scheme.nodes;
  const count = result.members.length;
  if (sections.length === 0 || count === 0) return null;
  const cellOf = followedCells(bloc, snapshot);
  const columns = sections.length + 2;
  const header = [
    words.member,
    ...sections.map(({ code, title }) => words.part(shownCode(code), title)),
    words.sum,
  ];
  const rows = result.members.map(({ member }, index): readonly PlannedCell[] => {
    const row = headerRow + 1 + index;
    const sum = `SUM(${cellName(row, 2)}:${cellName(row, sections.length + 1)})`;
    return [
      cellOf?.(null, index) ?? member,
      ...sections.map(
        (node) =>
          cellOf?.(node.code, index) ??
          (hasPoints(result, index, node) ? decimalToNumber(result.pointsOf(node.code, index).total) : null),
      ),
      // Doubles are added, so the noise behind the fourth decimal goes.
      plain(`=ROUND(${sum},4)`),
    ];
  });
  const area = { column: 1, columns, numberFormat: null } as const;
  const formats: readonly AreaFormat[] = [
    { ...area, row: headerRow, rows: 1, look: 'header' },
    { ...area, row: headerRow + 1, rows: count, look: 'body' },
  ];
  return {
    name: sheetNames.chart,
    cells: [[words.title(facts.name)], [cellOf === null ? words.stands : words.follows], [], header, ...rows],
    tables: [],
    columns: header.map((_title, place) => ({
      width: place === 0 ? 34 : 18,
      wraps: true,
      numberFormat: null,
    })),
    boldRows: [1],
    formats,
    lines: new Map([[headerRow, 4]]),
    frozenRows: 0,
    orientation: 'landscape',
    charts: [
      {
        name: 'BieuDoDiemTheoMuc',
        title: words.title(facts.name),
        source: { row: headerRow, column: 1, rows: count + 1, columns: sections.length + 1 },
        place: { row: headerRow + count + 3, column: 1, rows: rowsOfChart(count), columns },
        colours: sectionColours,
      },
    ],
  };
}

/** Where a section of a member stands on `Điểm chi tiết` (its name for null); null when the workbook lacks the sheet. */
function followedCells(
  bloc: OpenBloc,
  { sheets }: WorkbookSnapshot,
): ((code: string | null, member: number) => PlannedCell | null) | null {
  const calls = scoringCalls(bloc.tables, bloc.stages);
  const isThere = sheets.some(({ name }) => name.toLowerCase() === sheetNames.points.toLowerCase());
  if (calls === null || !isThere) return null;
  const { final } = pointsSheet(bloc, calls);
  const codes = everyNode(bloc.scheme).map(({ code }) => code);
  return (code, member) => {
    const row = code === null ? final : final + 1 + codes.indexOf(code);
    return shown(`${quotedSheet(sheetNames.points)}!${absoluteCellName(row, member + 3)}`);
  };
}
