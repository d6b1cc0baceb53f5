import type { MemberRole, Plan } from '../../rulebooks/index.ts';
import type { DaySerial } from '../../scoring/index.ts';
import type { NewDeadline } from '../../workbook/year/edit-year.ts';

/** What is said once about a bloc, as it was typed; "" leaves it open. */
export type TypedFacts = {
  readonly name: string;
  readonly year: string;
  readonly level: string;
  readonly theme: string;
  readonly bases: readonly string[];
  readonly viewers: string;
};

/** What the person changes about the bloc; members are told by their names. */
export type BlocOrder =
  | { readonly kind: 'facts'; readonly facts: TypedFacts }
  | { readonly kind: 'addMember'; readonly name: string }
  | { readonly kind: 'rename'; readonly from: string; readonly to: string }
  | { readonly kind: 'role'; readonly member: string; readonly role: MemberRole }
  | { readonly kind: 'move'; readonly member: string; readonly by: -1 | 1 }
  | { readonly kind: 'leave'; readonly member: string; readonly day: DaySerial; readonly basis: string }
  | { readonly kind: 'stay'; readonly member: string }
  /** The sheets of the year, from a plan or blank. */
  | { readonly kind: 'setUpYear'; readonly plan: Plan | null }
  | {
      readonly kind: 'readDeadline';
      readonly title: string;
      readonly day: DaySerial;
      readonly note: string;
      readonly inclusive: boolean;
    }
  | { readonly kind: 'addDeadline'; readonly deadline: NewDeadline }
  | { readonly kind: 'usualPeriods'; readonly year: number };
