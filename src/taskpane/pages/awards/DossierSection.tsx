import type { ReactElement } from 'react';
import type { AwardOrder } from '../../../actions/awards/award-orders.ts';
import type { DossierRow } from '../../../actions/awards/dossier-view.ts';
import type { ReviewView } from '../../../actions/awards/review-view.ts';
import { awardPane } from '../../../text/index.ts';
import { ActionButton } from '../../components/ActionButton.tsx';
import { DataTable, type Column } from '../../components/DataTable.tsx';
import { Section } from '../../components/Section.tsx';
import { Text } from '../../components/Text.tsx';
import type { OnOrder } from '../../on-order.ts';

const words = awardPane.dossiers;

type Props = {
  readonly review: ReviewView;
  readonly waiting: boolean;
  readonly onOrder: OnOrder<AwardOrder>;
};

/** The checklist of everyone who is proposed: received, late, missing, or on a form out of force. */
export function DossierSection({ review, waiting, onOrder }: Props): ReactElement {
  const { dossiers, withoutDossier } = review;
  return (
    <Section heading={words.heading}>
      {review.proposed === 0 && <Text>{words.none}</Text>}
      {dossiers.length > 0 && (
        <DataTable caption={words.caption} columns={columns} rows={dossiers} keyOf={(row) => row.key} />
      )}
      {withoutDossier.length > 0 && (
        <>
          <Text block>{words.withoutLines(withoutDossier)}</Text>
          <ActionButton waiting={waiting} onPress={() => onOrder({ kind: 'addDossiers' })}>
            {words.add}
          </ActionButton>
        </>
      )}
    </Section>
  );
}

const columns: readonly Column<DossierRow>[] = [
  { key: 'subject', title: words.columns.subject, names: true, cell: (row) => row.subject },
  { key: 'part', title: words.columns.part, cell: (row) => row.part },
  { key: 'state', title: words.columns.state, cell: (row) => <StateCell row={row} /> },
];

function StateCell({ row }: { row: DossierRow }): ReactElement {
  return (
    <>
      {row.state}
      {row.remarks.map((remark) => (
        <Text key={remark} small block>
          {remark}
        </Text>
      ))}
    </>
  );
}
