import type { Registration } from '../scoring/index.ts';
import { readDate, registrationTerms, truthTerms, yesNoTerms } from '../text/index.ts';
import { cellAt, cellText, isBlank } from './cells.ts';
import type { Cell } from './cells.ts';
import type { NomineeCells } from './nominee-cells.ts';

export function registrationOf(table: NomineeCells): Registration | null {
  const { cells, header, row, subject, report } = table;
  const dayColumn = header.columns.get('registrationDay');
  const dayCell = cellAt(cells, row, dayColumn);
  const yes = yesNoOf(cellAt(cells, row, header.columns.get('registered')));
  if (yes === false) return { registered: false };
  if (isBlank(dayCell) || dayCell === 0) return yes === true ? { registered: true, day: null } : null;
  const reading = typeof dayCell === 'string' ? readDate(dayCell) : null;
  const day =
    typeof dayCell === 'number' ? Math.floor(dayCell) : reading?.kind === 'date' ? reading.day : null;
  if (day !== null && day > 0) return { registered: true, day };
  report.add(
    'error',
    { row, column: dayColumn ?? 0, member: subject },
    { code: 'not-a-date', text: cellText(dayCell) },
  );
  return null;
}

/** The appraiser's no with its reason (S1-08); without a reason it does not count and is a finding. */
export function registrationRefusal({ cells, header, row, subject, report }: NomineeCells): string | null {
  const column = header.columns.get('registrationQuality');
  const text = textAt(cellAt(cells, row, column));
  if (text === '') return null;
  const place = { row, column: column ?? 0, member: subject };
  const answer = registrationTerms.read(text);
  if (answer === null) {
    report.add('error', place, { code: 'unknown-choice', text, options: registrationTerms.names });
    return null;
  }
  if (answer === 'accepted') return null;
  const reason = textAt(cellAt(cells, row, header.columns.get('registrationReason')));
  if (reason !== '') return reason;
  report.add('error', place, { code: 'registration-flag-without-reason' });
  return null;
}

function textAt(cell: Cell): string {
  return cell === 0 || isBlank(cell) ? '' : cellText(cell);
}

/** 0 is what desktop Excel hands for an empty cell, so it says nothing; 1 is yes. */
export function yesNoOf(cell: Cell): boolean | null {
  if (typeof cell === 'boolean') return cell;
  if (cell === 1) return true;
  if (typeof cell !== 'string') return null;
  const word = yesNoTerms.read(cell) ?? truthTerms.read(cell);
  return word === null ? null : word === 'yes';
}
