import { Component, type ReactNode } from 'react';
import { faultMessage } from '../../actions/own-fault.ts';
import { drawFailures, paneText, type FailureText } from '../../text/index.ts';
import { ActionButton } from './ActionButton.tsx';
import { Note } from './Note.tsx';

type Props = { readonly children: ReactNode };

type State = { readonly failure: FailureText | null; readonly isOurs: boolean };

/** Where a part of the pane cannot be drawn, the rest stays; it is tried again when the pane is drawn anew. */
export class Boundary extends Component<Props, State> {
  override state: State = { failure: null, isOurs: false };

  static getDerivedStateFromError(fault: unknown): State {
    const isOurs = !(fault instanceof Error && fault.name === 'ChunkLoadError');
    return {
      failure: isOurs ? drawFailures.ownFault(faultMessage(fault)) : drawFailures.partNotLoaded,
      isOurs,
    };
  }

  override componentDidUpdate(before: Props): void {
    if (this.state.failure !== null && this.state.isOurs && before.children !== this.props.children)
      this.setState({ failure: null });
  }

  override render(): ReactNode {
    if (this.state.failure === null) return this.props.children;
    const { what, next } = this.state.failure;
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
