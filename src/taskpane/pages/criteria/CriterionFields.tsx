import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement, ReactNode } from 'react';
import { capFields, paperFields, type CriterionDraft } from '../../../actions/criteria/criterion-draft.ts';
import { criteriaPane, ledgerTerms, ruleKindTerms, ruleWords } from '../../../text/index.ts';
import { Choice } from '../../components/Choice.tsx';
import { Text } from '../../components/Text.tsx';
import { TextLine } from '../../components/TextLine.tsx';
import { RuleFields } from './RuleFields.tsx';

const words = criteriaPane.form;

const useStyles = makeStyles({
  summary: { cursor: 'pointer', fontWeight: tokens.fontWeightSemibold },
  inside: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    paddingTop: tokens.spacingVerticalS,
  },
});

type Props = {
  readonly draft: CriterionDraft;
  readonly problem: (field: string) => string | null;
  readonly onChange: (change: Partial<CriterionDraft>) => void;
};

const kinds = [
  'direct',
  'keep',
  'bands',
  'ratio',
  'yesNo',
  'choice',
  'perCase',
  'perStep',
  'late',
  'grid',
  'relative',
] as const;
const ledgers = ['standard', 'bonus', 'deduction'] as const;

type LineProps = Props & {
  readonly siblings: readonly { readonly code: string; readonly title: string }[];
  readonly ruleProblem: (field: string) => string | null;
};

/** How a line is scored, and under which conditions it counts. */
export function LineFields({ draft, problem, ruleProblem, siblings, onChange }: LineProps): ReactElement {
  const { rule } = draft;
  return (
    <>
      <Choice
        label={words.ledger}
        options={ledgers.map((ledger) => ({ value: ledger, title: ledgerTerms.name(ledger) }))}
        value={draft.ledger}
        onChange={(value) => onChange({ ledger: ledgers.find((one) => one === value) ?? 'standard' })}
      />
      <Choice
        label={ruleWords.kind}
        options={kinds.map((kind) => ({ value: kind, title: ruleKindTerms.name(kind) }))}
        value={rule.kind}
        onChange={(value) =>
          onChange({ rule: { ...rule, kind: kinds.find((kind) => kind === value) ?? 'direct' } })
        }
      />
      <Text small>{ruleWords.meanings[rule.kind]}</Text>
      <RuleFields
        draft={rule}
        problem={ruleProblem}
        onChange={(change) => onChange({ rule: { ...rule, ...change } })}
      />
      <More title={words.modifiers} isOpen={draft.onlyIf + draft.waivedIf + draft.oneOf !== ''}>
        <Choice
          label={words.onlyIf}
          options={[
            { value: '', title: words.onlyIfNone },
            ...withTyped(siblings, draft.onlyIf).map(({ code, title }) => ({
              value: code,
              title: `${code} ${title}`,
            })),
          ]}
          value={draft.onlyIf}
          onChange={(onlyIf) => onChange({ onlyIf })}
        />
        <TextLine
          label={words.waivedIf}
          hint={words.waivedIfHint}
          value={draft.waivedIf}
          problem={problem('waivedIf')}
          onChange={(waivedIf) => onChange({ waivedIf })}
        />
        <TextLine
          label={words.oneOf}
          hint={words.oneOfHint}
          value={draft.oneOf}
          problem={problem('oneOf')}
          onChange={(oneOf) => onChange({ oneOf })}
        />
      </More>
    </>
  );
}

/** A condition that names no line of the group any more is still shown. */
function withTyped(siblings: LineProps['siblings'], typed: string): LineProps['siblings'] {
  return typed === '' || siblings.some(({ code }) => code === typed)
    ? siblings
    : [...siblings, { code: typed, title: '' }];
}

/** The limits of a group. */
export function CapFields({ draft, problem, onChange }: Props): ReactElement {
  return (
    <More title={words.caps} isOpen={capFields.some((field) => draft[field] !== '')}>
      {capFields.map((field) => (
        <TextLine
          key={field}
          label={criteriaPane.detail.facts[field]}
          hint=""
          value={draft[field]}
          problem={problem(field)}
          onChange={(text) => onChange({ [field]: text })}
        />
      ))}
    </More>
  );
}

/** What the criterion rests on, what proves it and who looks at it. */
export function PaperFields({ draft, problem, onChange }: Props): ReactElement {
  return (
    <More title={words.papers} isOpen={paperFields.some((field) => draft[field] !== '')}>
      {paperFields.map((field) => (
        <TextLine
          key={field}
          label={criteriaPane.detail.facts[field]}
          hint=""
          value={draft[field]}
          problem={problem(field)}
          onChange={(text) => onChange({ [field]: text })}
        />
      ))}
    </More>
  );
}

type MoreProps = { readonly title: string; readonly isOpen: boolean; readonly children: ReactNode };

function More({ title, isOpen, children }: MoreProps): ReactElement {
  const styles = useStyles();
  return (
    <details open={isOpen ? true : undefined}>
      <summary className={styles.summary}>{title}</summary>
      <div className={styles.inside}>{children}</div>
    </details>
  );
}
