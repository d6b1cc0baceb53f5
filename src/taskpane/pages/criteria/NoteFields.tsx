import { useState, type ReactElement } from 'react';
import type { VersionNote } from '../../../actions/criteria/criteria-orders.ts';
import { criteriaPane } from '../../../text/index.ts';
import { TextLine } from '../../components/TextLine.tsx';

const words = criteriaPane.review;

type TypedNote = {
  readonly value: Omit<VersionNote, 'day'>;
  readonly isWhole: boolean;
  /** As typed, spaces included. */
  readonly whoText: string;
  readonly reasonText: string;
  readonly setWho: (who: string) => void;
  readonly setReason: (reason: string) => void;
};

/** Who and why; the name of the last time is offered. */
export function useNote(knownWho: string): TypedNote {
  const [who, setWho] = useState(knownWho);
  const [reason, setReason] = useState('');
  const value = { who: who.trim(), reason: reason.trim() };
  return {
    value,
    isWhole: value.who !== '' && value.reason !== '',
    whoText: who,
    reasonText: reason,
    setWho,
    setReason,
  };
}

export function NoteFields({ note, tried }: { note: TypedNote; tried: boolean }): ReactElement {
  const { who, reason } = note.value;
  return (
    <>
      <TextLine
        label={words.reason}
        hint={words.reasonHint}
        value={note.reasonText}
        problem={tried && reason === '' ? words.noReason : null}
        onChange={note.setReason}
      />
      <TextLine
        label={words.who}
        hint={words.whoHint}
        value={note.whoText}
        problem={tried && who === '' ? words.noWho : null}
        onChange={note.setWho}
      />
    </>
  );
}
