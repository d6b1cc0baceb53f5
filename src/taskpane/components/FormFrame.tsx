import { makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef, type SubmitEvent, type ReactElement, type ReactNode } from 'react';
import { paneText } from '../../text/index.ts';
import { ActionButton } from './ActionButton.tsx';
import { takeFocus } from '../take-focus.ts';

type Props = {
  readonly heading: string;
  readonly submit: string;
  readonly waiting: boolean;
  readonly onSubmit: () => void;
  readonly onBack: () => void;
  readonly children: ReactNode;
};

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  heading: {
    margin: `${tokens.spacingVerticalL} 0 0`,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
  },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/**
 * A form that takes the focus when it appears, so that the keyboard goes on from its heading. The heading is a stop of
 * the Tab key: in Excel on the web office.js moves the focus itself, and from any other element out of the pane.
 */
export function FormFrame({ heading, submit, waiting, onSubmit, onBack, children }: Props): ReactElement {
  const styles = useStyles();
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => takeFocus(title.current), []);
  const onFormSubmit = (event: SubmitEvent): void => {
    event.preventDefault();
    if (!waiting) onSubmit();
  };
  return (
    <form className={styles.form} onSubmit={onFormSubmit} noValidate aria-label={heading}>
      <h2 ref={title} tabIndex={0} className={styles.heading}>
        {heading}
      </h2>
      {children}
      <div className={styles.buttons}>
        <ActionButton look="primary" submits waiting={waiting} onPress={onSubmit}>
          {submit}
        </ActionButton>
        <ActionButton onPress={onBack}>{paneText.back}</ActionButton>
      </div>
    </form>
  );
}
