import { useState, type ReactElement } from 'react';
import type { EntryOrder } from '../../../actions/entry/entry-orders.ts';
import { entryPane, readDate, showDate } from '../../../text/index.ts';
import type { EvidenceDocument } from '../../../workbook/evidence-register.ts';
import { FormFrame } from '../../components/FormFrame.tsx';
import { TextLine } from '../../components/TextLine.tsx';
import type { OnOrder } from '../../on-order.ts';

const words = entryPane.evidence;

type Props = {
  readonly code: string;
  readonly member: string;
  /** The document that is edited; null for a new one. */
  readonly before: EvidenceDocument | null;
  readonly waiting: boolean;
  readonly onOrder: OnOrder<EntryOrder>;
  readonly onClose: () => void;
};

/** One document. */
export function DocumentForm({ code, member, before, waiting, onOrder, onClose }: Props): ReactElement {
  const [texts, setTexts] = useState({
    number: before?.number ?? '',
    day: before === null ? '' : before.day === null ? before.dayText : showDate(before.day),
    title: before?.title ?? '',
    file: before?.file ?? '',
    note: before?.note ?? '',
  });
  const [tried, setTried] = useState(false);
  const blank = [texts.number, texts.title, texts.file].every((text) => text.trim() === '');
  const reading = readDate(texts.day);
  const badDay = texts.day.trim() !== '' && reading.kind !== 'date';
  const save = (): void => {
    setTried(true);
    if (blank || badDay) return;
    const { number, title, file, note } = texts;
    const day = reading.kind === 'date' ? reading.day : null;
    const document = { row: before?.row ?? null, code, member, number, day, title, file, note };
    onOrder({ kind: 'document', document }, onClose);
  };
  const field = (key: keyof typeof texts, hint = '', problem: string | null = null): ReactElement => (
    <TextLine
      label={words[key]}
      hint={hint}
      value={texts[key]}
      problem={problem}
      onChange={(text) => setTexts({ ...texts, [key]: text })}
    />
  );
  return (
    <FormFrame
      heading={words.form(code, member)}
      submit={words.save}
      waiting={waiting}
      onSubmit={save}
      onBack={onClose}
    >
      {field('number', words.numberHint, tried && blank ? words.blank : null)}
      {field('day', words.dayHint, tried && badDay ? words.badDay(texts.day) : null)}
      {field('title')}
      {field('file')}
      {field('note')}
    </FormFrame>
  );
}
