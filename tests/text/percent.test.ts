import { decimal } from '../../src/scoring/index.ts';
import { showPercent } from '../../src/text/index.ts';
import { equalsPercent, showPercentUnlike } from '../../src/text/percent.ts';

const share = (numerator: number, denominator: number) => ({
  numerator: decimal(numerator),
  denominator: decimal(denominator),
});

describe('a share shown as a percentage (scoring-spec §1.6)', () => {
  test.each([
    [67, 80, '83,75%'],
    [13, 15, '86,67%'],
    [1, 3, '33,33%'],
    [1184, 1000, '118,4%'],
    [0, 5, '0%'],
    [-1, 8, '-12,5%'],
  ])('%d/%d is shown as %s', (numerator, denominator, text) => {
    expect(showPercent(share(numerator, denominator))).toBe(text);
  });

  test('halves are rounded away from zero: 0,125% with two digits is 0,13%, minus the same is -0,13%', () => {
    expect(showPercent(share(125, 100_000))).toBe('0,13%');
    expect(showPercent(share(-125, 100_000))).toBe('-0,13%');
  });

  test('a rate with more digits than a number keeps is shown with its first 15', () => {
    expect(showPercent({ numerator: decimal(1), denominator: decimal(3, -30) })).toBe(
      `33.333.333.333.333.300.000.000.000.000.000%`,
    );
  });

  test('a plain decimal is a share of one: 0,85 is 85%', () => {
    expect(showPercent(decimal(85, -2))).toBe('85%');
    expect(showPercent(decimal(8567, -4), 0)).toBe('86%');
  });

  test('an exact percentage has =, a rounded one has ≈', () => {
    expect(equalsPercent(share(67, 80))).toBe('= 83,75%');
    expect(equalsPercent(share(2, 3))).toBe('≈ 66,67%');
  });

  test('a share just below a limit never looks like the limit: 84,996% is not 85%', () => {
    expect(showPercentUnlike(share(84_996, 100_000), decimal(85, -2))).toBe('84,996%');
    expect(showPercentUnlike(share(80, 100), decimal(85, -2))).toBe('80%');
  });
});
