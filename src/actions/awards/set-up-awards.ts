import type { AwardPack } from '../../rulebooks/awards/index.ts';
import { awardSheetNames, type Attempt } from '../../text/index.ts';
import { awardSheet } from '../../workbook/award-sheets.ts';
import { awardTableKeys, locateAwardTables } from '../../workbook/award-tables.ts';
import { openBloc } from '../../workbook/open-bloc.ts';
import type { WorkbookDoor } from '../workbook-door.ts';
import type { ReviewDays } from './award-orders.ts';
import { usualDossier } from './usual-dossier.ts';

/**
 * Makes the tables of the review that the workbook does not have yet, from a pack of rules and the bloc's members.
 * What is there is left as it is. Answers with the names of the new sheets.
 */
export async function setUpAwards(
  door: WorkbookDoor,
  pack: AwardPack,
  { day, reception }: ReviewDays,
): Promise<Attempt<readonly string[]>> {
  const read = await door.read();
  if (!read.ok) return read;
  const tables = locateAwardTables(read.value);
  const members = (openBloc(read.value)?.members ?? []).map(({ name }) => name);
  const content = {
    rules: pack.rules,
    reviewDay: day,
    receptionDay: reception,
    members,
    dossier: pack.dossier ?? usualDossier,
    annualBasis: pack.annualBasis === true,
  };
  const plans = awardTableKeys.filter((key) => tables[key] === null).map((key) => awardSheet(key, content));
  const taken = read.value.sheets
    .map(({ name }) => name)
    .filter((name) => plans.some((plan) => plan.name.toLowerCase() === name.toLowerCase()));
  if (taken.length > 0) return { ok: false, failure: { kind: 'sheetsExist', sheets: taken } };
  if (plans.length === 0) {
    return {
      ok: false,
      failure: { kind: 'sheetsExist', sheets: Object.values(awardSheetNames).slice(0, 6) },
    };
  }
  const made = await door.addSheets(plans);
  return made.ok ? { ok: true, value: plans.map(({ name }) => name) } : made;
}
