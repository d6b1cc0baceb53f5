import { Checkbox } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { ProposalLine } from '../../../actions/takeover/take-over-view.ts';
import { takeOverPane } from '../../../text/index.ts';
import { ActionButton } from '../../components/ActionButton.tsx';
import { Section } from '../../components/Section.tsx';
import { Text } from '../../components/Text.tsx';
import { useTakeOverStyles } from './styles.ts';

const words = takeOverPane.preview;

type Props = {
  readonly proposals: readonly ProposalLine[];
  readonly confirmed: ReadonlySet<string>;
  readonly onConfirm: (confirmed: ReadonlySet<string>) => void;
};

/** What texts of the table say about scoring: nothing of it is used before the person ticks it. */
export function ProposalSection({ proposals, confirmed, onConfirm }: Props): ReactElement | null {
  const styles = useTakeOverStyles();
  if (proposals.length === 0) return null;
  const all = proposals.every(({ id }) => confirmed.has(id));
  const toggle = (id: string, on: boolean): void => {
    const next = new Set(confirmed);
    if (on) next.add(id);
    else next.delete(id);
    onConfirm(next);
  };
  return (
    <Section heading={words.proposals}>
      <div className={styles.close}>
        <Text block>{words.proposalsHint}</Text>
        <div className={styles.buttons}>
          <ActionButton onPress={() => onConfirm(all ? new Set() : new Set(proposals.map(({ id }) => id)))}>
            {all ? words.confirmNone : words.confirmAll}
          </ActionButton>
        </div>
        <ul className={styles.list}>
          {proposals.map(({ id, offer, quote, place }) => (
            <li key={id} className={styles.item}>
              <Checkbox
                label={offer}
                checked={confirmed.has(id)}
                onChange={(_event, data) => toggle(id, data.checked === true)}
              />
              <Text small className={styles.detail}>
                {words.quote(quote, place)}
              </Text>
            </li>
          ))}
        </ul>
      </div>
    </Section>
  );
}
