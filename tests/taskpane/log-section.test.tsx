import { act, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { haGiangTongHop2021 as plan } from '../../src/rulebooks/index.ts';
import { App } from '../../src/taskpane/App.tsx';
import { contentOfPlan, layoutSheets } from '../../src/workbook/layout.ts';
import { faultsIn } from './axe.ts';
import { FakeWorkbook } from './fake-door.ts';

const [member = ''] = plan.members.map(({ name }) => name);

jest.setTimeout(20_000);

afterEach(() => window.localStorage.clear());

async function open() {
  const workbook = new FakeWorkbook(layoutSheets(contentOfPlan(plan)));
  const view = render(<App connect={() => Promise.resolve({ ok: true, value: workbook.door })} />);
  await screen.findByRole('heading', { name: 'Nhật ký thay đổi' }, { timeout: 10_000 });
  await waitFor(() => expect(workbook.watching).toBe(1));
  return { workbook, ...view };
}

async function turnOn(name: string): Promise<void> {
  await userEvent.type(screen.getByLabelText('Họ và tên người ghi'), name);
  await userEvent.click(screen.getByRole('button', { name: 'Bật ghi nhật ký' }));
  await screen.findByText(/^Đang ghi nhật ký, tên/);
}

test('the log needs a name, then it is on, its sheet made, and the focus stays in the section', async () => {
  const { container } = await open();
  await userEvent.click(screen.getByRole('button', { name: 'Bật ghi nhật ký' }));
  expect(await screen.findByText('Chưa có họ và tên.')).not.toBeNull();
  await turnOn('  Nguyễn  Thị Lan ');
  const status = screen.getByText(/^Đang ghi nhật ký, tên Nguyễn Thị Lan\. Đã có \d+ dòng\.$/);
  expect(document.activeElement).toBe(status.parentElement);
  expect(screen.getByRole('status').textContent).toContain('Đã bật ghi nhật ký, tên Nguyễn Thị Lan.');
  expect(await faultsIn(container)).toEqual([]);
});

test('a score typed in the grid stands among the latest changes, and gets its reason there', async () => {
  const { workbook, container } = await open();
  await turnOn('Nguyễn Thị Lan');
  act(() => workbook.type('Tự chấm', 5, 2, 9.5));
  const button = await screen.findByRole('button', {
    name: `Ghi lý do cho Tự chấm – I.1 (ô C6) – ${member}`,
  });
  expect(screen.getByText('(trống) → 9,5')).not.toBeNull();
  await userEvent.click(button);
  const heading = screen.getByRole('heading', { name: 'Ghi lý do cho I.1 (ô C6)' });
  expect(document.activeElement).toBe(heading);
  expect(await faultsIn(container)).toEqual([]);
  await userEvent.type(screen.getByLabelText('Lý do'), 'theo biên bản');
  await userEvent.click(screen.getByRole('button', { name: 'Lưu lý do' }));
  expect(await screen.findByText('Lý do: theo biên bản')).not.toBeNull();
  expect(screen.getByText('Các dòng nối tiếp đúng, chưa dòng nào bị sửa.')).not.toBeNull();
});

test('another person at this computer gives a name; later changes carry it', async () => {
  const { workbook } = await open();
  await turnOn('Nguyễn Thị Lan');
  await userEvent.click(screen.getByRole('button', { name: 'Người khác đang dùng máy này' }));
  await userEvent.type(screen.getByLabelText('Họ và tên người ghi'), 'Trần Văn Bình');
  await userEvent.click(screen.getByRole('button', { name: 'Lưu tên' }));
  await screen.findByText(/^Đang ghi nhật ký, tên Trần Văn Bình/);
  act(() => workbook.type('Tự chấm', 5, 2, 9));
  expect(await screen.findByText(/^Trần Văn Bình, .*, gõ trong ô$/)).not.toBeNull();
  expect(screen.getByText('Nguyễn Thị Lan → Trần Văn Bình')).not.toBeNull();
});

test('a refusal of Excel is told quietly, without an alert, and the row comes by itself', async () => {
  const { workbook } = await open();
  await turnOn('Nguyễn Thị Lan');
  const appends = jest.spyOn(workbook.door, 'appendRows');
  appends.mockResolvedValueOnce({ ok: false, failure: { kind: 'cellBeingEdited' } });
  act(() => workbook.type('Tự chấm', 5, 2, 9));
  expect(await screen.findByText(/^Còn 1 thay đổi chưa ghi được/)).not.toBeNull();
  expect(screen.queryByRole('alert')).toBeNull();
  act(() => workbook.change((plans) => plans));
  await waitFor(() => expect(screen.queryByText(/^Còn 1 thay đổi/)).toBeNull());
  expect(appends).toHaveBeenCalledTimes(2);
});

test('settings that were deleted are said, with the way on', async () => {
  const { workbook, container } = await open();
  await turnOn('Nguyễn Thị Lan');
  act(() =>
    workbook.change((plans) =>
      plans.map((plan) => ({ ...plan, tables: plan.tables.filter(({ name }) => name !== 'GhiNhatKy') })),
    ),
  );
  expect(
    await screen.findByText(/^Nhật ký đang dừng: bảng cài đặt GhiNhatKy .* Bấm “Bật ghi nhật ký” để lập lại/),
  ).not.toBeNull();
  expect(screen.getByRole('button', { name: 'Bật ghi nhật ký' })).not.toBeNull();
  expect(await faultsIn(container)).toEqual([]);
});
