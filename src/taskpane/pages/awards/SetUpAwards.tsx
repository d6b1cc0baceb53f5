import { makeStyles, tokens } from '@fluentui/react-components';
import { useState, type ReactElement, type SubmitEvent } from 'react';
import type { AwardOrder } from '../../../actions/awards/award-orders.ts';
import { awardPacks, type AwardPack } from '../../../rulebooks/awards/index.ts';
import type { DaySerial } from '../../../scoring/index.ts';
import { awardPane } from '../../../text/index.ts';
import { ActionButton } from '../../components/ActionButton.tsx';
import { Choice } from '../../components/Choice.tsx';
import { Note } from '../../components/Note.tsx';
import { Section } from '../../components/Section.tsx';
import { Text } from '../../components/Text.tsx';
import { TextLine } from '../../components/TextLine.tsx';
import { noProblems, readDays } from './read-days.ts';
import type { OnOrder } from '../../on-order.ts';

const words = awardPane.setUp;

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM, alignItems: 'stretch' },
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL, overflowWrap: 'anywhere' },
});

type Props = {
  /** Sheets that are missing; null when there is none at all yet. */
  readonly missing: readonly string[] | null;
  readonly waiting: boolean;
  readonly onOrder: OnOrder<AwardOrder>;
};

/** Makes the tables of the review from a day and a pack of rules. */
export function SetUpAwards({ missing, waiting, onOrder }: Props): ReactElement {
  const styles = useStyles();
  const [text, setText] = useState('');
  const [received, setReceived] = useState('');
  const [problems, setProblems] = useState(noProblems);
  const [id, setId] = useState(awardPacks[0]?.id ?? '');
  const pack = awardPacks.find((one) => one.id === id);
  const { days, problems: found } = readDays(text, received);

  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    setProblems(found);
    if (days !== null && pack !== undefined && !waiting) onOrder({ kind: 'setUp', pack, days });
  };

  return (
    <Section heading={words.heading}>
      <Text block>{missing === null ? words.what : words.missing(missing)}</Text>
      <form className={styles.form} onSubmit={submit} noValidate aria-label={words.heading}>
        <TextLine
          label={words.day}
          hint={words.dayHint}
          value={text}
          problem={problems.day}
          onChange={setText}
        />
        <TextLine
          label={words.reception}
          hint={words.receptionHint}
          value={received}
          problem={problems.reception}
          onChange={setReceived}
        />
        <Choice
          label={words.pack}
          options={awardPacks.map((one) => ({ value: one.id, title: one.title }))}
          value={id}
          onChange={setId}
        />
        <Text small>{words.packHint}</Text>
        {pack !== undefined && <PackNotes pack={pack} day={days?.reception ?? days?.day ?? null} />}
        <ActionButton look="primary" submits waiting={waiting} onPress={() => undefined}>
          {words.create}
        </ActionButton>
      </form>
    </Section>
  );
}

/** What the person must know before the rules stand in the workbook. */
function PackNotes({ pack, day }: { pack: AwardPack; day: DaySerial | null }): ReactElement {
  const styles = useStyles();
  const { validFrom, validTo, rules, notes } = pack;
  const waiting = rules.filter(({ status }) => status === 'unconfirmed').length;
  const outside =
    day !== null && ((validFrom !== null && day < validFrom) || (validTo !== null && day > validTo));
  return (
    <div>
      {outside && <Note kind="warning">{words.outOfForce}</Note>}
      <Text block>{words.period(validFrom, validTo)}</Text>
      {waiting > 0 && <Text block>{words.unconfirmed(waiting, rules.length)}</Text>}
      {notes.length > 0 && (
        <details>
          <summary>{words.notes}</summary>
          <ul className={styles.list}>
            {notes.map((note) => (
              <li key={note}>{note}</li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}
