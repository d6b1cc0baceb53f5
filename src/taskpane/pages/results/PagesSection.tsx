import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { PrintedPages } from '../../../actions/results/printed-pages.ts';
import type { ResultOrder } from '../../../actions/results/result-orders.ts';
import { resultPane } from '../../../text/index.ts';
import { ActionButton } from '../../components/ActionButton.tsx';
import { Note } from '../../components/Note.tsx';
import { Section } from '../../components/Section.tsx';
import { Text } from '../../components/Text.tsx';
import type { OnOrder } from '../../on-order.ts';

const words = resultPane.pages;

const useStyles = makeStyles({
  buttons: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'stretch',
    gap: tokens.spacingVerticalS,
    margin: `${tokens.spacingVerticalS} 0`,
  },
});

type Props = {
  readonly pages: PrintedPages;
  /** How many errors the workbook still has. */
  readonly errors: number;
  readonly members: readonly string[];
  /** The member that is chosen in the pane. */
  readonly member: string | null;
  readonly waiting: boolean;
  readonly onOrder: OnOrder<ResultOrder>;
};

/** Pages to print and sign: of the whole bloc, of one member, of every member. */
export function PagesSection({ pages, errors, members, member, waiting, onOrder }: Props): ReactElement {
  const styles = useStyles();
  const make = (wanted: readonly string[]): void => onOrder({ kind: 'memberPages', members: wanted });
  return (
    <Section heading={words.heading}>
      <Text block>{words.hint}</Text>
      {errors > 0 && <Note kind="warning">{words.errors(errors)}</Note>}
      {pages.outdated.length > 0 && <Note kind="warning">{words.outdated(pages.outdated)}</Note>}
      <div className={styles.buttons}>
        <ActionButton waiting={waiting} onPress={() => onOrder({ kind: 'blocPage' })}>
          {words.bloc}
        </ActionButton>
        {member !== null && (
          <ActionButton waiting={waiting} onPress={() => make([member])}>
            {words.member(member)}
          </ActionButton>
        )}
        <ActionButton waiting={waiting} onPress={() => make(members)}>
          {words.members(members.length)}
        </ActionButton>
      </div>
      {member === null && <Text block>{words.chooseFirst}</Text>}
      <Text block small>
        {words.code(pages.code)}
      </Text>
    </Section>
  );
}
