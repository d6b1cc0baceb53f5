import type { Area, Backend, ChartRecord, TableRecord } from '../backend/types.ts';
import { CustomFunctions } from './custom-functions.ts';
import type { EmptyCells } from './custom-functions.ts';
import { Faults } from './faults.ts';
import type { Fault } from './faults.ts';
import { followGridChange } from './grid-changes.ts';
import { HostObject } from './host-object.ts';
import { serviceObject } from './model/services.ts';
import { EventHub } from './model/event-hub.ts';
import type { MessageEntry } from './model/event-hub.ts';
import { Outbox } from './outbox.ts';
import { chartNames, restoreCharts } from './model/charts.ts';
import { isLocked } from './model/protection.ts';
import { listNames } from './model/names.ts';
import { referenceStore } from './model/references.ts';
import { listSheets, restoreNames, restoreSheets, unlock } from './model/saving.ts';
import { newSheet, sheetNamed } from './model/sheets.ts';
import type { Sheet, Workbook } from './model/state.ts';
import { listTables, restoreTables } from './model/table-store.ts';
import { workbookObject } from './model/workbook.ts';
import { processQuery } from './protocol.ts';
import { excel2021 } from './requirements.ts';
import type { NameRecord, SheetRecord } from './records.ts';
import type { Requirements } from './requirements.ts';
import { readRequest } from './wire.ts';
import type { ProcessQueryResponse } from './wire.ts';

export type HostOptions = {
  readonly fileName?: string;
  readonly requirements?: Requirements;
  readonly emptyCells?: EmptyCells;
  /** How long, in milliseconds, a load waits for the calculation before it is answered anyway. */
  readonly patience?: number;
};

export type Host = {
  readonly fileName: string;
  readonly requirements: Requirements;
  readonly customFunctions: CustomFunctions;
  /** Answers the body of one "ProcessQuery" request. */
  process(body: unknown): Promise<ProcessQueryResponse>;
  /** Events and calls of custom functions on their way to office.js. Returns the way to stop listening. */
  onMessage(listener: (entries: readonly MessageEntry[]) => void): () => void;
  /** Resolves when the calculation is finished, custom functions included. */
  settled(): Promise<void>;
  /** Resolves when every event fired so far has left for the add-in. */
  delivered(): Promise<void>;
  /** The add-in's page loads again: its event registrations and results are gone. */
  pageRestarted(): void;
  tables(): readonly TableRecord[];
  restoreTables(tables: readonly TableRecord[]): void;
  names(): readonly NameRecord[];
  restoreNames(names: readonly NameRecord[]): void;
  sheets(): readonly SheetRecord[];
  restoreSheets(sheets: readonly SheetRecord[]): void;
  /** The names of the charts by their ids. */
  chartNames(): ReadonlyMap<string, string>;
  restoreCharts(charts: readonly ChartRecord[]): void;
  /** Marks cells that may be edited although their sheet is protected. */
  unlock(sheet: string, area: Area): void;
  /** True where a cell of the area is closed to typing as soon as the sheet is protected. */
  isLocked(sheet: string, area: Area): boolean;
  /** True where the sheet is protected and a cell of the area is locked. */
  isReadOnly(sheet: string, area: Area): boolean;
  failNext(fault: Fault): void;
  /** Takes back the failures that have not been played; tells how many. */
  forgetFaults(): number;
  setCellEditMode(active: boolean): void;
};

const defaultPatience = 20_000;

/** Excel's side of the Excel API over a backend that keeps and calculates the cells. */
export function createHost(backend: Backend, options: HostOptions = {}): Host {
  const outbox = new Outbox();
  const customFunctions = new CustomFunctions({
    emptyCells: options.emptyCells ?? 'zero',
    send: (entries) => outbox.sendNow(entries),
    recalculate: () => backend.recalculate(),
  });
  const workbook = newWorkbook(backend, customFunctions, outbox, options.fileName ?? 'Sổ làm việc.xlsx');
  const faults = new Faults();
  const settled = (): Promise<void> => settle(backend, customFunctions, options.patience ?? defaultPatience);
  const roots = {
    workbook: () => workbookObject(workbook),
    service: (name: string): HostObject | null => serviceObject(workbook, name),
    reference: (id: string) => workbook.references.find(id),
    settled,
    checkEditMode: () => faults.checkEditMode(),
    checkFault: (name: string) => faults.check(name),
  };
  backend.onGridChange((change) => followGridChange(workbook, change));
  return {
    fileName: workbook.fileName,
    requirements: options.requirements ?? excel2021,
    customFunctions,
    process: (body) => processQuery(readRequest(body), roots),
    onMessage: (listener) => outbox.listen(listener),
    settled,
    delivered: () => outbox.delivered(),
    pageRestarted: () => {
      workbook.events.forgetAll();
      customFunctions.restart();
    },
    tables: () => listTables(workbook),
    restoreTables: (tables) => restoreTables(workbook, tables),
    names: () => listNames(workbook),
    restoreNames: (names) => restoreNames(workbook, names),
    sheets: () => listSheets(workbook),
    restoreSheets: (sheets) => restoreSheets(workbook, sheets),
    chartNames: () => chartNames(workbook),
    restoreCharts: (charts) => restoreCharts(workbook, charts),
    unlock: (name, area) => unlock(workbook, name, area),
    ...locks(workbook),
    failNext: (fault) => faults.failNext(fault),
    forgetFaults: () => faults.forget(),
    setCellEditMode: (active) => faults.setCellEditMode(active),
  };
}

function locks(workbook: Workbook): Pick<Host, 'isLocked' | 'isReadOnly'> {
  const locked = (name: string, area: Area, holds: (sheet: Sheet) => boolean): boolean => {
    const sheet = sheetNamed(workbook, name);
    return sheet !== null && holds(sheet) && isLocked(sheet, area);
  };
  return {
    isLocked: (name, area) => locked(name, area, () => true),
    isReadOnly: (name, area) => locked(name, area, ({ protection }) => protection.protected),
  };
}

function newWorkbook(
  backend: Backend,
  customFunctions: CustomFunctions,
  outbox: Outbox,
  fileName: string,
): Workbook {
  let count = 0;
  const nextNumber = (): number => ++count;
  const workbook: Workbook = {
    backend,
    customFunctions,
    fileName,
    events: new EventHub((entry) => outbox.sendLater(entry)),
    references: referenceStore((sheet) => workbook.sheets.includes(sheet)),
    sheets: backend.sheetNames().map((name) => newSheet(nextNumber(), name)),
    tables: [],
    names: [],
    settings: new Map(),
    customProperties: new Map(),
    documentProperties: new Map(),
    xmlParts: new Map(),
    calculationMode: 'Automatic',
    nextNumber,
  };
  return workbook;
}

/** Results of custom functions can lead to new calls; functions that nobody listens to are not waited for. */
async function settle(backend: Backend, customFunctions: CustomFunctions, patience: number): Promise<void> {
  let isOver = false;
  const finished = async (): Promise<void> => {
    do {
      if (customFunctions.isReady) await customFunctions.settled();
      await backend.settled();
    } while (!isOver && customFunctions.isReady && !customFunctions.isIdle);
  };
  let timer: ReturnType<typeof setTimeout> | undefined;
  const impatience = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, patience);
  });
  await Promise.race([finished(), impatience]);
  isOver = true;
  clearTimeout(timer);
}
