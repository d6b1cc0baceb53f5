import type { ReactElement } from 'react';
import type { AwardOrder } from '../../../actions/awards/award-orders.ts';
import type { ReviewView } from '../../../actions/awards/review-view.ts';
import { awardPane } from '../../../text/index.ts';
import { ActionButton } from '../../components/ActionButton.tsx';
import { Section } from '../../components/Section.tsx';
import { Text } from '../../components/Text.tsx';
import { CompositionTable } from './CompositionTable.tsx';
import type { OnOrder } from '../../on-order.ts';

const words = awardPane.list;

type Props = {
  readonly review: ReviewView;
  readonly waiting: boolean;
  readonly onOrder: OnOrder<AwardOrder>;
};

/** The list for the council, as a sheet of values. */
export function NomineeList({ review, waiting, onOrder }: Props): ReactElement {
  return (
    <Section heading={words.heading}>
      <Text block>{words.hint}</Text>
      <Text block>{words.count(review.proposed)}</Text>
      <CompositionTable review={review} />
      {review.open > 0 && <Text block>{words.open(review.open)}</Text>}
      {review.proposed > 0 && (
        <ActionButton look="primary" waiting={waiting} onPress={() => onOrder({ kind: 'nominees' })}>
          {words.put}
        </ActionButton>
      )}
    </Section>
  );
}
