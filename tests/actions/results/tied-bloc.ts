import { defaultRegulation } from '../../../src/scoring/index.ts';
import type { Scheme } from '../../../src/scoring/index.ts';
import { layoutSheets } from '../../../src/workbook/layout.ts';
import type { SheetPlan } from '../../../src/workbook/sheet-plan.ts';
import { direct, entriesOf, group, line } from '../../support/scheme-builders.ts';

const tiedMembers = ['Sở Nội vụ', 'Cục Thống kê', 'Ban Dân tộc'] as const;

const scheme: Scheme = {
  regulation: { ...defaultRegulation, tieBreaks: [{ kind: 'group', code: 'I' }, { kind: 'vote' }] },
  nodes: [group('I', [line('I.1', direct)]), group('II', [line('II.1', direct)])],
};

/** Sở Nội vụ and Cục Thống kê are equal in everything up to the ballot; Ban Dân tộc stands behind. */
export function tiedSheets(): readonly SheetPlan[] {
  const { lines } = entriesOf({ 'I.1': [9, 9, 8], 'II.1': [8, 8, 7] });
  return layoutSheets({
    name: 'Khối thử',
    year: 2021,
    theme: 'Đoàn kết, kỷ cương',
    bases: ['Kế hoạch 632/KH-VP'],
    level: null,
    viewers: null,
    members: tiedMembers.map((name, place) => ({ name, role: place === 0 ? 'leader' : 'member' })),
    scheme,
    stages: new Map([['self', { members: tiedMembers, lines }]]),
  });
}
