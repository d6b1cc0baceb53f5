import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { ExplanationLine } from '../../../actions/explanation.ts';
import { explanationPane } from '../../../text/index.ts';
import type { Column } from '../../components/DataTable.tsx';
import { Text } from '../../components/Text.tsx';

const words = explanationPane;

const useStyles = makeStyles({
  under: { display: 'block', color: tokens.colorNeutralForeground3 },
});

/** Code, how the points came about with basis and evidence, points. */
export const explanationColumns: readonly Column<ExplanationLine>[] = [
  { key: 'code', title: words.columns.code, names: true, whole: true, cell: (row) => row.code },
  { key: 'how', title: words.columns.how, cell: (row) => <HowCell row={row} /> },
  { key: 'points', title: words.columns.points, numeric: true, cell: (row) => row.points },
];

function HowCell({ row }: { row: ExplanationLine }): ReactElement {
  const styles = useStyles();
  return (
    <>
      {row.title}
      <Text small className={styles.under}>
        {row.how}
      </Text>
      {row.basis !== null && (
        <Text small className={styles.under}>
          {words.basis(row.basis)}
        </Text>
      )}
      {row.evidence.map((document) => (
        <Text key={document} small className={styles.under}>
          {words.evidence(document)}
        </Text>
      ))}
    </>
  );
}
