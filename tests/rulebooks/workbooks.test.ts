import { plans } from '../../src/rulebooks/index.ts';
import { contentOfPlan, layoutSheets } from '../../src/workbook/layout.ts';
import { openBloc } from '../../src/workbook/open-bloc.ts';
import { snapshotOf } from '../workbook/snapshot-of.ts';

describe.each(plans.map((plan) => [plan.id, plan] as const))('the workbook made from %s', (_id, plan) => {
  const sheets = layoutSheets(contentOfPlan(plan));
  const bloc = openBloc(snapshotOf(sheets));

  it('opens with its name, year, theme, bases, units and criteria, and nothing is absent', () => {
    expect(bloc).toMatchObject({
      facts: {
        name: plan.blocName,
        year: String(plan.year),
        theme: plan.theme,
        basis: plan.legalBasis.join('; '),
      },
      members: plan.members,
      absent: [],
    });
    expect(bloc?.scheme).toEqual(plan.scheme);
  });

  it('has no error before anyone has typed', () => {
    const errors = bloc?.findings.filter(({ finding }) => finding.severity === 'error');
    expect(errors).toEqual([]);
  });

  it('asks for targets, since it has lines that are measured against them', () => {
    expect(sheets.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['Khối', 'Tiêu chí', 'Quy chế', 'Chỉ tiêu', 'Tự chấm', 'Thống nhất']),
    );
  });
});
