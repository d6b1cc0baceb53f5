import { FluentProvider, webLightTheme } from '@fluentui/react-components';
import { fireEvent, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { TakeOverOrder } from '../../../src/actions/takeover/take-over-order.ts';
import type { TakeOverProps } from '../../../src/taskpane/pages/takeover/props.ts';
import TakeOverForm from '../../../src/taskpane/pages/takeover/TakeOverForm.tsx';
import { unwatched } from '../../../src/taskpane/use-work.ts';
import type { SheetArea } from '../../../src/workbook/address.ts';
import type { Cells } from '../../../src/workbook/cells.ts';
import { acrossHtml, acrossSheet } from '../../support/across-table.ts';
import { tienGiangSheet } from '../../support/office-tables.ts';
import { faultsIn } from '../axe.ts';

// axe looks at every dropdown; a machine under load needs its time.
jest.setTimeout(30_000);

const sheet = 'Bảng điểm 2022';

function show(cells: Cells = tienGiangSheet, selected: SheetArea | null = null) {
  const onTakeOver = jest.fn<undefined, [TakeOverOrder]>();
  const { container, unmount } = render(
    <FluentProvider theme={webLightTheme}>
      <main>
        <h1>Ngăn</h1>
        <TakeOverForm
          snapshot={{ sheets: [{ name: sheet, row: 1, column: 1, cells }], tables: [] }}
          select={() =>
            Promise.resolve(
              selected === null
                ? { ok: false, failure: { kind: 'noSelection' } }
                : { ok: true, value: selected },
            )
          }
          readHere={readHere}
          waiting={false}
          onTakeOver={onTakeOver}
          onGo={() => undefined}
          onBack={() => undefined}
        />
      </main>
    </FluentProvider>,
  );
  return { container, onTakeOver, unmount };
}

const readHere: TakeOverProps['readHere'] = async (_what, reading) => reading(unwatched);

/** A browser tells that it is open; jsdom does not. */
function unfold(summary: string | RegExp): void {
  const details = screen.getByText(summary).closest('details');
  if (details === null) throw new Error('nothing is folded');
  details.open = true;
  fireEvent(details, new Event('toggle'));
}

const chooseSheet = () => userEvent.selectOptions(screen.getByLabelText('Bảng trong sổ'), sheet);

test('a sheet that looks like a table of criteria is offered, its columns are guessed and its tree is shown', async () => {
  const { container } = show();
  expect(document.activeElement?.textContent).toBe('Dùng bảng đang có');
  await chooseSheet();
  expect(screen.getByLabelText<HTMLSelectElement>('Cột A: STT').value).toBe('code');
  expect(screen.getByLabelText<HTMLSelectElement>('Cột D: Thang điểm – Thưởng').value).toBe('bonus');
  expect(screen.getByLabelText<HTMLSelectElement>('Cột H: Kết quả chấm – Thống nhất').value).toBe(
    'score:agreed',
  );
  expect(screen.getByText('24 mục, 47 dòng được chấm, tổng điểm chuẩn 100.')).toBeTruthy();
  expect(screen.getByLabelText<HTMLInputElement>('Năm').value).toBe('2022');
  expect(await faultsIn(container)).toEqual([]);
});

test('a column that was guessed wrongly is changed, and the tree follows', async () => {
  show();
  await chooseSheet();
  await userEvent.selectOptions(screen.getByLabelText('Cột C: Thang điểm – Chuẩn'), 'ignore');
  expect(screen.queryByText('24 mục, 47 dòng được chấm, tổng điểm chuẩn 100.')).toBeNull();
});

test('scores of one unit need its name before anything is made; said at the field', async () => {
  const { onTakeOver } = show();
  await chooseSheet();
  await userEvent.click(screen.getByRole('button', { name: 'Tạo các trang từ bảng này' }));
  expect(onTakeOver).not.toHaveBeenCalled();
  expect(screen.getByText(/Ghi tên đơn vị, hoặc bỏ dấu chọn/)).toBeTruthy();
  await userEvent.type(screen.getByLabelText('Tên đơn vị của các cột điểm'), 'Thị xã Cai Lậy');
  expect(screen.getByText('Điểm Tự chấm tính lại từ bảng: Thị xã Cai Lậy 124,4.')).toBeTruthy();
  await userEvent.click(screen.getByRole('button', { name: 'Tạo các trang từ bảng này' }));
  const [order] = onTakeOver.mock.calls[0] ?? [];
  expect(order?.choices.unit).toBe('Thị xã Cai Lậy');
  expect(order?.choices.taken.size).toBe(0);
  expect(order?.year).toBe(2022);
});

test('what texts say about scoring is offered unticked; only what is ticked is asked for', async () => {
  const { onTakeOver } = show();
  await chooseSheet();
  await userEvent.type(screen.getByLabelText('Tên đơn vị của các cột điểm'), 'Cai Lậy');
  const box = screen.getByRole<HTMLInputElement>('checkbox', {
    name: 'a6: điểm trừ, Mỗi trường hợp: 0,5',
  });
  expect(box.checked).toBe(false);
  await userEvent.click(box);
  await userEvent.click(screen.getByRole('button', { name: 'Tạo các trang từ bảng này' }));
  expect([...(onTakeOver.mock.calls[0]?.[0].choices.taken ?? [])]).toEqual(['13:rule']);
});

test('the selection in Excel is used; a chart or several areas are answered with a sentence', async () => {
  show(tienGiangSheet, { sheet, row: 5, column: 1, rows: 16, columns: 6 });
  await userEvent.click(screen.getByRole('button', { name: 'Dùng vùng đang chọn' }));
  await screen.findByText(/mục, .* dòng được chấm/);
  const options = within(screen.getByLabelText('Bảng trong sổ')).getAllByRole('option');
  expect(options.map(({ textContent }) => textContent)).toContain("Vùng đang chọn: 'Bảng điểm 2022'!A5:F20");
});

test('nothing that can be used is selected: what to do instead', async () => {
  const { container } = show();
  await userEvent.click(screen.getByRole('button', { name: 'Dùng vùng đang chọn' }));
  await screen.findByText(/đang chọn hình, biểu đồ hoặc nhiều vùng rời nhau/);
  expect(await faultsIn(container)).toEqual([]);
});

test('a workbook without any table of criteria says how to go on', () => {
  show([['Sổ thu chi']]);
  expect(screen.getByText(/Chưa thấy trang nào có bảng tiêu chí/)).toBeTruthy();
});

const legacyHtml =
  '<table><tr><td>STT<td>Néi dung<td>§iÓm chuÈn<tr><td>I<td>NhiÖm vô chuyªn m«n<td>10<tr><td>1<td>Hoµn thµnh kÕ ho¹ch<td>10</table>';

function paste(html: string, text = ''): void {
  const clipboardData = { getData: (kind: string) => (kind === 'text/html' ? html : text) };
  fireEvent.paste(screen.getByLabelText('Hoặc dán bảng chép từ Word, Excel vào đây'), { clipboardData });
}

test('a table pasted from Word goes the same way: columns, tree, button', async () => {
  const { container, onTakeOver } = show([]);
  paste('<table><tr><td>TT<td>Tiêu chí<td>Điểm tối đa<tr><td>1<td>Chấp hành kỷ luật<td>5</table>');
  expect(screen.getByText('0 mục, 1 dòng được chấm, tổng điểm chuẩn 5.')).toBeTruthy();
  expect(await faultsIn(container)).toEqual([]);
  await userEvent.click(screen.getByRole('button', { name: 'Tạo các trang từ bảng này' }));
  expect(onTakeOver.mock.calls[0]?.[0].source).toEqual({
    area: null,
    cells: [
      ['TT', 'Tiêu chí', 'Điểm tối đa'],
      ['1', 'Chấp hành kỷ luật', '5'],
    ],
  });
});

test('a pasted text without a table is answered at the box, and the next paste is taken', () => {
  show([]);
  paste('<p>Kế hoạch</p>', 'Kế hoạch');
  expect(screen.getByText(/Nội dung vừa dán không có bảng nào/)).toBeTruthy();
  paste('', 'TT\tTiêu chí\tĐiểm\n1\tKỷ luật\t5');
  expect(screen.queryByText(/Nội dung vừa dán không có bảng nào/)).toBeNull();
  expect(screen.getByText('0 mục, 1 dòng được chấm, tổng điểm chuẩn 5.')).toBeTruthy();
});

test('letters of an old font are shown before and after, with their row; nothing is read before the person agrees', async () => {
  const { container, onTakeOver } = show([]);
  paste(legacyHtml);
  expect(screen.getByText('§iÓm chuÈn')).toBeTruthy();
  expect(screen.getByText('Điểm chuẩn')).toBeTruthy();
  expect(screen.queryByText('Bước 3. Xem trước')).toBeNull();
  expect(screen.queryByRole('button', { name: 'Tạo các trang từ bảng này' })).toBeNull();
  expect(await faultsIn(container)).toEqual([]);
  await userEvent.click(screen.getByRole('button', { name: 'Chuyển sang Unicode rồi đọc' }));
  expect(document.activeElement?.textContent).toBe('Đang đọc theo chữ đã chuyển sang Unicode.');
  expect(screen.getByText('I. Nhiệm vụ chuyên môn')).toBeTruthy();
  await userEvent.click(screen.getByRole('button', { name: 'Tạo các trang từ bảng này' }));
  expect(onTakeOver.mock.calls[0]?.[0].decoded).toBe(true);
});

test('old-font letters in a sheet of the workbook are named with their cells', async () => {
  show([
    ['STT', 'Néi dung', '§iÓm chuÈn'],
    ['1', 'Hoµn thµnh kÕ ho¹ch', 10],
  ]);
  await chooseSheet();
  expect(screen.getByText("'Bảng điểm 2022'!B2")).toBeTruthy();
});

test('một trang mỗi đơn vị một dòng: nói là đọc theo cách nào, đơn vị, vòng chấm, cây, tổng sai với cả hai số', async () => {
  const { container, onTakeOver } = show(acrossSheet);
  await chooseSheet();
  expect(screen.getByLabelText<HTMLSelectElement>('Bảng đặt theo cách nào').value).toBe('across');
  expect(screen.getByText(/mỗi đơn vị một dòng, tiêu chí nằm ngang/).tagName).toBe('SPAN');
  expect(screen.getByLabelText<HTMLSelectElement>('Cột B: Tên đơn vị').value).toBe('member');
  expect(screen.getByLabelText<HTMLSelectElement>('Điểm ghi “Khối chấm” là của vòng').value).toBe('bloc');
  expect(screen.getByText('2 mục, 3 dòng được chấm, tổng điểm chuẩn 100.').tagName).toBe('SPAN');
  expect(
    screen.getByText(
      'Điểm Khối chấm tính lại từ bảng: Văn phòng UBND tỉnh 97; Sở Nội vụ 95,5; Ban Dân tộc 92; Sở Ngoại vụ chưa có điểm.',
    ).tagName,
  ).toBe('SPAN');
  expect(
    screen.getByText('Ban Dân tộc, Khối chấm: bảng của cơ quan ghi tổng 91, tính lại từ các dòng được 92.')
      .tagName,
  ).toBe('SPAN');
  expect(await faultsIn(container)).toEqual([]);
  await userEvent.click(screen.getByRole('button', { name: 'Tạo các trang từ bảng này' }));
  const choices = onTakeOver.mock.calls[0]?.[0].choices;
  expect(choices !== undefined && 'across' in choices ? [...choices.across.stages] : []).toEqual([
    ['self', 'self'],
    ['bloc', 'bloc'],
  ]);
});

test('đọc nhầm cách đặt bảng thì chọn lại; không đọc được theo cách ấy thì nói vì sao, và chọn về được; bàn phím không bị mất', async () => {
  show(acrossSheet);
  await chooseSheet();
  const choice = screen.getByLabelText<HTMLSelectElement>('Bảng đặt theo cách nào');
  choice.focus();
  await userEvent.selectOptions(choice, 'down');
  expect(screen.getByText(/Không thấy cột Nội dung/).textContent).toContain('Chọn lại cách đặt bảng');
  expect(document.activeElement).toBe(choice);
  await userEvent.selectOptions(choice, 'across');
  expect(screen.getByText('2 mục, 3 dòng được chấm, tổng điểm chuẩn 100.').tagName).toBe('SPAN');
  expect(document.activeElement).toBe(choice);
});

test('vòng chấm và cột đọc nhầm được chọn lại, cây và tổng đi theo', async () => {
  show(acrossSheet);
  await chooseSheet();
  await userEvent.selectOptions(screen.getByLabelText('Điểm ghi “Khối chấm” là của vòng'), 'council');
  expect(screen.getByText(/^Điểm Hội đồng tính lại từ bảng: Văn phòng UBND tỉnh 97;/).tagName).toBe('SPAN');
  unfold(/^\d+ cột điểm của tiêu chí$/);
  await userEvent.selectOptions(
    screen.getByLabelText('Cột H: II. Công tác thi đua (30 điểm) – 1. Tổ chức phong trào – Khối chấm'),
    'ignore',
  );
  expect(screen.getByText(/^Điểm Hội đồng tính lại từ bảng: Văn phòng UBND tỉnh 67,5;/).tagName).toBe('SPAN');
});

test('cùng bảng ấy dán từ Word, ô gộp: đọc như trên trang tính', () => {
  show([]);
  paste(acrossHtml);
  expect(screen.getByLabelText<HTMLSelectElement>('Bảng đặt theo cách nào').value).toBe('across');
  expect(screen.getByText('2 mục, 3 dòng được chấm, tổng điểm chuẩn 100.').tagName).toBe('SPAN');
  expect(
    screen.getByText('Điểm Khối chấm tính lại từ bảng: Văn phòng UBND tỉnh 97; Sở Nội vụ 95,5.').tagName,
  ).toBe('SPAN');
});

test('six columns of points stand in sight, seven are folded; opened, each can still be changed', async () => {
  const withUnits = (count: number): Cells => [
    ['STT', 'Nội dung', 'Điểm chuẩn', ...Array.from({ length: count }, (_unit, place) => `Xã ${place + 1}`)],
    ['1', 'Nhiệm vụ', 10, ...new Array<number>(count).fill(9)],
    ['2', 'Phong trào', 5, ...new Array<number>(count).fill(4)],
  ];
  const { unmount } = show(withUnits(6));
  await chooseSheet();
  expect(screen.getByLabelText<HTMLSelectElement>('Cột I: Xã 6').value).toBe('score:self');
  unmount();
  show(withUnits(7));
  await chooseSheet();
  expect(screen.queryByLabelText('Cột J: Xã 7')).toBeNull();
  unfold('7 cột điểm đã chấm');
  await userEvent.selectOptions(screen.getByLabelText('Cột J: Xã 7'), 'ignore');
  expect(screen.getByText('6 đơn vị: Xã 1, Xã 2, Xã 3, Xã 4, Xã 5, Xã 6')).not.toBeNull();
});
