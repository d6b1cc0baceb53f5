import type { NodePoints, StageMark } from '../../scoring/index.ts';
import { entryPane, showNumber, stateTerms } from '../../text/index.ts';

/** Points with their sign, or the mark that stands for them. */
export function markText(points: NodePoints): string {
  return points.state === 'scored' || points.state === 'blank'
    ? showNumber(points.total)
    : stageMarkText(points.state);
}

export function stageMarkText(mark: StageMark): string {
  if (mark === 'invalid') return entryPane.unreadable;
  return typeof mark === 'string' ? stateTerms.name(mark) : showNumber(mark);
}
