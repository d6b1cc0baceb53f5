import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { StandingRow } from '../../actions/overview.ts';
import { paneText } from '../../text/index.ts';
import { DataTable, type Column } from '../components/DataTable.tsx';
import { Section } from '../components/Section.tsx';
import { Text } from '../components/Text.tsx';

const words = paneText.overview;

const useStyles = makeStyles({
  under: { display: 'block', color: tokens.colorNeutralForeground3 },
  fault: { display: 'block', color: tokens.colorStatusDangerForeground3 },
  basis: { marginBottom: tokens.spacingVerticalXS },
});

type Props = {
  readonly standings: readonly StandingRow[];
  /** Whose points count, in sentences. */
  readonly basis: readonly string[];
};

/** The members, best first, each with total, rank and class; ties are said openly. */
export function StandingsTable({ standings, basis }: Props): ReactElement {
  const styles = useStyles();
  return (
    <Section heading={words.standing}>
      {standings.length === 0 ? (
        <Text>{words.noMembers}</Text>
      ) : (
        <>
          {basis.length > 0 && (
            <Text block className={styles.basis}>
              {[...basis, ...(standings.some(isOpen) ? [words.provisionalNote] : [])].join(' ')}
            </Text>
          )}
          <DataTable
            caption={words.standingHint}
            columns={columns}
            rows={standings}
            keyOf={(row) => row.member}
          />
        </>
      )}
    </Section>
  );
}

const columns: readonly Column<StandingRow>[] = [
  {
    key: 'rank',
    title: words.columns.rank,
    numeric: true,
    cell: (row) => row.rank ?? words.noRank,
  },
  { key: 'member', title: words.columns.member, names: true, cell: (row) => <MemberCell row={row} /> },
  { key: 'total', title: words.columns.total, numeric: true, cell: (row) => <TotalCell row={row} /> },
  { key: 'class', title: words.columns.className, cell: (row) => row.className ?? words.noClass },
];

function MemberCell({ row }: { row: StandingRow }): ReactElement {
  const styles = useStyles();
  return (
    <>
      {row.member}
      {faultsOf(row).map((fault) => (
        <Text key={fault} small className={styles.fault}>
          {fault}
        </Text>
      ))}
      {notesOf(row).map((note) => (
        <Text key={note} small className={styles.under}>
          {note}
        </Text>
      ))}
    </>
  );
}

function TotalCell({ row }: { row: StandingRow }): ReactElement {
  const styles = useStyles();
  return (
    <>
      {row.total}
      {row.provisional && row.total !== words.noPoints && (
        <Text small className={styles.under}>
          {words.provisional}
        </Text>
      )}
    </>
  );
}

function isOpen({ missing }: StandingRow): boolean {
  return missing.length > 0;
}

function faultsOf(row: StandingRow): readonly string[] {
  return [
    ...(row.invalid === 0 ? [] : [words.invalidCount(row.invalid)]),
    ...(row.listed ? [] : [words.notListed]),
  ];
}

function notesOf(row: StandingRow): readonly string[] {
  return [
    ...(row.role === 'member' ? [] : [words.roles[row.role]]),
    ...(row.tied ? [words.tied] : []),
    ...(row.separatedBy === null ? [] : [words.separated(row.separatedBy)]),
    ...row.disqualified,
    ...(row.missing.length === 0 ? [] : [words.missingCount(row.missing.length)]),
  ];
}
