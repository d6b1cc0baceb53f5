import { makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useState, type ReactElement } from 'react';
import { paneText } from '../../text/index.ts';
import type { WorkProgress } from '../state.ts';
import { ActionButton } from './ActionButton.tsx';
import { Text } from './Text.tsx';

const patienceMilliseconds = 500;

const useStyles = makeStyles({
  // The place is kept, so that the page does not jump when the bar comes and goes.
  place: { minHeight: tokens.lineHeightBase300, marginBottom: tokens.spacingVerticalXS },
  bar: { display: 'block', width: '100%', accentColor: tokens.colorBrandBackground },
});

type Props = {
  readonly what: string | null;
  /** How far it is, where it can be stopped. */
  readonly progress: WorkProgress | null;
  readonly onStop: () => void;
};

/** Shows what is being done once it has taken over half a second. */
export function Working({ what, progress, onStop }: Props): ReactElement {
  const styles = useStyles();
  const late = useLate(what);
  const sentence = progress === null ? what : progressText(progress);
  return (
    <div className={styles.place}>
      {sentence !== null && late && (
        <>
          <progress
            aria-label={sentence}
            className={styles.bar}
            {...(progress === null ? {} : { max: progress.all, value: progress.number - 1 })}
          />
          <Text block small>
            {sentence}
          </Text>
          {progress !== null && (
            <ActionButton size="small" waiting={progress.stopping} onPress={onStop}>
              {paneText.setUp.stop}
            </ActionButton>
          )}
        </>
      )}
    </div>
  );
}

function progressText({ number, all, sheet, stopping }: WorkProgress): string {
  return stopping ? paneText.setUp.stopping : paneText.setUp.making(number, all, sheet);
}

function useLate(what: string | null): boolean {
  const [lateFor, setLateFor] = useState<string | null>(null);
  useEffect(() => {
    if (what === null) return undefined;
    const timer = setTimeout(() => setLateFor(what), patienceMilliseconds);
    return () => {
      clearTimeout(timer);
      setLateFor(null);
    };
  }, [what]);
  return lateFor !== null && lateFor === what;
}
