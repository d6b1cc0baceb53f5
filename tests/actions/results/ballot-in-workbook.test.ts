import { putResults } from '../../../src/actions/put-results.ts';
import { carryOutResult } from '../../../src/actions/results/carry-out-result.ts';
import type { CountedVotes } from '../../../src/actions/results/result-orders.ts';
import { valueOf } from '../../excel/start.ts';
import { readTheBloc, startWorkbook } from '../start.ts';
import { tiedSheets } from './tied-bloc.ts';

async function startTied() {
  const started = startWorkbook();
  valueOf(await started.door.addSheets(tiedSheets()));
  return started;
}

const votes = (first: number, second: number): readonly CountedVotes[] => [
  { member: 'Sở Nội vụ', votes: first },
  { member: 'Cục Thống kê', votes: second },
];

async function ranksIn(started: Awaited<ReturnType<typeof startTied>>) {
  const { overview } = await readTheBloc(started.door);
  return overview.standings.map(({ member, rank, tied }) => [rank, member, tied]);
}

test('without a ballot the two are đồng hạng; 3 votes against 8 part them, and the votes stand in a table', async () => {
  const started = await startTied();
  expect(await ranksIn(started)).toEqual([
    [1, 'Sở Nội vụ', true],
    [1, 'Cục Thống kê', true],
    [3, 'Ban Dân tộc', false],
  ]);
  valueOf(await carryOutResult(started.door, { kind: 'ballot', votes: votes(3, 8) }));
  expect(await ranksIn(started)).toEqual([
    [1, 'Cục Thống kê', false],
    [2, 'Sở Nội vụ', false],
    [3, 'Ban Dân tộc', false],
  ]);
  const { snapshot } = await readTheBloc(started.door);
  expect(snapshot.tables.find(({ name }) => name === 'BoPhieuPhu')?.sheet).toBe('Bỏ phiếu phụ');
});

test('a second count goes into the rows of the first, not below them', async () => {
  const started = await startTied();
  valueOf(await carryOutResult(started.door, { kind: 'ballot', votes: votes(3, 8) }));
  valueOf(await carryOutResult(started.door, { kind: 'ballot', votes: votes(9, 2) }));
  expect((await ranksIn(started))[0]).toEqual([1, 'Sở Nội vụ', false]);
  const { bloc } = await readTheBloc(started.door);
  expect(bloc.tables.votes?.cells.slice(1)).toEqual([
    ['Sở Nội vụ', 9, null],
    ['Cục Thống kê', 2, null],
  ]);
});

test('the formula of the result sheet takes the ballot; made before it, the sheet is told to be outdated', async () => {
  const started = await startTied();
  valueOf(await putResults(started.door));
  valueOf(await carryOutResult(started.door, { kind: 'ballot', votes: votes(3, 8) }));
  expect((await readTheBloc(started.door)).overview.resultState).toBe('outdated');
  valueOf(await putResults(started.door));
  const { overview, snapshot } = await readTheBloc(started.door);
  expect(overview.resultState).toBe('current');
  const formulas = snapshot.sheets.find(({ name }) => name === 'Kết quả')?.formulas?.flat() ?? [];
  expect(formulas.join(' ')).toContain('Bỏ phiếu phụ');
});

test('a count that is no number is a finding with its cell', async () => {
  const { door, office } = await startTied();
  valueOf(await carryOutResult(door, { kind: 'ballot', votes: votes(3, 8) }));
  office.memory.type('Bỏ phiếu phụ', 4, 1, 'ba');
  const { overview } = await readTheBloc(door);
  expect(overview.findings).toContainEqual(
    expect.objectContaining({ address: "'Bỏ phiếu phụ'!B5", severity: 'error' }),
  );
});
