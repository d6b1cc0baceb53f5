import { nowhere } from '../scoring/index.ts';
import type { Finding, FindingDetail, Severity, TableName, Where } from '../scoring/index.ts';

/** Collects what one table's reader finds; rows and columns are given from zero and reported from one. */
export type Report = {
  readonly findings: Finding[];
  readonly add: (severity: Severity, place: Place, detail: FindingDetail) => void;
};

export type Place = {
  readonly row?: number;
  readonly column?: number;
  readonly code?: string;
  readonly member?: string;
};

export function startReport(table: TableName): Report {
  const findings: Finding[] = [];
  return {
    findings,
    add: (severity, place, detail) => findings.push({ severity, where: whereOf(table, place), ...detail }),
  };
}

function whereOf(table: TableName, place: Place): Where {
  return {
    ...nowhere,
    table,
    row: place.row === undefined ? null : place.row + 1,
    column: place.column === undefined ? null : place.column + 1,
    code: place.code ?? null,
    member: place.member ?? null,
  };
}
