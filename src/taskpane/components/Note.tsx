import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactElement, ReactNode } from 'react';

type Kind = 'error' | 'warning' | 'success';

type Props = {
  readonly kind: Kind;
  readonly title?: string;
  readonly children: ReactNode;
  readonly actions?: ReactNode;
};

const useStyles = makeStyles({
  note: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    marginBottom: tokens.spacingVerticalM,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    borderInlineStartWidth: tokens.strokeWidthThickest,
    borderRadius: tokens.borderRadiusMedium,
    overflowWrap: 'anywhere',
  },
  error: {
    backgroundColor: tokens.colorStatusDangerBackground1,
    borderInlineStartColor: tokens.colorStatusDangerBorder2,
  },
  warning: {
    backgroundColor: tokens.colorStatusWarningBackground1,
    borderInlineStartColor: tokens.colorStatusWarningBorder2,
  },
  success: {
    backgroundColor: tokens.colorStatusSuccessBackground1,
    borderInlineStartColor: tokens.colorStatusSuccessBorder2,
  },
  title: { fontWeight: tokens.fontWeightSemibold },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/**
 * A message in the page. Errors are told to a screen reader at once.
 * Own code: Fluent's MessageBar would bring its motion library into the first screen.
 */
export function Note({ kind, title, children, actions }: Props): ReactElement {
  const styles = useStyles();
  return (
    <div role={kind === 'error' ? 'alert' : undefined} className={mergeClasses(styles.note, styles[kind])}>
      {title !== undefined && <div className={styles.title}>{title}</div>}
      <div>{children}</div>
      {actions !== undefined && <div className={styles.actions}>{actions}</div>}
    </div>
  );
}
