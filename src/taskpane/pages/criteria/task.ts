import type { CriteriaChange, NewPlace } from '../../../workbook/criteria-change.ts';

/** What the person is about to do with the criteria. */
export type Task =
  | { readonly kind: 'add'; readonly place: NewPlace }
  | { readonly kind: 'edit'; readonly code: string }
  | { readonly kind: 'move'; readonly code: string }
  /** A change that needs no questions unless the criteria are locked. */
  | { readonly kind: 'change'; readonly change: CriteriaChange }
  /** A change that is always looked at before it is written. */
  | { readonly kind: 'review'; readonly change: CriteriaChange }
  /** The state as it stands becomes a version. */
  | { readonly kind: 'record' };
