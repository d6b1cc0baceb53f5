import type { BlocEntries, Scheme } from '../../../src/scoring/index.ts';
import { randomFrom } from './random.ts';
import type { Random } from './random.ts';
import { someEntries } from './random-entries.ts';
import { someScheme } from './random-scheme.ts';
import type { Ruling } from './ranking.ts';

/** One random bloc: a scheme, the entries of one to six members, disqualifiers and a ballot. */
export type RandomCase = { readonly scheme: Scheme; readonly entries: BlocEntries; readonly ruling: Ruling };

export function randomCase(seed: number): RandomCase {
  const random = randomFrom(seed);
  const scheme = someScheme(random);
  const entries = someEntries(random, scheme);
  return { scheme, entries, ruling: someRuling(random, scheme, entries.members) };
}

function someRuling(random: Random, scheme: Scheme, members: readonly string[]): Ruling {
  const label = scheme.regulation.classes[1]?.label;
  const disqualifications = members
    .filter(() => random.chance(8))
    .map((member) => ({
      member,
      effect:
        label !== undefined && random.chance(50)
          ? ({ kind: 'classAtMost', label } as const)
          : ({ kind: 'unranked' } as const),
      reason: 'kỷ luật',
      basis: null,
    }));
  const votes = new Map(members.map((member) => [member, random.whole(1, 4)]));
  return random.chance(85) ? { disqualifications, vote: { votes } } : { disqualifications };
}
