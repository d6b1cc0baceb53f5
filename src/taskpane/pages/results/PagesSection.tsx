import { makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef, useState, type ReactElement } from 'react';
import type { PrintedPages } from '../../../actions/results/printed-pages.ts';
import type { ResultOrder } from '../../../actions/results/result-orders.ts';
import { resultPane } from '../../../text/index.ts';
import { ActionButton } from '../../components/ActionButton.tsx';
import { Note } from '../../components/Note.tsx';
import { Section } from '../../components/Section.tsx';
import { Text } from '../../components/Text.tsx';

const words = resultPane.pages;

const useStyles = makeStyles({
  buttons: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'stretch',
    gap: tokens.spacingVerticalS,
    margin: `${tokens.spacingVerticalS} 0`,
  },
  bar: { display: 'block', width: '100%', accentColor: tokens.colorBrandBackground },
});

type Props = {
  readonly pages: PrintedPages;
  /** How many errors the workbook still has. */
  readonly errors: number;
  readonly members: readonly string[];
  /** The member that is chosen in the pane. */
  readonly member: string | null;
  readonly waiting: boolean;
  readonly onOrder: (order: ResultOrder) => Promise<unknown>;
};

/** Pages to print and sign: of the whole bloc, of one member, of every member. */
export function PagesSection({ pages, errors, members, member, waiting, onOrder }: Props): ReactElement {
  const styles = useStyles();
  const [progress, setProgress] = useState<{ readonly done: number; readonly all: number } | null>(null);
  const stopped = useRef(false);
  const worked = useRef(false);
  const buttons = useRef<HTMLDivElement>(null);
  const make = async (wanted: readonly string[]): Promise<void> => {
    stopped.current = false;
    setProgress({ done: 0, all: wanted.length });
    const job = {
      tell: (done: number, all: number) => setProgress({ done, all }),
      isStopped: () => stopped.current,
    };
    await onOrder({ kind: 'memberPages', members: wanted, job });
    setProgress(null);
  };
  // The button that stops the work goes with it: the keyboard goes on from those that begin it.
  useEffect(() => {
    const lost = document.activeElement === document.body;
    if (worked.current && progress === null && lost) buttons.current?.querySelector('button')?.focus();
    worked.current = progress !== null;
  }, [progress]);
  return (
    <Section heading={words.heading}>
      <Text block>{words.hint}</Text>
      {errors > 0 && <Note kind="warning">{words.errors(errors)}</Note>}
      {pages.outdated.length > 0 && <Note kind="warning">{words.outdated(pages.outdated)}</Note>}
      <div ref={buttons} className={styles.buttons}>
        <ActionButton waiting={waiting} onPress={() => void onOrder({ kind: 'blocPage' })}>
          {words.bloc}
        </ActionButton>
        {member !== null && (
          <ActionButton waiting={waiting} onPress={() => void make([member])}>
            {words.member(member)}
          </ActionButton>
        )}
        <ActionButton waiting={waiting} onPress={() => void make(members)}>
          {words.members(members.length)}
        </ActionButton>
      </div>
      {progress !== null && progress.done < progress.all && progress.all > 1 && (
        <>
          <progress
            className={styles.bar}
            aria-label={words.progress(progress.done, progress.all)}
            max={progress.all}
            value={progress.done}
          />
          <Text block small>
            {words.progress(progress.done, progress.all)}
          </Text>
          <ActionButton onPress={() => (stopped.current = true)}>{words.stop}</ActionButton>
        </>
      )}
      {member === null && <Text block>{words.chooseFirst}</Text>}
      <Text block small>
        {words.code(pages.code)}
      </Text>
    </Section>
  );
}
