import { unitKey, type Failure } from '../text/index.ts';

/** What a person gives to begin with empty tables; the role of a member is chosen later, in the sheet. */
export type EmptyBloc = { readonly name: string; readonly year: number; readonly members: readonly string[] };

export type TypedBloc = { readonly name: string; readonly year: string; readonly members: string };

export type CheckedBloc =
  | { readonly ok: true; readonly bloc: EmptyBloc }
  | { readonly ok: false; readonly problems: readonly Failure[] };

/** Reads what was typed; every problem is told at once. */
export function checkEmptyBloc(typed: TypedBloc): CheckedBloc {
  const name = withoutExtraSpaces(typed.name);
  const year = typed.year.trim();
  const members = membersIn(typed.members);
  const repeated = repeatedIn(members);
  const problems: Failure[] = [];
  if (name === '') problems.push({ kind: 'noBlocName' });
  if (!/^(19|20|21)\d\d$/.test(year)) problems.push({ kind: 'badYear', text: year });
  if (members.length === 0) problems.push({ kind: 'noMembers' });
  if (repeated.length > 0) problems.push({ kind: 'repeatedMembers', names: repeated });
  if (problems.length > 0) return { ok: false, problems };
  return { ok: true, bloc: { name, year: Number(year), members } };
}

/** One member a line; blank lines and list marks ("1.", "2)", "-") from a pasted document are dropped. */
export function membersIn(text: string): readonly string[] {
  return text
    .split(/\r?\n/)
    .map((line) => withoutExtraSpaces(line.replace(/^\s*(?:\d+[.)]|[-–•+*])\s+/, '')))
    .filter((line) => line !== '');
}

function withoutExtraSpaces(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\s\u00a0]+/g, ' ')
    .trim();
}

/** Names that stand twice, also when written with another tone placement or case. */
function repeatedIn(members: readonly string[]): readonly string[] {
  const keys = members.map(unitKey);
  return members.filter((_name, place) => keys.indexOf(keys[place] ?? '') < place);
}
