import type { ReactElement } from 'react';
import { failureText, paneText } from '../../text/index.ts';
import { ActionButton } from '../components/ActionButton.tsx';
import { Note } from '../components/Note.tsx';
import { noticeText, readStoppedText } from '../messages.ts';
import type { Notice, Order, PaneState } from '../state.ts';
import { Text } from '../components/Text.tsx';

type TroubleProps = {
  readonly trouble: NonNullable<PaneState['trouble']>;
  readonly onRetry: (order: Order) => void;
  readonly onReadAgain: () => void;
  readonly onClose: () => void;
};

/** What could not be done, why, and the way on. */
export function TroubleNote({ trouble, onRetry, onReadAgain, onClose }: TroubleProps): ReactElement {
  const { what, next } = failureText(trouble.failure);
  return (
    <Note
      kind="error"
      title={paneText.warningTitle}
      actions={
        <>
          <ActionButton onPress={() => onRetry(trouble.order)}>{paneText.retry}</ActionButton>
          {trouble.failure.kind === 'itemNotFound' && (
            <ActionButton onPress={onReadAgain}>{paneText.readAgain}</ActionButton>
          )}
          <ActionButton onPress={onClose}>{paneText.close}</ActionButton>
        </>
      }
    >
      <Text block>{what}</Text>
      <Text block>{next}</Text>
    </Note>
  );
}

type ReadStoppedProps = { readonly state: PaneState; readonly onReadAgain: () => void };

/** What is shown may be old, and the way to see the workbook as it is. */
export function ReadStoppedNote({ state, onReadAgain }: ReadStoppedProps): ReactElement {
  return (
    <Note kind="warning" actions={<ActionButton onPress={onReadAgain}>{paneText.readAgain}</ActionButton>}>
      {readStoppedText(state)}
    </Note>
  );
}

/** Something done, or stopped; a screen reader has heard it from the announcer. */
export function DoneNote({ notice, onClose }: { notice: Notice; onClose: () => void }): ReactElement {
  const isStopped = notice.kind === 'stopped';
  return (
    <Note
      kind={isStopped ? 'warning' : 'success'}
      {...(isStopped ? {} : { title: paneText.doneTitle })}
      actions={<ActionButton onPress={onClose}>{paneText.close}</ActionButton>}
    >
      <Text block>{noticeText(notice)}</Text>
    </Note>
  );
}
