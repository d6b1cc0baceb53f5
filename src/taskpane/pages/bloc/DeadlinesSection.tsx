import { useState, type ReactElement } from 'react';
import type { BlocOrder } from '../../../actions/bloc/bloc-orders.ts';
import { yearPane } from '../../../text/index.ts';
import type { DeadlineRow } from '../../../workbook/year/read-year.ts';
import { ActionButton } from '../../components/ActionButton.tsx';
import { GoToCell } from '../../components/GoToCell.tsx';
import { Section } from '../../components/Section.tsx';
import { Text } from '../../components/Text.tsx';
import { DeadlineForm } from './DeadlineForm.tsx';
import { useBlocStyles } from './styles.ts';
import { useReturningFocus } from './use-returning-focus.ts';
import type { OnOrder } from '../../on-order.ts';

const words = yearPane.deadlines;

type Props = {
  readonly deadlines: readonly DeadlineRow[];
  readonly waiting: boolean;
  readonly onOrder: OnOrder<BlocOrder>;
  readonly onGo: (address: string) => void;
};

/** Every deadline with its last valid day in words, whatever the document says. */
export function DeadlinesSection({ deadlines, waiting, onOrder, onGo }: Props): ReactElement {
  const styles = useBlocStyles();
  const [adding, setAdding] = useState(false);
  const place = useReturningFocus(adding);
  return (
    <Section heading={words.heading}>
      {deadlines.length === 0 && <Text block>{words.none}</Text>}
      <ul className={styles.list}>
        {deadlines.map((deadline) => (
          <Deadline
            key={deadline.row.address('title')}
            deadline={deadline}
            waiting={waiting}
            onOrder={onOrder}
            onGo={onGo}
          />
        ))}
      </ul>
      {adding ? (
        <DeadlineForm
          waiting={waiting}
          onSave={(one) => onOrder({ kind: 'addDeadline', deadline: one }, () => setAdding(false))}
          onBack={() => setAdding(false)}
        />
      ) : (
        <div ref={place} className={styles.after}>
          <ActionButton onPress={() => setAdding(true)}>{words.add}</ActionButton>
        </div>
      )}
    </Section>
  );
}

type DeadlineProps = Omit<Props, 'deadlines'> & { readonly deadline: DeadlineRow };

function Deadline({ deadline, waiting, onOrder, onGo }: DeadlineProps): ReactElement {
  const styles = useBlocStyles();
  const { row, kind, title, day, inclusive, lastDay, whom, basis, note } = deadline;
  const small = [
    ...(day === null ? [] : [words.written(inclusive, day)]),
    ...(whom === '' ? [] : [words.whom(whom)]),
    ...(basis === '' ? [] : [words.basis(basis)]),
    ...(note === '' ? [] : [words.note(note)]),
  ];
  const read = (as: boolean): ReactElement | null => {
    if (day === null || inclusive === as) return null;
    const button = as ? words.include(day) : words.exclude(day);
    return (
      <ActionButton
        size="small"
        label={words.of(button, title)}
        waiting={waiting}
        onPress={() => onOrder({ kind: 'readDeadline', title, day, note, inclusive: as })}
      >
        {button}
      </ActionButton>
    );
  };
  return (
    <li className={styles.item}>
      <div>
        {kind !== '' && (
          <Text small block className={styles.quiet}>
            {kind}
          </Text>
        )}
        <Text strong block>
          {title}
        </Text>
        <Text block>{lastDay === null ? (day === null ? words.noDay : '') : words.last(lastDay)}</Text>
        {small.map((line) => (
          <Text key={line} small block>
            {line}
          </Text>
        ))}
      </div>
      <div className={styles.buttons}>
        {read(true)}
        {read(false)}
        <GoToCell address={row.address('day')} onGo={onGo} />
      </div>
    </li>
  );
}
