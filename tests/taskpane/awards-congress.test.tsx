import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { congressPlans } from '../../src/rulebooks/awards/index.ts';
import { bacGiang2020 as plan } from '../../src/rulebooks/index.ts';
import { App } from '../../src/taskpane/App.tsx';
import { congressSheet } from '../../src/workbook/congress-sheets.ts';
import { congressTableKeys } from '../../src/workbook/congress-tables.ts';
import { contentOfPlan, layoutSheets } from '../../src/workbook/layout.ts';
import { faultsIn } from './axe.ts';
import { FakeWorkbook } from './fake-door.ts';

// axe walks through the whole page: on a machine under load that takes longer than a test usually may.
jest.setTimeout(30_000);

const members = plan.members.map(({ name }) => name);
const [first = ''] = members;
const [bacGiang] = congressPlans;

async function openCongress(workbook: FakeWorkbook) {
  const view = render(<App connect={() => Promise.resolve({ ok: true, value: workbook.door })} />);
  await userEvent.click(await screen.findByRole('tab', { name: 'Khen thưởng' }));
  return view;
}

function withCongress(): FakeWorkbook {
  if (bacGiang === undefined) throw new Error('no plan');
  return new FakeWorkbook([
    ...layoutSheets(contentOfPlan(plan)),
    ...congressTableKeys.map((key) => congressSheet(key, { plan: bacGiang, members })),
  ]);
}

test('a plan makes the sheets, and each unit has its deadline', async () => {
  await openCongress(new FakeWorkbook(layoutSheets(contentOfPlan(plan))));
  const section = within(await screen.findByRole('region', { name: 'Hội nghị, đại hội thi đua' }));
  await userEvent.selectOptions(section.getByLabelText('Kế hoạch'), 'bac-giang-2020');
  section.getByText('Đúng 200 người: kế hoạch chưa quy định hình thức, đơn vị quyết định.');
  await userEvent.click(section.getByRole('button', { name: 'Tạo các trang hội nghị, đại hội' }));
  await screen.findByText('Muộn nhất hết ngày 29/04/2020; chưa ghi ngày tổ chức.');
});

test('the part has no fault that axe knows, before and after', async () => {
  const { container } = await openCongress(withCongress());
  await screen.findByRole('list', { name: first });
  expect(await faultsIn(container)).toEqual([]);
});

test('a form without a reason is refused; with one it is recorded, and the keyboard is back at the button', async () => {
  await openCongress(withCongress());
  const name = `Ghi hình thức hội nghị của ${first}`;
  await userEvent.click(await screen.findByRole('button', { name }));
  const form = within(screen.getByRole('form', { name: `Hình thức hội nghị của ${first}` }));
  await userEvent.click(form.getByRole('button', { name: 'Lưu hình thức' }));
  form.getByText('Ghi lý do: lựa chọn không có lý do thì không được tính.');
  await userEvent.type(form.getByLabelText('Lý do'), 'Hội trường đủ chỗ');
  await userEvent.click(form.getByRole('button', { name: 'Lưu hình thức' }));
  await screen.findByText('Đơn vị chọn hội nghị toàn thể: Hội trường đủ chỗ.');
  await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('button', { name })));
});
