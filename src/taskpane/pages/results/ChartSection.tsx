import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { ChartRow, ChartView } from '../../../actions/results/chart-view.ts';
import { resultPane } from '../../../text/index.ts';
import { ActionButton } from '../../components/ActionButton.tsx';
import { DataTable, type Column } from '../../components/DataTable.tsx';
import { Section } from '../../components/Section.tsx';
import { Text } from '../../components/Text.tsx';
import { sectionColours } from '../../../workbook/section-colours.ts';

const words = resultPane.chart;

const useStyles = makeStyles({
  legend: { listStyle: 'none', margin: `0 0 ${tokens.spacingVerticalM}`, padding: 0 },
  entry: { display: 'flex', gap: tokens.spacingHorizontalS, alignItems: 'baseline' },
  // High contrast keeps the colours: they carry meaning, and the numbers stand beside them in words.
  colour: { forcedColorAdjust: 'none' },
  swatch: { flex: 'none', width: '12px', height: '12px' },
  row: { marginBottom: tokens.spacingVerticalM },
  bar: {
    display: 'flex',
    height: '18px',
    margin: `${tokens.spacingVerticalXXS} 0`,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  part: {
    boxSizing: 'border-box',
    borderInlineEndWidth: '1px',
    borderInlineEndStyle: 'solid',
    borderInlineEndColor: tokens.colorNeutralBackground1,
  },
  parts: { color: tokens.colorNeutralForeground3 },
  table: { marginTop: tokens.spacingVerticalS, overflowX: 'auto' },
});

type Props = {
  readonly chart: ChartView;
  readonly waiting: boolean;
  readonly onPut: () => void;
};

/** A bar for each member, stacked by section. The bars are for the eye; all numbers stand beside them as text. */
export function ChartSection({ chart, waiting, onPut }: Props): ReactElement {
  const styles = useStyles();
  if (chart.rows.length === 0) {
    return (
      <Section heading={words.heading}>
        <Text block>{words.none}</Text>
      </Section>
    );
  }
  return (
    <Section heading={words.heading}>
      <Legend sections={chart.sections} />
      {chart.rows.map((row) => (
        <Bar key={row.member} row={row} />
      ))}
      {chart.hasNegative && (
        <Text small block>
          {words.negative}
        </Text>
      )}
      <ActionButton waiting={waiting} onPress={onPut}>
        {words.put}
      </ActionButton>
      <details className={styles.table}>
        <summary>{words.asTable}</summary>
        <div className={styles.table}>
          <DataTable
            caption={words.caption}
            columns={columnsOf(chart.sections)}
            rows={chart.rows}
            keyOf={(row) => row.member}
          />
        </div>
      </details>
    </Section>
  );
}

function Legend({ sections }: Pick<ChartView, 'sections'>): ReactElement {
  const styles = useStyles();
  return (
    <ul className={styles.legend} aria-label={words.legend}>
      {sections.map(({ code, title }, place) => (
        <li key={code} className={styles.entry}>
          <span
            aria-hidden
            className={mergeClasses(styles.colour, styles.swatch)}
            style={{ backgroundColor: colourOf(place) }}
          />
          <Text small>{`${code}. ${title}`}</Text>
        </li>
      ))}
    </ul>
  );
}

function Bar({ row }: { row: ChartRow }): ReactElement {
  const styles = useStyles();
  return (
    <div className={styles.row}>
      <Text block>{words.total(row.member, row.total)}</Text>
      <div aria-hidden className={styles.bar}>
        {row.parts.map(({ code, share }, place) => (
          <span
            key={code}
            className={mergeClasses(styles.colour, styles.part)}
            style={{
              backgroundColor: colourOf(place),
              width: `${share}%`,
              display: share > 0 ? undefined : 'none',
            }}
          />
        ))}
      </div>
      <Text small block className={styles.parts}>
        {row.parts.map(({ code, points }) => words.part(code, points)).join(' · ')}
      </Text>
    </div>
  );
}

function colourOf(place: number): string | undefined {
  return sectionColours[place % sectionColours.length];
}

function columnsOf(sections: ChartView['sections']): readonly Column<ChartRow>[] {
  return [
    { key: 'member', title: words.columns.member, names: true, cell: (row) => row.member },
    ...sections.map(({ code }, place) => ({
      key: code,
      title: code,
      numeric: true,
      cell: (row: ChartRow) => row.parts[place]?.points ?? '',
    })),
    { key: 'total', title: words.columns.total, numeric: true, cell: (row) => row.total },
  ];
}
