import { makeStyles, tokens } from '@fluentui/react-components';
import { useMemo, useState, type ReactElement } from 'react';
import { whyView, type GapRow, type WhyView } from '../../../actions/results/why-view.ts';
import { resultPane } from '../../../text/index.ts';
import type { OpenBloc } from '../../../workbook/open-bloc.ts';
import { Choice } from '../../components/Choice.tsx';
import { DataTable, type Column } from '../../components/DataTable.tsx';
import { Section } from '../../components/Section.tsx';
import { Text } from '../../components/Text.tsx';
import { SmallestChanges } from './SmallestChanges.tsx';

const words = resultPane.why;

const useStyles = makeStyles({
  under: { display: 'block', color: tokens.colorNeutralForeground3 },
  table: { marginTop: tokens.spacingVerticalM },
  sum: { marginTop: tokens.spacingVerticalS },
  heading: {
    margin: `${tokens.spacingVerticalL} 0 ${tokens.spacingVerticalXS}`,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
  },
});

type Props = { readonly bloc: OpenBloc; readonly member: string | null };

/** What separates the chosen member from the first, line by line; then how firm its own place is. */
export function WhySection({ bloc, member }: Props): ReactElement {
  const [against, setAgainst] = useState<string | null>(null);
  const view = useMemo(
    () => (member === null ? null : whyView(bloc.result, member, against)),
    [bloc, member, against],
  );
  return (
    <Section heading={words.heading}>
      {view === null ? (
        <Text block>{words.chooseFirst}</Text>
      ) : (
        <Why view={view} bloc={bloc} onAgainst={setAgainst} />
      )}
    </Section>
  );
}

type WhyProps = {
  readonly view: WhyView;
  readonly bloc: OpenBloc;
  readonly onAgainst: (member: string) => void;
};

function Why({ view, bloc, onAgainst }: WhyProps): ReactElement {
  const styles = useStyles();
  const { other, margin } = view;
  return (
    <>
      {view.remarks.map((remark) => (
        <Text key={remark} block>
          {remark}
        </Text>
      ))}
      {other !== null && (
        <>
          <Choice
            label={words.against}
            options={view.others.map(({ member, title }) => ({ value: member, title }))}
            value={other}
            onChange={onAgainst}
          />
          <Gaps caption={words.behind(other)} rows={view.behind} />
          <Gaps caption={words.ahead(other)} rows={view.ahead} />
          <Text block strong className={styles.sum}>
            {view.sum}
          </Text>
          <SmallestChanges key={`${view.member}|${other}`} bloc={bloc} member={view.member} other={other} />
        </>
      )}
      {margin !== null && (
        <>
          <h3 className={styles.heading}>{margin.heading}</h3>
          <Text block>{margin.sentence}</Text>
        </>
      )}
    </>
  );
}

function Gaps({ caption, rows }: { caption: string; rows: readonly GapRow[] }): ReactElement | null {
  const styles = useStyles();
  if (rows.length === 0) return null;
  return (
    <div className={styles.table}>
      <DataTable caption={caption} columns={columns} rows={rows} keyOf={(row) => row.key} />
    </div>
  );
}

const columns: readonly Column<GapRow>[] = [
  { key: 'line', title: words.columns.line, names: true, cell: (row) => <LineCell row={row} /> },
  { key: 'mine', title: words.columns.mine, numeric: true, cell: (row) => row.mine },
  { key: 'others', title: words.columns.others, numeric: true, cell: (row) => row.others },
  { key: 'by', title: words.columns.by, numeric: true, cell: (row) => row.by },
];

function LineCell({ row }: { row: GapRow }): ReactElement {
  const styles = useStyles();
  return (
    <>
      {row.code}
      <Text small className={styles.under}>
        {row.title}
      </Text>
    </>
  );
}
