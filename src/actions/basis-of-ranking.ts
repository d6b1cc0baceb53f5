import type { BlocEntries, Entry } from '../scoring/index.ts';
import { locationOf, paneText } from '../text/index.ts';
import type { OpenBloc } from '../workbook/open-bloc.ts';

const words = paneText.overview;

/** Whose points count (scoring-spec §5: line by line the last stage that is not blank), in sentences. */
export function basisOfRanking({ stages, final, barring }: OpenBloc): readonly string[] {
  const [first] = barring;
  if (first !== undefined) {
    const place = locationOf(first.finding.where, () => first.address);
    return [words.withheld(place, barring.length - 1)];
  }
  const nameOf = (stage: (typeof stages)[number]): string => paneText.stages.names[stage.stage];
  const last = [...stages].reverse().find(({ entries }) => isScored(entries));
  if (last === undefined) return [words.nothingScored];
  const older = olderLines(last.entries, final);
  const without = stages.slice(stages.indexOf(last) + 1).map(nameOf);
  return [
    words.rankedBy(nameOf(last)),
    ...(older === 0 ? [] : [words.olderLines(older, nameOf(last))]),
    ...(without.length === 0 ? [] : [words.stagesWithout(without)]),
  ];
}

function isScored({ lines }: BlocEntries): boolean {
  return [...lines.values()].some(({ values }) => values.some(isGiven));
}

/** Lines in which at least one member has points of an earlier stage only. */
function olderLines(last: BlocEntries, final: BlocEntries): number {
  return [...final.lines].filter(([code, { values }]) =>
    values.some((value, place) => {
      const index = last.members.indexOf(final.members[place] ?? '');
      return isGiven(value) && !isGiven(last.lines.get(code)?.values[index] ?? null);
    }),
  ).length;
}

function isGiven(entry: Entry): boolean {
  return entry !== null;
}
