import { act, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { setUpBloc } from '../../../src/actions/set-up-bloc.ts';
import { App } from '../../../src/taskpane/App.tsx';
import type { SheetPlan } from '../../../src/workbook/sheet-plan.ts';
import { tienGiangSheet } from '../../support/office-tables.ts';
import { FakeWorkbook } from '../fake-door.ts';

jest.setTimeout(30_000);

function officeSheet(name: string): SheetPlan {
  return {
    name,
    cells: tienGiangSheet.map((row) => row.map((cell) => (typeof cell === 'object' ? null : cell))),
    tables: [],
    columns: [],
    boldRows: [],
    frozenRows: 0,
    orientation: 'landscape',
  };
}

function show(workbook: FakeWorkbook) {
  render(<App connect={() => Promise.resolve({ ok: true, value: workbook.door })} />);
}

const way = () => screen.findByRole('button', { name: 'Dùng bảng đang có trong sổ' });

test('an office’s sheet named “Tiêu chí” is no bloc with criteria: the way to take it over is on the page', async () => {
  const workbook = new FakeWorkbook([officeSheet('Tiêu chí')]);
  show(workbook);
  await userEvent.click(await way());
  await userEvent.selectOptions(await screen.findByLabelText('Bảng trong sổ'), 'Tiêu chí');
  expect(screen.getByText('24 mục, 47 dòng được chấm, tổng điểm chuẩn 100.')).toBeTruthy();
});

test('a bloc without criteria offers the way; once it has criteria the way is gone and the focus is on the title', async () => {
  const workbook = new FakeWorkbook([officeSheet('Bảng điểm')]);
  await setUpBloc(workbook.door, {
    kind: 'empty',
    bloc: { name: 'Ngành', year: 2022, members: ['Cai Lậy'] },
  });
  show(workbook);
  const button = await way();
  button.focus();
  act(() => {
    ['I', 'Kỷ luật', 5, null, 'Chấm thẳng'].forEach((content, column) =>
      workbook.type('Tiêu chí', 4, column, content),
    );
  });
  await waitFor(() =>
    expect(screen.queryByRole('button', { name: 'Dùng bảng đang có trong sổ' })).toBeNull(),
  );
  expect(document.activeElement?.textContent).toBe('Ngành');
});
