import { addDecimals, hasPoints, zero } from '../../scoring/index.ts';
import type { SchemeNode } from '../../scoring/index.ts';
import { paneText, resultPane, shownCode, showNumber } from '../../text/index.ts';
import { cellAddress, type SheetArea } from '../../workbook/address.ts';
import { meaningOfCell } from '../../workbook/cell-meaning.ts';
import { everyNode } from '../../workbook/code-index.ts';
import type { EvidenceOf } from '../../workbook/evidence-lines.ts';
import { explainedRows } from '../../workbook/explained-rows.ts';
import type { OpenBloc } from '../../workbook/open-bloc.ts';
import type { WorkbookSnapshot } from '../../workbook/snapshot.ts';
import type { ExplanationLine } from '../explanation.ts';

const words = resultPane.cell;

/** Why the selected cell counts as it does: rows that add up to its points exactly. */
export type CellView = {
  readonly member: string;
  /** "Ô 'Tự chấm'!D7: I.2 của Sở Nội vụ". */
  readonly heading: string;
  /** Empty for a cell that is about a member as a whole. */
  readonly rows: readonly ExplanationLine[];
  readonly sum: string;
};

/** Null when the cell is no cell of points. */
export function cellView(
  bloc: OpenBloc,
  snapshot: WorkbookSnapshot,
  area: SheetArea,
  evidenceOf: EvidenceOf,
): CellView | null {
  const meaning = meaningOfCell(bloc, snapshot, area);
  const index = bloc.result.members.findIndex(({ member }) => member === meaning?.member);
  const own = bloc.result.members[index];
  if (meaning === null || own === undefined) return null;
  const address = cellAddress(area.sheet, area.row, area.column);
  const { member, code } = meaning;
  if (code === null) {
    const sum = hasPoints(bloc.result, index)
      ? words.total(showNumber(own.total))
      : paneText.overview.noPoints;
    return { member, heading: words.ofMember(address, member), rows: [], sum };
  }
  const node = everyNode(bloc.scheme).find((one) => one.code === code);
  const codes = new Set(node === undefined ? [] : codesOf(node));
  const rows = explainedRows(bloc.result, index, evidenceOf).filter((row) => codes.has(row.code));
  const total = rows.reduce((sum, { points }) => addDecimals(sum, points), zero);
  return {
    member,
    heading: words.ofLine(address, shownCode(code), member),
    rows: rows.map((row, place) => ({ ...row, key: `${place} ${row.code}`, points: showNumber(row.points) })),
    sum: words.sum(showNumber(total)),
  };
}

/** The code itself and all below it: a section is the sum of its lines and cuts. */
function codesOf(node: SchemeNode): readonly string[] {
  return node.kind === 'line' ? [node.code] : [node.code, ...node.children.flatMap(codesOf)];
}
