import { decimalToNumber } from '../../scoring/index.ts';
import type { BlocResult, MemberResult, NodePoints, SchemeNode } from '../../scoring/index.ts';
import { noteOf, printText, shownCode, showNumber, showPercent } from '../../text/index.ts';
import { everyNode } from '../code-index.ts';
import type { OpenBloc } from '../open-bloc.ts';
import type { PlannedCell, SheetPlan } from '../sheet-plan.ts';
import { codeOfBloc } from './code-of-bloc.ts';
import { groundsOf } from './grounds.ts';
import { shortBases } from './short-bases.ts';
import type { ShortBases } from './short-bases.ts';
import { startPrintedPage } from './printed-page.ts';
import type { PrintedPage } from './printed-page.ts';

/** So many members stand side by side on a landscape page and can still be read. */
const membersOnPage = 14;
const [codeWidth, titleWidth, basisWidth, standardWidth] = [6, 60, 18, 8];
/** So many lines of text still fit on one page in readable letters. */
const linesOnPage = 62;

/** The whole bloc on one page: criteria downwards, members across, its grounds above, signatures below. */
export function blocPage(bloc: OpenBloc): SheetPlan {
  const { facts, scheme, result } = bloc;
  const nodes = everyNode(scheme);
  const count = result.members.length;
  const hasBasis = nodes.some(({ basis }) => basis !== null);
  const bases = shortBases(nodes);
  const head = [codeWidth, titleWidth, ...(hasBasis ? [basisWidth] : []), standardWidth];
  const widths = [...head, ...result.members.map(() => memberWidth(count))];
  const page = startPrintedPage(widths, sum(widths.slice(0, head.length + membersOnPage)));
  page.text(printText.titled(printText.blocTitle, facts), true);
  for (const line of groundsOf(bloc)) page.text(line);
  if (bases.document !== null) page.text(printText.criteriaBases(bases.document));
  page.add([]);
  const header = page.row(headerOf(result, hasBasis), 'header');
  for (const node of nodes)
    page.row(rowOf(node, result, hasBasis ? bases : null), node.kind === 'group' ? 'group' : 'body');
  addSums(page, result, head.length);
  page.row([null, printText.sign], 'body', 3);
  page.add([]);
  const notes = result.members.flatMap((member) => {
    const note = noteOf(member);
    return note === '' ? [] : [printText.note(member.member, note)];
  });
  if (notes.length > 0) page.text(notes.join(' '));
  page.text(printText.code(codeOfBloc(bloc)));
  page.add([]);
  addSignatures(page, bloc, widths.length);
  return page.finish({
    name: printText.blocSheet,
    orientation: 'landscape',
    print: {
      pagesWide: Math.max(1, Math.ceil(count / membersOnPage)),
      pagesHigh: count <= membersOnPage && page.lines() <= linesOnPage ? 1 : null,
      repeatedRows: { first: header, last: header },
      repeatedColumns: count > membersOnPage ? head.length : 0,
    },
  });
}

function memberWidth(members: number): number {
  return members <= 7 ? 13 : members <= 10 ? 11 : 9;
}

function sum(widths: readonly number[]): number {
  return widths.reduce((all, width) => all + width, 0);
}

function headerOf({ members }: BlocResult, hasBasis: boolean): readonly PlannedCell[] {
  const { code, title, standard, basis } = printText.columns;
  return [code, title, ...(hasBasis ? [basis] : []), standard, ...members.map(({ member }) => member)];
}

function rowOf(node: SchemeNode, result: BlocResult, bases: ShortBases | null): readonly PlannedCell[] {
  return [
    shownCode(node.code),
    node.title,
    ...(bases === null ? [] : [bases.of(node)]),
    standardOf(node),
    ...result.members.map((_member, index) => pointsOf(node, result.pointsOf(node.code, index))),
  ];
}

function standardOf(node: SchemeNode): PlannedCell {
  const limit = node.kind === 'group' ? node.standard : node.max;
  if (node.kind === 'line' && node.ledger !== 'standard')
    return printText.ledgers[node.ledger](limit === null ? null : showNumber(limit));
  return limit === null ? null : decimalToNumber(limit);
}

/** A blank stays blank: nobody has scored it. */
function pointsOf({ kind }: SchemeNode, { state, total }: NodePoints): PlannedCell {
  if (kind === 'group' || state === 'scored') return decimalToNumber(total);
  return state === 'blank' ? null : printText.states[state];
}

function addSums(page: PrintedPage, { members, scheme }: BlocResult, headColumns: number): void {
  const { regulation } = scheme;
  const row = (title: string, cellOf: (member: MemberResult) => PlannedCell): void => {
    const head = Array.from({ length: headColumns }, (_none, place) => (place === 1 ? title : null));
    page.row([...head, ...members.map(cellOf)], 'total');
  };
  row(printText.total, ({ total }) => decimalToNumber(total));
  if (regulation.rankBy === 'share' || regulation.classifyBy === 'share')
    row(printText.share, ({ share }) => (share === null ? null : showPercent(share)));
  row(printText.rank, rankOf);
  if (regulation.classes.length > 0)
    row(printText.className, ({ classOutcome }) => classOutcome?.label ?? null);
}

export function rankOf({ rank, tied }: MemberResult): string | number {
  if (rank === null) return printText.noRank;
  return tied ? printText.tiedRank(rank) : rank;
}

function addSignatures(page: PrintedPage, { facts }: OpenBloc, columns: number): void {
  const right = Math.max(3, columns - 3);
  const pair = (left: string, leader: string): void => {
    page.add(
      Array.from({ length: columns }, (_none, place) =>
        place === 1 ? left : place === right ? leader : null,
      ),
    );
  };
  pair(printText.deputy, printText.leader);
  pair(printText.signature, printText.signature);
  for (let line = 0; line < 3; line += 1) page.add([]);
  pair(facts.deputy ?? '', facts.leader ?? '');
}
