import type { Attempt } from '../text/index.ts';
import type { ChangeBurst, TouchedCells, Writer } from '../workbook/change-burst.ts';
import { attempt, runExcel } from './errors.ts';
import type { HostAbilities } from './host.ts';

/** Ends the watching. Safe to call twice. */
export type StopWatching = () => Promise<void>;

type Registration = Pick<OfficeExtension.EventHandlerResult<unknown>, 'remove' | 'context'>;

const quietMilliseconds = 200;

/**
 * Calls `onChange` once after a burst of changes anywhere in the workbook: cells, sheets added, deleted or renamed,
 * tables made, deleted or turned into plain cells. It is told which cells, and whether a co-author touched them.
 * Where renames are not told (before ExcelApi 1.17), going to another sheet counts as a possible rename.
 */
export async function watchWorkbook(
  abilities: HostAbilities,
  onChange: (burst: ChangeBurst) => void,
): Promise<Attempt<StopWatching>> {
  if (!abilities.workbookEvents) return { ok: true, value: () => Promise.resolve() };
  const touched: TouchedCells[] = [];
  const signal = debounced(() => onChange(touched.splice(0)));
  const registered = await runExcel(async (context) => {
    const sheets = context.workbook.worksheets;
    const tell = (): Promise<void> => {
      signal.raise();
      return Promise.resolve();
    };
    const tellCells = (event: Excel.WorksheetChangedEventArgs): Promise<void> => {
      touched.push({ sheet: event.worksheetId, address: event.address, by: writerOf(event) });
      return tell();
    };
    const { tables } = context.workbook;
    const registrations: Registration[] = [
      sheets.onChanged.add(tellCells),
      tables.onAdded.add(tell),
      tables.onDeleted.add(tell),
      sheets.onAdded.add(tell),
      sheets.onDeleted.add(tell),
      abilities.renameEvents ? sheets.onNameChanged.add(tell) : sheets.onActivated.add(tell),
    ];
    await context.sync();
    return registrations;
  });
  if (!registered.ok) return registered;
  return { ok: true, value: () => stop(registered.value, signal.cancel) };
}

/** Calls `onSelect` after the person has gone to another cell on any sheet; silent where Excel does not tell (1.9). */
export async function watchSelection(
  abilities: HostAbilities,
  onSelect: () => void,
): Promise<Attempt<StopWatching>> {
  if (!abilities.workbookEvents) return { ok: true, value: () => Promise.resolve() };
  const signal = debounced(onSelect);
  const registered = await runExcel(async (context) => {
    const tell = (): Promise<void> => {
      signal.raise();
      return Promise.resolve();
    };
    const { worksheets } = context.workbook;
    // Going to another sheet selects a cell there without an event of its own.
    const registrations: Registration[] = [
      worksheets.onSelectionChanged.add(tell),
      worksheets.onActivated.add(tell),
    ];
    await context.sync();
    return registrations;
  });
  if (!registered.ok) return registered;
  return { ok: true, value: () => stop(registered.value, signal.cancel) };
}

/** Excel before 1.14 does not tell its own writes apart: they count as the person's. */
function writerOf({ source, triggerSource }: Excel.WorksheetChangedEventArgs): Writer {
  if (source === 'Remote') return 'coauthor';
  return triggerSource === 'ThisLocalAddin' ? 'pane' : 'person';
}

async function stop(registrations: Registration[], cancel: () => void): Promise<void> {
  cancel();
  const removed = registrations.splice(0);
  const context = removed[0]?.context;
  if (context === undefined) return;
  // Handlers can only be removed in the context that added them. If the workbook is already closing there is
  // nothing left to end, so a refusal is of no consequence.
  await attempt(() =>
    Excel.run(context, async () => {
      for (const registration of removed) registration.remove();
      await context.sync();
    }),
  );
}

function debounced(action: () => void): { raise: () => void; cancel: () => void } {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const cancel = (): void => clearTimeout(timer);
  const raise = (): void => {
    cancel();
    timer = setTimeout(action, quietMilliseconds);
  };
  return { raise, cancel };
}
