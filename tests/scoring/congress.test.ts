import fc from 'fast-check';
import { conferenceForm, splitDelegates } from '../../src/scoring/congress.ts';
import { decimal } from '../../src/scoring/index.ts';

const countsOf = (total: number, ratios: readonly number[], max?: number) => {
  const split = splitDelegates(
    total,
    ratios.map((ratio) => decimal(ratio)),
    max,
  );
  return split.kind === 'split' ? split.parts.map((part) => part.count) : split;
};

describe('splitDelegates', () => {
  test('155 delegates at 70/30 are 109 + 46, and both remainders of 50/100 are shown', () => {
    const half = { numerator: decimal(50), denominator: decimal(100) };
    expect(splitDelegates(155, [decimal(70), decimal(30)])).toEqual({
      kind: 'split',
      parts: [
        { count: 109, remainder: half, roundedUp: true },
        { count: 46, remainder: half, roundedUp: false },
      ],
      tied: true,
    });
  });

  test('300 delegates at 70/30 are 210 + 90 without a remainder', () => {
    expect(splitDelegates(300, [decimal(70), decimal(30)])).toMatchObject({
      parts: [
        { count: 210, roundedUp: false },
        { count: 90, roundedUp: false },
      ],
      tied: false,
    });
  });

  test('the larger remainder receives the place left over: 101 at 70/30 is 71 + 30, 104 is 73 + 31', () => {
    expect(countsOf(101, [70, 30])).toEqual([71, 30]);
    expect(countsOf(104, [70, 30])).toEqual([73, 31]);
  });

  test('70/30 and 0,7/0,3 and 7/3 mean the same', () => {
    expect(splitDelegates(155, [decimal(7, -1), decimal(3, -1)])).toMatchObject({
      parts: [{ count: 109 }, { count: 46 }],
    });
    expect(countsOf(155, [7, 3])).toEqual([109, 46]);
  });

  test('300 delegates are allowed where the most is 300, 301 are not', () => {
    expect(countsOf(300, [70, 30], 300)).toEqual([210, 90]);
    expect(countsOf(301, [70, 30], 300)).toEqual({ kind: 'aboveMax', total: 301, max: 300 });
  });

  test('without a ratio above zero nothing is split', () => {
    expect(countsOf(10, [])).toEqual({ kind: 'noRatio' });
    expect(countsOf(10, [0, 0])).toEqual({ kind: 'noRatio' });
    expect(countsOf(10, [-1, 2])).toEqual({ kind: 'noRatio' });
  });

  test('law: the parts add up to the total and each is within one of its exact share', () => {
    fc.assert(
      fc.property(
        fc.nat(5000),
        fc.array(fc.integer({ min: 1, max: 1000 }), { minLength: 1, maxLength: 8 }),
        (total, ratios) => {
          const counts = countsOf(total, ratios);
          const sum = ratios.reduce((left, right) => left + right, 0);
          return (
            Array.isArray(counts) &&
            counts.reduce((left: number, right: number) => left + right, 0) === total &&
            counts.every((count: number, index) => Math.abs(count * sum - total * (ratios[index] ?? 0)) < sum)
          );
        },
      ),
    );
  });
});

describe('conferenceForm', () => {
  test('199 people meet in plenary, 201 send delegates, for exactly 200 the organiser decides', () => {
    expect(conferenceForm(199)).toBe('plenary');
    expect(conferenceForm(201)).toBe('delegates');
    expect(conferenceForm(200)).toBe('undecided');
  });
});
