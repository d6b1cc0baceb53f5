import { sampleSheets } from '../../preview/samples/sample-sheets.ts';
import { tongHop2021 } from '../../preview/samples/tong-hop-2021.ts';
import { writeWorkbook } from '../../src/files/write-workbook.ts';
import { yearOfPlan } from '../../src/workbook/year/year-of-plan.ts';
import { yearSheets } from '../../src/workbook/year/year-sheets.ts';
import type { Page } from 'playwright-core';
import { describeInBrowser, startPreview, type Preview } from '../support/browser.ts';
import { openWorkbook, paneOf, texts } from './preview-grid.ts';

jest.setTimeout(240_000);

async function press(page: Page, name: string): Promise<void> {
  await paneOf(page).getByRole('button', { name, exact: true }).first().click();
}

/** The whole pane, in a window as tall as it. */
async function picturePane(page: Page, name: string): Promise<void> {
  const main = paneOf(page).locator('main');
  const height = await main.evaluate((element) => element.scrollHeight);
  await page.setViewportSize({ width: 1440, height: height + 200 });
  await main.screenshot({ path: `artefacts/screenshots/${name}.png` });
  await page.setViewportSize({ width: 1440, height: 900 });
}

const xlsxType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** The workbook of 2021 with its points and its year: the days of the plan are in it. */
async function lastYearBook(): Promise<Buffer> {
  const sheets = [...sampleSheets(tongHop2021), ...yearSheets(yearOfPlan(tongHop2021.plan))];
  return Buffer.from(await writeWorkbook(sheets));
}

describeInBrowser('the bloc itself in the preview', () => {
  let preview: Preview;

  beforeAll(async () => {
    preview = await startPreview();
  });

  afterAll(async () => {
    await preview.close();
  });

  it('makes the bloc of Hà Giang with its year: deadlines in words, the trap of 2020 with its cell, the leader’s choice', async () => {
    const { page, faults } = await openWorkbook(preview, 'Sổ trống');
    const pane = paneOf(page);
    await press(page, 'Tạo bảng từ kế hoạch có sẵn');
    await pane
      .getByLabel('Kế hoạch', { exact: true })
      .selectOption({ label: 'Khối giao ước thi đua Tổng hợp 2021' });
    await press(page, 'Tạo bảng từ kế hoạch này');
    await pane.getByRole('tab', { name: 'Khối' }).click();
    await pane.getByText('Hạn cuối cùng là hết ngày 04/12/2021').waitFor();
    await pane.getByText(/nằm ngoài thời gian của khối/).waitFor();
    await picturePane(page, 'khoi-nam-1');
    await press(page, "Đến ô 'Lịch và hạn'!C5");
    await preview.picture(page, 'khoi-nam-2-trang-han');
    expect((await texts(page, 'Lịch và hạn', 'C5:E6')).map(([, ...rest]) => rest)).toEqual([
      ['trước ngày', 'hạn cuối cùng là hết ngày 19/06/2020'],
      ['trước ngày', 'hạn cuối cùng là hết ngày 04/12/2021'],
    ]);
    await press(page, 'Tính cả ngày 05/12/2021: Báo cáo tổng kết và tự chấm điểm gửi Trưởng khối');
    await pane.getByText('Hạn cuối cùng là hết ngày 05/12/2021', { exact: true }).waitFor();
    await pane.getByText(/Tiêu chí IV.3 tính nộp muộn theo/).waitFor();
    expect((await texts(page, 'Lịch và hạn', 'D6:E6')).flat()).toEqual([
      'đến hết ngày',
      'hạn cuối cùng là hết ngày 05/12/2021',
    ]);
    const width = await pane.locator('main').evaluate((main) => {
      document.body.style.width = '320px';
      return main.scrollWidth - main.clientWidth;
    });
    expect(width).toBe(0);
    await press(page, 'Mở trang “Lịch việc”');
    await preview.picture(page, 'khoi-nam-3-lich');
    expect(faults).toEqual([]);
  });

  it('begins the year 2022 from the workbook of 2021: days moved and marked, entry tables empty', async () => {
    const { page, faults } = await openWorkbook(preview, 'Sổ trống');
    const pane = paneOf(page);
    await press(page, 'Từ sổ năm trước');
    await pane
      .getByLabel('Chọn tệp sổ năm trước (.xlsx)…')
      .setInputFiles({ name: 'khoi-2021.xlsx', mimeType: xlsxType, buffer: await lastYearBook() });
    await pane.getByText('Sổ của Khối giao ước thi đua Tổng hợp, năm 2021.').waitFor();
    await picturePane(page, 'nam-truoc-1-se-lay');
    await press(page, 'Tạo bảng cho năm mới');
    await pane.getByText('Năm 2022', { exact: true }).waitFor();
    expect(await texts(page, 'Tự chấm', 'C4:D6')).toEqual([
      ['Văn phòng UBND tỉnh', 'Văn phòng Đoàn ĐBQH và HĐND tỉnh'],
      ['', ''],
      ['', ''],
    ]);
    expect((await texts(page, 'Tiêu chí', 'A24:O24')).flat()).toEqual(
      expect.arrayContaining(['IV.3', 'Cần kiểm tra: chuyển từ 05/12/2021']),
    );
    expect((await texts(page, 'Lịch và hạn', 'C5:E6')).flat()).toEqual([
      '20/06/2021',
      'trước ngày',
      'hạn cuối cùng là hết ngày 19/06/2021',
      '05/12/2022',
      'trước ngày',
      'hạn cuối cùng là hết ngày 04/12/2022',
    ]);
    await preview.picture(page, 'nam-truoc-2-da-tao');
    expect(faults).toEqual([]);
  });

  it('renames a member whose points stay, and notes one that leaves', async () => {
    const { page, faults } = await openWorkbook(preview, 'Mở sổ này: Khối giao ước thi đua Tổng hợp 2021');
    const pane = paneOf(page);
    await pane.getByRole('tab', { name: 'Khối' }).click();
    await pane.getByRole('heading', { name: 'Đơn vị thành viên' }).waitFor();
    await picturePane(page, 'khoi-1-thong-tin');
    await press(page, 'Sửa thông tin khối');
    await pane.getByLabel('Cấp').selectOption('Cấp tỉnh');
    await picturePane(page, 'khoi-2-sua');
    await press(page, 'Lưu thông tin khối');
    await pane.getByText('Đã ghi thông tin khối vào trang “Khối”.').first().waitFor();

    const before = await texts(page, 'Tự chấm', 'E4:E8');
    await press(page, 'Sửa Sở Nội vụ');
    await picturePane(page, 'khoi-3-don-vi');
    await pane.getByLabel('Tên mới').fill('Sở Nội vụ và Lao động');
    await page.evaluate(() => globalThis.preview?.host().setCellEditMode(true));
    await press(page, 'Lưu tên mới');
    await pane.getByRole('alert').waitFor();
    await picturePane(page, 'khoi-3-tu-choi');
    await page.evaluate(() => globalThis.preview?.host().setCellEditMode(false));
    await pane.getByRole('tab', { name: 'Chấm điểm' }).click();
    await pane.getByRole('tab', { name: 'Khối' }).click();
    await press(page, 'Lưu tên mới');
    await pane
      .getByText(/^Đã đổi tên .* Điểm đã chấm giữ nguyên\.$/)
      .first()
      .waitFor();
    const after = await texts(page, 'Tự chấm', 'E4:E8');
    expect(after[0]).toEqual(['Sở Nội vụ và Lao động']);
    expect(after.slice(1)).toEqual(before.slice(1));

    await press(page, 'Sửa Cục Thống kê');
    await pane.getByLabel('Rời khối từ ngày').fill('1/7/2021');
    await pane.getByLabel('Căn cứ', { exact: true }).fill('Công văn 15/HĐTĐKT');
    await press(page, 'Ghi rời khối');
    await pane.getByText('Rời khối từ ngày 01/07/2021: giữ điểm, không xếp hạng.').waitFor();
    expect(await texts(page, 'Khống chế', 'A5:D5')).toEqual([
      ['Cục Thống kê', 'Không xếp loại', 'Rời khối từ ngày 01/07/2021', 'Công văn 15/HĐTĐKT'],
    ]);
    await picturePane(page, 'khoi-4-roi-khoi');
    await press(page, 'Sửa Cục Thống kê');
    const width = await pane.locator('main').evaluate((main) => {
      document.body.style.width = '320px';
      return main.scrollWidth - main.clientWidth;
    });
    expect(width).toBe(0);
    await pane.getByRole('tab', { name: 'Tổng quan' }).click();
    await preview.picture(page, 'khoi-5-tong-quan');
    expect(faults).toEqual([]);
  });
});
