import { Suspense, type ReactElement, type ReactNode } from 'react';
import { paneText } from '../../text/index.ts';
import { Boundary } from './Boundary.tsx';
import { Text } from './Text.tsx';

type Props = {
  readonly children: ReactNode;
  /** Says nothing while it loads: a part that adds to a page which is there. */
  readonly quiet?: boolean;
};

/** A part of the pane that is loaded when it is first needed; the rest of the pane stays when it does not arrive. */
export function LaterPart({ children, quiet = false }: Props): ReactElement {
  return (
    <Boundary>
      <Suspense fallback={quiet ? null : <Text>{paneText.loadingPart}</Text>}>{children}</Suspense>
    </Boundary>
  );
}
