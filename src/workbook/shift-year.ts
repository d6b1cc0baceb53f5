import type { DaySerial, Scheme, SchemeNode } from '../scoring/index.ts';
import { dateFromDay, dayFromDate, lastYearPane, showDate } from '../text/index.ts';

/** The same day some years later; 29/02 of a leap year becomes 28/02. */
export function shiftDay(day: DaySerial, years: number): DaySerial {
  const { year, month, day: date } = dateFromDay(day);
  const isLost = month === 2 && date === 29 && !isLeapYear(year + years);
  return dayFromDate(year + years, month, isLost ? 28 : date);
}

/** The deadlines of lateness criteria some years later, each marked in column `Hạn nộp` to be checked. */
export function shiftScheme(scheme: Scheme, years: number): Scheme {
  return { ...scheme, nodes: scheme.nodes.map((node) => shiftNode(node, years)) };
}

function shiftNode(node: SchemeNode, years: number): SchemeNode {
  const told = node.deadline === null ? null : lastYearPane.marks.text(node.deadline);
  if (node.kind === 'group') {
    return { ...node, deadline: told, children: node.children.map((child) => shiftNode(child, years)) };
  }
  if (node.rule.kind !== 'late') return { ...node, deadline: told };
  const { deadline } = node.rule;
  return {
    ...node,
    deadline: lastYearPane.marks.day(showDate(deadline.day)),
    rule: { ...node.rule, deadline: { ...deadline, day: shiftDay(deadline.day, years) } },
  };
}

function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}
