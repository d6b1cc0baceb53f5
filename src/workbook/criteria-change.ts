import type { PlannedCell } from './sheet-plan.ts';
import type { CriteriaColumn } from './criteria-table.ts';

/** What is written into the cells of one criterion; "" empties a cell, a column that is left out stays as it is. */
export type CriterionCells = Partial<Readonly<Record<CriteriaColumn, PlannedCell>>>;

export type NewPlace =
  | { readonly kind: 'top' }
  | { readonly kind: 'under'; readonly code: string }
  | { readonly kind: 'after'; readonly code: string };

/** One wish about the criteria; codes are full codes of the scheme. */
export type CriteriaChange =
  | {
      readonly kind: 'add';
      readonly place: NewPlace;
      readonly isLine: boolean;
      readonly cells: CriterionCells;
    }
  | { readonly kind: 'edit'; readonly code: string; readonly isLine: boolean; readonly cells: CriterionCells }
  | { readonly kind: 'shift'; readonly code: string; readonly by: -1 | 1 }
  /** To the end of another group; null is the top. */
  | { readonly kind: 'moveUnder'; readonly code: string; readonly group: string | null }
  | { readonly kind: 'remove'; readonly code: string }
  /** The rows below a criterion get consecutive numbers; null is the whole table. */
  | { readonly kind: 'renumber'; readonly code: string | null };

/** Why a change of the criteria cannot be made. */
export type ChangeRefusal =
  | { readonly why: 'gone'; readonly text: string }
  /** Another criterion has the code. */
  | { readonly why: 'codeTaken'; readonly text: string }
  /** With these codes the table would be read as another tree. */
  | { readonly why: 'otherTree'; readonly text: string }
  /** A column that the value needs is not in the office's table. */
  | { readonly why: 'noColumn'; readonly text: string }
  /** The first cannot go up, the last not down. */
  | { readonly why: 'noNeighbour'; readonly text: string }
  /** The criteria are no Excel Table `TieuChi`. */
  | { readonly why: 'noTable'; readonly text: string };
