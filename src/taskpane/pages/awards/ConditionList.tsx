import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { ConditionView } from '../../../actions/awards/review-view.ts';
import { awardPane } from '../../../text/index.ts';
import { Text } from '../../components/Text.tsx';
import { TruthMark } from './TruthMark.tsx';

const words = awardPane.candidates;

const useStyles = makeStyles({
  list: { margin: `${tokens.spacingVerticalXS} 0`, padding: 0, listStyleType: 'none' },
  condition: {
    display: 'grid',
    gridTemplateColumns: '80px 1fr',
    alignItems: 'start',
    columnGap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXXS} 0`,
  },
});

/** Every condition of the award: met, missed with what was found, or missing. */
export function ConditionList({ conditions }: { conditions: readonly ConditionView[] }): ReactElement {
  const styles = useStyles();
  if (conditions.length === 0) return <Text>{words.noConditions}</Text>;
  return (
    <ul className={styles.list} aria-label={words.conditions}>
      {conditions.map(({ key, truth, text }) => (
        <li key={key} className={styles.condition}>
          <span>
            <TruthMark truth={truth} label={words.truths[truth]} />
          </span>
          <Text>{text}</Text>
        </li>
      ))}
    </ul>
  );
}
