import type { ReactElement } from 'react';
import type { BlocOrder } from '../../../actions/bloc/bloc-orders.ts';
import { yearPane } from '../../../text/index.ts';
import type { SpanRow } from '../../../workbook/year/read-year.ts';
import { ActionButton } from '../../components/ActionButton.tsx';
import { Section } from '../../components/Section.tsx';
import { Text } from '../../components/Text.tsx';
import { useBlocStyles } from './styles.ts';
import type { OnOrder } from '../../on-order.ts';

const words = yearPane.periods;

type Props = {
  readonly periods: readonly SpanRow[];
  readonly year: number | null;
  readonly waiting: boolean;
  readonly onOrder: OnOrder<BlocOrder>;
};

/** Waves and quarters; both days belong to them. */
export function PeriodsSection({ periods, year, waiting, onOrder }: Props): ReactElement {
  const styles = useBlocStyles();
  return (
    <Section heading={words.heading}>
      {periods.length === 0 && <Text block>{words.none}</Text>}
      <ul className={styles.list}>
        {periods.map(({ row, title, from, to, basis }) => (
          <li key={row.address('title')} className={styles.item}>
            <div>
              <Text strong>{title}</Text> <Text>{words.span(from, to)}</Text>
              {basis !== '' && (
                <Text small block>
                  {yearPane.deadlines.basis(basis)}
                </Text>
              )}
            </div>
          </li>
        ))}
      </ul>
      {periods.length === 0 && year !== null && (
        <ActionButton waiting={waiting} onPress={() => onOrder({ kind: 'usualPeriods', year })}>
          {words.usual(year)}
        </ActionButton>
      )}
    </Section>
  );
}
