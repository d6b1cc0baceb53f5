import type { OpenBloc } from '../../workbook/open-bloc.ts';

/** Cells typed for a criterion in one stage. */
export type TypedPoints = { readonly code: string; readonly sheet: string; readonly count: number };

/** What is typed for these criteria and would lose its criterion with them. */
export function typedPoints({ stages }: OpenBloc, codes: readonly string[]): readonly TypedPoints[] {
  return codes.flatMap((code) =>
    stages.flatMap(({ entries, table }) => {
      const count = (entries.lines.get(code)?.values ?? []).filter((value) => value !== null).length;
      return count === 0 ? [] : [{ code, sheet: table.area.sheet, count }];
    }),
  );
}
