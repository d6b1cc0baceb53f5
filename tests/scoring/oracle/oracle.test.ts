import { differences } from './differences.ts';
import { randomCase } from './random-case.ts';

/** A million members are compared by million.ts; this share of the same seeds runs with every test run. */
const blocs = 1_500;

test(`law: engine and oracle agree on every node, total, rank and class of ${blocs} random blocs`, () => {
  const wrong: string[] = [];
  for (let seed = 1; seed <= blocs && wrong.length < 20; seed += 1) {
    wrong.push(...differences(randomCase(seed)).map((difference) => `bloc ${seed} ${difference}`));
  }
  expect(wrong).toEqual([]);
});
