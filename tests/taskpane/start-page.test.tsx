import { FluentProvider, webLightTheme } from '@fluentui/react-components';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { SetUpRequest } from '../../src/actions/set-up-bloc.ts';
import { plans } from '../../src/rulebooks/index.ts';
import { FakeWorkbook } from './fake-door.ts';
import StartPage from '../../src/taskpane/pages/StartPage.tsx';
import type { TakeOverProps } from '../../src/taskpane/pages/takeover/props.ts';
import { unwatched } from '../../src/taskpane/use-work.ts';
import { faultsIn } from './axe.ts';

const noTables: TakeOverProps = {
  snapshot: { sheets: [], tables: [] },
  select: () => Promise.resolve({ ok: false, failure: { kind: 'noSelection' } }),
  readHere: async (_what, reading) => reading(unwatched),
  onTakeOver: () => undefined,
  onGo: () => undefined,
};

function show(waiting = false) {
  const onSetUp = jest.fn<undefined, [SetUpRequest]>();
  const { container } = render(
    <FluentProvider theme={webLightTheme}>
      <main>
        <StartPage
          waiting={waiting}
          onSetUp={onSetUp}
          takeOver={noTables}
          readFile={new FakeWorkbook().door.readFile}
        />
      </main>
    </FluentProvider>,
  );
  return { container, onSetUp };
}

async function openEmptyForm() {
  await userEvent.click(screen.getByRole('button', { name: 'Tạo bảng trống' }));
  await screen.findByRole('form', { name: 'Tạo bảng trống' });
}

test('the start page says what this is and offers the ways to begin', async () => {
  const { container } = show();
  expect(screen.getByRole('heading', { name: 'Sổ này chưa có khối thi đua' })).toBeTruthy();
  expect(screen.getAllByRole('button').map((button) => button.textContent)).toEqual([
    'Tạo bảng từ kế hoạch có sẵn',
    'Tạo bảng trống',
    'Từ sổ năm trước',
    'Dùng bảng đang có trong sổ',
  ]);
  expect(await faultsIn(container)).toEqual([]);
});

test('a plan is chosen with its document, its members and its warnings in sight', async () => {
  const { container, onSetUp } = show();
  await userEvent.click(screen.getByRole('button', { name: 'Tạo bảng từ kế hoạch có sẵn' }));
  const haGiang = plans.find((plan) => plan.title.includes('Tổng hợp'));
  if (haGiang === undefined) throw new Error('the plan of seed 002 is missing');
  await userEvent.selectOptions(await screen.findByLabelText('Kế hoạch'), haGiang.id);
  expect(screen.getByText(/632\/KH-VP ngày 25\/05\/2021/)).toBeTruthy();
  expect(screen.getByText('6 đơn vị thành viên')).toBeTruthy();
  expect(screen.getByText(haGiang.notes[0] ?? '')).toBeTruthy();
  expect(await faultsIn(container)).toEqual([]);
  await userEvent.click(screen.getByRole('button', { name: 'Tạo bảng từ kế hoạch này' }));
  expect(onSetUp).toHaveBeenCalledWith({ kind: 'plan', plan: haGiang });
});

test('empty tables are asked for by keyboard alone', async () => {
  const { onSetUp } = show();
  await openEmptyForm();
  expect(document.activeElement?.textContent).toBe('Tạo bảng trống');
  await userEvent.tab();
  await userEvent.keyboard('Khối Tổng hợp');
  await userEvent.tab();
  await userEvent.keyboard('2026');
  await userEvent.tab();
  await userEvent.keyboard('Sở Nội vụ{Enter}Sở Ngoại vụ');
  expect(screen.getByText('Đã có 2 đơn vị.')).toBeTruthy();
  await userEvent.tab();
  await userEvent.keyboard('{Enter}');
  expect(onSetUp).toHaveBeenCalledWith({
    kind: 'empty',
    bloc: { name: 'Khối Tổng hợp', year: 2026, members: ['Sở Nội vụ', 'Sở Ngoại vụ'] },
  });
});

test('what is missing in the form is said at its field and nothing is made', async () => {
  const { container, onSetUp } = show();
  await openEmptyForm();
  await userEvent.click(screen.getByRole('button', { name: 'Tạo bảng trống' }));
  const name = screen.getByLabelText('Tên khối');
  expect(name.getAttribute('aria-invalid')).toBe('true');
  expect(screen.getByText(/Chưa có tên khối/)).toBeTruthy();
  expect(screen.getByText(/Chưa có đơn vị thành viên nào/)).toBeTruthy();
  expect(onSetUp).not.toHaveBeenCalled();
  expect(await faultsIn(container)).toEqual([]);
});

test('while the sheets are being made the button keeps the focus and does nothing', async () => {
  const { onSetUp } = show(true);
  await openEmptyForm();
  await userEvent.click(screen.getByRole('button', { name: 'Tạo bảng trống' }));
  expect(onSetUp).not.toHaveBeenCalled();
});

test('going back leads to the two ways', async () => {
  show();
  await openEmptyForm();
  await userEvent.click(screen.getByRole('button', { name: 'Quay lại' }));
  expect(screen.getByRole('button', { name: 'Tạo bảng từ kế hoạch có sẵn' })).toBeTruthy();
});
