import { lastValidDay } from '../../scoring/index.ts';
import type { Regulation, SchemeNode } from '../../scoring/index.ts';
import { printText, shownCode, showDate } from '../../text/index.ts';
import { cellText } from '../cells.ts';
import { everyNode } from '../code-index.ts';
import type { OpenBloc } from '../open-bloc.ts';
import { writeRegulation } from '../regulation.ts';

/** What every printed page says about where its numbers come from: theme, basis, choices of the regulation. */
export function groundsOf({ facts, scheme }: OpenBloc): readonly string[] {
  return [
    ...(facts.theme === null ? [] : [printText.theme(facts.theme)]),
    ...(facts.basis === null ? [] : [printText.bases(facts.basis)]),
    printText.regulation(rulesOf(scheme.regulation)),
    ...deadlinesOf(everyNode(scheme)),
  ];
}

/** What the regulation leaves blank is not printed. */
function rulesOf(regulation: Regulation): readonly string[] {
  return writeRegulation(regulation)
    .slice(1)
    .map(([name, value]) => ({ name: cellText(name), value: cellText(value) }))
    .filter(({ value }) => value !== '')
    .map(({ name, value }) => printText.rule(name, value));
}

/** Whether the day itself counts is said for each: "trước ngày 30" ends on the 29th. */
function deadlinesOf(nodes: readonly SchemeNode[]): readonly string[] {
  const lines = nodes.flatMap((node) =>
    node.kind === 'line' && node.rule.kind === 'late'
      ? [printText.deadline(shownCode(node.code), showDate(lastValidDay(node.rule.deadline)))]
      : [],
  );
  return lines.length === 0 ? [] : [printText.deadlines(lines)];
}
