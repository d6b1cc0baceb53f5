import { entriesOf as entriesOfSample } from '../../../preview/samples/sample-sheets.ts';
import { tongHop2021 } from '../../../preview/samples/tong-hop-2021.ts';
import { chartView } from '../../../src/actions/results/chart-view.ts';
import { classViews } from '../../../src/actions/results/class-views.ts';
import { tieBreakNames, tieViews } from '../../../src/actions/results/tie-views.ts';
import { whyView } from '../../../src/actions/results/why-view.ts';
import { scoreBloc } from '../../../src/scoring/index.ts';
import { direct, entriesOf, group, line, points, schemeOf } from '../../support/scheme-builders.ts';

const self = tongHop2021.stages.self;
if (self === undefined) throw new Error('the sample has a self-score');
const result = scoreBloc(tongHop2021.plan.scheme, entriesOfSample(tongHop2021, self));

test('bốn đơn vị cùng 96,5 điểm: mục I tách hai đơn vị, mục II tách hai đơn vị còn lại', () => {
  expect(tieViews(result)).toHaveLength(1);
  const [tie] = tieViews(result);
  expect(tie?.heading).toBe('4 đơn vị cùng 96,5 điểm');
  expect(tie?.steps.map(({ rows, outcome }) => [rows.map(({ value }) => value), outcome])).toEqual([
    [
      ['58 điểm', '57,7 điểm', '57,7 điểm', '57,3 điểm'],
      'Thứ tự sau bước này: Ban Dân tộc › Sở Nội vụ = Cục Thống kê (còn bằng nhau) › Văn phòng Đoàn ĐBQH và HĐND tỉnh.',
    ],
    [['24,3 điểm', '24,1 điểm'], 'Thứ tự sau bước này: Cục Thống kê › Sở Nội vụ.'],
  ]);
  expect(tie?.outcome).toEqual([
    'Hạng 2: Ban Dân tộc',
    'Hạng 3: Cục Thống kê',
    'Hạng 4: Sở Nội vụ',
    'Hạng 5: Văn phòng Đoàn ĐBQH và HĐND tỉnh',
  ]);
});

describe('a tie that only a ballot can part', () => {
  const scheme = schemeOf([group('I', [line('I.1', direct)]), group('II', [line('II.1', direct)])], {
    tieBreaks: [{ kind: 'fewerDeductions' }, { kind: 'vote' }],
  });
  const entries = entriesOf({ 'I.1': [8, 9], 'II.1': [9, 8] });

  test('is said to be đồng hạng and to need a ballot between the two', () => {
    const bloc = scoreBloc(scheme, entries);
    expect(tieBreakNames(bloc)).toEqual(['ít điểm trừ hơn', 'bỏ phiếu']);
    const [tie] = tieViews(bloc);
    expect(tie?.steps.map(({ outcome }) => outcome)).toEqual([
      'Vẫn bằng nhau, bước này không tách được ai.',
      'Chưa tách được: mọi đơn vị còn bằng nhau phải có số phiếu.',
    ]);
    expect(tie?.outcome).toEqual([
      'Đồng hạng 1: A, B',
      'Cần bỏ phiếu giữa A, B. Chưa có kết quả thì giữ đồng hạng.',
    ]);
    expect(tie?.ballots).toEqual([
      [
        { member: 'A', votes: null },
        { member: 'B', votes: null },
      ],
    ]);
  });

  test('with the votes recorded it is parted, and the votes are shown', () => {
    const votes = new Map([
      ['A', 3],
      ['B', 8],
    ]);
    const [tie] = tieViews(scoreBloc(scheme, entries, { vote: { votes } }));
    expect(tie?.steps[1]?.rows).toEqual([
      { member: 'B', value: '8 phiếu' },
      { member: 'A', value: '3 phiếu' },
    ]);
    expect(tie?.outcome).toEqual(['Hạng 1: B', 'Hạng 2: A']);
  });
});

test('classes say what was missed and by how much: 94,99 lacks 0,01 of 95', () => {
  const scheme = schemeOf([group('I', [line('I.1', direct, { max: points(100) })])], {
    classes: [
      { label: 'Xuất sắc', min: points(95), everyGroupAtLeast: null },
      { label: 'Tốt', min: null, everyGroupAtLeast: null },
    ],
  });
  expect(classViews(scoreBloc(scheme, entriesOf({ 'I.1': [94.99, 95, null] })))).toEqual([
    { member: 'B', className: 'Xuất sắc', missed: 'Đã ở loại cao nhất' },
    { member: 'A', className: 'Tốt', missed: 'Thiếu 0,01 điểm để đạt Xuất sắc' },
    { member: 'C', className: '–', missed: 'Chưa đủ điểm để xếp loại' },
  ]);
});

test('the chart has the best first, every section as text, and the longest bar over the whole width', () => {
  const chart = chartView(result);
  expect(chart.sections.map(({ code }) => code)).toEqual(['I', 'II', 'III', 'IV']);
  expect(chart.rows[0]).toMatchObject({ member: 'Văn phòng UBND tỉnh', total: '97,5' });
  const widths = chart.rows.map(({ parts }) => parts.reduce((sum, { share }) => sum + share, 0));
  expect(Math.max(...widths).toFixed(9)).toBe('100.000000000');
});

describe('why not first', () => {
  test('Sở Ngoại vụ loses 8,25 to the first: the rows and the sentence say exactly that', () => {
    const view = whyView(result, 'Sở Ngoại vụ', null);
    expect(view?.other).toBe('Văn phòng UBND tỉnh');
    expect(view?.sum).toMatch(/^Cộng lại: .*đúng 8,25/);
  });

  test('the one directly before can be chosen instead of the first', () => {
    const view = whyView(result, 'Cục Thống kê', 'Ban Dân tộc');
    expect(view?.others.map(({ title }) => title)).toEqual([
      'Hạng 1: Văn phòng UBND tỉnh',
      'Hạng 2: Ban Dân tộc',
    ]);
    expect(view?.other).toBe('Ban Dân tộc');
    expect(view?.sum).toContain('Hai đơn vị bằng tổng điểm');
  });

  test('the first is said to be first, with its margin of 1 point before four equals', () => {
    const view = whyView(result, 'Văn phòng UBND tỉnh', null);
    expect(view?.remarks).toEqual(['Văn phòng UBND tỉnh đang ở hạng 1.']);
    expect(view?.other).toBeNull();
    expect(view?.margin?.sentence).toBe(
      'Hạng 1 giữ vững nếu sai lệch điểm của hai đơn vị cộng lại dưới 1 điểm so với Ban Dân tộc. Lệch đúng 1 điểm thì bằng điểm, khi đó xét tiêu chí phụ.',
    );
  });

  test('equals parted by a tie-break have no margin in points', () => {
    expect(whyView(result, 'Cục Thống kê', null)?.margin?.sentence).toContain(
      'chỉ hơn Sở Nội vụ nhờ tiêu chí phụ',
    );
  });
});
