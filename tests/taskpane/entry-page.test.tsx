import { act, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { sampleSheets } from '../../preview/samples/sample-sheets.ts';
import { tongHop2021 } from '../../preview/samples/tong-hop-2021.ts';
import { haGiangTongHop2021 as plan } from '../../src/rulebooks/index.ts';
import { App } from '../../src/taskpane/App.tsx';
import { contentOfPlan, layoutSheets } from '../../src/workbook/layout.ts';
import { faultsIn } from './axe.ts';
import { FakeWorkbook } from './fake-door.ts';

async function openEntry(workbook = new FakeWorkbook(layoutSheets(contentOfPlan(plan)))) {
  const view = render(<App connect={() => Promise.resolve({ ok: true, value: workbook.door })} />);
  await userEvent.click(await screen.findByRole('tab', { name: 'Chấm điểm' }));
  await screen.findByRole('form', { name: 'Văn phòng UBND tỉnh: Tự chấm' });
  return { ...view, workbook };
}

const field = (name: RegExp): HTMLInputElement => screen.getByLabelText<HTMLInputElement>(name);

test('the form of a member has no fault that axe knows', async () => {
  const { container } = await openEntry();
  expect(await faultsIn(container)).toEqual([]);
});

test('points follow the keys, and the field is written when it is left', async () => {
  const { workbook } = await openEntry();
  await userEvent.type(field(/^I\.1 /), '9,5');
  expect(screen.getByText('9,5/10 điểm').textContent).toBe('9,5/10 điểm');
  expect(workbook.cell('Tự chấm', 5, 2)).toBeNull();
  await userEvent.keyboard('{Enter}');
  expect(document.activeElement).toBe(field(/^I\.2 /));
  await screen.findByText('Đã ghi dòng I.1 của Văn phòng UBND tỉnh vào sổ.');
  expect(workbook.cell('Tự chấm', 5, 2)).toBe(9.5);
});

test('Enter in the last field writes it and goes on to the next member: the keyboard stays in the pane', async () => {
  await openEntry();
  const form = screen.getByRole('form', { name: 'Văn phòng UBND tỉnh: Tự chấm' });
  const last = [...form.querySelectorAll<HTMLInputElement>('input:not([type=checkbox])')].at(-1);
  if (last === undefined) throw new Error('the form has no field');
  await userEvent.type(last, '04/12/2021{Enter}');
  const next = screen.getByRole('button', { name: 'Đơn vị tiếp theo: Văn phòng Đoàn ĐBQH và HĐND tỉnh' });
  expect(document.activeElement).toBe(next);
  await screen.findByText(/^Đã ghi dòng .* của Văn phòng UBND tỉnh vào sổ\.$/);
  await userEvent.keyboard('{Enter}');
  expect(document.activeElement?.textContent).toBe('Văn phòng Đoàn ĐBQH và HĐND tỉnh: Tự chấm');
});

test('1.234 asks in its place, is not written, and is still there after a look at another tab', async () => {
  const { workbook } = await openEntry();
  await userEvent.type(field(/^I\.1 /), '1.234{Enter}');
  expect(screen.getByText(/“1.234” có hai cách hiểu/).textContent).toContain('Nhập lại');
  await userEvent.click(screen.getByRole('tab', { name: 'Tổng quan' }));
  await userEvent.click(screen.getByRole('tab', { name: 'Chấm điểm' }));
  expect(field(/^I\.1 /).value).toBe('1.234');
  expect(workbook.cell('Tự chấm', 5, 2)).toBeNull();
});

test('when Excel refuses, the typed text stays and can be written again by a button', async () => {
  const { workbook } = await openEntry();
  await userEvent.type(field(/^I\.1 /), '9,5');
  workbook.failNext({ kind: 'cellBeingEdited' });
  await userEvent.keyboard('{Enter}');
  expect((await screen.findByRole('alert')).textContent).toContain('đang được gõ dở');
  expect(field(/^I\.1 /).value).toBe('9,5');
  await userEvent.click(screen.getByRole('button', { name: 'Ghi 1 ô vào sổ' }));
  await screen.findByText('Đã ghi dòng I.1 của Văn phòng UBND tỉnh vào sổ.');
  expect(workbook.cell('Tự chấm', 5, 2)).toBe(9.5);
  expect(screen.queryByRole('button', { name: 'Ghi 1 ô vào sổ' })).toBeNull();
});

test('what is changed in the grid comes into the form', async () => {
  const { workbook } = await openEntry();
  await userEvent.type(field(/^I\.1 /), '9,5{Enter}');
  await screen.findByText('Đã ghi dòng I.1 của Văn phòng UBND tỉnh vào sổ.');
  act(() => workbook.type('Tự chấm', 5, 2, 8));
  await screen.findByText('8/10 điểm');
  expect(field(/^I\.1 /).value).toBe('8');
});

test('a level is chosen from a list that keeps blank, KG and KX apart', async () => {
  const { workbook } = await openEntry();
  const list = screen.getByLabelText<HTMLSelectElement>(/^II\.1 /);
  expect([...list.options].map(({ text }) => text)).toEqual(['(chưa chấm)', 'Có', 'Không', 'KG', 'KX']);
  await userEvent.selectOptions(list, 'KX');
  await screen.findByText('Đã ghi dòng II.1 của Văn phòng UBND tỉnh vào sổ.');
  expect(workbook.cell('Tự chấm', 11, 2)).toBe('KX');
});

test('a missing stage is offered, and the next member is one button away with the keyboard at its heading', async () => {
  await openEntry();
  await userEvent.selectOptions(screen.getByLabelText('Vòng chấm'), 'council');
  await screen.findByRole('button', { name: 'Tạo trang “Hội đồng”' });
  await userEvent.selectOptions(screen.getByLabelText('Vòng chấm'), 'agreed');
  await userEvent.click(
    screen.getByRole('button', { name: 'Đơn vị tiếp theo: Văn phòng Đoàn ĐBQH và HĐND tỉnh' }),
  );
  expect(document.activeElement?.textContent).toBe('Văn phòng Đoàn ĐBQH và HĐND tỉnh: Thống nhất');
});

const view = async (name: string): Promise<void> => {
  await userEvent.selectOptions(screen.getByLabelText('Việc cần làm'), name);
};

test.each(['differences', 'evidence', 'appraisal', 'receipts', 'waiting'])(
  'the view %s has no fault that axe knows',
  async (name) => {
    const { container } = await openEntry();
    await view(name);
    expect(await faultsIn(container)).toEqual([]);
  },
);

test('a document without number, title and file is refused in the form, a day that is none too', async () => {
  await openEntry();
  await view('evidence');
  await userEvent.click(screen.getByRole('button', { name: 'Thêm minh chứng cho dòng I.1' }));
  await userEvent.type(screen.getByLabelText('Ngày văn bản'), '31/02/2021');
  const save = screen.getByRole('button', { name: 'Ghi minh chứng vào sổ' });
  await userEvent.click(save);
  expect(screen.getByText('Ghi ít nhất số văn bản, trích yếu hoặc tên tệp.').textContent).toContain('Ghi');
  expect(screen.getByText(/“31\/02\/2021” không phải là ngày/).textContent).toContain('Ví dụ');
});

test('a form that Excel refuses stays with what was typed; once done the keyboard is back at its button', async () => {
  const { workbook } = await openEntry();
  await view('evidence');
  await userEvent.click(screen.getByRole('button', { name: 'Thêm minh chứng cho dòng I.1' }));
  expect(document.activeElement?.textContent).toBe('Minh chứng dòng I.1, Văn phòng UBND tỉnh');
  await userEvent.type(screen.getByLabelText('Số văn bản'), '125/BC');
  workbook.failNext({ kind: 'protectedSheet', sheet: null });
  await userEvent.click(screen.getByRole('button', { name: 'Ghi minh chứng vào sổ' }));
  await screen.findByRole('alert');
  expect(field(/^Số văn bản/).value).toBe('125/BC');
  await userEvent.click(screen.getByRole('button', { name: 'Ghi minh chứng vào sổ' }));
  expect((await screen.findByText('125/BC')).textContent).toBe('125/BC');
  expect(workbook.cell('Minh chứng', 4, 2)).toBe('125/BC');
  expect(document.activeElement?.tagName).toBe('BUTTON');
});

test('without a register of documents the lines that lack one are as many in “Ai chưa nộp” as in the menu', async () => {
  await openEntry(new FakeWorkbook(sampleSheets(tongHop2021)));
  const option = screen.getByRole('option', { name: /^Minh chứng \(\d+ dòng thiếu\)$/ });
  const count = /\d+/.exec(option.textContent)?.[0] ?? '';
  await view('waiting');
  expect(
    screen.getByText(new RegExp(`^Minh chứng chưa tính ở đây: ${count} dòng có điểm chưa ghi văn bản nào`)),
  ).toBeInstanceOf(HTMLElement);
  expect(screen.queryByText(/mọi đơn vị đã nộp đủ\.$/)).toBeNull();
});

test('without a clipboard the letter is selected whole, to be copied by hand', async () => {
  await openEntry();
  await view('waiting');
  const box = screen.getByLabelText<HTMLTextAreaElement>('Thư gửi Sở Nội vụ');
  await userEvent.click(screen.getByRole('button', { name: 'Chép thư: Thư gửi Sở Nội vụ', hidden: true }));
  await screen.findByText(/bấm Ctrl\+C để chép/);
  expect(box.selectionEnd - box.selectionStart).toBe(box.value.length);
  expect(box.value).toContain('Kính gửi: Sở Nội vụ');
});

test('the leader cannot be its own appraiser: it is not among the choices, and nobody chosen is refused', async () => {
  await openEntry();
  await view('appraisal');
  const list = screen.getByLabelText<HTMLSelectElement>('Đơn vị thẩm định');
  expect([...list.options].map(({ text }) => text)).not.toContain('Văn phòng UBND tỉnh');
  await userEvent.click(screen.getByRole('button', { name: 'Ghi người thẩm định' }));
  expect(screen.getByRole('alert').textContent).toBe('Chọn đơn vị thẩm định.');
});
