import { contentOfPlan, layoutSheets } from '../../src/workbook/layout.ts';
import { haGiangTongHop2021 as plan } from '../../src/rulebooks/index.ts';
import { entryGaps } from '../../src/workbook/entry-gaps.ts';
import { openBloc } from '../../src/workbook/open-bloc.ts';
import type { PlannedCell, SheetPlan } from '../../src/workbook/sheet-plan.ts';
import { snapshotOf } from './snapshot-of.ts';

type Typed = readonly (readonly [row: number, column: number, content: PlannedCell])[];

/** The workbook of the plan with cells of one sheet written over; rows and columns count from 0. */
function open(sheet: string, typed: Typed) {
  const plans = layoutSheets(contentOfPlan(plan)).map((one) =>
    one.name === sheet ? written(one, typed) : one,
  );
  const snapshot = snapshotOf(plans);
  const bloc = openBloc(snapshot);
  if (bloc === null) throw new Error('no bloc');
  const legacy = bloc.findings.filter(({ finding }) => finding.code === 'legacy-text');
  return { snapshot, bloc, legacy: legacy.map(({ address, finding }) => [address, finding.where.code]) };
}

function written(sheet: SheetPlan, typed: Typed): SheetPlan {
  const at = (row: number, column: number) => typed.find(([r, c]) => r === row && c === column)?.[2];
  return {
    ...sheet,
    cells: sheet.cells.map((cells, row) => cells.map((cell, column) => at(row, column) ?? cell)),
  };
}

test('each title in an old font is named at its own cell and at its own criterion', () => {
  const { legacy } = open('Tiêu chí', [
    [5, 1, 'Hoµn thµnh kÕ ho¹ch ®­îc giao'],
    [6, 1, 'Tæ chøc phong trµo thi ®ua'],
    [7, 1, 'C¶i c¸ch hµnh chÝnh'],
    [8, 1, 'Thùc hiÖn tèt nhiÖm vô'],
  ]);
  expect(legacy).toEqual([
    ["'Tiêu chí'!B6", 'I.1'],
    ["'Tiêu chí'!B7", 'I.2'],
    ["'Tiêu chí'!B8", 'I.3'],
    ["'Tiêu chí'!B9", 'I.4'],
  ]);
});

test('a member typed in an old font is named at its cell in Khối, and is not offered to the entry tables as a new unit', () => {
  const { legacy, bloc, snapshot } = open('Khối', [[6, 3, 'Së Néi vô']]);
  expect(legacy.map(([address]) => address)).toEqual(["'Khối'!D7"]);
  expect(entryGaps(bloc, snapshot)).toEqual([]);
});

test('each header of an entry table in an old font is named at its own cell', () => {
  const { legacy } = open('Tự chấm', [
    [3, 4, 'Së Néi vô'],
    [3, 5, 'Së Ngo¹i vô'],
  ]);
  expect(legacy.map(([address]) => address)).toEqual(["'Tự chấm'!E4", "'Tự chấm'!F4"]);
});
