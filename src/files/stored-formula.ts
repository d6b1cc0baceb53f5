const addInFunction = /\bTHIDUA\.([A-Z0-9_.]+)\(/g;
const storedFunction = /_xldudf_THIDUA_([A-Z0-9_]+)\(/g;

/** A formula as Excel keeps it in a file: `THIDUA.TONGHOP(…)` becomes `_xldudf_THIDUA_TONGHOP(…)`. */
export function storedFormula(formula: string): string {
  return outsideText(formula, (part) =>
    part.replace(addInFunction, (_, name: string) => `_xldudf_THIDUA_${name.replaceAll('.', '_')}(`),
  );
}

/** The way back: what a person sees in the formula bar. Our names hold no underscore, so the way is unique. */
export function shownFormula(formula: string): string {
  return outsideText(formula, (part) => part.replace(storedFunction, (_, name: string) => `THIDUA.${name}(`));
}

/** Changes a formula, but neither the text constants nor the quoted sheet names in it. */
function outsideText(formula: string, change: (part: string) => string): string {
  return formula
    .split(/("(?:[^"]|"")*"|'(?:[^']|'')*')/)
    .map((part, at) => (at % 2 === 1 ? part : change(part)))
    .join('');
}
