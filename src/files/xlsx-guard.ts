import { strFromU8, unzipSync } from 'fflate';
import type { FileProblem } from '../text/index.ts';

/** What a workbook file may weigh; a bloc's own is a thousandth of it. */
export const limits = {
  fileBytes: 20_000_000,
  unpackedBytes: 64_000_000,
  parts: 2_000,
  /** A part of more than a megabyte that shrank more than this is a zip bomb and no table. */
  ratio: 200,
  cells: 100_000,
  lastRow: 20_000,
} as const;

/** Judges a file by its first bytes and its directory alone, before anything is unpacked. */
export function problemWithFile(bytes: Uint8Array): FileProblem | null {
  if (bytes.length === 0) return 'empty';
  if (bytes.length > limits.fileBytes) return 'tooLarge';
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) return problemWithCompoundFile(bytes);
  if (!startsWith(bytes, [0x50, 0x4b])) return 'notExcel';
  return problemWithDirectory(bytes);
}

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}

/** The container of .xls, and of every .xlsx that has a password to open. */
function problemWithCompoundFile(bytes: Uint8Array): FileProblem {
  const text = strFromU8(bytes, true);
  const holds = (name: string) => text.includes(Array.from(name).join('\0'));
  if (holds('EncryptedPackage')) return 'password';
  return holds('WordDocument') || holds('PowerPoint Document') ? 'notExcel' : 'oldExcel';
}

function problemWithDirectory(bytes: Uint8Array): FileProblem | null {
  const names = new Set<string>();
  const total = { unpacked: 0, parts: 0, swollen: false };
  try {
    unzipSync(bytes, {
      filter({ name, size, originalSize }) {
        names.add(name);
        total.parts += 1;
        total.unpacked += originalSize;
        if (originalSize > 1_000_000 && originalSize / Math.max(1, size) > limits.ratio) {
          total.swollen = true;
        }
        return false;
      },
    });
  } catch {
    return 'broken';
  }
  if (total.swollen || total.unpacked > limits.unpackedBytes || total.parts > limits.parts) return 'tooLarge';
  if (names.has('mimetype')) return 'openDocument';
  if (names.has('xl/workbook.bin')) return 'binaryExcel';
  const isWorkbook = names.has('[Content_Types].xml') && names.has('xl/workbook.xml');
  return isWorkbook ? null : 'notExcel';
}
