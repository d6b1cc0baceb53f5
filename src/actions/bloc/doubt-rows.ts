import { locationOf, severityLabel, yearPane } from '../../text/index.ts';
import { nowhere } from '../../scoring/index.ts';
import type { YearDoubt } from '../../workbook/year/year-doubts.ts';
import type { FindingRow } from '../overview.ts';

/** What is doubtful in the tables of the year, as the pane lists it. */
export function doubtRows(doubts: readonly YearDoubt[]): readonly FindingRow[] {
  return doubts.map((doubt, place) => ({
    key: `${place} ${doubt.kind}`,
    severity: doubt.severity,
    label: severityLabel(doubt.severity),
    place: locationOf(nowhere, () => doubt.address),
    ...wordsOf(doubt),
    address: doubt.address,
  }));
}

function wordsOf(doubt: YearDoubt): Pick<FindingRow, 'sentence' | 'advice'> {
  const { doubts } = yearPane;
  switch (doubt.kind) {
    case 'notADay':
      return doubts.notADay(doubt.text);
    case 'outside':
      return doubts.outside(doubt.title, doubt.day, doubt.from, doubt.to);
    case 'reversed':
      return doubts.reversed(doubt.title, doubt.from, doubt.to);
    case 'noWording':
      return doubts.noWording(doubt.title, doubt.day, doubt.text);
    case 'toCheck':
      return doubts.toCheck(doubt.title);
    case 'criterionDiffers':
      return doubts.criterionDiffers(doubt.title, doubt.code, doubt.day, doubt.inclusive);
  }
}
