import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { AwardOrder } from '../../../actions/awards/award-orders.ts';
import type { AwardView } from '../../../actions/awards/review-view.ts';
import { awardPane } from '../../../text/index.ts';
import { ActionButton } from '../../components/ActionButton.tsx';
import { SeverityMark } from '../../components/SeverityMark.tsx';
import { Text } from '../../components/Text.tsx';
import { CandidateCard } from './CandidateCard.tsx';
import { Motion } from './Motion.tsx';
import type { OnOrder } from '../../on-order.ts';

const useStyles = makeStyles({
  heading: {
    margin: `${tokens.spacingVerticalM} 0 ${tokens.spacingVerticalXS}`,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  facts: {
    display: 'grid',
    gridTemplateColumns: 'minmax(88px, max-content) 1fr',
    columnGap: tokens.spacingHorizontalS,
    margin: `${tokens.spacingVerticalXS} 0`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: 'anywhere',
  },
  factName: { color: tokens.colorNeutralForeground3 },
  fact: { margin: 0 },
  edit: { margin: `${tokens.spacingVerticalXS} 0 ${tokens.spacingVerticalS}` },
  steps: {
    margin: 0,
    paddingInlineStart: tokens.spacingHorizontalXXL,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    overflowWrap: 'anywhere',
  },
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  marks: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
});

const { motion } = awardPane;

type Props = {
  readonly award: AwardView;
  readonly waiting: boolean;
  readonly onOrder: OnOrder<AwardOrder>;
  readonly onGo: (address: string) => void;
};

/** One award: its rule, the places, the motion in words and everyone reviewed for it, in order. */
export function AwardDetail({ award, waiting, onOrder, onGo }: Props): ReactElement {
  const styles = useStyles();
  return (
    <>
      <h3 className={styles.heading}>{award.title}</h3>
      <div className={styles.marks}>
        {award.marks.map((mark) => (
          <SeverityMark key={mark} severity="warning" label={mark} />
        ))}
      </div>
      <dl className={styles.facts}>
        {award.facts.map(([name, value]) => (
          <Fact key={name} name={name} value={value} />
        ))}
      </dl>
      {award.unconfirmed && <Text block>{awardPane.rule.unconfirmed}</Text>}
      <EditRule award={award} onGo={onGo} />
      {award.places.map((sentence) => (
        <Text key={sentence} block strong>
          {sentence}
        </Text>
      ))}
      <Chain steps={award.chain} />
      <Motion heading={motion.heading} copyText={motion.copy} text={award.motion} />
      {award.ballots !== null && (
        <Motion heading={motion.ballots} copyText={motion.copyBallots} text={award.ballots} />
      )}
      <h4 className={styles.heading}>{awardPane.candidates.heading}</h4>
      {award.candidates.length === 0 && <Text>{awardPane.candidates.none}</Text>}
      <ol className={styles.list}>
        {award.candidates.map((candidate) => (
          <CandidateCard
            key={candidate.subject}
            award={award}
            candidate={candidate}
            waiting={waiting}
            onOrder={onOrder}
          />
        ))}
      </ol>
    </>
  );
}

/** Rules are edited where they stand: the way to the status in the table of conditions. */
function EditRule({ award, onGo }: Pick<Props, 'award' | 'onGo'>): ReactElement | null {
  const styles = useStyles();
  const { statusAddress, title } = award;
  if (statusAddress === null) return null;
  return (
    <div className={styles.edit}>
      <ActionButton size="small" label={awardPane.rule.editOf(title)} onPress={() => onGo(statusAddress)}>
        {awardPane.rule.edit}
      </ActionButton>
    </div>
  );
}

/** Why the place went past those who stand ahead. */
function Chain({ steps }: { steps: readonly string[] }): ReactElement | null {
  const styles = useStyles();
  if (steps.length === 0) return null;
  return (
    <>
      <h4 className={styles.heading}>{awardPane.chain}</h4>
      <ol className={styles.steps}>
        {steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
    </>
  );
}

function Fact({ name, value }: { name: string; value: string }): ReactElement {
  const styles = useStyles();
  return (
    <>
      <dt className={styles.factName}>{name}</dt>
      <dd className={styles.fact}>{value}</dd>
    </>
  );
}
