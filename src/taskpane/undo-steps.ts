import type { RecordedChange } from '../workbook/undo/contents.ts';

/** Something the pane did that can be taken back; `what` stands behind “Hoàn tác:”. */
export type UndoStep = { readonly what: string; readonly change: RecordedChange };

/** The steps of this session, the newest last. */
export type UndoSteps = {
  readonly done: readonly UndoStep[];
  readonly undone: readonly UndoStep[];
  /** Why the last thing done is not among the steps. */
  readonly remark: string | null;
};

/** What comes of the steps; told by the part that knows them. */
export type NextSteps = (steps: UndoSteps) => UndoSteps;

export const noSteps: UndoSteps = { done: [], undone: [], remark: null };

export function hasSteps({ done, undone }: UndoSteps): boolean {
  return done.length > 0 || undone.length > 0;
}
