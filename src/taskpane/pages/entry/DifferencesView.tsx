import { useMemo, useState, type ReactElement } from 'react';
import { differenceView, type DifferenceRow } from '../../../actions/entry/difference-view.ts';
import { entryPane } from '../../../text/index.ts';
import { ActionButton } from '../../components/ActionButton.tsx';
import { Choice } from '../../components/Choice.tsx';
import { GoToCell } from '../../components/GoToCell.tsx';
import { Section } from '../../components/Section.tsx';
import { Text } from '../../components/Text.tsx';
import type { EntryViewProps } from './EntryPage.tsx';
import { useListStyles } from './list-styles.ts';
import { ReasonForm } from './ReasonForm.tsx';
import { StagesOfMember } from './StagesOfMember.tsx';
import { useOpenForms } from './use-open-forms.ts';

const words = entryPane.differences;

/** Every line that two stages see otherwise, those without a reason first. */
export function DifferencesView({ reading, waiting, onOrder, onGo }: EntryViewProps): ReactElement {
  const styles = useListStyles();
  const { bloc } = reading;
  const view = useMemo(() => differenceView(bloc), [bloc]);
  const [only, setOnly] = useState('');
  const { isOpen, show, close, list } = useOpenForms();
  const rows = view.rows.filter(({ member, key }) => only === '' || member === only || isOpen(key));
  return (
    <Section heading={words.heading}>
      <div className={styles.head}>
        <Text block>{words.how}</Text>
        <Text block strong>
          {view.rows.length === 0 ? words.none : words.counts(view.rows.length, view.open)}
        </Text>
        {view.idle > 0 && <Text block>{words.idle(view.idle)}</Text>}
        <Choice
          label={words.onlyOne}
          options={[
            { value: '', title: words.all },
            ...bloc.members.map(({ name }) => ({ value: name, title: name })),
          ]}
          value={only}
          onChange={setOnly}
        />
      </div>
      <ul className={styles.list} ref={list}>
        {rows.map((row) => (
          <li key={row.key} data-row={row.key} className={styles.item}>
            {isOpen(row.key) ? (
              <ReasonForm row={row} waiting={waiting} onOrder={onOrder} onClose={() => close(row.key)} />
            ) : (
              <Difference row={row} onWrite={() => show(row.key)} onGo={onGo} />
            )}
          </li>
        ))}
      </ul>
      {only !== '' && <StagesOfMember bloc={bloc} member={only} />}
    </Section>
  );
}

type DifferenceProps = {
  readonly row: DifferenceRow;
  readonly onWrite: () => void;
  readonly onGo: (address: string) => void;
};

function Difference({ row, onWrite, onGo }: DifferenceProps): ReactElement {
  const styles = useListStyles();
  const { code, title, member, from, to, before, after, state, reason, kind, by, day, address } = row;
  const label = state === 'missing' ? words.writeFor(code, member) : words.editFor(code, member);
  return (
    <>
      <Text strong>{`${code} ${title}`}</Text>
      <Text>{member}</Text>
      <Text>{words.pair(from, to, before, after)}</Text>
      {state !== 'given' && <Text className={styles.open}>{words[state]}</Text>}
      {state !== 'missing' && <Text>{words.reason(reason)}</Text>}
      {state !== 'missing' && (
        <Text small className={styles.mild}>
          {words.by(kind, by, day)}
        </Text>
      )}
      <div className={styles.buttons}>
        <ActionButton size="small" label={label} onPress={onWrite}>
          {state === 'missing' ? words.write : words.edit}
        </ActionButton>
        {address !== null && <GoToCell address={address} onGo={onGo} />}
      </div>
    </>
  );
}
