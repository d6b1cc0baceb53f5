import { makeStyles, mergeClasses, shorthands, tokens } from '@fluentui/react-components';
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
  /** Whether what it opens is open, for a button that opens and closes. */
  readonly expanded?: boolean;
};

const useStyles = makeStyles({
  button: {
    boxSizing: 'border-box',
    minWidth: '96px',
    padding: `5px ${tokens.spacingHorizontalM}`,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    fontFamily: 'inherit',
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
    cursor: 'pointer',
    ':focus-visible': {
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: '1px',
    },
  },
  small: {
    minWidth: '64px',
    padding: `2px ${tokens.spacingHorizontalS}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightRegular,
  },
  primary: {
    ...shorthands.borderColor('transparent'),
    backgroundColor: tokens.colorBrandBackground,
    color: tokens.colorNeutralForegroundOnBrand,
    ':hover': { backgroundColor: tokens.colorBrandBackgroundHover },
    ':active': { backgroundColor: tokens.colorBrandBackgroundPressed },
  },
  secondary: {
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':active': { backgroundColor: tokens.colorNeutralBackground1Pressed },
  },
  subtle: {
    ...shorthands.borderColor('transparent'),
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground2,
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
    ':active': { backgroundColor: tokens.colorSubtleBackgroundPressed },
  },
  waiting: {
    ...shorthands.borderColor(tokens.colorNeutralStrokeDisabled),
    backgroundColor: tokens.colorNeutralBackgroundDisabled,
    color: tokens.colorNeutralForegroundDisabled,
    cursor: 'not-allowed',
    ':hover': { backgroundColor: tokens.colorNeutralBackgroundDisabled },
    ':active': { backgroundColor: tokens.colorNeutralBackgroundDisabled },
  },
});

/** A native button in Fluent's colours: Fluent's own brings its focus engine into the first screen. */
export function ActionButton(props: Props): ReactElement {
  const {
    children,
    onPress,
    look = 'secondary',
    size = 'medium',
    waiting = false,
    label,
    submits = false,
    expanded,
  } = props;
  const styles = useStyles();
  // A submit button of a waiting form still submits: the form itself knows that it waits.
  const press = submits || waiting ? undefined : onPress;
  return (
    <button
      type={submits ? 'submit' : 'button'}
      aria-disabled={waiting ? true : undefined}
      aria-label={label}
      aria-expanded={expanded}
      onClick={press}
      className={mergeClasses(
        styles.button,
        size === 'small' && styles.small,
        styles[look],
        waiting && styles.waiting,
      )}
    >
      {children}
    </button>
  );
}
