import { setUpBloc } from '../../src/actions/set-up-bloc.ts';
import { tieViews } from '../../src/actions/results/tie-views.ts';
import { haGiangTongHop2021 as plan } from '../../src/rulebooks/index.ts';
import { valueOf } from '../excel/start.ts';
import { readTheBloc, startWorkbook } from './start.ts';

async function equalMembers(tieBreaks: string) {
  const { door, office } = startWorkbook();
  valueOf(await setUpBloc(door, { kind: 'plan', plan }));
  const { memory } = office;
  for (let row = 4; memory.value('Tự chấm', row, 0) !== ''; row += 1)
    for (let column = 2; memory.value('Tự chấm', 3, column) !== ''; column += 1)
      if (memory.value('Tự chấm', row, column) === '') memory.type('Tự chấm', row, column, 0);
  const rule = Array.from({ length: 40 }, (_none, row) => row).find(
    (row) => memory.value('Quy chế', row, 0) === 'Tiêu chí phụ',
  );
  memory.type('Quy chế', rule ?? 0, 1, tieBreaks);
  return readTheBloc(door);
}

test.each(['IX; ít điểm trừ', 'vô nghĩa; IX; bỏ phiếu', 'IX'])(
  'tiêu chí phụ “%s” nêu mục không có: sổ vẫn đọc được, nói rõ mục ấy, và không đơn vị nào bị so bằng nó',
  async (tieBreaks) => {
    const { overview, bloc } = await equalMembers(tieBreaks);
    expect(overview.standings.length).toBeGreaterThan(2);
    expect(overview.findings.map(({ sentence }) => sentence).join(' ')).toContain('“IX”');
    expect(overview.standings.map(({ separatedBy }) => separatedBy ?? '').join()).not.toContain('IX');
    expect(JSON.stringify(tieViews(bloc.result))).not.toContain('mục IX');
  },
);
