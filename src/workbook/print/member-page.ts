import { decimalToNumber, hasPoints } from '../../scoring/index.ts';
import { noteOf, printText, shownCode, showNumber } from '../../text/index.ts';
import { explainedRows } from '../explained-rows.ts';
import type { ExplainedRow } from '../explained-rows.ts';
import type { EvidenceOf } from '../evidence-lines.ts';
import type { OpenBloc } from '../open-bloc.ts';
import type { LaterSheet, SheetPlan } from '../sheet-plan.ts';
import { rankOf } from './bloc-page.ts';
import { codeOfBloc } from './code-of-bloc.ts';
import { entryNotes } from './entry-notes.ts';
import { groundsOf } from './grounds.ts';
import { startPrintedPage } from './printed-page.ts';
import type { PrintedPage } from './printed-page.ts';
import { memberSheetName } from './sheet-names.ts';

const widths = [8, 34, 34, 32, 9] as const;

/** Why one member has its points, on a sheet of its own: every row with its arithmetic, basis and evidence. */
export function memberPage(bloc: OpenBloc, member: number, evidenceOf: EvidenceOf): LaterSheet | null {
  const own = bloc.result.members[member];
  if (own === undefined) return null;
  const name = memberSheetName(member + 1, own.member);
  return { name, plan: () => planOf(bloc, member, own, { name, evidenceOf }) };
}

type Own = OpenBloc['result']['members'][number];
type Wanted = { readonly name: string; readonly evidenceOf: EvidenceOf };

function planOf(bloc: OpenBloc, member: number, own: Own, { name, evidenceOf }: Wanted): SheetPlan {
  const { facts, result } = bloc;
  const page = startPrintedPage(
    widths,
    widths.reduce((all, width) => all + width, 0),
  );
  page.text(printText.titled(printText.memberTitle, facts), true);
  page.text(printText.of(own.member), true);
  const className = own.classOutcome?.label ?? null;
  const scored = hasPoints(result, member);
  const total = scored ? showNumber(own.total) : printText.noPoints;
  page.text(printText.standing(total, String(rankOf(own)), className), true);
  const note = noteOf(own);
  if (note !== '') page.text(`${note}.`);
  for (const { member: name, sentence } of entryNotes(bloc)) if (name === own.member) page.text(sentence);
  for (const line of groundsOf(bloc)) page.text(line);
  page.add([]);
  const { code, title, arithmetic, points, grounds } = printText.columns;
  const header = page.row([code, title, arithmetic, grounds, points], 'header');
  for (const row of explainedRows(result, member, evidenceOf)) addRow(page, row);
  page.row([null, printText.sum, null, null, scored ? decimalToNumber(own.total) : null], 'group');
  page.add([]);
  page.text(printText.code(codeOfBloc(bloc)));
  page.add([]);
  addSignatures(page, own.member, facts.leader);
  return page.finish({
    name,
    orientation: 'portrait',
    print: {
      pagesWide: 1,
      pagesHigh: null,
      repeatedRows: { first: header, last: header },
      repeatedColumns: 0,
    },
  });
}

function addRow(page: PrintedPage, row: ExplainedRow): void {
  const grounds = [
    ...(row.basis === null ? [] : [printText.basisOf(row.basis)]),
    ...row.evidence.map(printText.evidenceOf),
  ].join('\n');
  page.row([shownCode(row.code), row.title, row.how, grounds, decimalToNumber(row.points)], 'body');
}

function addSignatures(page: PrintedPage, member: string, leader: string | null): void {
  page.add([null, printText.ofMember, null, printText.leader]);
  page.add([null, printText.signature, null, printText.signature]);
  for (let line = 0; line < 4; line += 1) page.add([]);
  page.add([null, member, null, leader]);
}
