import { lastValidDay } from '../../scoring/index.ts';
import type { DaySerial, Line } from '../../scoring/index.ts';
import { deadlineMatterTerms, workTerms } from '../../text/index.ts';
import { everyNode } from '../../workbook/code-index.ts';
import type { OpenBloc } from '../../workbook/open-bloc.ts';
import { lateLines, sameWork, type Work } from '../../workbook/receipts.ts';
import type { WorkbookSnapshot } from '../../workbook/snapshot.ts';
import { needsTarget } from '../../workbook/write-entries.ts';
import { readYear, type DeadlineRow } from '../../workbook/year/read-year.ts';

/** Something that every member sends, with its last day where one is known. */
export type ExpectedWork = {
  readonly work: Work;
  readonly title: string;
  readonly lastDay: DaySerial | null;
};

/**
 * Self-score, targets, the papers of `late` lines, and the reports that table `HanNop` names where the workbook has it.
 * A report of the same last day as a `late` line is that line's paper.
 */
export function expectedWorks(bloc: OpenBloc, snapshot: WorkbookSnapshot): readonly ExpectedWork[] {
  const rows = readYear(snapshot)?.deadlines ?? [];
  const late = lateLines(bloc.scheme).map(paperOf);
  const final = ofMatter(rows, 'finalReport');
  const registered = ofMatter(rows, 'registration');
  const reports = [...ofMatter(rows, 'halfYearReport'), ...final]
    .filter(({ lastDay }) => !late.some((one) => one.lastDay === lastDay))
    .map(({ title, lastDay }): ExpectedWork => ({ work: { kind: 'other', title }, title, lastDay }));
  const needed = everyNode(bloc.scheme).some(needsTarget) || registered.length > 0;
  return [
    usual('selfScore', final[0]?.lastDay ?? late[0]?.lastDay ?? null),
    ...(needed ? [usual('targets', registered[0]?.lastDay ?? null)] : []),
    ...late,
    ...reports.filter((one, place) => reports.findIndex(({ work }) => sameWork(work, one.work)) === place),
  ];
}

function usual(name: 'selfScore' | 'targets', lastDay: DaySerial | null): ExpectedWork {
  return { work: { kind: 'usual', name }, title: workTerms.name(name), lastDay };
}

function paperOf(line: Line): ExpectedWork {
  const { code, title, rule } = line;
  const lastDay = rule.kind === 'late' ? lastValidDay(rule.deadline) : null;
  return { work: { kind: 'line', code, title }, title: paperName(title), lastDay };
}

/** “Gửi muộn báo cáo tổng kết” is the fault; the paper is “Báo cáo tổng kết”. */
function paperName(title: string): string {
  const paper = title.replace(/^(?:gửi|nộp|báo cáo)\s+(?:muộn|chậm)\s+/iu, '');
  return paper.slice(0, 1).toUpperCase() + paper.slice(1);
}

function ofMatter(
  rows: readonly DeadlineRow[],
  matter: 'registration' | 'halfYearReport' | 'finalReport',
): readonly DeadlineRow[] {
  return rows.filter(({ kind, whom }) => deadlineMatterTerms.read(kind) === matter && whom === '');
}
