import type { ReactElement } from 'react';
import { failureText, formChanged, paneText } from '../../text/index.ts';
import { ActionButton } from '../components/ActionButton.tsx';
import { Note } from '../components/Note.tsx';
import { Text } from '../components/Text.tsx';
import type { Order, PaneState } from '../state.ts';

type Props = {
  readonly trouble: NonNullable<PaneState['trouble']>;
  readonly onRetry: (order: Order) => void;
  readonly onReadAgain: () => void;
  readonly onClose: () => void;
};

/** What could not be done, why, and the way on. */
export default function TroubleNote({ trouble, onRetry, onReadAgain, onClose }: Props): ReactElement {
  const { what, next } = failureText(trouble.failure);
  return (
    <Note
      kind="error"
      title={paneText.warningTitle}
      actions={
        <>
          {trouble.isOutdated !== true && (
            <ActionButton onPress={() => onRetry(trouble.order)}>{paneText.retry}</ActionButton>
          )}
          {trouble.failure.kind === 'itemNotFound' && (
            <ActionButton onPress={onReadAgain}>{paneText.readAgain}</ActionButton>
          )}
          <ActionButton onPress={onClose}>{paneText.close}</ActionButton>
        </>
      }
    >
      <Text block>{what}</Text>
      <Text block>{trouble.isOutdated === true ? formChanged : next}</Text>
    </Note>
  );
}
