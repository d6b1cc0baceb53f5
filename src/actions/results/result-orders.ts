/** Votes that were counted for one member. */
export type CountedVotes = { readonly member: string; readonly votes: number };

/** Work in many steps that tells how far it is and may be stopped between two of them. */
export type Job = {
  readonly tell: (done: number, all: number) => void;
  readonly isStopped: () => boolean;
};

/** What the person asks of the results. */
export type ResultOrder =
  | { readonly kind: 'ballot'; readonly votes: readonly CountedVotes[] }
  | { readonly kind: 'chart' }
  | { readonly kind: 'blocPage' }
  | { readonly kind: 'memberPages'; readonly members: readonly string[]; readonly job: Job };
