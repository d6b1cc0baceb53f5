/** A row of the requirements of the five seed plans (domain.md §1), such as S2-14. */
export type SeedRow = `S${0 | 1 | 2 | 3 | 4}-${string}`;

/** Where a fact of a plan was read ("mục II.4, gạch 2") and which requirements it carries. */
export type Sourced = { readonly clause: string; readonly rows: readonly SeedRow[] };

/** A fact that needs no more than its words. */
export type Titled = Sourced & { readonly title: string };
