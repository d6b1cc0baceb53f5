import {
  bacGiang2020,
  bacKan2024,
  bacNinh2022,
  chiLang2024,
  haGiangTongHop2021,
  type Plan,
} from '../../src/rulebooks/index.ts';
import { decimalText, scoreBloc } from '../../src/scoring/index.ts';
import { readEntries } from '../../src/workbook/entries.ts';

/** The points taken away from one unit for what it typed on a line, as text. */
function taken(plan: Plan, code: string, cell: string): string {
  const rows = [
    ['Mã', 'Sở A'],
    [code, cell],
  ];
  const reading = readEntries(rows, null, plan.scheme);
  expect(reading.findings.filter(({ code: finding }) => finding !== 'no-target')).toEqual([]);
  return decimalText(scoreBloc(plan.scheme, reading.entries).pointsOf(code, 0).deduction);
}

test('Bắc Kạn: hồ sơ ngày 28/11 đúng hạn, ngày 29/11 trừ 0,5; nhiều nhất 2; không đề nghị thì không trừ', () => {
  const days = ['28/11/2024', '29/11/2024', '30/11/2024', '02/12/2024', '20/12/2024', 'không nộp'];
  expect(days.map((day) => taken(bacKan2024, '7.2', day))).toEqual(['0', '0.5', '1', '2', '2', '0']);
});

test('Chi Lăng: đăng ký ngày 20/01 vẫn đúng hạn, ngày 21/01 trừ 0,5; không đăng ký trừ 2', () => {
  const days = ['20/01/2024', '21/01/2024', '23/01/2024', '24/01/2024', '30/01/2024', 'không nộp'];
  expect(days.map((day) => taken(chiLang2024, '9.2', day))).toEqual(['0', '0.5', '1.5', '2', '2', '2']);
});

test('Bắc Ninh: báo cáo ngày 14/12 đúng hạn, ngày 15/12 trừ 0,5; không nộp trừ 2', () => {
  const days = ['14/12/2022', '15/12/2022', 'không nộp'];
  expect(days.map((day) => taken(bacNinh2022, '4.2', day))).toEqual(['0', '0.5', '2']);
});

test('Hà Giang: báo cáo tổng kết ngày 04/12 đúng hạn, ngày 05/12 trừ 0,25; không nộp trừ 2', () => {
  const days = ['04/12/2021', '05/12/2021', '06/12/2021', 'không nộp'];
  expect(days.map((day) => taken(haGiangTongHop2021, 'IV.3', day))).toEqual(['0', '0.25', '0.5', '2']);
});

test('Bắc Giang: cấp cơ sở họp ngày 31/03 đúng hạn, 01/04 trừ 0,5; cấp trên cơ sở 30/06 và 01/07; KG không trừ', () => {
  expect(['31/03/2020', '01/04/2020', 'KG'].map((day) => taken(bacGiang2020, 'III.1', day))).toEqual([
    '0',
    '0.5',
    '0',
  ]);
  expect(['30/06/2020', '01/07/2020', 'KG'].map((day) => taken(bacGiang2020, 'III.2', day))).toEqual([
    '0',
    '0.5',
    '0',
  ]);
});
