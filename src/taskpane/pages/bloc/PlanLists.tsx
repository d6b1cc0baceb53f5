import type { ReactElement } from 'react';
import { planLists, type PlanList } from '../../../actions/bloc/plan-lists.ts';
import { yearPane } from '../../../text/index.ts';
import type { BlocYear } from '../../../workbook/year/read-year.ts';
import { Section } from '../../components/Section.tsx';
import { Text } from '../../components/Text.tsx';
import { OpenSheet } from './OpenSheet.tsx';
import { useBlocStyles } from './styles.ts';

const shownOpen = 6;

type Props = { readonly year: BlocYear; readonly onGo: (address: string) => void };

/** What the plan lists; a long list is folded. */
export function PlanLists({ year, onGo }: Props): ReactElement {
  return (
    <>
      {planLists(year).map((list) => (
        <Section key={list.title} heading={list.title}>
          {list.rows.length === 0 && list.none !== null && <Text block>{list.none}</Text>}
          {list.rows.length > shownOpen ? (
            <details>
              <summary>{yearPane.more(list.rows.length)}</summary>
              <Lines list={list} />
            </details>
          ) : (
            <Lines list={list} />
          )}
          <OpenSheet table={list.table} onGo={onGo} />
        </Section>
      ))}
    </>
  );
}

function Lines({ list }: { list: PlanList }): ReactElement {
  const styles = useBlocStyles();
  return (
    <ul className={styles.list}>
      {list.rows.map(({ key, group, text, details }) => (
        <li key={key} className={styles.item}>
          <div>
            {group !== null && (
              <Text block strong>
                {group}
              </Text>
            )}
            <Text block>{text}</Text>
            {details.map((detail) => (
              <Text key={detail} small block className={styles.quiet}>
                {detail}
              </Text>
            ))}
          </div>
        </li>
      ))}
    </ul>
  );
}
