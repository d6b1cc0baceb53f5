import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement, Ref } from 'react';
import type { BlocOverview } from '../../actions/overview.ts';
import { paneText } from '../../text/index.ts';
import { Text } from '../components/Text.tsx';

const words = paneText.overview;

const useStyles = makeStyles({
  name: {
    margin: 0,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: 'anywhere',
    ':focus': { outline: 'none' },
  },
  facts: {
    display: 'grid',
    gridTemplateColumns: 'max-content 1fr',
    columnGap: tokens.spacingHorizontalS,
    margin: `${tokens.spacingVerticalXS} 0 ${tokens.spacingVerticalM}`,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
  },
  fact: { margin: 0, overflowWrap: 'anywhere' },
  factName: { color: tokens.colorNeutralForeground3 },
});

type Props = {
  readonly overview: BlocOverview;
  readonly heading: Ref<HTMLHeadingElement>;
  /** Name and year only, where the room is wanted for the work. */
  readonly brief: boolean;
};

/** Which bloc, which year, who leads. */
export function BlocHeader({ overview, heading, brief }: Props): ReactElement {
  const styles = useStyles();
  return (
    <header>
      {/* A stop of the Tab key, see FormFrame: the pane puts the focus here. */}
      <h1 ref={heading} tabIndex={0} className={styles.name}>
        {overview.name ?? words.unnamed}
      </h1>
      {overview.year !== null && <Text>{words.year(overview.year)}</Text>}
      {!brief && (
        <dl className={styles.facts}>
          {factsOf(overview).map(([name, value]) => (
            <Fact key={name} name={name} value={value} />
          ))}
        </dl>
      )}
    </header>
  );
}

function Fact({ name, value }: { name: string; value: string }): ReactElement {
  const styles = useStyles();
  return (
    <>
      <dt className={styles.factName}>{name}</dt>
      <dd className={styles.fact}>{value}</dd>
    </>
  );
}

function factsOf(overview: BlocOverview): readonly (readonly [string, string])[] {
  const { leader, deputy, theme } = overview;
  return [
    [words.leader, leader ?? words.nobody],
    [words.deputy, deputy ?? words.nobody],
    ...(theme === null ? [] : [[words.theme, theme] as const]),
  ];
}
