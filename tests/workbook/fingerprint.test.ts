import { createHash } from 'node:crypto';
import * as fc from 'fast-check';
import { canonicalText, fingerprint } from '../../src/workbook/fingerprint.ts';
import { sha256, utf8Bytes } from '../../src/workbook/sha256.ts';

function hex(bytes: readonly number[]): string {
  return Buffer.from(bytes).toString('hex');
}

describe('SHA-256 (FIPS 180-4)', () => {
  test.each([
    ['', 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'],
    ['abc', 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'],
    [
      'abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq',
      '248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1',
    ],
  ])('the published digest of %j', (text, digest) => {
    expect(hex(sha256(utf8Bytes(text)))).toBe(digest);
  });

  test('equals the digest of Node for every message, block boundaries included', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        expect(hex(sha256([...bytes]))).toBe(createHash('sha256').update(bytes).digest('hex'));
      }),
    );
  });

  test('text becomes the UTF-8 that Node makes of it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(hex(utf8Bytes(text))).toBe(Buffer.from(text, 'utf8').toString('hex'));
      }),
    );
  });
});

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
