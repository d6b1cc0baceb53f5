import { caiLay2022 } from '../../preview/samples/cai-lay-2022.ts';
import type { Sample, SampleRows } from '../../preview/samples/sample.ts';
import { tongHop2021 } from '../../preview/samples/tong-hop-2021.ts';
import type { Cells } from '../../src/workbook/cells.ts';
import { writeRegulation } from '../../src/workbook/regulation.ts';
import { writeCriteria } from '../../src/workbook/write-criteria.ts';
import { rowsOf } from './call.ts';

/** What the workbook of a sample hands to the functions. */
function argumentsOf(sample: Sample, stage: SampleRows): readonly [Cells, Cells, Cells, Cells] {
  const header = ['Mã', ...sample.plan.members.map(({ name }) => name)];
  const table = (rows: SampleRows): Cells => [
    header,
    ...Object.entries(rows).map(([code, cells]) => [code, ...cells]),
  ];
  const { scheme } = sample.plan;
  return [writeCriteria(scheme), table(stage), table(sample.targets), writeRegulation(scheme.regulation)];
}

describe('Thị xã Cai Lậy 2022 in cells', () => {
  const self = argumentsOf(caiLay2022, caiLay2022.stages.self ?? {});
  const agreed = argumentsOf(caiLay2022, caiLay2022.stages.agreed ?? {});

  test('TONGHOP gives the self-score 124,4 and the agreed score 118,4 of 100', () => {
    const [ownRow] = rowsOf('TONGHOP', ...self, null, false);
    const [agreedRow] = rowsOf('TONGHOP', ...agreed, null, false);
    expect(ownRow?.slice(1, 7)).toEqual([100, expect.any(Number), expect.any(Number), 124.4, 1.244, 1]);
    expect(agreedRow?.[4]).toBe(118.4);
    expect(agreedRow?.[5]).toBe(1.184);
  });

  test('CHAMDIEM gives the published points of every section, before and after', () => {
    const sections = (args: typeof self): unknown[] => {
      const rows = new Map(rowsOf('CHAMDIEM', ...args).map((row) => [row[0], row[2]]));
      return ['1.a', '1.b', '1.c', '1.d', '1', '2', '3', '4', '5'].map((code) => rows.get(code));
    };
    expect(sections(self)).toEqual([40, 16, 26.4, 18, 100.4, 2.5, 12.5, 4, 5]);
    expect(sections(agreed)).toEqual([36, 16, 26.4, 16, 94.4, 2.5, 12.5, 4, 5]);
  });

  test('GIAITHICH adds up to the total to the last digit', () => {
    const [criteria, entries, targets, regulation] = agreed;
    const name = caiLay2022.plan.members[0]?.name;
    const [, ...rows] = rowsOf('GIAITHICH', criteria, entries, targets, name, null, regulation);
    const hundredths = rows.map((row) => Math.round(Number(row[4]) * 100));
    expect(hundredths.reduce((left, right) => left + right, 0)).toBe(11_840);
  });
});

describe('Khối giao ước thi đua Tổng hợp 2021 in cells', () => {
  const args = argumentsOf(tongHop2021, tongHop2021.stages.self ?? {});

  test('TONGHOP gives the totals of the worked case W1 and ranks 1 5 4 6 2 3 by the tie-breaks', () => {
    const rows = rowsOf('TONGHOP', ...args, null, false);
    expect(rows.map((row) => row[4])).toEqual([97.5, 96.5, 96.5, 89.25, 96.5, 96.5]);
    expect(rows.map((row) => row[6])).toEqual([1, 5, 4, 6, 2, 3]);
  });

  const totals = [[97.5], [96.49999999999999], [96.50000000000001], [89.25], [96.5], [96.5]];
  const sections = [
    [58.5, 24],
    [57.3, 24.4],
    [57.7, 24.1],
    [54.25, 22.5],
    [58, 24.5],
    [57.7, 24.3],
  ];

  test('XEPHANG sees four equal totals where doubles differ: 1 2 2 6 2 2', () => {
    expect(rowsOf('XEPHANG', totals)).toEqual([[1], [2], [2], [6], [2], [2]]);
  });

  test('XEPHANG with 1-2-2-3 counts on without a gap: 1 2 2 3 2 2', () => {
    expect(rowsOf('XEPHANG', totals, null, '1-2-2-3')).toEqual([[1], [2], [2], [3], [2], [2]]);
  });

  test('XEPHANG with sections I and II as tie-breaks gives 1 5 4 6 2 3', () => {
    expect(rowsOf('XEPHANG', totals, sections)).toEqual([[1], [5], [4], [6], [2], [3]]);
  });
});
