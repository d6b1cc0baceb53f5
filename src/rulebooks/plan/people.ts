import type { Sourced } from './sourced.ts';

export type MemberRole = 'leader' | 'deputy' | 'member';

export type PlanMember = { readonly name: string; readonly role: MemberRole };

/** What a body does with the scores and the dossiers (domain.md §1.8). */
export type Act =
  | 'launch'
  | 'register'
  | 'agreeCriteria'
  | 'pledge'
  | 'selfScore'
  | 'compile'
  | 'appraise'
  | 'review'
  | 'decide'
  | 'approve'
  | 'deputise'
  | 'publicise'
  | 'support';

/** One duty of one body; a body with several duties stands here several times under the same name. */
export type Duty = Sourced & { readonly body: string; readonly act: Act; readonly title: string };

/** A line of "Nơi nhận"; `forReport` is the mark "(b/c)" or "(BC)". */
export type Receiver = Sourced & { readonly name: string; readonly forReport: boolean };

export type SubjectGroup = 'bloc' | 'collective' | 'enterprise' | 'individual' | 'household';

/** Who may take part and be proposed. */
export type Subject = Sourced & { readonly group: SubjectGroup; readonly title: string };

/** What every unit registers before it begins. */
export type Registration = Sourced & {
  readonly title: string;
  /** At least so many; null where the plan gives no number. */
  readonly atLeast: number | null;
  readonly receivers: readonly string[];
  /** Without it nobody is considered for an award. */
  readonly neededForAward: boolean;
  /** What may not be registered; a person judges it, with a reason. */
  readonly refused: readonly string[];
};
