import { decimalToNumber, hasPoints } from '../../scoring/index.ts';
import type { BlocResult, MemberResult, NodePoints, SchemeNode } from '../../scoring/index.ts';
import { noteOf, printText, shownCode, showNumber, showPercent } from '../../text/index.ts';
import { everyNode } from '../code-index.ts';
import type { OpenBloc } from '../open-bloc.ts';
import type { PlannedCell, SheetPlan } from '../sheet-plan.ts';
import { codeOfBloc } from './code-of-bloc.ts';
import { entryNotes } from './entry-notes.ts';
import { groundsOf } from './grounds.ts';
import { shortBases } from './short-bases.ts';
import type { ShortBases } from './short-bases.ts';
import { startPrintedPage } from './printed-page.ts';
import type { PrintedPage } from './printed-page.ts';

/** So many members stand side by side on a landscape page and can still be read. */
const membersOnPage = 14;
const [codeWidth, titleWidth, basisWidth, standardWidth] = [6, 60, 18, 8];
/** So many lines of text still fit on one page in readable letters; a few more would leave a page with signatures only. */
const linesOnPage = 70;

/**
 * The whole bloc: criteria downwards, members across, its grounds above, signatures below. More members than a page
 * holds are shared out evenly over sheets, each with the criteria and the totals of its own members: a page that went
 * on sideways would cut sentences at its edge and leave one column alone.
 */
export function blocPages(bloc: OpenBloc): readonly SheetPlan[] {
  const count = bloc.result.members.length;
  const pages = Math.max(1, Math.ceil(count / membersOnPage));
  return Array.from({ length: pages }, (_none, page) => {
    const first = Math.round((page * count) / pages);
    const next = Math.round(((page + 1) * count) / pages);
    return blocPage(bloc, { page: page + 1, pages, first, next });
  });
}

/** Members `first` to before `next` (from zero) on page `page` of `pages`. */
type Part = {
  readonly page: number;
  readonly pages: number;
  readonly first: number;
  readonly next: number;
};

function blocPage(bloc: OpenBloc, part: Part): SheetPlan {
  const { facts, scheme, result } = bloc;
  const nodes = everyNode(scheme);
  const indexes = result.members.map((_member, index) => index).slice(part.first, part.next);
  const hasBasis = nodes.some(({ basis }) => basis !== null);
  const bases = shortBases(nodes);
  const head = [codeWidth, titleWidth, ...(hasBasis ? [basisWidth] : []), standardWidth];
  const widths = [...head, ...indexes.map(() => memberWidth(indexes.length))];
  const page = startPrintedPage(widths, sum(widths));
  page.text(printText.titled(printText.blocTitle, facts), true);
  if (part.pages > 1) page.text(printText.part(part.page, part.pages, part.first + 1, part.next));
  for (const line of groundsOf(bloc)) page.text(line);
  if (bases.document !== null) page.text(printText.criteriaBases(bases.document));
  page.add([]);
  const header = page.row(headerOf(result, indexes, hasBasis), 'header');
  const names = new Set(indexes.map((index) => result.members[index]?.member));
  const marks = entryNotes(bloc).filter(({ member }) => names.has(member));
  for (const node of nodes) {
    const row = page.row(
      rowOf(node, result, indexes, hasBasis ? bases : null),
      node.kind === 'group' ? 'group' : 'body',
    );
    // The mark is a part of the number's format: the number stays a number.
    for (const { number, member } of marks.filter(({ code }) => code === node.code)) {
      const place = indexes.findIndex((index) => result.members[index]?.member === member);
      page.formatCell(row, head.length + place + 1, `General" ${printText.noteMark(number)}"`);
    }
  }
  addSums(page, result, indexes, head.length);
  page.row([null, printText.sign], 'body', 3);
  page.add([]);
  for (const { sentence } of marks) page.text(sentence);
  const notes = indexes.flatMap((index) => {
    const member = result.members[index];
    const note = member === undefined ? '' : noteOf(member);
    return member === undefined || note === '' ? [] : [printText.note(member.member, note)];
  });
  if (notes.length > 0) page.text(notes.join(' '));
  page.text(printText.code(codeOfBloc(bloc)));
  page.add([]);
  addSignatures(page, bloc, widths.length);
  return page.finish({
    name: printText.blocSheet(part.page),
    orientation: 'landscape',
    print: {
      pagesWide: 1,
      pagesHigh: page.lines() <= linesOnPage ? 1 : null,
      repeatedRows: { first: header, last: header },
      repeatedColumns: 0,
    },
  });
}

function memberWidth(members: number): number {
  return members <= 7 ? 13 : members <= 10 ? 11 : 9;
}

function sum(widths: readonly number[]): number {
  return widths.reduce((all, width) => all + width, 0);
}

function headerOf(
  { members }: BlocResult,
  indexes: readonly number[],
  hasBasis: boolean,
): readonly PlannedCell[] {
  const { code, title, standard, basis } = printText.columns;
  return [
    code,
    title,
    ...(hasBasis ? [basis] : []),
    standard,
    ...indexes.map((index) => members[index]?.member ?? null),
  ];
}

function rowOf(
  node: SchemeNode,
  result: BlocResult,
  indexes: readonly number[],
  bases: ShortBases | null,
): readonly PlannedCell[] {
  return [
    shownCode(node.code),
    node.title,
    ...(bases === null ? [] : [bases.of(node)]),
    standardOf(node),
    ...indexes.map((index) =>
      hasPoints(result, index, node) ? pointsOf(node, result.pointsOf(node.code, index)) : null,
    ),
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

function addSums(
  page: PrintedPage,
  result: BlocResult,
  indexes: readonly number[],
  headColumns: number,
): void {
  const { members, scheme } = result;
  const { regulation } = scheme;
  const row = (title: string, cellOf: (member: MemberResult, index: number) => PlannedCell): void => {
    const head = Array.from({ length: headColumns }, (_none, place) => (place === 1 ? title : null));
    const own = indexes.map((index) => {
      const member = members[index];
      return member === undefined ? null : cellOf(member, index);
    });
    page.row([...head, ...own], 'total');
  };
  row(printText.total, ({ total }, index) =>
    hasPoints(result, index) ? decimalToNumber(total) : printText.noPoints,
  );
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
