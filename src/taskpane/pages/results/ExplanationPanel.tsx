import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { ExplanationLine, MemberExplanation } from '../../../actions/explanation.ts';
import { paneText } from '../../../text/index.ts';
import { Choice } from '../../components/Choice.tsx';
import { DataTable, type Column } from '../../components/DataTable.tsx';
import { Section } from '../../components/Section.tsx';
import { Text } from '../../components/Text.tsx';

const words = paneText.explanation;

const useStyles = makeStyles({
  under: { display: 'block', color: tokens.colorNeutralForeground3 },
  sum: { marginTop: tokens.spacingVerticalS },
});

type Props = {
  readonly members: readonly string[];
  readonly explanation: MemberExplanation | null;
  readonly onChoose: (member: string | null) => void;
};

/** Why one member has its points, line by line, with the basis of each. */
export function ExplanationPanel({ members, explanation, onChoose }: Props): ReactElement {
  const choices = members.map((member) => ({ value: member, title: member }));
  return (
    <Section heading={words.heading}>
      <Choice
        label={words.choose}
        options={[{ value: '', title: words.chooseFirst }, ...choices]}
        value={explanation?.member ?? ''}
        onChange={(member) => onChoose(member === '' ? null : member)}
      />
      {explanation !== null && <Rows explanation={explanation} />}
    </Section>
  );
}

function Rows({ explanation }: { explanation: MemberExplanation }): ReactElement {
  const styles = useStyles();
  return (
    <>
      <DataTable
        caption={`${explanation.member}: ${explanation.total}`}
        columns={columns}
        rows={explanation.rows}
        keyOf={(row) => row.key}
      />
      <Text block strong className={styles.sum}>
        {words.addsUp(explanation.total)}
      </Text>
      {explanation.className !== null && <Text block>{words.class(explanation.className)}</Text>}
      {explanation.missed !== null && <Text block>{explanation.missed}</Text>}
    </>
  );
}

const columns: readonly Column<ExplanationLine>[] = [
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
