import { Component, Suspense, type ReactElement, type ReactNode } from 'react';
import { failureText, paneText } from '../../text/index.ts';
import { ActionButton } from './ActionButton.tsx';
import { Note } from './Note.tsx';
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

type State = { readonly failed: boolean };

class Boundary extends Component<{ children: ReactNode }, State> {
  override state: State = { failed: false };

  static getDerivedStateFromError(): State {
    return { failed: true };
  }

  override render(): ReactNode {
    if (!this.state.failed) return this.props.children;
    const { what, next } = failureText({ kind: 'partNotLoaded' });
    return (
      <Note
        kind="error"
        title={what}
        actions={<ActionButton onPress={() => window.location.reload()}>{paneText.reload}</ActionButton>}
      >
        {next}
      </Note>
    );
  }
}
