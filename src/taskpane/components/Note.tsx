import {
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import type { ReactElement, ReactNode } from 'react';

type Props = {
  readonly kind: 'error' | 'warning' | 'success' | 'info';
  readonly title?: string;
  readonly children: ReactNode;
  readonly actions?: ReactNode;
};

const useStyles = makeStyles({
  note: { marginBottom: tokens.spacingVerticalM },
  body: { overflowWrap: 'anywhere' },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** A message in the page. Errors are told to a screen reader at once. */
export function Note({ kind, title, children, actions }: Props): ReactElement {
  const styles = useStyles();
  return (
    <div role={kind === 'error' ? 'alert' : undefined} className={styles.note}>
      <MessageBar intent={kind} layout="multiline">
        <MessageBarBody className={styles.body}>
          {title !== undefined && <MessageBarTitle>{title}</MessageBarTitle>}
          {children}
        </MessageBarBody>
        {actions !== undefined && <MessageBarActions className={styles.actions}>{actions}</MessageBarActions>}
      </MessageBar>
    </div>
  );
}
