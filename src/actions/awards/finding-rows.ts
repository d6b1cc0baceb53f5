import { adviceOf, locationOf, sentenceOf, severityLabel } from '../../text/index.ts';
import type { LocatedFinding } from '../../workbook/open-bloc.ts';
import type { FindingRow } from '../overview.ts';

const gravity = { error: 0, warning: 1, question: 2 } as const;

/** Findings in words, the gravest first; `titles` are those of awards by their codes. */
export function findingRowsOf(
  findings: readonly LocatedFinding[],
  titles: ReadonlyMap<string, string>,
): readonly FindingRow[] {
  return [...findings]
    .sort((one, other) => gravity[one.finding.severity] - gravity[other.finding.severity])
    .map((found, place) => findingRow(found, place, titles));
}

/** People know an award by its title, not by its code. */
function findingRow(
  { finding, address }: LocatedFinding,
  place: number,
  titles: ReadonlyMap<string, string>,
): FindingRow {
  const { code, member } = finding.where;
  const title = code === null ? undefined : titles.get(code);
  const where = { ...finding.where, code: null, member: null };
  return {
    key: `${place} ${finding.code}`,
    severity: finding.severity,
    label: severityLabel(finding.severity),
    place: [title ?? code, member, address === null ? null : locationOf(where, () => address)]
      .filter((part) => part !== null)
      .join(' – '),
    sentence: sentenceOf(finding),
    advice: adviceOf(finding),
    address,
  };
}
