import { doorOf, type ExcelDoor } from '../../src/excel/door.ts';
import { abilitiesOf } from '../../src/excel/host.ts';
import { haGiangTongHop2021 as plan } from '../../src/rulebooks/index.ts';
import type { Attempt } from '../../src/text/index.ts';
import { contentOfPlan, layoutSheets } from '../../src/workbook/layout.ts';
import { logSheetPlan } from '../../src/workbook/log/log-sheet.ts';
import { withExcelApi } from '../../preview/host/requirements.ts';
import { startExcel, valueOf } from './start.ts';

type Order = keyof Omit<ExcelDoor, 'theme' | 'functionsRun' | 'tellsChanges'>;

/** What the door can be asked, and from which ExcelApi on Excel carries it out (Microsoft's requirement sets). */
const orders: Readonly<
  Record<Order, readonly [since: string, ask: (door: ExcelDoor) => Promise<Attempt<unknown>>]>
> = {
  read: ['1.4', (door) => door.read()],
  contents: [
    '1.4',
    (door) => door.contents({ tables: { everyBut: [] }, sheets: [], cells: [], strong: new Map() }),
  ],
  looks: ['1.7', (door) => door.looks(['Tự chấm'])],
  addSheets: ['1.7', (door) => door.addSheets([logSheetPlan('Lan', [])])],
  replaceSheets: ['1.7', (door) => door.replaceSheets([{ ...logSheetPlan('Lan', []), tables: [] }])],
  writeRows: [
    '1.7',
    (door) => door.writeRows([{ sheet: 'Tự chấm', grows: null, row: 6, column: 3, cells: [9] }]),
  ],
  appendRows: ['1.7', (door) => door.appendRows('KhongChe', [['Sở Nội vụ', 'Không xếp loại', 'thử', '']])],
  growTables: [
    '1.2',
    (door) =>
      door.growTables([
        {
          table: 'TuCham',
          rows: [{ at: 0, fills: false, strong: false, cells: ['IX', 'Mới', '', '', '', '', '', ''] }],
          columns: ['Mới'],
        },
      ]),
  ],
  restore: [
    '1.7',
    (door) =>
      door.restore({
        tables: [
          {
            table: 'KhongChe',
            rows: [{ from: 0, strong: null, cells: ['Sở Nội vụ'], formats: ['@'] }],
            columns: null,
            header: [],
          },
        ],
        cells: [{ sheet: 'Tự chấm', row: 6, column: 3, cell: 9, format: 'General' }],
      }),
  ],
  editTables: [
    '1.2',
    (door) =>
      door.editTables([{ table: 'KhongChe', rows: [{ from: 0, strong: true, cells: ['Sở Nội vụ'] }] }]),
  ],
  repairTables: [
    '1.2',
    (door) => door.repairTables([{ kind: 'rename', sheet: 'Tự chấm', from: 'TuCham', table: 'TuCham2' }]),
  ],
  mayReshape: ['1.2', (door) => door.mayReshape(['Tự chấm'])],
  goTo: ['1.4', (door) => door.goTo("'Tự chấm'!C6")],
  selection: ['1.1', (door) => door.selection()],
  watch: ['1.1', watchAndStop],
  watchSelection: [
    '1.1',
    async (door) => {
      const watching = await door.watchSelection(() => undefined);
      if (watching.ok) await watching.value();
      return watching;
    },
  ],
};

async function watchAndStop(door: ExcelDoor): Promise<Attempt<unknown>> {
  const watching = await door.watch(() => undefined);
  if (watching.ok) await watching.value();
  return watching;
}

/** Older, then newer, as versions count: 1.10 stands behind 1.9. */
const versions = ['1.1', '1.4', '1.7', '1.9', '1.12', '1.13', '1.14', '1.15'];
const isFrom = (version: string, since: string): boolean =>
  Number(version.split('.')[1]) >= Number(since.split('.')[1]);

/** A workbook of the plan in an Excel that announces this version, and refuses what it does not announce. */
async function startWith(version: string): Promise<ExcelDoor> {
  const whole = startExcel();
  const abilities = (api: string) =>
    abilitiesOf((set, wanted) => (set === 'ExcelApi' ? isFrom(api, wanted) : true));
  valueOf(await doorOf(abilities('1.15')).addSheets(layoutSheets(contentOfPlan(plan))));
  startExcel({ backend: whole.backend, requirements: withExcelApi(version), tables: whole.host.tables() });
  return doorOf(abilities(version));
}

describe.each(versions)('ExcelApi %s', (version) => {
  test.each(Object.entries(orders))(
    '%s works, or says that this Excel is too old',
    async (_name, [since, ask]) => {
      const door = await startWith(version);
      const answer = await ask(door);
      const outcome = answer.ok ? 'works' : answer.failure.kind;
      expect(outcome).toBe(isFrom(version, since) ? 'works' : 'notSupported');
    },
  );
});

test('an Excel of 1.9 does all of the pane’s work, without an event for renamed sheets and without resizing tables', () => {
  const abilities = abilitiesOf((set, wanted) => set !== 'ExcelApi' || isFrom('1.9', wanted));
  expect(abilities).toMatchObject({
    workbookEvents: true,
    printSetup: true,
    renameEvents: false,
    tableResize: false,
  });
});

test('an Excel before 1.9 tells no changes: the pane shows its button for reading again', async () => {
  expect((await startWith('1.7')).tellsChanges).toBe(false);
});
