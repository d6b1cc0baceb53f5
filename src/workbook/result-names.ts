import { sheetNames } from '../text/index.ts';

/** The sheets that we write results to, whose formulas a snapshot therefore holds. Excel ignores case in names. */
export function isResultSheet(name: string): boolean {
  return names.includes(name.toLowerCase());
}

const names = [sheetNames.result, sheetNames.points, sheetNames.differences].map((name) =>
  name.toLowerCase(),
);
