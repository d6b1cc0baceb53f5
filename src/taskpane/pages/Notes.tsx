import type { ReactElement } from 'react';
import { paneText } from '../../text/index.ts';
import { ActionButton } from '../components/ActionButton.tsx';
import { Note } from '../components/Note.tsx';
import { noticeText, readStoppedText } from '../messages.ts';
import type { Notice, PaneState } from '../state.ts';
import { Text } from '../components/Text.tsx';

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
