import { makeStyles, tokens } from '@fluentui/react-components';
import { useMemo, useState, type ReactElement } from 'react';
import { ruleExample } from '../../../actions/criteria/rule-example.ts';
import type { Line, Regulation, RuleKind } from '../../../scoring/index.ts';
import { exampleWords as words } from '../../../text/index.ts';
import { Text } from '../../components/Text.tsx';
import { TextLine } from '../../components/TextLine.tsx';

const useStyles = makeStyles({
  box: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    padding: tokens.spacingHorizontalS,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
    overflowWrap: 'anywhere',
  },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
});

type Props = {
  /** Null while the rule cannot be read. */
  readonly line: Line | null;
  readonly kind: RuleKind;
  readonly isConditional: boolean;
  readonly regulation: Regulation;
};

/** Tries the rule out with the engine that scores the bloc. */
export function RuleExample({ line, kind, isConditional, regulation }: Props): ReactElement {
  const styles = useStyles();
  const [value, setValue] = useState('');
  const [target, setTarget] = useState('');
  const [leader, setLeader] = useState('');
  const example = useMemo(
    () => (line === null ? null : ruleExample(line, regulation, { value, target, leader })),
    [line, regulation, value, target, leader],
  );
  return (
    <div className={styles.box} role="group" aria-label={words.heading}>
      <h3 className={styles.heading}>{words.heading}</h3>
      {kind !== 'keep' && (
        <TextLine
          label={words.value}
          hint={words.valueHint[hintOf(kind)]}
          value={value}
          problem={null}
          onChange={setValue}
        />
      )}
      {(kind === 'ratio' || kind === 'relative' || kind === 'grid') && (
        <TextLine
          label={kind === 'grid' ? words.second : words.target}
          hint=""
          value={target}
          problem={null}
          onChange={setTarget}
        />
      )}
      {kind === 'relative' && (
        <TextLine label={words.leader} hint="" value={leader} problem={null} onChange={setLeader} />
      )}
      <div role="status">
        {example === null ? (
          <Text>{line === null ? words.ruleFirst : words.typeFirst}</Text>
        ) : (
          <>
            <Text block strong>
              {example.result}
            </Text>
            {[...example.steps, ...example.problems].map((step) => (
              <Text key={step} block small>
                {step}
              </Text>
            ))}
            {isConditional && (
              <Text block small>
                {words.conditional}
              </Text>
            )}
          </>
        )}
      </div>
    </div>
  );
}

function hintOf(kind: RuleKind): keyof typeof words.valueHint {
  if (kind === 'yesNo' || kind === 'choice' || kind === 'late') return kind;
  return kind === 'keep' ? 'none' : 'number';
}
