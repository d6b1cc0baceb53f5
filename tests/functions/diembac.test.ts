import { call, messageOf, rowsOf, valueOf } from './call.ts';

const bands = '>=98: 15; 95..<98: 13; 90..<95: 10; còn lại: 0';

describe('DIEMBAC: arguments', () => {
  test('the value and the bands are required', () => {
    expect(messageOf(call('DIEMBAC'))).toContain('gia_tri');
    expect(messageOf(call('DIEMBAC', 97))).toContain('bac');
  });
});

describe('DIEMBAC: simple cases', () => {
  test.each([
    [98, 15],
    [97.99, 13],
    [95, 13],
    [94.99, 10],
    [89.99, 0],
  ])('%d gives %d', (value, points) => {
    expect(valueOf('DIEMBAC', value, bands)).toBe(points);
  });
});

describe('DIEMBAC: a rule left blank', () => {
  test('names the argument and shows how to write it; there is no column “Tham số” here', () => {
    const message = messageOf(call('DIEMBAC', 98, ''));
    expect(message).toMatch(/^#VALUE! bac: Cách chấm này cần có tham số. Ghi theo mẫu: >=98: 15/u);
  });
});

describe('DIEMBAC: coercion', () => {
  test('blank gives blank, 0 is a value, text numbers count', () => {
    expect(rowsOf('DIEMBAC', [[''], [0], ['97,7']], bands)).toEqual([[''], [0], [13]]);
  });

  test('a percentage counts as its number: 98% is 0,98', () => {
    expect(valueOf('DIEMBAC', '98%', '>=0,98: 5; còn lại: 0')).toBe(5);
  });
});

describe('DIEMBAC: findings', () => {
  test('a value in a gap is a fault, never 0: 98 between <98 and >98', () => {
    const [low, gap] = rowsOf('DIEMBAC', [[97], [98]], '>98: 5; 97..<98: 4');
    expect(low).toEqual([4]);
    expect(messageOf(gap?.[0])).toContain('98 không thuộc bậc nào');
  });

  test('bands that cannot be read are shown with an example', () => {
    expect(messageOf(call('DIEMBAC', 97, 'abc'))).toMatch(/^#VALUE! bac: .*>=98: 15/);
  });
});

describe('DIEMBAC: ranges and shapes', () => {
  test('the bands may stand in two columns', () => {
    const columns = [
      ['>=98', 15],
      ['95..<98', 13.5],
      ['còn lại', 0],
    ];
    expect(rowsOf('DIEMBAC', [[98, 96]], columns)).toEqual([[15, 13.5]]);
  });
});
