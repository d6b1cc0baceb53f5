import type { Attempt } from '../../text/index.ts';
import { cellAddress } from '../../workbook/address.ts';
import { readEvidenceLines } from '../../workbook/evidence-lines.ts';
import { openBloc } from '../../workbook/open-bloc.ts';
import { blocPages } from '../../workbook/print/bloc-page.ts';
import { memberPage } from '../../workbook/print/member-page.ts';
import { isPrintedPage } from '../../workbook/print/sheet-names.ts';
import type { LaterSheet } from '../../workbook/sheet-plan.ts';
import type { WorkbookSnapshot } from '../../workbook/snapshot.ts';
import type { WorkbookDoor } from '../workbook-door.ts';

/** Puts the page of the whole bloc into the workbook as values; answers with the names of its sheets. */
export async function putBlocPage(door: WorkbookDoor): Promise<Attempt<readonly string[]>> {
  const read = await door.read();
  if (!read.ok) return read;
  const bloc = openBloc(read.value);
  if (bloc === null || bloc.scheme.nodes.length === 0)
    return { ok: false, failure: { kind: 'nothingToScore' } };
  const plans = blocPages(bloc);
  const refusal = refusalOf(plans, read.value);
  if (refusal !== null) return refusal;
  const put = await door.replaceSheets(plans);
  return put.ok ? { ok: true, value: plans.map(({ name }) => name) } : put;
}

/**
 * Puts a page for each of the members, one after the other: when it is stopped, those made until then are whole and stay.
 */
export async function putMemberPages(
  door: WorkbookDoor,
  members: readonly string[],
): Promise<Attempt<readonly string[]>> {
  const read = await door.read();
  if (!read.ok) return read;
  const bloc = openBloc(read.value);
  if (bloc === null || bloc.scheme.nodes.length === 0)
    return { ok: false, failure: { kind: 'nothingToScore' } };
  const evidenceOf = readEvidenceLines(read.value, bloc.scheme, bloc.final.members);
  const plans = bloc.result.members.flatMap(({ member }, index): readonly LaterSheet[] => {
    const plan = members.includes(member) ? memberPage(bloc, index, evidenceOf) : null;
    return plan === null ? [] : [plan];
  });
  const refusal = refusalOf(plans, read.value);
  if (refusal !== null) return refusal;
  const put = await door.replaceSheets(plans);
  if (!put.ok) return put;
  const sheets = plans.map(({ name }) => name);
  const [first] = sheets;
  if (first !== undefined) await door.goTo(cellAddress(first, 1, 1));
  return { ok: true, value: sheets };
}

/** A sheet of the same name that is not one of our pages is left alone, and then nothing is written. */
function refusalOf(
  plans: readonly { readonly name: string }[],
  { sheets }: WorkbookSnapshot,
): Attempt<never> | null {
  const taken = plans.filter(({ name }) =>
    sheets.some(
      (sheet) =>
        sheet.name.toLowerCase() === name.toLowerCase() && sheet.cells.length > 0 && !isPrintedPage(sheet),
    ),
  );
  return taken.length === 0
    ? null
    : { ok: false, failure: { kind: 'sheetsExist', sheets: taken.map(({ name }) => name) } };
}
