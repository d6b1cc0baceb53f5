import { useState, type ReactElement } from 'react';
import type { DifferenceRow } from '../../../actions/entry/difference-view.ts';
import type { EntryOrder } from '../../../actions/entry/entry-orders.ts';
import { entryPane, reasonKinds } from '../../../text/index.ts';
import { Choice } from '../../components/Choice.tsx';
import { FormFrame } from '../../components/FormFrame.tsx';
import { Text } from '../../components/Text.tsx';
import { TextLine } from '../../components/TextLine.tsx';
import { today } from '../../today.ts';
import type { OnOrder } from '../../on-order.ts';

const words = entryPane.reasonForm;

type Props = {
  readonly row: DifferenceRow;
  readonly waiting: boolean;
  readonly onOrder: OnOrder<EntryOrder>;
  readonly onClose: () => void;
};

/** Why two stages differ. */
export function ReasonForm({ row, waiting, onOrder, onClose }: Props): ReactElement {
  const [kind, setKind] = useState(row.kind);
  const [reason, setReason] = useState(row.reason);
  const [by, setBy] = useState(row.by);
  const [tried, setTried] = useState(false);
  const blank = reason.trim() === '';
  const { code, member, from, to } = row;
  const kinds = ['', ...reasonKinds, ...(reasonKinds.includes(kind) ? [] : [kind])];
  const save = (): void => {
    setTried(true);
    if (blank) return;
    const text = { code, member, from, to, kind, reason: reason.trim(), by: by.trim(), day: today() };
    onOrder({ kind: 'reason', reason: text }, onClose);
  };
  return (
    <FormFrame
      heading={words.heading(code, member)}
      submit={words.save}
      waiting={waiting}
      onSubmit={save}
      onBack={onClose}
    >
      <Text>{entryPane.differences.pair(from, to, row.before, row.after)}</Text>
      <Choice
        label={words.kind}
        options={[...new Set(kinds)].map((one) => ({ value: one, title: one === '' ? words.noKind : one }))}
        value={kind}
        onChange={setKind}
      />
      <TextLine
        label={words.reason}
        hint=""
        value={reason}
        problem={tried && blank ? words.blank : null}
        onChange={setReason}
      />
      <TextLine label={words.by} hint="" value={by} problem={null} onChange={setBy} />
    </FormFrame>
  );
}
