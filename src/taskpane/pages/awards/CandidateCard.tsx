import { makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef, useState, type ReactElement } from 'react';
import type { AwardOrder } from '../../../actions/awards/award-orders.ts';
import type { AwardView, CandidateView } from '../../../actions/awards/review-view.ts';
import { awardPane } from '../../../text/index.ts';
import { ActionButton } from '../../components/ActionButton.tsx';
import { Text } from '../../components/Text.tsx';
import { BallotForm } from './BallotForm.tsx';
import { ConditionList } from './ConditionList.tsx';
import { DecisionForm } from './DecisionForm.tsx';
import { TruthMark } from './TruthMark.tsx';
import { takeFocus } from '../../take-focus.ts';
import type { OnOrder } from '../../on-order.ts';

const useStyles = makeStyles({
  card: {
    padding: `${tokens.spacingVerticalS} 0`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: 'anywhere',
  },
  summary: { cursor: 'pointer' },
  name: { fontWeight: tokens.fontWeightSemibold },
  under: { display: 'block', paddingInlineStart: tokens.spacingHorizontalL },
  inside: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

type Props = {
  readonly award: AwardView;
  readonly candidate: CandidateView;
  readonly waiting: boolean;
  readonly onOrder: OnOrder<AwardOrder>;
};

type Form = 'ballot' | 'decision';

/** One unit or person under review: the answer at a glance, every condition and the votes when opened. */
export function CandidateCard({ award, candidate, waiting, onOrder }: Props): ReactElement {
  const styles = useStyles();
  const { form, open, close, buttons } = useForm();
  const { subject, standing } = candidate;
  const order = (one: AwardOrder): void => onOrder(one, close);
  return (
    <li className={styles.card}>
      <details open={candidate.leads}>
        <summary className={styles.summary}>
          <span className={styles.name}>{subject}</span>
          <span className={styles.under}>
            <TruthMark truth={candidate.truth} label={candidate.answer} />{' '}
            <Text strong>{candidate.proposal}</Text>
            <Text block small>
              {standing.join(' · ')}
            </Text>
          </span>
        </summary>
        <div className={styles.inside}>
          <ConditionList conditions={candidate.conditions} />
          <Outcome candidate={candidate} />
          {form === null && (
            <div className={styles.buttons} ref={buttons}>
              <ActionButton
                size="small"
                label={awardPane.ballot.openFor(subject)}
                onPress={() => open('ballot')}
              >
                {awardPane.ballot.open}
              </ActionButton>
              <ActionButton
                size="small"
                label={awardPane.decision.openFor(subject)}
                onPress={() => open('decision')}
              >
                {awardPane.decision.open}
              </ActionButton>
            </div>
          )}
          {form === 'ballot' && (
            <BallotForm
              subject={subject}
              round={candidate.nextRound}
              meeting={award.meeting}
              writtenCounts={award.writtenCounts}
              waiting={waiting}
              onSave={(counts) => order({ kind: 'ballot', award: award.id, subject, counts })}
              onBack={close}
            />
          )}
          {form === 'decision' && (
            <DecisionForm
              subject={subject}
              waiting={waiting}
              onSave={(decision) => order({ kind: 'decision', award: award.id, subject, ...decision })}
              onBack={close}
            />
          )}
        </div>
      </details>
    </li>
  );
}

/** Why it stands where it stands: remarks, the vote with what it was measured against, the council. */
function Outcome({ candidate }: { candidate: CandidateView }): ReactElement {
  const { remarks, vote, voteBase, council } = candidate;
  return (
    <>
      {remarks.map((line) => (
        <Text key={line}>{line}</Text>
      ))}
      {vote !== null && <Text>{vote}</Text>}
      {voteBase.length > 0 && <Text small>{voteBase.join(' ')}</Text>}
      {council !== null && <Text>{council}</Text>}
    </>
  );
}

/** Which form is open; when it closes the keyboard goes back to the buttons. */
function useForm() {
  const [form, setForm] = useState<Form | null>(null);
  const before = useRef<Form | null>(null);
  const buttons = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (before.current !== null && form === null) {
      const place = before.current === 'ballot' ? 0 : 1;
      takeFocus([...(buttons.current?.querySelectorAll('button') ?? [])].at(place));
    }
    before.current = form;
  }, [form]);
  return { form, open: setForm, close: () => setForm(null), buttons };
}
