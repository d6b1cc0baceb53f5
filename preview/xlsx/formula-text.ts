import { shownFormula, storedFormula } from '../../src/files/stored-formula.ts';

/** What a formula consists of, as far as names in it are concerned: texts, quoted sheet names, and the rest. */
const excelPieces = /"(?:[^"]|"")*"|'(?:[^']|'')*'|[^"']+|["']/g;
const gridPieces = /"(?:\\"|[^"])*"|'(?:[^']|'')*'|[^"']+|["']/g;

/** Functions younger than Excel 2007 stand in files with a prefix; without it Excel shows #NAME?. */
const prefixedFunctions =
  'AGGREGATE|BYCOL|BYROW|CEILING\\.MATH|CHOOSECOLS|CHOOSEROWS|CONCAT|COVARIANCE\\.[PS]|DAYS|DROP|EXPAND|FILTER|FLOOR\\.MATH|HSTACK|IFNA|IFS|ISFORMULA|ISOWEEKNUM|MAP|MAXIFS|MINIFS|MODE\\.(?:MULT|SNGL)|NUMBERVALUE|PERCENTILE\\.(?:EXC|INC)|PERCENTRANK\\.(?:EXC|INC)|QUARTILE\\.(?:EXC|INC)|RANDARRAY|RANK\\.(?:AVG|EQ)|REDUCE|SCAN|SEQUENCE|SHEET|SHEETS|SORT|SORTBY|STDEV\\.[PS]|SWITCH|TAKE|TEXTAFTER|TEXTBEFORE|TEXTJOIN|TEXTSPLIT|TOCOL|TOROW|UNIQUE|VAR\\.[PS]|VSTACK|WRAPCOLS|WRAPROWS|XLOOKUP|XMATCH|XOR';
const prefixes: ReadonlyMap<string, string> = new Map([
  ['FILTER', '_xlfn._xlws.'],
  ['SORT', '_xlfn._xlws.'],
]);

/**
 * A formula of a file (or of office.js: en-US, with ="a""b") as the grid reads it. Excel stores the add-in's functions
 * as _xldudf_THIDUA_NAME (excel-facts §1.13), sometimes behind a link number such as [2]!.
 */
export function gridFormula(formula: string): string {
  return rewrite(shownFormula(formula), excelPieces, (piece) => {
    if (piece.startsWith('"')) return `"${piece.slice(1, -1).replaceAll('""', '\\"')}"`;
    if (piece.startsWith("'")) return piece;
    return piece
      .replace(/\[\d+\]!(?=THIDUA\.)/g, '')
      .replace(/_xlfn\.|_xlws\.|_xlpm\./gi, '')
      .replaceAll('#REF!', '#REF');
  });
}

/** The same formula as office.js shows it. */
export function officeFormula(formula: string): string {
  return rewrite(formula, gridPieces, (piece) => {
    if (piece.startsWith('"') && piece.length > 1) return `"${piece.slice(1, -1).replaceAll('\\"', '""')}"`;
    return piece.startsWith("'") ? piece : piece.replace(/#REF(?!!)/g, '#REF!');
  });
}

/** The formula as it stands in a file: without "=", the add-in's and the young functions under their stored names. */
export function fileFormula(formula: string): string {
  const young = new RegExp(`(?<![A-Z0-9_.])(${prefixedFunctions})(?=\\()`, 'gi');
  return rewrite(storedFormula(officeFormula(formula).replace(/^=/, '')), excelPieces, (piece) => {
    if (piece.startsWith('"') || piece.startsWith("'")) return piece;
    return piece.replace(
      young,
      (name) => `${prefixes.get(name.toUpperCase()) ?? '_xlfn.'}${name.toUpperCase()}`,
    );
  });
}

function rewrite(formula: string, pieces: RegExp, change: (piece: string) => string): string {
  return (formula.match(pieces) ?? []).map(change).join('');
}

const aggregating =
  /\b(?:SUM|MIN|MAX|AVERAGE|COUNT|COUNTA|COUNTBLANK|SUMIFS?|COUNTIFS?|VLOOKUP|HLOOKUP|INDEX|MATCH|RANK|MEDIAN|LARGE|SMALL)\([^()]*\)/gi;

/**
 * Whether a formula gives one value however Excel evaluates it: it has no range except as an argument of a function
 * that takes a whole range. Any other formula is written as a dynamic array, or Excel would cut its ranges to one cell.
 */
export function isPlainFormula(formula: string): boolean {
  let text = formula.replace(/"(?:[^"]|"")*"/g, '""').replace(/'(?:[^']|'')*'/g, 'Sheet');
  if (/_xldudf_|_xlfn|[{#]/.test(text)) return false;
  for (let before = ''; before !== text;) {
    before = text;
    text = text.replace(aggregating, '0');
  }
  return !/:|\bROW\(|\bCOLUMN\(|\bIF\(\s*\w*:/.test(text);
}
