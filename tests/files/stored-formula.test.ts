import { shownFormula, storedFormula } from '../../src/files/stored-formula.ts';

describe('a formula in a file', () => {
  it('keeps THIDUA.TONGHOP as _xldudf_THIDUA_TONGHOP and gives it back', () => {
    const shown = `THIDUA.TONGHOP('Tiêu chí'!A4:I9,IF('Tự chấm'!A4:D9="","",'Tự chấm'!A4:D9))`;
    expect(storedFormula(shown)).toBe(`_xldudf_${shown.replace('THIDUA.', 'THIDUA_')}`);
    expect(shownFormula(storedFormula(shown))).toBe(shown);
  });

  it('leaves text constants and sheet names alone', () => {
    const formula = `IF(A1="THIDUA.TONGHOP(","",'THIDUA.X('!B2)`;
    expect(storedFormula(formula)).toBe(formula);
  });

  it('does not touch another add-in whose name ends in THIDUA', () => {
    expect(storedFormula('XTHIDUA.TONGHOP(A1)')).toBe('XTHIDUA.TONGHOP(A1)');
  });
});
