import type { ReactElement } from 'react';
import { calendarGroups, type CalendarRow } from '../../../actions/bloc/calendar-groups.ts';
import { showDate, yearPane } from '../../../text/index.ts';
import type { LocatedTable } from '../../../workbook/locate-tables.ts';
import { Section } from '../../components/Section.tsx';
import { Text } from '../../components/Text.tsx';
import { OpenSheet } from './OpenSheet.tsx';
import { useBlocStyles } from './styles.ts';

const words = yearPane.calendar;

type Props = {
  readonly calendar: readonly CalendarRow[];
  readonly year: number | null;
  readonly table: LocatedTable;
  readonly onGo: (address: string) => void;
};

/** The steps of the year by quarter: conferences, reports, days of commemoration. */
export function CalendarSection({ calendar, year, table, onGo }: Props): ReactElement {
  const styles = useBlocStyles();
  return (
    <Section heading={words.heading}>
      {calendar.length === 0 && <Text block>{words.none}</Text>}
      {calendarGroups(calendar, year).map(({ title, rows }) => (
        <div key={title}>
          <h3 className={styles.subheading}>{title}</h3>
          <ul className={styles.list}>
            {rows.map((row) => (
              <li key={row.row.address('title')} className={styles.row}>
                <Text strong>{whenOf(row)}</Text>
                <div className={styles.grows}>
                  <Text>{row.title}</Text>
                  {row.outputs !== '' && (
                    <Text small block className={styles.quiet}>
                      {words.outputs(row.outputs)}
                    </Text>
                  )}
                </div>
              </li>
            ))}
          </ul>
        </div>
      ))}
      <OpenSheet table={table} onGo={onGo} />
    </Section>
  );
}

/** A whole quarter needs no dates beside its heading. */
function whenOf({ from, to, phase }: CalendarRow): string {
  if (from !== null && from === to) return showDate(from).slice(0, 5);
  return phase;
}
