import { useMemo, type ReactElement } from 'react';
import type { AwardOrder } from '../../../actions/awards/award-orders.ts';
import { reviewOf } from '../../../actions/awards/review-of.ts';
import type { BlocOfWorkbook } from '../../../actions/read-bloc.ts';
import { openAwards } from '../../../workbook/open-awards.ts';
import { FindingList } from '../FindingList.tsx';
import { AwardsSection } from './AwardsSection.tsx';
import { CouncilTable } from './CouncilTable.tsx';
import { DossierSection } from './DossierSection.tsx';
import { NomineeList } from './NomineeList.tsx';
import { ReviewDay } from './ReviewDay.tsx';
import { SetUpAwards } from './SetUpAwards.tsx';

type Props = {
  readonly reading: BlocOfWorkbook;
  readonly waiting: boolean;
  readonly onOrder: (order: AwardOrder) => void;
  readonly onGo: (address: string) => void;
};

/** The review meeting: from the day and the rules to proposals, decisions, the list for the council and dossiers. */
export default function AwardsPage({ reading, waiting, onOrder, onGo }: Props): ReactElement {
  const review = useMemo(() => {
    const awards = openAwards(reading.snapshot, reading.bloc);
    return awards === null ? null : reviewOf(awards);
  }, [reading]);
  if (review === null) return <SetUpAwards missing={null} waiting={waiting} onOrder={onOrder} />;
  return (
    <>
      {review.missingSheets.length > 0 && (
        <SetUpAwards missing={review.missingSheets} waiting={waiting} onOrder={onOrder} />
      )}
      <ReviewDay day={review.day} reception={review.reception} waiting={waiting} onOrder={onOrder} />
      <AwardsSection awards={review.awards} waiting={waiting} onOrder={onOrder} />
      <CouncilTable review={review} />
      <NomineeList review={review} waiting={waiting} onOrder={onOrder} />
      <DossierSection review={review} waiting={waiting} onOrder={onOrder} />
      <FindingList findings={review.findings} onGo={onGo} />
    </>
  );
}
