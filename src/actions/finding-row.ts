import { adviceOf, locationOf, sentenceOf, severityLabel } from '../text/index.ts';
import type { LocatedFinding } from '../workbook/open-bloc.ts';
import type { FindingRow } from './overview.ts';

/** A finding as the pane shows it; `place` keeps two of one kind apart. */
export function findingRow({ finding, address }: LocatedFinding, place: number): FindingRow {
  return {
    key: `${place} ${finding.code}`,
    severity: finding.severity,
    label: severityLabel(finding.severity),
    place: locationOf(finding.where, () => address),
    sentence: sentenceOf(finding),
    advice: adviceOf(finding),
    address,
  };
}
