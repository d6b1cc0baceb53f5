import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactElement, ReactNode } from 'react';

type Props = {
  readonly children: ReactNode;
  readonly block?: boolean;
  /** Small letters, for what stands beside or under the main thing. */
  readonly small?: boolean;
  readonly strong?: boolean;
  readonly className?: string | undefined;
};

const useStyles = makeStyles({
  block: { display: 'block' },
  small: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  strong: { fontWeight: tokens.fontWeightSemibold },
});

/** Words of the pane; a plain element that takes its letters from the theme. */
export function Text({ children, block, small, strong, className }: Props): ReactElement {
  const styles = useStyles();
  return (
    <span
      className={mergeClasses(
        block === true && styles.block,
        small === true && styles.small,
        strong === true && styles.strong,
        className,
      )}
    >
      {children}
    </span>
  );
}
