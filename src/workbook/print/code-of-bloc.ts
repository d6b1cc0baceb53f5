import type { Cells } from '../cells.ts';
import { fingerprint } from '../fingerprint.ts';
import type { OpenBloc } from '../open-bloc.ts';

/** The fingerprint of all that was scored: every table as it stands, in the order of the sheets. */
export function codeOfBloc({ tables }: OpenBloc): string {
  const { bloc, members, criteria, regulation, targets, stages, disqualifications, votes } = tables;
  const scored = [
    ...[bloc, members, criteria, regulation, targets],
    ...stages.map(({ table }) => table),
    ...[disqualifications, votes],
  ];
  const cells: readonly Cells[] = scored.flatMap((table) => (table === null ? [] : [table.cells]));
  return fingerprint(cells);
}
