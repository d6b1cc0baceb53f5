import { createHash } from 'node:crypto';
import { canonicalText, fingerprint } from '../../src/workbook/fingerprint.ts';

describe('the canonical text of ranges', () => {
  test('text in NFC, decimals as strings, blanks as null', () => {
    const decomposed = 'Mã'.normalize('NFD');
    expect(canonicalText([[[decomposed, 95.5, 0.1 + 0.2, '', null, true, { error: '#REF!' }]]])).toBe(
      '[[["Mã","95.5","0.3",null,null,true,{"error":"#REF!"}]]]',
    );
  });
});

describe('the fingerprint', () => {
  test('is the first 60 bits in Crockford base 32, in groups of four', () => {
    expect(fingerprint([[['a']]])).toMatch(
      /^[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}$/,
    );
    const bits = BigInt(`0x${createHash('sha256').update('[[["a"]]]').digest('hex').slice(0, 15)}`);
    const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
    const letters = Array.from(
      { length: 12 },
      (_, place) => alphabet[Number((bits >> BigInt(55 - 5 * place)) & 31n)],
    );
    expect(fingerprint([[['a']]]).replaceAll('-', '')).toBe(letters.join(''));
  });

  test('0 is not blank, and a cell that moves changes it', () => {
    const prints = [[[0, 1]], [['', 1]], [[1, 0]], [[0], [1]]].map((range) => fingerprint([range]));
    expect(new Set(prints).size).toBe(4);
  });
});
