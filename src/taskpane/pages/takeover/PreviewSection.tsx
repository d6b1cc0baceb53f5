import { makeStyles, tokens } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import type { TakeOverView, TreeLine } from '../../../actions/takeover/take-over-view.ts';
import { takeOverPane } from '../../../text/index.ts';
import { ActionButton } from '../../components/ActionButton.tsx';
import { Note } from '../../components/Note.tsx';
import { Section } from '../../components/Section.tsx';
import { Text } from '../../components/Text.tsx';
import { useTakeOverStyles } from './styles.ts';

const words = takeOverPane.preview;
const shownAtFirst = 12;
const mostTotals = 6;

const useStyles = makeStyles({
  line: { display: 'flex', gap: tokens.spacingHorizontalS, alignItems: 'baseline' },
  title: { flexGrow: 1, overflowWrap: 'anywhere' },
  points: { whiteSpace: 'nowrap' },
  deeper: { paddingInlineStart: tokens.spacingHorizontalM },
  deepest: { paddingInlineStart: tokens.spacingHorizontalXXL },
});

/** Step 3: the criteria that will be made, before anything is made. */
export function PreviewSection({ view }: { view: TakeOverView }): ReactElement {
  const styles = useTakeOverStyles();
  const [all, setAll] = useState(false);
  if (view.lines === 0)
    return (
      <Section heading={words.heading}>
        <Note kind="warning">{words.nothing}</Note>
      </Section>
    );
  const shown = all ? view.tree : view.tree.slice(0, shownAtFirst);
  return (
    <Section heading={words.heading}>
      <div className={styles.close}>
        <Text block strong>
          {words.counts(view.groups, view.lines, view.standard)}
        </Text>
        {view.totals.map(({ stage, members }) => (
          <Totals key={stage} stage={stage} members={members} />
        ))}
        {view.notes.length > 0 && <DoneNotes view={view} />}
        <ul className={styles.list} aria-label={words.tree}>
          {shown.map((line) => (
            <Line key={line.code} line={line} />
          ))}
        </ul>
        {shown.length < view.tree.length && (
          <ActionButton look="subtle" onPress={() => setAll(true)}>
            {words.all(view.tree.length)}
          </ActionButton>
        )}
      </div>
    </Section>
  );
}

function Line({ line }: { line: TreeLine }): ReactElement {
  const styles = useTakeOverStyles();
  const own = useStyles();
  const indent = line.depth === 0 ? undefined : line.depth === 1 ? own.deeper : own.deepest;
  return (
    <li className={styles.item}>
      <div className={indent}>
        <div className={own.line}>
          <Text strong={line.isGroup} className={own.title}>{`${line.code}. ${line.title}`}</Text>
          <Text small className={own.points}>
            {line.points}
          </Text>
        </div>
        {line.rule !== '' && (
          <Text small block className={styles.detail}>
            {line.rule}
          </Text>
        )}
      </div>
    </li>
  );
}

/** The totals of a few units in a sentence, of many in a list that opens. */
function Totals({ stage, members }: TakeOverView['totals'][number]): ReactElement {
  const styles = useTakeOverStyles();
  const first = <Text block>{words.totals(stage, members.slice(0, mostTotals))}</Text>;
  if (members.length <= mostTotals) return first;
  return (
    <>
      {first}
      <details>
        <summary>{words.totalsAll(members.length)}</summary>
        <ul className={styles.list}>
          {members.map((member) => (
            <li key={member}>{member}</li>
          ))}
        </ul>
      </details>
    </>
  );
}

/** What was done on the way, for those who want to know. */
function DoneNotes({ view }: { view: TakeOverView }): ReactElement {
  const styles = useTakeOverStyles();
  return (
    <details>
      <summary>{words.notes(view.notes.length)}</summary>
      <ul className={styles.list}>
        {view.notes.map(({ key, place, sentence, advice }) => (
          <li key={key} className={styles.item}>
            {place !== '' && <Text small>{place}</Text>}
            <Text>{sentence}</Text>
            <Text small className={styles.detail}>
              {advice}
            </Text>
          </li>
        ))}
      </ul>
    </details>
  );
}
