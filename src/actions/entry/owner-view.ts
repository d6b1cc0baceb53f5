import { finalEntries } from '../../scoring/index.ts';
import type { Line, SchemeNode, Stage } from '../../scoring/index.ts';
import { canonicalKey } from '../../text/index.ts';
import { cellAddress } from '../../workbook/address.ts';
import type { OpenBloc } from '../../workbook/open-bloc.ts';
import { entryAt } from './drafted-stages.ts';

/** How far an appraising unit has come with its lines, and the cells that it still owes. */
export type OwnerRow = {
  /** Null for lines that nobody is named for. */
  readonly owner: string | null;
  readonly lines: number;
  readonly done: number;
  readonly all: number;
  readonly missing: readonly OwnerCell[];
};

export type OwnerCell = { readonly code: string; readonly member: string; readonly address: string | null };

/**
 * Standard lines are appraised for every member; a bonus or a deduction only where an earlier stage has it. A line
 * without an owner of its own belongs to that of its group.
 */
export function ownerView(bloc: OpenBloc, stage: Stage): readonly OwnerRow[] {
  const place = bloc.stages.findIndex((one) => one.stage === stage);
  const reading = bloc.stages[place];
  if (reading === undefined) return [];
  const earlier = finalEntries(bloc.stages.slice(0, place).map(({ entries }) => entries));
  const owners = new Map<string, { owner: string | null; lines: Line[] }>();
  for (const { line, owner } of ownedLines(bloc.scheme.nodes, null)) {
    const key = owner === null ? '' : canonicalKey(owner);
    const known = owners.get(key);
    if (known === undefined) owners.set(key, { owner, lines: [line] });
    else known.lines.push(line);
  }
  const members = bloc.members.map(({ name }) => name);
  return [...owners.values()].map(({ owner, lines }) => {
    const wanted = lines.flatMap((line) =>
      members
        .filter((member) => isWanted(line, entryAt(earlier, line.code, member) !== null))
        .map((member) => ({ code: line.code, member })),
    );
    const missing = wanted.filter(({ code, member }) => entryAt(reading.entries, code, member) === null);
    return {
      owner,
      lines: lines.length,
      done: wanted.length - missing.length,
      all: wanted.length,
      missing: missing.map((cell) => ({ ...cell, address: addressIn(bloc, stage, cell) })),
    };
  });
}

function isWanted({ ledger, rule }: Line, proposed: boolean): boolean {
  if (rule.kind === 'keep') return false;
  return ledger === 'standard' || proposed;
}

function ownedLines(
  nodes: readonly SchemeNode[],
  above: string | null,
): readonly { readonly line: Line; readonly owner: string | null }[] {
  return nodes.flatMap((node) => {
    const owner = node.owner ?? above;
    return node.kind === 'line' ? [{ line: node, owner }] : ownedLines(node.children, owner);
  });
}

function addressIn(
  bloc: OpenBloc,
  stage: Stage,
  { code, member }: Omit<OwnerCell, 'address'>,
): string | null {
  const reading = bloc.stages.find((one) => one.stage === stage);
  const row = reading?.places.rows.get(code);
  const column = reading?.places.columns.get(member);
  if (reading === undefined || row === undefined || column === undefined) return null;
  const { area } = reading.table;
  return cellAddress(area.sheet, area.row + row - 1, area.column + column - 1);
}
