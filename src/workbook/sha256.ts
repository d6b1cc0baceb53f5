/**
 * SHA-256 (FIPS 180-4) of bytes, as 32 bytes. Written out because custom functions must answer at once and the
 * browser's own digest only answers later.
 */
export function sha256(message: readonly number[]): readonly number[] {
  const blocks = padded(message);
  const state = [...initialState];
  for (let start = 0; start < blocks.length; start += 64) addBlock(state, blocks, start);
  return state.flatMap((word) => [word >>> 24, (word >>> 16) & 255, (word >>> 8) & 255, word & 255]);
}

/** The bytes of a text in UTF-8; half a surrogate pair counts as U+FFFD. */
export function utf8Bytes(text: string): readonly number[] {
  const bytes: number[] = [];
  for (const letter of text) {
    const code = letter.codePointAt(0) ?? 0;
    const point = code >= 0xd800 && code <= 0xdfff ? 0xfffd : code;
    if (point < 0x80) bytes.push(point);
    else if (point < 0x800) bytes.push(0xc0 | (point >> 6), tail(point, 0));
    else if (point < 0x10000) bytes.push(0xe0 | (point >> 12), tail(point, 6), tail(point, 0));
    else bytes.push(0xf0 | (point >> 18), tail(point, 12), tail(point, 6), tail(point, 0));
  }
  return bytes;
}

function tail(point: number, shift: number): number {
  return 0x80 | ((point >> shift) & 63);
}

/** First 32 bits of the fractional parts of the square roots of the first eight primes. */
const initialState = [
  0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a, 0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19,
];

/** First 32 bits of the fractional parts of the cube roots of the first 64 primes. */
const roundConstants = [
  0x428a2f98, 0x71374491, 0xb5c0fbcf, 0xe9b5dba5, 0x3956c25b, 0x59f111f1, 0x923f82a4, 0xab1c5ed5, 0xd807aa98,
  0x12835b01, 0x243185be, 0x550c7dc3, 0x72be5d74, 0x80deb1fe, 0x9bdc06a7, 0xc19bf174, 0xe49b69c1, 0xefbe4786,
  0x0fc19dc6, 0x240ca1cc, 0x2de92c6f, 0x4a7484aa, 0x5cb0a9dc, 0x76f988da, 0x983e5152, 0xa831c66d, 0xb00327c8,
  0xbf597fc7, 0xc6e00bf3, 0xd5a79147, 0x06ca6351, 0x14292967, 0x27b70a85, 0x2e1b2138, 0x4d2c6dfc, 0x53380d13,
  0x650a7354, 0x766a0abb, 0x81c2c92e, 0x92722c85, 0xa2bfe8a1, 0xa81a664b, 0xc24b8b70, 0xc76c51a3, 0xd192e819,
  0xd6990624, 0xf40e3585, 0x106aa070, 0x19a4c116, 0x1e376c08, 0x2748774c, 0x34b0bcb5, 0x391c0cb3, 0x4ed8aa4a,
  0x5b9cca4f, 0x682e6ff3, 0x748f82ee, 0x78a5636f, 0x84c87814, 0x8cc70208, 0x90befffa, 0xa4506ceb, 0xbef9a3f7,
  0xc67178f2,
];

/** A one bit, zeros, and the length in bits fill up the last block. */
function padded(message: readonly number[]): Uint8Array {
  const bytes = new Uint8Array(Math.ceil((message.length + 9) / 64) * 64);
  bytes.set(message);
  bytes[message.length] = 0x80;
  let bits = message.length * 8;
  for (let place = bytes.length - 1; bits > 0; place -= 1) {
    bytes[place] = bits % 256;
    bits = Math.floor(bits / 256);
  }
  return bytes;
}

function addBlock(state: number[], bytes: Uint8Array, start: number): void {
  const words = scheduleOf(bytes, start);
  let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = state;
  for (let round = 0; round < 64; round += 1) {
    const choice = (e & f) ^ (~e & g);
    const majority = (a & b) ^ (a & c) ^ (b & c);
    const first = (h + mixed(e, 6, 11, 25) + choice + (roundConstants[round] ?? 0) + (words[round] ?? 0)) | 0;
    const second = (mixed(a, 2, 13, 22) + majority) | 0;
    [a, b, c, d, e, f, g, h] = [(first + second) | 0, a, b, c, (d + first) | 0, e, f, g];
  }
  [a, b, c, d, e, f, g, h].forEach((value, index) => {
    state[index] = ((state[index] ?? 0) + value) | 0;
  });
}

function scheduleOf(bytes: Uint8Array, start: number): Int32Array {
  const words = new Int32Array(64);
  const byte = (place: number): number => bytes[start + place] ?? 0;
  const word = (place: number): number => words[place] ?? 0;
  for (let place = 0; place < 16; place += 1) {
    const at = place * 4;
    words[place] = (byte(at) << 24) | (byte(at + 1) << 16) | (byte(at + 2) << 8) | byte(at + 3);
  }
  for (let place = 16; place < 64; place += 1) {
    const low = rotated(word(place - 15), 7) ^ rotated(word(place - 15), 18) ^ (word(place - 15) >>> 3);
    const high = rotated(word(place - 2), 17) ^ rotated(word(place - 2), 19) ^ (word(place - 2) >>> 10);
    words[place] = (word(place - 16) + low + word(place - 7) + high) | 0;
  }
  return words;
}

function mixed(word: number, first: number, second: number, third: number): number {
  return rotated(word, first) ^ rotated(word, second) ^ rotated(word, third);
}

function rotated(word: number, by: number): number {
  return (word >>> by) | (word << (32 - by));
}
