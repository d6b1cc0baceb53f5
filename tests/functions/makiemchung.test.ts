import { evaluate } from '../../src/functions/evaluate.ts';
import { fingerprint } from '../../src/workbook/fingerprint.ts';
import { call, functionOf, messageOf, valueOf } from './call.ts';

const [first, second] = [
  [
    ['Mã', 'Sở Nội vụ'],
    ['I.1', 95.5],
  ],
  [[1, 2]],
];

describe('MAKIEMCHUNG: arguments', () => {
  test('at least one range is needed', () => {
    expect(messageOf(call('MAKIEMCHUNG'))).toContain('vung');
  });
});

describe('MAKIEMCHUNG: simple cases', () => {
  test('twelve letters in groups of four', () => {
    expect(valueOf('MAKIEMCHUNG', first)).toMatch(/^[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}$/);
  });

  test('the order and the number of ranges count', () => {
    const prints = [[first], [second], [first, second], [second, first]].map((ranges) =>
      valueOf('MAKIEMCHUNG', ...ranges),
    );
    expect(new Set(prints).size).toBe(4);
  });
});

describe('MAKIEMCHUNG: coercion', () => {
  test('null and "" are the same blank; 0 is not', () => {
    const print = (cell: unknown): unknown => valueOf('MAKIEMCHUNG', [['a', cell]]);
    expect(print(null)).toBe(print(''));
    expect(print(0)).not.toBe(print(''));
  });

  test('the same letters in NFC and NFD are the same text', () => {
    expect(valueOf('MAKIEMCHUNG', [['Mã'.normalize('NFD')]])).toBe(valueOf('MAKIEMCHUNG', [['Mã']]));
  });
});

describe('MAKIEMCHUNG: ranges and shapes', () => {
  test('Excel hands over repeating ranges as one list, with its own object behind', () => {
    const given = evaluate(functionOf('MAKIEMCHUNG'), [[first, second], { functionName: 'MAKIEMCHUNG' }]);
    expect(given).toBe(fingerprint([first, second]));
  });

  test('one range alone, and a single cell', () => {
    expect(evaluate(functionOf('MAKIEMCHUNG'), [[second]])).toBe(valueOf('MAKIEMCHUNG', second));
    expect(valueOf('MAKIEMCHUNG', 5)).toBe(valueOf('MAKIEMCHUNG', [[5]]));
  });
});
