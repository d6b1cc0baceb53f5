import { makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useState, type ReactElement } from 'react';
import { Text } from './Text.tsx';

const patienceMilliseconds = 500;

const useStyles = makeStyles({
  // The place is kept, so that the page does not jump when the bar comes and goes.
  place: { minHeight: tokens.lineHeightBase300, marginBottom: tokens.spacingVerticalXS },
  bar: { display: 'block', width: '100%', accentColor: tokens.colorBrandBackground },
});

/** Shows what is being done once it has taken over half a second. */
export function Working({ what }: { what: string | null }): ReactElement {
  const styles = useStyles();
  const late = useLate(what);
  return (
    <div className={styles.place}>
      {what !== null && late && (
        <>
          <progress aria-label={what} className={styles.bar} />
          <Text small>{what}</Text>
        </>
      )}
    </div>
  );
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
