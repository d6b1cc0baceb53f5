import { makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef, useState, type FocusEvent, type ReactElement } from 'react';
import { paneText } from '../../text/index.ts';
import type { WorkProgress } from '../state.ts';
import { progressText } from '../messages.ts';
import { ActionButton } from './ActionButton.tsx';
import { Text } from './Text.tsx';
import { takeFocus } from '../take-focus.ts';

const patienceMilliseconds = 500;

const useStyles = makeStyles({
  // The place is kept, so that the page does not jump when the bar comes and goes.
  place: { minHeight: tokens.lineHeightBase300, marginBottom: tokens.spacingVerticalXS },
  bar: { display: 'block', width: '100%', accentColor: tokens.colorBrandBackground },
  stop: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    marginTop: tokens.spacingVerticalXS,
  },
});

type Props = {
  readonly what: string | null;
  readonly progress: WorkProgress;
  /** Null where there is nothing to stop. */
  readonly onStop: (() => void) | null;
  /** Told when it begins to be shown, and when it ends. */
  readonly onShown: (shown: boolean) => void;
};

/** Shows what is being done once it has taken over half a second, how far it is, and the way to stop it. */
export function Working({ what, progress, onStop, onShown }: Props): ReactElement {
  const styles = useStyles();
  const shown = useLate(what !== null);
  useEffect(() => onShown(shown), [shown, onShown]);
  useEscape(shown ? onStop : null);
  const cameFrom = useReturn(shown && onStop !== null);
  if (what === null || !shown) return <div className={styles.place} />;
  const { step, stopping, settled } = progress;
  const sentence = progressText(what, progress);
  return (
    <div className={styles.place}>
      <progress
        aria-label={sentence}
        className={styles.bar}
        {...(step === null ? {} : { max: step.all, value: step.number - 1 })}
      />
      <Text block small>
        {sentence}
      </Text>
      {onStop !== null && (
        <div className={styles.stop} onFocus={cameFrom}>
          <ActionButton size="small" waiting={stopping || settled} onPress={onStop}>
            {paneText.work.stop}
          </ActionButton>
          <Text small>{settled ? paneText.work.settled : paneText.work.stopHint}</Text>
        </div>
      )}
    </div>
  );
}

/** True from half a second after the work has begun, until there is none. */
function useLate(isWorking: boolean): boolean {
  const [late, setLate] = useState(false);
  useEffect(() => {
    if (!isWorking) return undefined;
    const timer = setTimeout(() => setLate(true), patienceMilliseconds);
    return () => {
      clearTimeout(timer);
      setLate(false);
    };
  }, [isWorking]);
  return late && isWorking;
}

const typedIn = 'textarea, input:not([type="checkbox"], [type="radio"], [type="file"])';

/** Esc stops what is shown, as in Excel itself; where text is typed Esc is the field's own. */
function useEscape(onStop: (() => void) | null): void {
  useEffect(() => {
    if (onStop === null) return undefined;
    const pressed = (event: KeyboardEvent): void => {
      const isTyped = event.target instanceof Element && event.target.matches(typedIn);
      if (event.key === 'Escape' && !event.defaultPrevented && !isTyped) onStop();
    };
    document.addEventListener('keydown', pressed);
    return () => document.removeEventListener('keydown', pressed);
  }, [onStop]);
}

/** When the button goes with the focus on it, the keyboard goes on where it was before. */
function useReturn(isThere: boolean): (event: FocusEvent<HTMLElement>) => void {
  const before = useRef<HTMLElement | null>(null);
  const held = useRef(false);
  useEffect(() => {
    if (isThere) return;
    if (held.current && document.activeElement === document.body) takeFocus(before.current);
    before.current = null;
    held.current = false;
  }, [isThere]);
  return ({ relatedTarget, currentTarget }) => {
    held.current = true;
    if (relatedTarget instanceof HTMLElement && !currentTarget.contains(relatedTarget))
      before.current = relatedTarget;
  };
}
