import {
  logHeaders,
  logKeptTerms,
  logPane,
  logSettingHeaders,
  logSettingTerms,
  logSheet,
  type Attempt,
} from '../../text/index.ts';
import { logSheetPlan, rowCells } from '../../workbook/log/log-sheet.ts';
import { openLog, type OpenLog } from '../../workbook/log/open-log.ts';
import { readPages } from '../../workbook/log/pages.ts';
import { chained } from '../../workbook/log/rows.ts';
import { logTableNames } from '../../workbook/log/table-names.ts';
import type { WorkbookSnapshot } from '../../workbook/snapshot.ts';
import { planRows } from '../../workbook/table-rows.ts';
import type { WorkbookDoor } from '../workbook-door.ts';
import type { LogOrder } from './log-orders.ts';
import { restoreSettings } from './restore-settings.ts';
import { stateRows } from './state-rows.ts';

/** Carries out an order about the log; answers with the sentence that tells what was done. */
export async function carryOutLog(door: WorkbookDoor, order: LogOrder): Promise<Attempt<string>> {
  const read = await door.read();
  if (!read.ok) return read;
  const log = openLog(read.value);
  switch (order.kind) {
    case 'turnOn':
      return told(await turnOn(door, read.value, log, order), logPane.turnedOn(order.person));
    case 'turnOff':
      return told(await turnOff(door, read.value, log, order), logPane.turnedOff);
    case 'person':
      return told(await setSettings(door, log, { person: order.person }), logPane.personSaved(order.person));
    case 'reason':
      return told(await writeReason(door, log, order), logPane.reasonSaved);
  }
}

type Heading = { readonly person: string; readonly time: string };

async function turnOn(
  door: WorkbookDoor,
  snapshot: WorkbookSnapshot,
  log: OpenLog | null,
  { person, time }: Heading,
): Promise<Attempt<null>> {
  const rows = stateRows(readPages(snapshot, null), 'started', { person, time });
  if (log === null) return door.addSheets([logSheetPlan(person, chained(rows, ''))]);
  const settings = await restoreSettings(door, snapshot, log);
  if (!settings.ok) return settings;
  const begun = await door.appendRows(
    logTableNames.rows,
    chained(rows, log.rows.at(-1)?.chain ?? '').map(rowCells),
  );
  const whole = { ...log, settings: settings.value };
  return begun.ok ? setSettings(door, whole, { kept: logKeptTerms.name('yes'), person }) : begun;
}

async function turnOff(
  door: WorkbookDoor,
  snapshot: WorkbookSnapshot,
  log: OpenLog | null,
  heading: Heading,
): Promise<Attempt<null>> {
  if (log === null) return notThere;
  const rows = stateRows(readPages(snapshot, null), 'ended', heading);
  const ended = await door.appendRows(
    logTableNames.rows,
    chained(rows, log.rows.at(-1)?.chain ?? '').map(rowCells),
  );
  return ended.ok ? setSettings(door, log, { kept: logKeptTerms.name('no') }) : ended;
}

type Settings = { readonly kept?: string; readonly person?: string };

async function setSettings(
  door: WorkbookDoor,
  log: OpenLog | null,
  settings: Settings,
): Promise<Attempt<null>> {
  if (log?.settings === null || log === null) return notThere;
  const wishes = (['kept', 'person'] as const).flatMap((key) => {
    const content = settings[key];
    if (content === undefined) return [];
    const isThis = (text: (key: 'item' | 'content') => string): boolean =>
      logSettingTerms.read(text('item')) === key;
    return [
      {
        isThis,
        values: new Map([['item', logSettingTerms.name(key)] as const, ['content', content] as const]),
      },
    ];
  });
  const plans = planRows(log.settings, logTableNames.settings, logSettingHeaders, wishes);
  return plans === null ? notThere : door.writeRows(plans);
}

async function writeReason(
  door: WorkbookDoor,
  log: OpenLog | null,
  { chain, text }: { readonly chain: string; readonly text: string },
): Promise<Attempt<null>> {
  if (log?.rows.some((row) => row.chain === chain) !== true) return notThere;
  const plans = planRows(log.table, logTableNames.rows, logHeaders, [
    { isThis: (textOf) => textOf('chain') === chain, values: new Map([['reason', text]]) },
  ]);
  return plans === null ? notThere : door.writeRows(plans);
}

const notThere: Attempt<never> = { ok: false, failure: { kind: 'itemNotFound', item: logSheet.name } };

function told(attempt: Attempt<null>, sentence: string): Attempt<string> {
  return attempt.ok ? { ok: true, value: sentence } : attempt;
}
