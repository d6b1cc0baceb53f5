import { readBloc } from '../../../src/actions/read-bloc.ts';
import { doorOf } from '../../../src/excel/door.ts';
import { abilitiesOf } from '../../../src/excel/host.ts';
import { readWorkbookFile } from '../../../src/files/read-workbook.ts';
import { recordOrder, type OrderEnd } from '../../../src/taskpane/record-order.ts';
import type { StartedOffice } from '../../support/office-host.ts';
import { startExcel, valueOf } from '../../excel/start.ts';
import { howOrdersAreStopped, type HowStopped, type Place } from '../stopping/orders.ts';
import { contentOf, type WorkbookContent } from '../stopping/workbook-content.ts';
import { watch } from '../watch-work.ts';

export type Writing = Exclude<HowStopped, { readonly why: string }>;

/** Every order of the pane that writes, with its name. */
export const writingOrders = Object.entries(howOrdersAreStopped).flatMap(([name, how]) =>
  [how].flat().flatMap((one, place): readonly (readonly [string, Writing])[] => {
    const title = place === 0 ? name : `${name} (${place + 1})`;
    return 'why' in one ? [] : [[title, one]];
  }),
);

export type OrderRun = {
  readonly office: StartedOffice;
  /** Carries the order out as the pane does. */
  readonly run: () => Promise<OrderEnd>;
  readonly content: () => Promise<WorkbookContent>;
};

export async function startOrder(how: Writing): Promise<OrderRun> {
  const office = startExcel();
  const place: Place = { office, door: { ...doorOf(abilitiesOf(() => true)), readFile: readWorkbookFile } };
  await how.prepare(place);
  const order = await how.order(place);
  return {
    office,
    run: async () => {
      const reading = valueOf(await readBloc(place.door, null));
      return recordOrder(place.door, order, { reading, control: watch(), lookOf: () => null });
    },
    content: () => contentOf(office),
  };
}

export async function protect({ Excel }: StartedOffice, sheet: string, isOn = true): Promise<void> {
  await Excel.run(async (context) => {
    const { protection } = context.workbook.worksheets.getItem(sheet);
    if (isOn) protection.protect();
    else protection.unprotect();
    await context.sync();
  });
}

export function changedSheets(one: WorkbookContent, other: WorkbookContent): readonly string[] {
  const names = [...new Set([...Object.keys(one), ...Object.keys(other)])];
  return names.filter((name) => JSON.stringify(one[name]) !== JSON.stringify(other[name]));
}
