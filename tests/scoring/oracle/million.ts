import { differences } from './differences.ts';
import { randomCase } from './random-case.ts';

/**
 * Compares engine and oracle on a million cases and prints the counts: `npx tsx tests/scoring/oracle/million.ts [members] [first seed]`.
 * A case is one member of a random bloc: every line and group, the totals, the rank, the class and the sum of the
 * explanation are compared. The exit code is 1 when anything differs.
 */
function main(wanted: number, firstSeed: number): void {
  let seed = firstSeed;
  let members = 0;
  let different = 0;
  for (; members < wanted; seed += 1) {
    const bloc = randomCase(seed);
    const found = differences(bloc);
    members += bloc.entries.members.length;
    if (found.length > 0) {
      different += 1;
      if (different <= 20) console.log(`bloc ${seed}: ${found.slice(0, 3).join('; ')}`);
    }
  }
  console.log(
    `${members} members in ${seed - firstSeed} random blocs from seed ${firstSeed}: ${different} blocs differ`,
  );
  process.exitCode = different === 0 ? 0 : 1;
}

main(Number(process.argv[2] ?? 1_000_000), Number(process.argv[3] ?? 1));
