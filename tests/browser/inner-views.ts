import type { Page } from 'playwright-core';
import { paneOf } from './preview-grid.ts';

/** What is opened inside a tab before it is looked at; each step starts from what the one before has left. */
type Step = { readonly name: string; readonly open: (page: Page) => Promise<void> };

const panel = (page: Page) => paneOf(page).getByRole('tabpanel');

const press =
  (...names: readonly string[]) =>
  async (page: Page): Promise<void> => {
    for (const name of names) await panel(page).getByRole('button', { name, exact: true }).first().click();
  };

const step = (...names: readonly string[]): Step => ({ name: names.join(' › '), open: press(...names) });

const task = (place: number): Step => ({
  name: `việc ${place + 1}`,
  open: async (page) => {
    await paneOf(page).getByLabel('Việc cần làm').selectOption({ index: place });
  },
});

/** Everything that unfolds by itself: long conditions, far sections. */
const unfold: Step = {
  name: 'mở các phần gập',
  open: (page) =>
    panel(page)
      .locator('details')
      .evaluateAll((all) => all.forEach((one) => one.setAttribute('open', ''))),
};

const made = (name: string, heading: string): Step => ({
  name,
  open: async (page) => {
    await press(name)(page);
    await panel(page).getByRole('heading', { name: heading }).first().waitFor();
    await paneOf(page).locator('main:not([data-working])').waitFor();
  },
});

/** The views behind the first one of each tab, in the ready workbook of 2021. */
export const innerViews: Readonly<Record<string, readonly Step[]>> = {
  Khối: [
    step('Sửa Sở Nội vụ'),
    step('Sửa thông tin khối'),
    step('Quay lại'),
    made('Tạo các trang này', 'Đợt thi đua'),
    step('Thêm hạn'),
  ],
  'Tiêu chí': [
    {
      name: 'dòng I.1',
      open: (page) => paneOf(page).getByRole('treeitem').nth(1).click(),
    },
    step('Sửa: I.1'),
    step('Quay lại', 'Thêm mục lớn'),
    step('Quay lại', 'Chuyển sang mục khác: I.1'),
    step('Quay lại', 'Xoá: I.1'),
    step('Quay lại', 'Đánh số lại cả bảng'),
    step('Quay lại'),
  ],
  'Chấm điểm': [
    task(1),
    task(2),
    step('Thêm minh chứng cho dòng I.1'),
    task(3),
    step('Ghi người thẩm định'),
    task(4),
    step('Ghi nhận của Sở Nội vụ'),
    task(5),
  ],
  'Kết quả': [unfold],
  'Khen thưởng': [
    unfold,
    made('Tạo các trang xét khen thưởng', 'Xét khen thưởng'),
    unfold,
    made('Tạo các trang hội nghị, đại hội', 'Hội nghị, đại hội thi đua'),
    step('Ghi hình thức hội nghị của Văn phòng UBND tỉnh'),
    unfold,
  ],
};
