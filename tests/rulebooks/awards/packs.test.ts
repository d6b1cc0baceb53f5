import { leavesOf } from '../../../src/scoring/index.ts';
import { awardPacks, bacKan2024, lawPackOn, lawPacks } from '../../../src/rulebooks/awards/index.ts';
import { documents } from '../../../src/rulebooks/documents.ts';
import { dayFromDate } from '../../../src/text/index.ts';
import { codes, kinds, nominee, review } from '../../scoring/awards/builders.ts';
import { readAwardRules, writeAwardRules } from '../../../src/workbook/award-rules.ts';

describe.each(awardPacks.map((pack) => [pack.id, pack] as const))('the pack %s', (_id, pack) => {
  it('reads back from its own table of conditions', () => {
    const reading = readAwardRules(writeAwardRules(pack.rules));
    expect(reading.findings).toEqual([]);
    expect(reading.rules).toEqual(pack.rules);
  });

  it('cites a document for every rule and has every code once', () => {
    for (const rule of pack.rules) expect(rule.basis?.document ?? '').not.toBe('');
    const ids = pack.rules.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('has no condition that the engine does not know', () => {
    const kinds = pack.rules.flatMap(({ conditions }) => leavesOf(conditions).map(({ kind }) => kind));
    expect(kinds).not.toContain('unknown');
  });

  it('is written in NFC and names registered documents only', () => {
    const text = JSON.stringify(pack);
    expect(text).toBe(text.normalize('NFC'));
    const numbers = documents.map(({ number }) => number);
    for (const number of pack.documents) expect(numbers).toContain(number);
  });
});

describe('the periods of the law', () => {
  it.each([
    [2023, 12, 31, 'luat-den-2023'],
    [2024, 1, 1, 'luat-2024'],
    [2025, 6, 30, 'luat-2024'],
    [2025, 7, 1, 'luat-2025'],
    [2026, 9, 30, 'luat-2025'],
    [2026, 10, 1, 'luat-2026'],
  ])('a dossier of %d-%d-%d belongs to %s', (year, month, day, id) => {
    expect(lawPackOn(dayFromDate(year, month, day)).id).toBe(id);
  });

  it('follow each other without a gap or an overlap', () => {
    for (const [index, pack] of lawPacks.entries()) {
      const next = lawPacks[index + 1];
      expect(pack.validTo === null).toBe(next === undefined);
      if (next !== undefined) expect(next.validFrom).toBe((pack.validTo ?? 0) + 1);
    }
  });

  it('have the ten awards that a bloc proposes', () => {
    for (const { rules } of lawPacks) {
      expect(rules.map(({ id }) => id)).toEqual([
        'CO-CP',
        'CO-TINH',
        'TTLDXS',
        'TTLDTT',
        'CSTDTQ',
        'CSTDT',
        'CSTDCS',
        'LDTT',
        'BK-TINH',
        'GIAY-KHEN',
      ]);
    }
  });

  it('Tập thể lao động xuất sắc has completed its tasks excellently since the law of 2022, not before', () => {
    const asked = lawPacks.map(({ rules }) =>
      leavesOf(rules.find(({ id }) => id === 'TTLDXS')!.conditions).some(
        (leaf) => leaf.kind === 'yesNo' && leaf.fact === 'Hoàn thành xuất sắc nhiệm vụ',
      ),
    );
    expect(asked).toEqual([false, true, true, true]);
  });

  it('Bằng khen and Giấy khen for the same year are two forms for one achievement', () => {
    for (const { rules } of lawPacks) {
      const forms = rules.filter(({ id }) => id === 'BK-TINH' || id === 'GIAY-KHEN');
      const given = review(forms, [nominee('Sở A', { facts: { 'Thành tích tiêu biểu xuất sắc': true } })]);
      expect(kinds(given, 0)).toEqual(['proposed']);
      expect(kinds(given, 1)).toEqual(['proposed']);
      expect(codes(given)).toContain('same-achievement');
    }
  });

  it('mark what has not been checked; from 01/10/2026 that is everything', () => {
    const confirmed = lawPacks.map(({ rules }) =>
      rules.filter(({ status }) => status === 'confirmed').map(({ id }) => id),
    );
    expect(confirmed).toEqual([
      ['CO-CP', 'CO-TINH', 'TTLDXS', 'TTLDTT'],
      ['CO-TINH', 'LDTT'],
      ['CO-TINH', 'LDTT'],
      [],
    ]);
  });
});

describe('Bắc Kạn 2024', () => {
  it('leaves the scope of the shared slot to the office', () => {
    const scopes = (scope: 'perUnit' | 'whole') => bacKan2024(scope).rules.map(({ slot }) => slot);
    expect(scopes('whole')).toEqual([
      { id: 'BK', scope: 'whole' },
      { id: 'BK', scope: 'whole' },
      { id: 'GK', scope: 'whole' },
      { id: 'GK', scope: 'whole' },
    ]);
    expect(new Set(scopes('perUnit').map((slot) => slot?.scope))).toEqual(new Set(['perUnit']));
  });
});
