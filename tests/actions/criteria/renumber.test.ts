import { typeEntry } from '../start.ts';
import { valueOf } from '../../excel/start.ts';
import { bloc, change, codes, note, startTwoSections } from './build.ts';

/** After I.1 is gone: a hole that renumbering closes. */
async function startWithHole() {
  const started = await startTwoSections();
  const { door, office } = started;
  valueOf(await change(door, { kind: 'remove', code: 'I.1' }));
  return { ...started, office };
}

test('renumbering closes the hole and takes entries, conditions and tie-breaks along', async () => {
  const { door, office } = await startWithHole();
  const cells = {
    rule: 'Mỗi trường hợp',
    parameter: '0,5; tối đa 2; nếu đạt đủ: I.2',
    ledger: 'Thưởng',
    title: 'Sáng kiến',
  };
  valueOf(await change(door, { kind: 'add', place: { kind: 'under', code: 'I' }, isLine: true, cells }));
  office.memory.type('Quy chế', 8, 1, 'I.2; ít điểm trừ');
  typeEntry(office, 'Tự chấm', 'I.2', 'Sở Nội vụ', 20);
  typeEntry(office, 'Tự chấm', 'I.3', 'Sở Nội vụ', 3);
  const before = (await bloc(door)).result.members[0];
  const told = valueOf(await change(door, { kind: 'renumber', code: 'I' }, note));
  expect(told).toContain('mã mới: I.2 → I.1, I.3 → I.2');
  expect(codes(office, 'Tiêu chí')).toEqual(['I', 'I.1', 'I.2', 'II', 'II.1']);
  expect(codes(office, 'Tự chấm')).toEqual(['I', 'I.1', 'I.2', 'II', 'II.1']);
  expect(office.memory.value('Tiêu chí', 6, 5)).toBe('0,5; tối đa 2; nếu đạt đủ: I.1');
  expect(office.memory.value('Quy chế', 8, 1)).toBe('I.1; ít điểm trừ');
  const after = await bloc(door);
  expect(after.result.members[0]?.total).toEqual(before?.total);
  const errors = after.findings.flatMap(({ finding }) =>
    finding.severity === 'error' ? [finding.code] : [],
  );
  // I said 60 for its two lines; one of them has gone.
  expect(errors).toEqual(['standards-differ']);
});

test('renumbering what is numbered already changes nothing', async () => {
  const { door, office } = await startTwoSections();
  valueOf(await change(door, { kind: 'renumber', code: null }));
  expect(codes(office, 'Tiêu chí')).toEqual(['I', 'I.1', 'I.2', 'II', 'II.1']);
});

test('sections exchanged are numbered anew with everything below them', async () => {
  const { door, office } = await startTwoSections();
  typeEntry(office, 'Tự chấm', 'II.1', 'Sở Nội vụ', 33);
  valueOf(await change(door, { kind: 'shift', code: 'II', by: -1 }, note));
  valueOf(await change(door, { kind: 'renumber', code: null }, note));
  expect(codes(office, 'Tiêu chí')).toEqual(['I', 'I.1', 'II', 'II.1', 'II.2']);
  const { stages } = await bloc(door);
  expect(stages[0]?.entries.lines.get('I.1')?.values).toEqual([33, null]);
});
