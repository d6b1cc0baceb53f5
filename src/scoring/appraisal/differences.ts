import { compareDecimals, type Decimal } from '../decimal.ts';
import type { BlocEntries, Entry, Stage } from '../entries.ts';
import type { BlocResult, NodePoints } from '../result.ts';
import type { Scheme, SchemeNode } from '../scheme.ts';
import { scoreBloc } from '../score-bloc.ts';
import { finalEntries } from '../stages.ts';
import { sameEntry } from './entry-value.ts';

export type StageOfEntries = { readonly stage: Stage; readonly entries: BlocEntries };

/** What one stage gave a line: signed points, or the mark that stands for them. */
export type StageMark = Decimal | 'notAssigned' | 'notConsidered' | 'invalid';

/** A line of a member that a later stage saw otherwise (scoring-spec §5). */
export type StageDifference = {
  readonly code: string;
  readonly member: string;
  readonly from: Stage;
  readonly to: Stage;
  readonly before: StageMark;
  readonly after: StageMark;
};

/** Up to each stage, line by line the last entry that is not blank, scored as a whole. */
export function scoreUpToStages(scheme: Scheme, stages: readonly StageOfEntries[]): readonly BlocResult[] {
  return stages.map((_stage, place) =>
    scoreBloc(scheme, finalEntries(stages.slice(0, place + 1).map(({ entries }) => entries))),
  );
}

/**
 * Every difference between a stage and the last one before it that has the line. Points that moved without the line's
 * own entry (another member became the leading one) are no difference of this line.
 */
export function stageDifferences(
  scheme: Scheme,
  stages: readonly StageOfEntries[],
): readonly StageDifference[] {
  const results = scoreUpToStages(scheme, stages);
  const members = results.at(-1)?.members.map(({ member }) => member) ?? [];
  const codes = lineCodes(scheme.nodes);
  const columns = stages.map(({ entries }) => new Map(entries.members.map((name, place) => [name, place])));
  const entryOf = (place: number, code: string, member: string): Entry => {
    const column = columns[place]?.get(member);
    return column === undefined ? null : (stages[place]?.entries.lines.get(code)?.values[column] ?? null);
  };
  const places = results.map((result) => new Map(result.members.map(({ member }, index) => [member, index])));
  const markAt = (place: number, code: string, member: string): StageMark | null => {
    const [result, index] = [results[place], places[place]?.get(member)];
    return result === undefined || index === undefined ? null : markOf(result.pointsOf(code, index));
  };
  return members.flatMap((member) =>
    codes.flatMap((code) => {
      const given = stages.flatMap(({ stage }, place) => {
        const entry = entryOf(place, code, member);
        return entry === null ? [] : [{ stage, place, entry }];
      });
      return given.slice(1).flatMap((later, index): readonly StageDifference[] => {
        const earlier = given[index];
        if (earlier === undefined || sameEntry(earlier.entry, later.entry)) return [];
        const before = markAt(earlier.place, code, member);
        const after = markAt(later.place, code, member);
        if (before === null || after === null || sameMark(before, after)) return [];
        return [{ code, member, from: earlier.stage, to: later.stage, before, after }];
      });
    }),
  );
}

export function sameMark(one: StageMark, other: StageMark): boolean {
  if (typeof one === 'string' || typeof other === 'string') return one === other;
  return compareDecimals(one, other) === 0;
}

export function markOf({ state, total }: NodePoints): StageMark | null {
  if (state === 'blank') return null;
  return state === 'scored' ? total : state;
}

function lineCodes(nodes: readonly SchemeNode[]): readonly string[] {
  return nodes.flatMap((node) => (node.kind === 'line' ? [node.code] : lineCodes(node.children)));
}
