import type { BlocEntries, Entry, StageOfEntries } from '../../scoring/index.ts';
import { indexCodes } from '../../workbook/code-index.ts';
import type { OpenBloc } from '../../workbook/open-bloc.ts';
import { readTypedEntry } from '../../workbook/typed-entry.ts';
import type { TypedCell } from './entry-orders.ts';

/** The stages as they will stand once everything that is typed in the pane is in the workbook. */
export function draftedStages(bloc: OpenBloc, typed: readonly TypedCell[]): readonly StageOfEntries[] {
  return bloc.stages.map(({ stage, entries }) => {
    const cells = typed.filter((cell) => cell.stage === stage);
    return { stage, entries: cells.length === 0 ? entries : withCells(bloc, entries, cells) };
  });
}

export function entryAt({ members, lines }: BlocEntries, code: string, member: string): Entry {
  return lines.get(code)?.values[members.indexOf(member)] ?? null;
}

function withCells(bloc: OpenBloc, entries: BlocEntries, cells: readonly TypedCell[]): BlocEntries {
  const index = indexCodes(bloc.scheme);
  const lines = new Map(entries.lines);
  for (const { code, member, text } of cells) {
    const node = index.find(code);
    const column = entries.members.indexOf(member);
    if (node?.kind !== 'line' || column < 0) continue;
    const before = lines.get(code);
    const values = entries.members.map((_name, place) => before?.values[place] ?? null);
    values[column] = readTypedEntry(text, node).entry;
    lines.set(code, { values, targets: before?.targets ?? null });
  }
  return { ...entries, lines };
}
