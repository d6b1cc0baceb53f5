import { decimalText, finalEntries, scoreBloc, type SchemeNode } from '../../src/scoring/index.ts';
import { readCriteria } from '../../src/workbook/criteria.ts';
import { openBloc } from '../../src/workbook/open-bloc.ts';
import { writeCriteria } from '../../src/workbook/write-criteria.ts';
import { caiLay2022 } from '../../preview/samples/cai-lay-2022.ts';
import { tongHop2021 } from '../../preview/samples/tong-hop-2021.ts';
import { entriesOf, sampleSheets } from '../../preview/samples/sample-sheets.ts';
import { snapshotOf } from '../workbook/snapshot-of.ts';

const codes = (nodes: readonly SchemeNode[]): string[] =>
  nodes.flatMap((node) => [node.code, ...(node.kind === 'group' ? codes(node.children) : [])]);

describe('the ready workbook Thị xã Cai Lậy 2022', () => {
  const { scheme } = caiLay2022.plan;
  const self = scoreBloc(scheme, entriesOf(caiLay2022, caiLay2022.stages.self!));
  const agreed = scoreBloc(scheme, entriesOf(caiLay2022, caiLay2022.stages.agreed!));
  const totals = (result: typeof self) =>
    ['1.a', '1.b', '1.c', '1.d', '1', '2', '3', '4', '5'].map((code) =>
      decimalText(result.pointsOf(code, 0).total),
    );

  it('is self-scored 124,4 and agreed 118,4 on a scale of 100', () => {
    expect(decimalText(self.members[0]!.total)).toBe('124.4');
    expect(decimalText(agreed.members[0]!.total)).toBe('118.4');
    expect(decimalText(agreed.members[0]!.assigned)).toBe('100');
    expect([self.members[0]!.missing, agreed.members[0]!.missing]).toEqual([[], []]);
  });

  it('has a reason for each of the 2 lines that the meeting changed, so that nothing blocks its record', () => {
    const bloc = openBloc(snapshotOf(sampleSheets(caiLay2022)));
    expect(bloc?.findings.filter(({ finding }) => finding.severity === 'error')).toEqual([]);
    const without = openBloc(snapshotOf(sampleSheets({ ...caiLay2022, reasons: [] })));
    expect(without?.findings.map(({ finding }) => finding.code)).toContain('difference-without-reason');
  });

  it('gives the published points of every section, self 100,4 and agreed 94,4 for standard 1', () => {
    expect(totals(self)).toEqual(['40', '16', '26.4', '18', '100.4', '2.5', '12.5', '4', '5']);
    expect(totals(agreed)).toEqual(['36', '16', '26.4', '16', '94.4', '2.5', '12.5', '4', '5']);
  });
});

describe('the ready workbook Khối giao ước thi đua Tổng hợp 2021', () => {
  const { scheme, members } = tongHop2021.plan;
  const result = scoreBloc(scheme, finalEntries([entriesOf(tongHop2021, tongHop2021.stages.self!)]));

  it('gives 97,5 · 96,5 · 96,5 · 89,25 · 96,5 · 96,5 and the ranks 1 5 4 6 2 3', () => {
    expect(result.members.map((member) => decimalText(member.total))).toEqual([
      '97.5',
      '96.5',
      '96.5',
      '89.25',
      '96.5',
      '96.5',
    ]);
    expect(result.members.map((member) => member.rank)).toEqual([1, 5, 4, 6, 2, 3]);
    expect(members.map((member) => member.role).filter((role) => role !== 'member')).toEqual([
      'leader',
      'deputy',
    ]);
  });

  it('gives the section points of the worked case W1', () => {
    const section = (code: string) => members.map((_, at) => decimalText(result.pointsOf(code, at).total));
    expect(section('I')).toEqual(['58.5', '57.3', '57.7', '54.25', '58', '57.7']);
    expect(section('II')).toEqual(['24', '24.4', '24.1', '22.5', '24.5', '24.3']);
    expect(section('III')).toEqual(['14.5', '14.8', '14.7', '13.25', '14', '14.5']);
  });
});

describe.each([caiLay2022, tongHop2021])('the plan of $file', ({ plan }) => {
  it('reads back from its own criteria table unchanged', () => {
    const reading = readCriteria(writeCriteria(plan.scheme), plan.scheme.regulation);
    expect(reading.findings).toEqual([]);
    expect(reading.scheme).toEqual(plan.scheme);
    expect(new Set(codes(plan.scheme.nodes)).size).toBe(codes(plan.scheme.nodes).length);
  });
});

describe.each([caiLay2022, tongHop2021])('the workbook $file', (sample) => {
  it('has the result sheet in front and no cell of ours that is an unknown formula', () => {
    const sheets = sampleSheets(sample);
    expect(sheets[0]?.name).toBe('Kết quả');
    expect(sheets.map((sheet) => sheet.name)).toEqual(
      expect.arrayContaining(['Khối', 'Tiêu chí', 'Quy chế', 'Tự chấm']),
    );
  });
});
