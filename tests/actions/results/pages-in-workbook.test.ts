import { carryOutResult } from '../../../src/actions/results/carry-out-result.ts';
import { printedPages } from '../../../src/actions/results/printed-pages.ts';
import type { ResultOrder } from '../../../src/actions/results/result-orders.ts';
import { inJob } from '../../../src/actions/in-job.ts';
import { failureText } from '../../../src/text/index.ts';
import { addSheet, valueOf } from '../../excel/start.ts';
import { readTheBloc, startWorkbook, typeEntry } from '../start.ts';
import { watch } from '../watch-work.ts';
import { tiedSheets } from './tied-bloc.ts';

const members = ['Sở Nội vụ', 'Cục Thống kê', 'Ban Dân tộc'];

async function startTied() {
  const started = startWorkbook();
  valueOf(await started.door.addSheets(tiedSheets()));
  return started;
}

const pages: ResultOrder = { kind: 'memberPages', members };

test('the page of the bloc is put into the workbook, landscape, with its head repeated and pages numbered', async () => {
  const { door, office } = await startTied();
  expect(valueOf(await carryOutResult(door, { kind: 'blocPage' }))).toBe(
    'Trang in của khối nằm ở trang “Trang in của khối”.',
  );
  const layout = await office.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Trang in của khối');
    const { pageLayout } = sheet;
    pageLayout.load('orientation,zoom,topMargin');
    const footer = pageLayout.headersFooters.defaultForAllPages.load('centerFooter');
    const titles = pageLayout.getPrintTitleRowsOrNullObject().load('address');
    await context.sync();
    const { orientation, zoom, topMargin } = pageLayout;
    return { orientation, zoom, topMargin, footer: footer.centerFooter, titles: titles.address };
  });
  expect(layout).toMatchObject({
    orientation: 'Landscape',
    zoom: { horizontalFitToPages: 1, verticalFitToPages: 1 },
    topMargin: 36,
    footer: '&P/&N',
  });
  expect(layout.titles).toMatch(/\$?7:\$?7$/);
});

test('pages of all members are made one by one, and it is told how far the work is', async () => {
  const { door, office } = await startTied();
  const control = watch();
  expect(valueOf(await inJob(door, control, (inner) => carryOutResult(inner, pages)))).toBe(
    'Đã tạo 3 phiếu giải trình, mỗi đơn vị một trang.',
  );
  expect(control.told.filter(({ kind }) => kind === 'renew').map(({ number, all }) => [number, all])).toEqual(
    [
      [1, 3],
      [2, 3],
      [3, 3],
    ],
  );
  expect(office.memory.sheetNames().filter((name) => name.startsWith('Phiếu'))).toEqual([
    'Phiếu 1 Sở Nội vụ',
    'Phiếu 2 Cục Thống kê',
    'Phiếu 3 Ban Dân tộc',
  ]);
});

test('stopped after two, the two are whole and the third was never begun', async () => {
  const { door, office } = await startTied();
  const control = watch(({ kind, number }) => kind === 'renew' && number === 2);
  const made = await inJob(door, control, (inner) => carryOutResult(inner, pages));
  expect(made.ok ? null : failureText(made.failure)).toEqual({
    what: 'Đã dừng. Đã ghi xong và giữ lại: trang “Phiếu 1 Sở Nội vụ”, “Phiếu 2 Cục Thống kê”; chưa ghi: trang “Phiếu 3 Ban Dân tộc”.',
    next: 'Để ghi nốt, bấm lần nữa.',
  });
  expect(office.memory.sheetNames().filter((name) => name.startsWith('Phiếu'))).toHaveLength(2);
});

test('pages made before a number changed are told to be outdated; made anew they are not', async () => {
  const started = await startTied();
  valueOf(await carryOutResult(started.door, { kind: 'blocPage' }));
  const outdated = async () => {
    const { bloc, snapshot } = await readTheBloc(started.door);
    return printedPages(bloc, snapshot).outdated;
  };
  expect(await outdated()).toEqual([]);
  typeEntry(started.office, 'Tự chấm', 'I.1', 'Sở Nội vụ', 9.5);
  expect(await outdated()).toEqual(['Trang in của khối']);
  valueOf(await carryOutResult(started.door, { kind: 'blocPage' }));
  expect(await outdated()).toEqual([]);
});

test('a sheet of that name which is not ours is named and left alone', async () => {
  const { door, office } = await startTied();
  await addSheet('Trang in của khối', office);
  office.memory.type('Trang in của khối', 0, 0, 'Sổ riêng');
  expect(await carryOutResult(door, { kind: 'blocPage' })).toEqual({
    ok: false,
    failure: { kind: 'sheetsExist', sheets: ['Trang in của khối'] },
  });
});
