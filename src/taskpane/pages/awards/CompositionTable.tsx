import type { ReactElement } from 'react';
import type { CompositionView, ReviewView } from '../../../actions/awards/review-view.ts';
import { awardPane } from '../../../text/index.ts';
import { DataTable, type Column } from '../../components/DataTable.tsx';

const words = awardPane.composition;

/** How many of those proposed are no leaders, direct workers or small collectives (S2-09, S4-17). */
export function CompositionTable({ review }: { review: ReviewView }): ReactElement | null {
  if (review.composition.length === 0) return null;
  return (
    <DataTable caption={words.caption} columns={columns} rows={review.composition} keyOf={(row) => row.key} />
  );
}

const columns: readonly Column<CompositionView>[] = [
  { key: 'group', title: words.columns.group, names: true, cell: (row) => row.group },
  { key: 'count', title: words.columns.count, cell: (row) => row.count },
];
