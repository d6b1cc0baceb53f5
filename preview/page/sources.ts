import type { FunctionsMetadata } from '../../src/functions/words/metadata.ts';
import type { GridLibrary } from '../backend/osheet-library.ts';
import { previewText } from '../text.ts';
import { vietnameseLocale } from '../vietnamese.ts';
import { newBookFont } from '../xlsx/fonts.ts';
import type { OpenedWorkbook } from '../xlsx/open.ts';

export function emptyWorkbook(library: GridLibrary): OpenedWorkbook {
  const sheet = { id: 'sheet1', name: previewText.firstSheet, colNumber: 26, rowNumber: 100 };
  const model = new library.Model({ sheets: [sheet], settings: { locale: vietnameseLocale } });
  return { model, tables: [], names: [], sheets: [], unlocked: [], charts: [], font: newBookFont };
}

/** The bytes of a file beside the page; null when the server does not answer or has no such file. */
export async function fetchBytes(address: string): Promise<Uint8Array | null> {
  try {
    const response = await fetch(address);
    return response.ok ? new Uint8Array(await response.arrayBuffer()) : null;
  } catch {
    return null;
  }
}

/** What Excel itself would read to learn the add-in's functions. */
export async function fetchFunctionsMetadata(): Promise<FunctionsMetadata | null> {
  const bytes = await fetchBytes('/functions.json');
  if (bytes === null) return null;
  const parsed: unknown = JSON.parse(new TextDecoder().decode(bytes));
  return isMetadata(parsed) ? parsed : null;
}

/** The file is written by our own build; a look at its outline is enough to tell it from something else. */
function isMetadata(value: unknown): value is FunctionsMetadata {
  return (
    typeof value === 'object' && value !== null && 'functions' in value && Array.isArray(value.functions)
  );
}

/** Hands the bytes to the person as a file in the download folder. */
export function download(fileName: string, bytes: Uint8Array<ArrayBuffer>): void {
  const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
  const address = URL.createObjectURL(new Blob([bytes], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = fileName;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
