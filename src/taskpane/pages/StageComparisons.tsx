import type { ReactElement } from 'react';
import type { ComparisonRow, StageComparison } from '../../actions/overview.ts';
import { paneText } from '../../text/index.ts';
import { DataTable, type Column } from '../components/DataTable.tsx';
import { Section } from '../components/Section.tsx';
import { Text } from '../components/Text.tsx';

const words = paneText.stages;

type Props = { readonly comparisons: readonly StageComparison[] };

/** The totals of every two stages that follow one another, with the differences. */
export default function StageComparisons({ comparisons }: Props): ReactElement {
  return (
    <Section heading={words.heading}>
      {comparisons.map((comparison) => (
        <Comparison key={`${comparison.first} ${comparison.second}`} comparison={comparison} />
      ))}
    </Section>
  );
}

function Comparison({ comparison }: { comparison: StageComparison }): ReactElement {
  const first = words.names[comparison.first];
  const second = words.names[comparison.second];
  const different = comparison.rows.filter((row) => row.lines > 0);
  if (different.length === 0) return <Text block>{words.same(first, second)}</Text>;
  return (
    <DataTable
      caption={words.pair(first, second)}
      columns={columnsFor(first, second)}
      rows={different}
      keyOf={(row) => row.member}
    />
  );
}

function columnsFor(first: string, second: string): readonly Column<ComparisonRow>[] {
  return [
    { key: 'member', title: words.columns.member, names: true, cell: (row) => row.member },
    { key: 'first', title: first, numeric: true, cell: (row) => row.first },
    { key: 'second', title: second, numeric: true, cell: (row) => row.second },
    {
      key: 'difference',
      title: words.columns.difference,
      numeric: true,
      cell: (row) => (
        <>
          {row.difference}
          <Text small block>
            {words.lines(row.lines)}
          </Text>
        </>
      ),
    },
  ];
}
