import { useMemo, type ReactElement } from 'react';
import { deliveryView } from '../../../actions/entry/delivery-view.ts';
import { deliveryText, entryPane, showDate } from '../../../text/index.ts';
import { CopyText } from '../../components/CopyText.tsx';
import { Section } from '../../components/Section.tsx';
import { Text } from '../../components/Text.tsx';
import { today } from '../../today.ts';
import type { EntryViewProps } from './EntryPage.tsx';
import { useListStyles } from './list-styles.ts';

const words = entryPane.waiting;

/** Who has not delivered what, with a letter for each and one for all. */
export function WaitingView({ reading }: EntryViewProps): ReactElement {
  const styles = useListStyles();
  const view = useMemo(() => deliveryView(reading.bloc, reading.snapshot, today()), [reading]);
  return (
    <Section heading={words.heading}>
      <Text block strong>
        {view.waiting.length > 0
          ? words.count(view.waiting.length)
          : view.evidenceNotAsked > 0
            ? words.noneButEvidence
            : words.none}
      </Text>
      {view.evidenceNotAsked > 0 && <Text block>{words.evidenceNotAsked(view.evidenceNotAsked)}</Text>}
      {view.done.length > 0 && <Text block>{words.done(view.done)}</Text>}
      {view.waiting.length > 0 && (
        <>
          <Text block>{words.how}</Text>
          <details>
            <summary>{words.showAll}</summary>
            <CopyText label={words.letterForAll} text={view.letterForAll} />
          </details>
        </>
      )}
      <ul className={styles.list}>
        {view.waiting.map(({ member, items, letter }) => (
          <li key={member} className={styles.item}>
            <Text strong>{member}</Text>
            {items.map(({ title, state, lastDay, overdue }) => (
              <Text key={title} block>
                {`${title}: ${deliveryText(state)}`}
                {lastDay !== null && (
                  <Text small className={overdue ? styles.open : styles.mild}>
                    {` ${words.due(showDate(lastDay), overdue)}`}
                  </Text>
                )}
              </Text>
            ))}
            <details>
              <summary>{words.show(member)}</summary>
              <CopyText label={words.letterFor(member)} text={letter} />
            </details>
          </li>
        ))}
      </ul>
    </Section>
  );
}
