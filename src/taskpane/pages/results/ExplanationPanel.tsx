import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { CellView } from '../../../actions/results/cell-view.ts';
import type { MemberExplanation } from '../../../actions/explanation.ts';
import { explanationPane, paneText } from '../../../text/index.ts';
import { Choice } from '../../components/Choice.tsx';
import { DataTable } from '../../components/DataTable.tsx';
import { Section } from '../../components/Section.tsx';
import { Text } from '../../components/Text.tsx';
import { explanationColumns } from './explanation-columns.tsx';
import { SelectedCell } from './SelectedCell.tsx';

const words = explanationPane;

const useStyles = makeStyles({
  sum: { marginTop: tokens.spacingVerticalS },
});

type Props = {
  readonly members: readonly string[];
  readonly explanation: MemberExplanation | null;
  /** Of the cell that is selected in the workbook. */
  readonly cell: CellView | null;
  readonly onChoose: (member: string | null) => void;
};

/** Why one member has its points, line by line, with the basis of each. */
export function ExplanationPanel({ members, explanation, cell, onChoose }: Props): ReactElement {
  const choices = members.map((member) => ({ value: member, title: member }));
  return (
    <Section heading={words.heading}>
      <SelectedCell view={cell} onChoose={onChoose} />
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
        columns={explanationColumns}
        rows={explanation.rows}
        keyOf={(row) => row.key}
      />
      {explanation.total !== paneText.overview.noPoints && (
        <Text block strong className={styles.sum}>
          {words.addsUp(explanation.total)}
        </Text>
      )}
      {explanation.className !== null && <Text block>{words.class(explanation.className)}</Text>}
      {explanation.missed !== null && <Text block>{explanation.missed}</Text>}
    </>
  );
}
