import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { MissingLine, StandingRow } from '../../actions/overview.ts';
import { paneText } from '../../text/index.ts';
import { GoToCell } from '../components/GoToCell.tsx';
import { Section } from '../components/Section.tsx';
import { Text } from '../components/Text.tsx';

const words = paneText.missing;
const linesShown = 10;

const useStyles = makeStyles({
  list: { margin: 0, paddingInlineStart: 0, listStyleType: 'none' },
  line: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXXS} 0`,
  },
  title: { overflowWrap: 'anywhere' },
  member: { cursor: 'pointer', padding: `${tokens.spacingVerticalXS} 0`, overflowWrap: 'anywhere' },
});

type Props = { readonly standings: readonly StandingRow[]; readonly onGo: (address: string) => void };

/** What each member has still to fill in, with the way to the cell. */
export default function MissingEntries({ standings, onGo }: Props): ReactElement {
  const styles = useStyles();
  const incomplete = standings.filter((row) => row.missing.length > 0);
  return (
    <Section heading={words.heading}>
      {incomplete.length === 0 && (
        <Text>{standings.some((row) => row.invalid > 0) ? words.unreadable : words.none}</Text>
      )}
      {incomplete.map((row) => (
        <details key={row.member}>
          {/* office.js in Excel on the web passes over a summary that does not say it is a stop. */}
          <summary tabIndex={0} className={styles.member}>
            {words.member(row.member, row.missing.length)}
          </summary>
          <ul className={styles.list}>
            {row.missing.slice(0, linesShown).map((line) => (
              <MissingItem key={line.code} line={line} onGo={onGo} />
            ))}
          </ul>
          {row.missing.length > linesShown && <Text>{words.more(row.missing.length - linesShown)}</Text>}
        </details>
      ))}
    </Section>
  );
}

function MissingItem({ line, onGo }: { line: MissingLine; onGo: Props['onGo'] }): ReactElement {
  const styles = useStyles();
  return (
    <li className={styles.line}>
      <Text className={styles.title}>
        <strong>{line.code}</strong> {line.title}
      </Text>
      {line.address !== null && <GoToCell address={line.address} onGo={onGo} />}
    </li>
  );
}
