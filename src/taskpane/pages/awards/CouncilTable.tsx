import type { ReactElement } from 'react';
import type { CouncilRow, ReviewView } from '../../../actions/awards/review-view.ts';
import { awardPane } from '../../../text/index.ts';
import { DataTable, type Column } from '../../components/DataTable.tsx';
import { Section } from '../../components/Section.tsx';
import { Text } from '../../components/Text.tsx';

const words = awardPane.council;

/** What the council decided beside what the bloc proposed. */
export function CouncilTable({ review }: { review: ReviewView }): ReactElement | null {
  if (review.council.length === 0) return null;
  return (
    <Section heading={words.heading}>
      <DataTable
        caption={words.caption(review.proposed, review.agreed)}
        columns={columns}
        rows={review.council}
        keyOf={(row) => row.key}
      />
    </Section>
  );
}

const columns: readonly Column<CouncilRow>[] = [
  { key: 'subject', title: words.columns.subject, names: true, cell: (row) => <SubjectCell row={row} /> },
  { key: 'bloc', title: words.columns.bloc, cell: (row) => row.bloc },
  { key: 'council', title: words.columns.council, cell: (row) => row.council },
];

function SubjectCell({ row }: { row: CouncilRow }): ReactElement {
  return (
    <>
      {row.subject}
      <Text small block>
        {row.award}
      </Text>
    </>
  );
}
