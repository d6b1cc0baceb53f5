import { makeStyles, tokens } from '@fluentui/react-components';
import { useState, type ReactElement, type SubmitEvent } from 'react';
import { entryPane, unitKey } from '../../../text/index.ts';
import { appraiserOf } from '../../../workbook/appraisers.ts';
import { ActionButton } from '../../components/ActionButton.tsx';
import { Choice } from '../../components/Choice.tsx';
import { Section } from '../../components/Section.tsx';
import { Text } from '../../components/Text.tsx';
import { TextLine } from '../../components/TextLine.tsx';
import type { EntryViewProps } from './EntryPage.tsx';

const words = entryPane.appraisal;

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  problem: { color: tokens.colorStatusDangerForeground3 },
});

/** The leader is a contestant: another unit appraises it, and is named. */
export function LeaderSection(props: EntryViewProps): ReactElement {
  const leader = props.reading.bloc.members.find(({ role }) => role === 'leader')?.name ?? null;
  return (
    <Section heading={words.leaderHeading}>
      {leader === null ? <Text block>{words.noLeader}</Text> : <LeaderForm {...props} leader={leader} />}
    </Section>
  );
}

function LeaderForm({
  reading,
  leader,
  waiting,
  onOrder,
}: EntryViewProps & { readonly leader: string }): ReactElement {
  const styles = useStyles();
  const { members, appraisal } = reading.bloc;
  const named = appraiserOf(appraisal.appraisers, leader);
  const [unit, setUnit] = useState<string | null>(null);
  const [person, setPerson] = useState<string | null>(null);
  const [tried, setTried] = useState(false);
  const others = members.map(({ name }) => name).filter((name) => name !== leader);
  const chosen = unit ?? others.find((name) => unitKey(name) === unitKey(named?.unit ?? '')) ?? '';
  const typed = person ?? named?.person ?? '';
  const isItself = [named?.unit, named?.person].some((name) => unitKey(name ?? '') === unitKey(leader));
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    setTried(true);
    if (chosen === '' || waiting) return;
    onOrder({ kind: 'appraiser', member: leader, unit: chosen, person: typed.trim() }, () => {
      setUnit(null);
      setPerson(null);
      setTried(false);
    });
  };
  return (
    <>
      <Text block>{words.leader(leader)}</Text>
      <Text block strong>
        {isItself
          ? words.itself
          : named === null
            ? words.notNamed
            : words.named([named.person, named.unit].filter((part) => part !== '').join(', '))}
      </Text>
      <form className={styles.form} onSubmit={submit} noValidate aria-label={words.leaderHeading}>
        <Choice
          label={words.unit}
          options={[
            { value: '', title: words.choose },
            ...others.map((name) => ({ value: name, title: name })),
          ]}
          value={chosen}
          onChange={setUnit}
        />
        <TextLine
          label={words.person}
          hint={words.personHint}
          value={typed}
          problem={null}
          onChange={setPerson}
        />
        {tried && chosen === '' && (
          <span role="alert" className={styles.problem}>
            {words.noUnit}
          </span>
        )}
        <ActionButton submits waiting={waiting} onPress={() => undefined}>
          {words.save}
        </ActionButton>
      </form>
    </>
  );
}
