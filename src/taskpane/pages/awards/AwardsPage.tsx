import { useMemo, type ReactElement } from 'react';
import type { AwardOrder } from '../../../actions/awards/award-orders.ts';
import { congressOf } from '../../../actions/awards/congress-view.ts';
import { reviewOf } from '../../../actions/awards/review-of.ts';
import type { BlocOfWorkbook } from '../../../actions/read-bloc.ts';
import { openAwards } from '../../../workbook/open-awards.ts';
import { openCongress } from '../../../workbook/open-congress.ts';
import { FindingList } from '../FindingList.tsx';
import { AwardsSection } from './AwardsSection.tsx';
import { CongressSection } from './CongressSection.tsx';
import { CouncilTable } from './CouncilTable.tsx';
import { DossierSection } from './DossierSection.tsx';
import { NomineeList } from './NomineeList.tsx';
import { ReviewDay } from './ReviewDay.tsx';
import { SetUpAwards } from './SetUpAwards.tsx';
import type { OnOrder } from '../../on-order.ts';

type Props = {
  readonly reading: BlocOfWorkbook;
  readonly waiting: boolean;
  readonly onOrder: OnOrder<AwardOrder>;
  readonly onGo: (address: string) => void;
};

/** The review meeting: from the day and the rules to proposals, decisions, the list for the council and dossiers. */
export default function AwardsPage({ reading, waiting, onOrder, onGo }: Props): ReactElement {
  const review = useMemo(() => {
    const awards = openAwards(reading.snapshot, reading.bloc);
    return awards === null ? null : reviewOf(awards);
  }, [reading]);
  const congress = useMemo(() => {
    const open = openCongress(reading.snapshot);
    return open === null ? null : congressOf(open);
  }, [reading]);
  const found = congress?.findings ?? [];
  const conferences = <CongressSection congress={congress} waiting={waiting} onOrder={onOrder} />;
  if (review === null) {
    return (
      <>
        <SetUpAwards missing={null} waiting={waiting} onOrder={onOrder} />
        {conferences}
        {found.length > 0 && <FindingList findings={found} onGo={onGo} />}
      </>
    );
  }
  return (
    <>
      {review.missingSheets.length > 0 && (
        <SetUpAwards missing={review.missingSheets} waiting={waiting} onOrder={onOrder} />
      )}
      <ReviewDay day={review.day} reception={review.reception} waiting={waiting} onOrder={onOrder} />
      <AwardsSection awards={review.awards} waiting={waiting} onOrder={onOrder} onGo={onGo} />
      <CouncilTable review={review} />
      <NomineeList review={review} waiting={waiting} onOrder={onOrder} />
      <DossierSection review={review} waiting={waiting} onOrder={onOrder} />
      {conferences}
      <FindingList findings={[...review.findings, ...found]} onGo={onGo} />
    </>
  );
}
