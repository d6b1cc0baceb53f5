import { useMemo, useState, type ReactElement } from 'react';
import { expectedWorks } from '../../../actions/entry/expected-works.ts';
import { receiptView } from '../../../actions/entry/receipt-view.ts';
import { entryPane, showDate } from '../../../text/index.ts';
import { workText } from '../../../workbook/receipts.ts';
import { ActionButton } from '../../components/ActionButton.tsx';
import { Choice } from '../../components/Choice.tsx';
import { Section } from '../../components/Section.tsx';
import { Text } from '../../components/Text.tsx';
import type { EntryViewProps } from './EntryPage.tsx';
import { LateLinesSection } from './LateLinesSection.tsx';
import { useListStyles } from './list-styles.ts';
import { ReceiptForm } from './ReceiptForm.tsx';
import { TargetsSection } from './TargetsSection.tsx';
import { useOpenForm } from './use-open-form.ts';

const words = entryPane.receipts;

/** When each paper of each member came; the days that `late` lines take. */
export function ReceiptsView(props: EntryViewProps): ReactElement {
  const { reading, waiting, onOrder } = props;
  const styles = useListStyles();
  const works = useMemo(() => expectedWorks(reading.bloc, reading.snapshot), [reading]);
  const [key, setKey] = useState('');
  const expected = works.find(({ work }) => workText(work) === key) ?? works[0];
  const { open, show, close, list } = useOpenForm();
  if (expected === undefined) return <Text block>{words.noLateLines}</Text>;
  const rows = receiptView(reading.bloc, expected);
  return (
    <>
      <Section heading={words.heading}>
        <div className={styles.head}>
          <Text block>{words.how}</Text>
          <Choice
            label={words.work}
            options={works.map(({ work, title }) => ({ value: workText(work), title }))}
            value={workText(expected.work)}
            onChange={setKey}
          />
          <Text block>{expected.lastDay === null ? words.noDue : words.due(showDate(expected.lastDay))}</Text>
        </div>
        <ul className={styles.list} ref={list} aria-label={words.caption(expected.title)}>
          {rows.map((row) => (
            <li key={row.member} data-row={row.member} className={styles.item}>
              {open === row.member ? (
                <ReceiptForm
                  row={row}
                  work={expected.work}
                  waiting={waiting}
                  onOrder={onOrder}
                  onClose={close}
                />
              ) : (
                <>
                  <Text strong>{row.member}</Text>
                  <Text>{[row.state, row.note].filter((part) => part !== '').join(' · ')}</Text>
                  <div className={styles.buttons}>
                    <ActionButton
                      size="small"
                      label={words.writeFor(row.member)}
                      onPress={() => show(row.member)}
                    >
                      {words.write}
                    </ActionButton>
                  </div>
                </>
              )}
            </li>
          ))}
        </ul>
      </Section>
      <LateLinesSection {...props} />
      <TargetsSection {...props} />
    </>
  );
}
