import { Button } from '@fluentui/react-components';
import type { ReactElement } from 'react';

type Props = {
  readonly children: string;
  readonly onPress: () => void;
  readonly look?: 'primary' | 'secondary' | 'subtle';
  readonly size?: 'small' | 'medium';
  /** Still focusable while waiting, so that the keyboard's place is not lost. */
  readonly waiting?: boolean;
  /** Fuller name for screen readers where the visible one repeats on the page. */
  readonly label?: string;
  readonly submits?: boolean;
};

export function ActionButton({
  children,
  onPress,
  look = 'secondary',
  size = 'medium',
  waiting = false,
  label,
  submits = false,
}: Props): ReactElement {
  return (
    <Button
      type={submits ? 'submit' : 'button'}
      appearance={look}
      size={size}
      disabledFocusable={waiting}
      aria-label={label}
      onClick={submits ? undefined : onPress}
    >
      {children}
    </Button>
  );
}
