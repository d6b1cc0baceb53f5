/** Votes that were counted for one member. */
export type CountedVotes = { readonly member: string; readonly votes: number };

/** What the person asks of the results. */
export type ResultOrder =
  | { readonly kind: 'ballot'; readonly votes: readonly CountedVotes[] }
  | { readonly kind: 'chart' }
  | { readonly kind: 'blocPage' }
  | { readonly kind: 'memberPages'; readonly members: readonly string[] };
