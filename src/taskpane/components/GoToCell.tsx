import type { ReactElement } from 'react';
import { paneText } from '../../text/index.ts';
import { ActionButton } from './ActionButton.tsx';

type Props = { readonly address: string; readonly onGo: (address: string) => void };

/** Takes the person to a cell of the workbook. */
export function GoToCell({ address, onGo }: Props): ReactElement {
  return (
    <ActionButton
      look="secondary"
      size="small"
      label={paneText.findings.goToCell(address)}
      onPress={() => onGo(address)}
    >
      {paneText.findings.goTo}
    </ActionButton>
  );
}
