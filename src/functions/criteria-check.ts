import { lintScheme } from '../scoring/index.ts';
import type { Finding } from '../scoring/index.ts';
import { adviceOf, lintHeaders, locationOf, nothingFound, sentenceOf, severityLabel } from '../text/index.ts';
import { inItsRow, readScheme } from './bloc-arguments.ts';
import type { SchemeArgument } from './bloc-arguments.ts';
import { defineFunction } from './contract.ts';
import type { ResultCell } from './contract.ts';
import { criteriaParameter, optional, regulationParameter } from './table-parameters.ts';

/** scoring-spec §13: everything wrong or doubtful in the tables, before anyone scores. */
export const criteriaCheck = defineFunction({
  id: 'SOATTIEUCHI',
  parameters: [criteriaParameter, optional(regulationParameter)],
  result: 'matrix',
  run: (argument) => {
    const reading = readScheme(argument('tieu_chi'), argument('quy_che'));
    const findings = [...reading.findings, ...lintScheme(reading.scheme)];
    if (findings.length === 0) return [[nothingFound]];
    return [lintHeaders.names, ...inTableOrder(findings, reading).map(findingRow)];
  },
});

/** Table by table from top to bottom, so that the list is worked through along the sheet. */
function inTableOrder(findings: readonly Finding[], { rows }: SchemeArgument): readonly Finding[] {
  const tableOf = ({ where }: Finding): number => (where.table === 'regulation' ? 1 : 0);
  return findings
    .map((finding) => inItsRow(finding, rows))
    .sort((left, right) => tableOf(left) - tableOf(right) || (left.where.row ?? 0) - (right.where.row ?? 0));
}

function findingRow(finding: Finding): readonly ResultCell[] {
  const place = locationOf({ ...finding.where, code: null });
  const problem = sentenceOf(finding);
  return [
    severityLabel(finding.severity),
    finding.where.code ?? '',
    place === '' ? problem : `${place.slice(0, 1).toUpperCase()}${place.slice(1)}: ${problem}`,
    adviceOf(finding),
  ];
}
