import { makeStyles, tokens } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import type { FindingRow } from '../../actions/overview.ts';
import type { Severity } from '../../scoring/index.ts';
import { paneText } from '../../text/index.ts';
import { ActionButton } from '../components/ActionButton.tsx';
import { GoToCell } from '../components/GoToCell.tsx';
import { Section } from '../components/Section.tsx';
import { SeverityMark } from '../components/SeverityMark.tsx';
import { Text } from '../components/Text.tsx';

const words = paneText.findings;
const shownAtFirst = 20;

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  item: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: tokens.spacingVerticalXXS,
    padding: `${tokens.spacingVerticalS} 0`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: 'anywhere',
  },
  advice: { color: tokens.colorNeutralForeground2 },
  place: { marginInlineStart: tokens.spacingHorizontalS },
});

type Props = {
  readonly findings: readonly FindingRow[];
  /** Something else on the page is to be mended too. */
  readonly workElsewhere?: boolean;
  readonly onGo: (address: string) => void;
};

/** Everything wrong, doubtful or open: what, what to do, and the way to the cell. */
export function FindingList({ findings, workElsewhere = false, onGo }: Props): ReactElement {
  const [all, setAll] = useState(false);
  const shown = all ? findings : findings.slice(0, shownAtFirst);
  return (
    <Section heading={words.heading}>
      <Text block>
        {findings.length === 0
          ? workElsewhere
            ? words.cautionFirst
            : words.none
          : words.counts(count(findings, 'error'), count(findings, 'warning'), count(findings, 'question'))}
      </Text>
      <FindingItems findings={shown} onGo={onGo} />
      {shown.length < findings.length && (
        <ActionButton look="subtle" onPress={() => setAll(true)}>
          {words.showAll(findings.length)}
        </ActionButton>
      )}
    </Section>
  );
}

/** The findings without heading and counts, for beside the thing that they are about. */
export function FindingItems({ findings, onGo }: Pick<Props, 'findings' | 'onGo'>): ReactElement {
  const styles = useStyles();
  return (
    <ul className={styles.list}>
      {findings.map((finding) => (
        <FindingItem key={finding.key} finding={finding} onGo={onGo} />
      ))}
    </ul>
  );
}

function FindingItem({ finding, onGo }: { finding: FindingRow; onGo: Props['onGo'] }): ReactElement {
  const styles = useStyles();
  return (
    <li className={styles.item}>
      <div>
        <SeverityMark severity={finding.severity} label={finding.label} />
        <Text className={styles.place}>{finding.place}</Text>
      </div>
      <Text>{finding.sentence}</Text>
      <Text className={styles.advice}>{finding.advice}</Text>
      {finding.address !== null && <GoToCell address={finding.address} onGo={onGo} />}
    </li>
  );
}

function count(findings: readonly FindingRow[], severity: Severity): number {
  return findings.filter((finding) => finding.severity === severity).length;
}
