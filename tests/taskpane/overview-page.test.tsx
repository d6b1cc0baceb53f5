import { FluentProvider, webLightTheme } from '@fluentui/react-components';
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { BlocOverview } from '../../src/actions/overview.ts';
import { OverviewPage } from '../../src/taskpane/pages/OverviewPage.tsx';
import { faultsIn } from './axe.ts';
import { overview } from './overview-fixture.ts';

function show(changes: Partial<BlocOverview> = {}) {
  const onGo = jest.fn<undefined, [string]>();
  const onAddCriteria = jest.fn<undefined, []>();
  const onRecreate = jest.fn<undefined, [string]>();
  const onFillGaps = jest.fn<undefined, []>();
  const onPutResults = jest.fn<undefined, []>();
  const { container } = render(
    <FluentProvider theme={webLightTheme}>
      <main>
        <OverviewPage
          overview={{ ...overview, ...changes }}
          waiting={false}
          onGo={onGo}
          onAddCriteria={onAddCriteria}
          onRecreate={onRecreate}
          onFillGaps={onFillGaps}
          onPutResults={onPutResults}
        />
      </main>
    </FluentProvider>,
  );
  return { container, onGo, onAddCriteria, onRecreate, onFillGaps, onPutResults };
}

function rowOf(member: string): HTMLElement {
  const standings = within(screen.getByRole('region', { name: 'Bảng xếp hạng' }));
  const row = standings.getByRole('rowheader', { name: new RegExp(`^${member}`) }).closest('tr');
  if (row === null) throw new Error(`no row for ${member}`);
  return row;
}

test('a member shows its rank, total and class in one row that its name heads', () => {
  show();
  const cells = within(rowOf('Văn phòng UBND tỉnh')).getAllByRole('cell');
  expect(cells.map((cell) => cell.textContent)).toEqual(['1', '97,5', 'Xuất sắc']);
});

test('equal members are said to be đồng hạng', () => {
  show();
  expect(rowOf('Sở Nội vụ').textContent).toContain('đồng hạng');
});

test('an incomplete member has no rank, a total marked tạm tính, and says how many lines are missing', () => {
  show();
  const text = rowOf('Cục Thống kê').textContent;
  expect(text).toContain('–');
  expect(text).toContain('tạm tính');
  expect(text).toContain('Còn thiếu điểm ở 1 dòng');
});

test('a missing line leads to its cell', async () => {
  const { onGo } = show();
  await userEvent.click(screen.getByText('Cục Thống kê: thiếu 1 dòng'));
  await userEvent.click(screen.getByRole('button', { name: "Đến ô 'Tự chấm'!H7" }));
  expect(onGo).toHaveBeenCalledWith("'Tự chấm'!H7");
});

test('a finding says what is wrong and what to do, and leads to its cell by keyboard', async () => {
  const { onGo } = show();
  const section = screen.getByRole('region', { name: 'Chỗ cần xem lại' });
  expect(within(section).getByText('“abc” không phải là số.')).toBeTruthy();
  expect(within(section).getByText('Gõ lại bằng số, ví dụ 9,5.')).toBeTruthy();
  within(section).getByRole('button').focus();
  await userEvent.keyboard('{Enter}');
  expect(onGo).toHaveBeenCalledWith("'Tự chấm'!D12");
});

test('only members whose lines differ stand in the comparison of two stages', () => {
  show();
  const section = screen.getByRole('region', { name: 'So sánh các vòng chấm' });
  expect(within(section).getAllByRole('row')).toHaveLength(2);
  expect(section.textContent).toContain('124,4');
  expect(section.textContent).toContain('ở 2 dòng');
});

test('a lost sheet is named, with the offer to make it again', async () => {
  const { onRecreate } = show({ absentSheets: [{ sheet: 'Tiêu chí', gone: true }] });
  expect(screen.getByText('Không còn thấy bảng của trang “Tiêu chí” trong sổ.')).toBeTruthy();
  await userEvent.click(screen.getByRole('button', { name: 'Tạo lại trang “Tiêu chí”' }));
  expect(onRecreate).toHaveBeenCalledWith('Tiêu chí');
});

test('a bloc without members says where to write them', () => {
  show({ standings: [] });
  expect(screen.getByText(/Chưa có đơn vị thành viên/)).toBeTruthy();
});

test('the overview has no fault that axe knows', async () => {
  const { container } = show({ absentSheets: [{ sheet: 'Tiêu chí', gone: true }] });
  expect(await faultsIn(container)).toEqual([]);
});

test('new criteria and members are named with their sheet, and one button adds them all', async () => {
  const gaps = [{ sheet: 'Tự chấm', codes: ['I.1', 'I.2'], members: ['Sở Y tế'] }];
  const { container, onFillGaps } = show({ gaps });
  expect(screen.getByText('Trang “Tự chấm” chưa có dòng cho 2 tiêu chí: I.1, I.2.')).toBeTruthy();
  expect(screen.getByText('Trang “Tự chấm” chưa có cột cho 1 đơn vị: Sở Y tế.')).toBeTruthy();
  await userEvent.click(screen.getByRole('button', { name: 'Thêm tiêu chí mới vào các bảng chấm' }));
  expect(onFillGaps).toHaveBeenCalledTimes(1);
  expect(await faultsIn(container)).toEqual([]);
});

test('without criteria the pane asks for them first and does not call anything complete', async () => {
  const { onGo, onAddCriteria } = show({ firstCriterion: "'Tiêu chí'!A5", findings: [] });
  await userEvent.click(await screen.findByRole('button', { name: 'Thêm ở thẻ “Tiêu chí”' }));
  expect(onAddCriteria).toHaveBeenCalledTimes(1);
  await userEvent.click(screen.getByRole('button', { name: 'Đến trang “Tiêu chí”' }));
  expect(onGo).toHaveBeenCalledWith("'Tiêu chí'!A5");
  expect(screen.queryByText(/đã đủ điểm/)).toBeNull();
  expect(screen.queryByText('Không có lỗi, không có cảnh báo.')).toBeNull();
});

test('a member outside the list and unreadable cells are marked in its row', () => {
  const [first, ...others] = overview.standings;
  if (first === undefined) throw new Error('no standings');
  show({ standings: [{ ...first, listed: false, invalid: 2, missing: [] }, ...others] });
  const text = rowOf(first.member).textContent;
  expect(text).toContain('không có trong danh sách đơn vị');
  expect(text).toContain('Có 2 ô lỗi');
});

test.each([
  ['outdated', /được tạo trước khi sổ thay đổi/],
  ['damaged', /bị gõ đè/],
] as const)(
  'result sheets that are %s are said to be so, and one button makes them anew',
  async (state, sentence) => {
    const { onPutResults } = show({ resultState: state });
    expect(screen.getByText(sentence)).not.toBeNull();
    await userEvent.click(screen.getByRole('button', { name: 'Làm mới trang “Kết quả”' }));
    expect(onPutResults).toHaveBeenCalledTimes(1);
  },
);

test('a cell that was written over is named with what stands there now', () => {
  const sentence = "Ô 'Kết quả'!E7 bị gõ đè: công thức ở đó đã thành “95”.";
  show({ resultState: 'damaged', resultFaults: [sentence] });
  expect(screen.getByText(sentence)).not.toBeNull();
});

test('result sheets that follow the workbook are not spoken of', () => {
  show({ resultState: 'current' });
  expect(screen.queryByRole('button', { name: 'Làm mới trang “Kết quả”' })).toBeNull();
});
