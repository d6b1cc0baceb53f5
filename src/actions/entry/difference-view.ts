import { hasPoints, markOf, sameMark, scoreUpToStages } from '../../scoring/index.ts';
import type { Stage } from '../../scoring/index.ts';
import { showDate, showNumber } from '../../text/index.ts';
import { everyNode } from '../../workbook/code-index.ts';
import type { OpenBloc } from '../../workbook/open-bloc.ts';
import { entryAt } from './drafted-stages.ts';
import { stageMarkText } from './mark-text.ts';

/** A line that a later stage saw otherwise, with its reason. */
export type DifferenceRow = {
  readonly key: string;
  readonly code: string;
  readonly title: string;
  readonly member: string;
  readonly from: Stage;
  readonly to: Stage;
  readonly before: string;
  readonly after: string;
  readonly state: 'missing' | 'outdated' | 'given';
  readonly reason: string;
  readonly kind: string;
  readonly by: string;
  readonly day: string;
  readonly address: string | null;
};

export type DifferenceView = {
  readonly rows: readonly DifferenceRow[];
  readonly open: number;
  /** Reasons in the register for stages that do not differ. */
  readonly idle: number;
};

/** Those without a reason stand first. */
export function differenceView(bloc: OpenBloc): DifferenceView {
  const titles = new Map(everyNode(bloc.scheme).map(({ code, title }) => [code, title]));
  const { differences, idle } = bloc.appraisal.reasons;
  const rows = differences.map(({ difference, reason, outdated }): DifferenceRow => {
    const { code, member, from, to, before, after } = difference;
    const day = reason?.day ?? null;
    return {
      key: [code, member, from, to].join('|'),
      code,
      title: titles.get(code) ?? '',
      member,
      from,
      to,
      before: stageMarkText(before),
      after: stageMarkText(after),
      state: reason === null ? 'missing' : outdated ? 'outdated' : 'given',
      reason: reason?.reason ?? '',
      kind: reason?.kind ?? '',
      by: reason?.by ?? '',
      day: day === null ? '' : showDate(day),
      address: bloc.addressOf(code, member),
    };
  });
  const open = rows.filter(({ state }) => state !== 'given');
  const given = rows.filter(({ state }) => state === 'given');
  return { rows: [...open, ...given], open: open.length, idle: idle.length };
}

/** All lines of a member, stage by stage. */
export type StageTable = {
  readonly stages: readonly Stage[];
  readonly rows: readonly StageTableRow[];
};

export type StageTableRow = {
  readonly code: string;
  readonly title: string;
  /** One for each stage; null where it has not seen the line. */
  readonly marks: readonly (string | null)[];
  readonly differs: boolean;
};

export function stageTable(bloc: OpenBloc, member: string): StageTable {
  const { scheme, stages } = bloc;
  const results = scoreUpToStages(scheme, stages);
  const columns = results.map(({ members }) => members.findIndex((one) => one.member === member));
  const lines = everyNode(scheme).filter(({ kind }) => kind === 'line');
  const rows = lines.map(({ code, title }): StageTableRow => {
    const marks = stages.map(({ entries }, place) => {
      const column = columns[place] ?? -1;
      if (column < 0 || entryAt(entries, code, member) === null) return null;
      const points = results[place]?.pointsOf(code, column);
      return points === undefined ? null : markOf(points);
    });
    const given = marks.filter((mark) => mark !== null);
    const [first] = given;
    return {
      code,
      title,
      marks: marks.map((mark) => (mark === null ? null : stageMarkText(mark))),
      differs: first !== undefined && given.some((mark) => !sameMark(mark, first)),
    };
  });
  const totals = results.map(({ members }, place) => {
    const total = members[columns[place] ?? -1]?.total;
    const column = columns[place] ?? -1;
    const result = results[place];
    if (total === undefined || result === undefined || !hasPoints(result, column)) return null;
    return showNumber(total);
  });
  const total = { code: '', title: '', marks: totals, differs: new Set(totals).size > 1 };
  return { stages: stages.map(({ stage }) => stage), rows: [...rows, total] };
}
