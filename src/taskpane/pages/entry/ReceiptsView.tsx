import { useMemo, useState, type ReactElement } from 'react';
import { expectedWorks, type ExpectedWork } from '../../../actions/entry/expected-works.ts';
import { receiptView } from '../../../actions/entry/receipt-view.ts';
import { entryPane, showDate } from '../../../text/index.ts';
import { workText } from '../../../workbook/receipts.ts';
import { ActionButton } from '../../components/ActionButton.tsx';
import { Choice } from '../../components/Choice.tsx';
import { KeptParts } from '../../components/KeptParts.tsx';
import { Section } from '../../components/Section.tsx';
import { Text } from '../../components/Text.tsx';
import type { EntryViewProps } from './EntryPage.tsx';
import { LateLinesSection } from './LateLinesSection.tsx';
import { useListStyles } from './list-styles.ts';
import { ReceiptForm } from './ReceiptForm.tsx';
import { TargetsSection } from './TargetsSection.tsx';
import { useOpenForms } from './use-open-forms.ts';

const words = entryPane.receipts;

/** When each paper of each member came; the days that `late` lines take. */
export function ReceiptsView(props: EntryViewProps): ReactElement {
  const { reading } = props;
  const styles = useListStyles();
  const works = useMemo(() => expectedWorks(reading.bloc, reading.snapshot), [reading]);
  const [key, setKey] = useState('');
  const expected = works.find(({ work }) => workText(work) === key) ?? works[0];
  if (expected === undefined) return <Text block>{words.noLateLines}</Text>;
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
        <KeptParts
          chosen={workText(expected.work)}
          part={() => <Receipts {...props} expected={expected} />}
        />
      </Section>
      <LateLinesSection {...props} />
      <TargetsSection {...props} />
    </>
  );
}

/** Every member's receipt of one paper, each with its form. */
function Receipts({
  reading,
  waiting,
  onOrder,
  expected,
}: EntryViewProps & { readonly expected: ExpectedWork }): ReactElement {
  const styles = useListStyles();
  const { isOpen, show, close, list } = useOpenForms();
  return (
    <ul className={styles.list} ref={list} aria-label={words.caption(expected.title)}>
      {receiptView(reading.bloc, expected).map((row) => (
        <li key={row.member} data-row={row.member} className={styles.item}>
          {isOpen(row.member) ? (
            <ReceiptForm
              row={row}
              work={expected.work}
              waiting={waiting}
              onOrder={onOrder}
              onClose={() => close(row.member)}
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
  );
}
