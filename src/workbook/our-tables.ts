import { criteriaHeaders, memberHeaders, stageTableNames, type Vocabulary } from '../text/index.ts';
import { findHeader } from './header.ts';
import type { LocatedTable, LocatedTables } from './locate-tables.ts';
import type { WorkbookSnapshot } from './snapshot.ts';
import { tableNames } from './table-names.ts';

/**
 * Whether one of the tables of a bloc is there, by the name of an Excel Table or by its headers: an office may call a
 * sheet of its own “Tiêu chí” or “Tự chấm”.
 */
export function holdsOurTables({ tables }: WorkbookSnapshot, located: LocatedTables): boolean {
  const ours = [...Object.values(tableNames), ...Object.values(stageTableNames)];
  const names = new Set(ours.map((name) => name.toLowerCase()));
  return (
    tables.some(({ name }) => names.has(name.toLowerCase())) ||
    hasHeaders(located.criteria, criteriaHeaders, ['code', 'rule']) ||
    hasHeaders(located.members, memberHeaders, ['member']) ||
    located.stages.some(({ table }) => hasHeaders(table, criteriaHeaders, ['code']))
  );
}

function hasHeaders<Key extends string>(
  table: LocatedTable | null,
  headers: Vocabulary<Key>,
  wanted: readonly Key[],
): boolean {
  const columns = table === null ? undefined : findHeader(table.cells, headers)?.columns;
  return columns !== undefined && wanted.every((key) => columns.has(key));
}
