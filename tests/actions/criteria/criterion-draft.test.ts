import { cellsOfDraft, draftOfCriterion, newDraft } from '../../../src/actions/criteria/criterion-draft.ts';
import { decimal } from '../../../src/scoring/index.ts';
import { plans } from '../../../src/rulebooks/index.ts';
import { everyNode } from '../../../src/workbook/code-index.ts';
import { bonus, d, group, line, perCase } from '../../scoring/lint.builders.ts';

const drafted = (node: Parameters<typeof draftOfCriterion>[0]) => draftOfCriterion(node, node.code);

test('law: a form that is opened and saved writes nothing, for every criterion of every plan', () => {
  for (const plan of plans)
    for (const node of everyNode(plan.scheme)) {
      const draft = drafted(node);
      expect(cellsOfDraft(draft, draft)).toEqual({ ok: true, cells: {} });
    }
});

test('only the changed cells are written', () => {
  const before = drafted(line('I.1', { max: d(5), basis: 'QĐ 12' }));
  expect(cellsOfDraft({ ...before, title: 'Mới' }, before)).toEqual({ ok: true, cells: { title: 'Mới' } });
  expect(cellsOfDraft({ ...before, basis: '' }, before)).toEqual({ ok: true, cells: { basis: '' } });
});

test('a line whose ledger becomes a bonus keeps its maximum in Trần thưởng and loses it in Điểm chuẩn', () => {
  const before = drafted(line('I.1', { max: decimal(5) }));
  expect(cellsOfDraft({ ...before, ledger: 'bonus' }, before)).toEqual({
    ok: true,
    cells: { ledger: 'Thưởng', standard: '', capBonus: 5, capDeduction: '' },
  });
});

test('a line that becomes a group loses its rule; a group that becomes a line its caps', () => {
  const one = drafted(bonus('I.1', perCase(1, 2)));
  expect(cellsOfDraft({ ...one, isLine: false }, one)).toMatchObject({
    cells: { ledger: '', rule: '', parameter: '' },
  });
  const other = drafted(group('I', [], { standard: d(10), capNet: d(3) }));
  expect(cellsOfDraft({ ...other, isLine: true }, other)).toMatchObject({
    cells: { ledger: 'Chuẩn', rule: 'Chấm thẳng', standard: 10, capNet: '', capTotal: '', floor: '' },
  });
});

test('a new line needs a title and, on the standard ledger, a maximum; a bonus does not', () => {
  const draft = newDraft(true);
  const missing = cellsOfDraft(draft, null);
  expect(missing.ok ? [] : [...missing.problems.keys()].sort()).toEqual(['points', 'title']);
  const filled = { ...draft, title: 'A' };
  expect(cellsOfDraft({ ...filled, ledger: 'bonus' }, null).ok).toBe(true);
  expect(cellsOfDraft({ ...filled, points: '4,5' }, null)).toMatchObject({ cells: { standard: 4.5 } });
  const wrong = cellsOfDraft({ ...filled, points: 'năm' }, null);
  expect(wrong.ok ? null : wrong.problems.get('points')).toBe('“năm” không phải là số. Ví dụ: 15 hoặc 4,5');
});

test('conditions are written behind the parameters', () => {
  const draft = { ...newDraft(true), title: 'A', points: '2', ledger: 'bonus' as const };
  const rule = { ...draft.rule, kind: 'perCase' as const, each: '0,5' };
  expect(
    cellsOfDraft({ ...draft, rule, onlyIf: 'I.1', waivedIf: 'tự phát hiện', oneOf: 'A' }, null),
  ).toMatchObject({
    cells: {
      rule: 'Mỗi trường hợp',
      parameter: '0,5; nếu đạt đủ: I.1; miễn nếu: tự phát hiện; chỉ tính một: A',
    },
  });
});
