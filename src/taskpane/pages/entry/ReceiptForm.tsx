import { useState, type ReactElement } from 'react';
import type { EntryOrder } from '../../../actions/entry/entry-orders.ts';
import type { ReceiptView } from '../../../actions/entry/receipt-view.ts';
import { entryPane, readDate, stateTerms } from '../../../text/index.ts';
import type { Work } from '../../../workbook/receipts.ts';
import { FormFrame } from '../../components/FormFrame.tsx';
import { TextLine } from '../../components/TextLine.tsx';
import type { OnOrder } from '../../on-order.ts';

const words = entryPane.receipts;

type Props = {
  readonly row: ReceiptView;
  readonly work: Work;
  readonly waiting: boolean;
  readonly onOrder: OnOrder<EntryOrder>;
  readonly onClose: () => void;
};

/** The day on which a paper came, or that it did not. */
export function ReceiptForm({ row, work, waiting, onOrder, onClose }: Props): ReactElement {
  const [typed, setTyped] = useState(row.day);
  const [note, setNote] = useState(row.note);
  const [tried, setTried] = useState(false);
  const reading = readDate(typed);
  const never = stateTerms.read(typed) === 'notReceived';
  const isBad = reading.kind !== 'date' && !never;
  const { member } = row;
  const save = (): void => {
    setTried(true);
    if (isBad) return;
    const day = reading.kind === 'date' ? reading.day : null;
    onOrder({ kind: 'receipt', member, work, day, note: note.trim() }, onClose);
  };
  return (
    <FormFrame
      heading={words.form(member)}
      submit={words.save}
      waiting={waiting}
      onSubmit={save}
      onBack={onClose}
    >
      <TextLine
        label={words.day}
        hint={words.dayHint}
        value={typed}
        problem={tried && isBad ? words.badDay(typed) : null}
        onChange={setTyped}
      />
      <TextLine label={words.note} hint="" value={note} problem={null} onChange={setNote} />
    </FormFrame>
  );
}
