import { criteriaWatch, type Attempt, type Failure } from '../../text/index.ts';
import { isFormula, type PlannedCell } from '../../workbook/sheet-plan.ts';
import { openBloc, type OpenBloc } from '../../workbook/open-bloc.ts';
import type { WorkbookSnapshot } from '../../workbook/snapshot.ts';
import { changesNothing, type TableEdit } from '../../workbook/table-edit.ts';
import { wishFor, type Content } from '../../workbook/undo/contents.ts';
import type { WorkbookDoor } from '../workbook-door.ts';
import { criteriaLock } from './criteria-lock.ts';

type Opened = { readonly snapshot: WorkbookSnapshot; readonly bloc: OpenBloc };

/**
 * Puts the cells of the criteria back as the last version has them; answers with the sentence that tells it. A formula
 * whose result is another now follows from other cells: it stays, and what then still differs is told.
 */
export async function putBack(door: WorkbookDoor, { snapshot, bloc }: Opened): Promise<Attempt<string>> {
  const { state } = criteriaLock(snapshot, bloc);
  const edits = state.kind === 'changedInCells' ? (state.difference?.putBack ?? null) : null;
  if (edits === null || state.kind !== 'changedInCells') return refused(criteriaWatch.cannotPutBack);
  const contents = await door.contents(wishFor(edits.map(({ table }) => ({ table, sheet: '' }))));
  if (!contents.ok) return contents;
  const wanted = edits.map((edit) => withoutFormulas(edit, contents.value));
  if (wanted.every((edit) => changesNothing(edit, edit.rows.length)))
    return refused(criteriaWatch.formulaInWay);
  const edited = await door.editTables(wanted);
  return edited.ok ? stateNow(door, state.version) : edited;
}

async function stateNow(door: WorkbookDoor, version: number): Promise<Attempt<string>> {
  const read = await door.read();
  const bloc = read.ok ? openBloc(read.value) : null;
  if (!read.ok || bloc === null) return { ok: true, value: criteriaWatch.done(version) };
  const { state } = criteriaLock(read.value, bloc);
  const value =
    state.kind === 'changedInCells'
      ? criteriaWatch.doneInPart(version, state.what)
      : criteriaWatch.done(version);
  return { ok: true, value };
}

function withoutFormulas({ table, rows }: TableEdit, contents: readonly Content[]): TableEdit {
  const typed = contents.find((content) => content.table?.toLowerCase() === table.toLowerCase())?.cells ?? [];
  return {
    table,
    rows: rows.map((row) => ({
      ...row,
      cells: row.cells.map((cell, column) => {
        const now = row.from === null ? null : (typed[row.from + 1]?.[column] ?? null);
        return isTypedFormula(now) ? null : cell;
      }),
    })),
  };
}

function isTypedFormula(cell: PlannedCell): boolean {
  return isFormula(cell) || (typeof cell === 'string' && cell.startsWith('='));
}

function refused(words: { readonly what: string; readonly next: string }): {
  readonly ok: false;
  readonly failure: Failure;
} {
  return { ok: false, failure: { kind: 'refused', ...words } };
}
