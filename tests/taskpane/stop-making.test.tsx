import { act, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { haGiangTongHop2021 as plan } from '../../src/rulebooks/index.ts';
import { App } from '../../src/taskpane/App.tsx';
import { contentOfPlan, layoutSheets } from '../../src/workbook/layout.ts';
import { faultsIn } from './axe.ts';
import { FakeWorkbook } from './fake-door.ts';

jest.setTimeout(20_000);

/** A workbook whose sheets are being made, and wait at the first. */
async function startMaking() {
  const workbook = new FakeWorkbook();
  const view = render(<App connect={() => Promise.resolve({ ok: true, value: workbook.door })} />);
  await userEvent.click(await screen.findByRole('button', { name: 'Tạo bảng từ kế hoạch có sẵn' }));
  await userEvent.selectOptions(await screen.findByLabelText('Kế hoạch', {}, { timeout: 10_000 }), plan.id);
  await waitFor(() => expect(workbook.watching).toBe(1));
  const goOn = workbook.holdSheets();
  await userEvent.click(screen.getByRole('button', { name: 'Tạo bảng từ kế hoạch này' }));
  const stop = await screen.findByRole('button', { name: 'Dừng' }, { timeout: 5_000 });
  return { workbook, goOn, stop, ...view };
}

test('while sheets are made the pane says which one of how many, with the way to stop, and the focus stays', async () => {
  const { container, goOn } = await startMaking();
  expect(screen.getByText('Đang tạo trang 1 trên 12: Khối')).not.toBeNull();
  const bar = screen.getByRole('progressbar', { name: 'Đang tạo trang 1 trên 12: Khối' });
  expect([bar.getAttribute('value'), bar.getAttribute('max')]).toEqual(['0', '12']);
  expect(document.activeElement?.textContent).toBe('Tạo bảng từ kế hoạch này');
  expect(await faultsIn(container)).toEqual([]);
  act(goOn);
  const heading = await screen.findByRole('heading', { level: 1, name: plan.blocName });
  expect(document.activeElement).toBe(heading);
  expect(screen.queryByRole('button', { name: 'Dừng' })).toBeNull();
});

test('stopped by keyboard: it is said that nothing stays, the form is still there, the focus stays in the pane', async () => {
  const { goOn, stop } = await startMaking();
  act(() => stop.focus());
  await userEvent.keyboard('{Enter}');
  expect(await screen.findByText('Đang dừng…', { selector: 'span' })).not.toBeNull();
  expect(document.activeElement).toBe(stop);
  expect(stop.getAttribute('aria-disabled')).toBe('true');
  act(goOn);
  const sentence = 'Đã dừng. Đã trả lại: trang “Khối”; sổ như trước khi bấm. Khi cần, bấm lần nữa.';
  await waitFor(() => expect(screen.getByRole('status').textContent).toBe(sentence));
  expect(screen.queryByRole('alert')).toBeNull();
  expect(screen.getByLabelText<HTMLSelectElement>('Kế hoạch').value).toBe(plan.id);
  expect(document.activeElement?.textContent).toBe('Tạo bảng từ kế hoạch này');
});

test('a bloc that is half made is not read: it is shown when all its sheets are there', async () => {
  const { workbook, goOn } = await startMaking();
  act(() => workbook.change(() => layoutSheets(contentOfPlan(plan)).slice(0, 2)));
  const reads = jest.spyOn(workbook.door, 'read');
  act(() => workbook.change(() => []));
  expect(reads).not.toHaveBeenCalled();
  expect(screen.getByRole('button', { name: 'Dừng' })).not.toBeNull();
  act(goOn);
  expect(await screen.findByRole('heading', { level: 1, name: plan.blocName })).not.toBeNull();
});
