import {
  fileFormula,
  gridFormula,
  isPlainFormula,
  officeFormula,
} from '../../../preview/xlsx/formula-text.ts';

test.each([
  ['_xldudf_THIDUA_TONGHOP(A1:B2)', 'THIDUA.TONGHOP(A1:B2)'],
  ['SUM([2]!_xldudf_THIDUA_XEPHANG(B2:B4))', 'SUM(THIDUA.XEPHANG(B2:B4))'],
  ['_xlfn._xlws.SORT(A1:A3)+_xlfn.XLOOKUP(1,A1:A2,B1:B2)', 'SORT(A1:A3)+XLOOKUP(1,A1:A2,B1:B2)'],
  ['A1&"_xldudf_THIDUA_X("', 'A1&"_xldudf_THIDUA_X("'],
  ['IF(A1="a""b",1,2)', 'IF(A1="a\\"b",1,2)'],
  ["'THIDUA.X('!A1+#REF!", "'THIDUA.X('!A1+#REF"],
])('a stored formula %s is read as %s', (stored, shown) => {
  expect(gridFormula(stored)).toBe(shown);
});

test.each([
  ['=THIDUA.XEPHANG(B2:B4)', '_xldudf_THIDUA_XEPHANG(B2:B4)'],
  ['=SORT(A1:A3)+xlookup(1,A1:A2,B1:B2)', '_xlfn._xlws.SORT(A1:A3)+_xlfn.XLOOKUP(1,A1:A2,B1:B2)'],
  ['=HANCUOI("05/12/2021")&"THIDUA.X("', 'HANCUOI("05/12/2021")&"THIDUA.X("'],
  ['="a\\"b"', '"a""b"'],
])('a formula %s is stored as %s', (shown, stored) => {
  expect(fileFormula(shown)).toBe(stored);
});

test('office.js sees quotes inside a text doubled, as Excel writes them', () => {
  expect(officeFormula('=IF(A1="a\\"b","",#REF)')).toBe('=IF(A1="a""b","",#REF!)');
});

test.each(['A1+B1*2', 'SUM(A1:A3)', "ROUND(SUM('Tự chấm'!C5:C9),2)", 'IF(COUNT(A1:A3)=3,SUM(A1:A3),"a:b")'])(
  '%s gives one value in every Excel and is written plainly',
  (formula) => {
    expect(isPlainFormula(formula)).toBe(true);
  },
);

test.each([
  'A1:A3*2',
  'SUM(IF(A1:A3="",0,1))',
  '_xldudf_THIDUA_XEPHANG(B2)',
  '_xlfn._xlws.SORT(A1)',
  '{1,2}',
])('%s may give many values and is written as a dynamic array', (formula) => {
  expect(isPlainFormula(formula)).toBe(false);
});
