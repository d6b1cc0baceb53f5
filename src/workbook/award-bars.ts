import { nowhere } from '../scoring/index.ts';
import type { AwardRule, Disqualification, Finding, Nominee } from '../scoring/index.ts';
import { sameLabel } from './parameter-parts.ts';

export type BarsReading = { readonly nominees: readonly Nominee[]; readonly findings: readonly Finding[] };

/**
 * Brings the awards that a disqualifier names, by code or by title in any case, to the codes of the rules (§9). A name
 * that no rule has bars nothing: it stays as written and is an error.
 */
export function resolveBars(nominees: readonly Nominee[], rules: readonly AwardRule[]): BarsReading {
  const unknown = nominees.flatMap(({ subject, disqualifications }) =>
    [...new Set((disqualifications ?? []).flatMap(barredAwards))]
      .filter((text) => codesOf(text, rules).length === 0)
      .map((text): Finding => {
        const where = { ...nowhere, member: subject };
        return { severity: 'error', where, code: 'unknown-award', text };
      }),
  );
  const resolved = nominees.map((nominee) => ({
    ...nominee,
    disqualifications: nominee.disqualifications?.map((one) => withCodes(one, rules)) ?? null,
  }));
  return { nominees: resolved, findings: unknown };
}

function barredAwards({ effect }: Disqualification): readonly string[] {
  return effect.kind === 'notEligible' ? effect.awards : [];
}

function withCodes(one: Disqualification, rules: readonly AwardRule[]): Disqualification {
  if (one.effect.kind !== 'notEligible') return one;
  const awards = one.effect.awards.flatMap((text) => {
    const codes = codesOf(text, rules);
    return codes.length === 0 ? [text] : codes;
  });
  return { ...one, effect: { kind: 'notEligible', awards: [...new Set(awards)] } };
}

function codesOf(text: string, rules: readonly AwardRule[]): readonly string[] {
  return rules.filter(({ id, title }) => sameLabel(id, text) || sameLabel(title, text)).map(({ id }) => id);
}
