import { makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef, type ReactElement } from 'react';
import { takeFocus } from '../../take-focus.ts';

const useStyles = makeStyles({
  heading: {
    margin: `${tokens.spacingVerticalL} 0 0`,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
  },
});

/** The heading of a screen that takes the focus when it appears, so that the keyboard goes on from it. */
export function FormHeading({ children }: { children: string }): ReactElement {
  const styles = useStyles();
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => takeFocus(title.current), []);
  return (
    <h2 ref={title} tabIndex={0} className={styles.heading}>
      {children}
    </h2>
  );
}
