import { setImmediate } from 'node:timers';
import { createMemoryBackend } from '../../preview/backend/memory.ts';
import type { MemoryBackend } from '../../preview/backend/memory.ts';
import type { Backend, TableRecord } from '../../preview/backend/types.ts';
import { createBridge } from '../../preview/host/bridge.ts';
import type { EmptyCells, FunctionArgument } from '../../preview/host/custom-functions.ts';
import type { FunctionAnswer } from '../../preview/host/function-results.ts';
import { createHost } from '../../preview/host/host.ts';
import type { Host } from '../../preview/host/host.ts';
import { excel2021 } from '../../preview/host/requirements.ts';
import type { Requirements } from '../../preview/host/requirements.ts';
import { loadOffice } from './load-office.ts';
import type { OfficeTime, OfficeWindow } from './load-office.ts';
import { callFormulas } from './call-formulas.ts';

export type StartOptions = {
  /** Another workbook than one in memory. */
  readonly backend?: Backend;
  /** What Excel announces; Excel 2021 (ExcelApi 1.14) unless told. */
  readonly requirements?: Requirements;
  /** Desktop Excel hands empty cells to functions as 0 (the default here), Excel on the web as null. */
  readonly emptyCells?: EmptyCells;
  readonly time?: OfficeTime;
  readonly fileName?: string;
  /** Tables that another host of the same backend has made. */
  readonly tables?: readonly TableRecord[];
};

export type StartedOffice = OfficeWindow & {
  readonly host: Host;
  readonly backend: Backend;
  /** The workbook in memory: `type` plays a person. Not in use when another backend was given. */
  readonly memory: MemoryBackend;
  /** Calls a function that was given to CustomFunctions.associate, through the real runtime. */
  readonly callFunction: (id: string, ...args: readonly FunctionArgument[]) => Promise<FunctionAnswer>;
  /** Resolves when the handlers of every event fired so far have been called. */
  readonly eventsHeard: () => Promise<void>;
};

/**
 * The real office.js on our host, in Node. `Excel.run` works as in Excel; a formula of the form
 * `=NAME.FUNCTION(A1:B2, 5, "text")` in the memory workbook calls the associated custom function.
 */
export function startOffice(options: StartOptions = {}): StartedOffice {
  const memory = createMemoryBackend();
  const backend = options.backend ?? memory;
  const requirements = options.requirements ?? excel2021;
  const host = createHost(backend, {
    requirements,
    emptyCells: options.emptyCells ?? 'zero',
    ...(options.fileName === undefined ? {} : { fileName: options.fileName }),
  });
  if (options.tables !== undefined) host.restoreTables(options.tables);
  memory.setEvaluate(callFormulas(host.customFunctions));
  const office = loadOffice(requirements, options.time);
  office.OfficeExtension.HostBridge.init(createBridge(host));
  // In a page, office.js says this once it has booted; here the runtime listens from the start.
  host.customFunctions.ready();
  return {
    Excel: office.Excel,
    Office: office.Office,
    OfficeExtension: office.OfficeExtension,
    CustomFunctions: office.CustomFunctions,
    host,
    backend,
    memory,
    callFunction: async (id, ...args) => {
      host.customFunctions.call(id, args);
      await host.settled();
      return host.customFunctions.call(id, args);
    },
    eventsHeard: async () => {
      await host.delivered();
      // office.js hands events on through promises; those are done before the next turn of the loop.
      await new Promise((resolve) => {
        setImmediate(resolve);
      });
    },
  };
}
