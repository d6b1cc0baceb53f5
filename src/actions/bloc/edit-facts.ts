import { blocPane, sheetNames, type Attempt } from '../../text/index.ts';
import { planFacts, type WantedFacts } from '../../workbook/edit-facts.ts';
import type { WorkbookDoor } from '../workbook-door.ts';
import type { TypedFacts } from './bloc-orders.ts';
import { missing, wish, writeBloc } from './write-bloc.ts';

/** Writes what is said once about the bloc into table `Khoi`; what has not changed is not touched. */
export function editFacts(door: WorkbookDoor, facts: TypedFacts): Promise<Attempt<string>> {
  return writeBloc(door, (bloc) => {
    const table = bloc.tables.bloc;
    if (table === null) return missing(sheetNames.bloc);
    const rows = planFacts(table, wantedOf(facts));
    return wish(rows, rows.length === 0 ? blocPane.facts.same : blocPane.facts.done(table.area.sheet));
  });
}

function wantedOf(facts: TypedFacts): WantedFacts {
  const year = /^\d{4}$/.test(facts.year) ? Number(facts.year) : facts.year;
  return new Map<Parameters<WantedFacts['get']>[0], readonly (string | number)[]>([
    ['name', [facts.name]],
    ['year', [year]],
    ['level', [facts.level]],
    ['theme', [facts.theme]],
    ['basis', facts.bases],
    ['viewers', [facts.viewers]],
  ]);
}
