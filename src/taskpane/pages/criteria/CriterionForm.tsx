import { useMemo, useState, type ReactElement } from 'react';
import {
  cellsOfDraft,
  lineOfDraft,
  writtenRule,
  type CriterionDraft,
} from '../../../actions/criteria/criterion-draft.ts';
import type { CriterionCells } from '../../../workbook/criteria-change.ts';
import type { Regulation } from '../../../scoring/index.ts';
import { criteriaPane, ruleWords } from '../../../text/index.ts';
import { Choice } from '../../components/Choice.tsx';
import { FormFrame } from '../../components/FormFrame.tsx';
import { Note } from '../../components/Note.tsx';
import { Text } from '../../components/Text.tsx';
import { TextLine } from '../../components/TextLine.tsx';
import { CapFields, LineFields, PaperFields } from './CriterionFields.tsx';
import { RuleExample } from './RuleExample.tsx';
import { problemOf } from './rule-form.ts';

const words = criteriaPane.form;

type Refusal = { readonly what: string; readonly next: string };

type Props = {
  readonly heading: string;
  readonly submit: string;
  readonly start: CriterionDraft;
  /** What the form was filled with; null for a new criterion. */
  readonly before: CriterionDraft | null;
  /** A group with rows below stays a group. */
  readonly mayTurn: boolean;
  readonly nextCode: string | null;
  readonly siblings: readonly { readonly code: string; readonly title: string }[];
  readonly regulation: Regulation;
  readonly waiting: boolean;
  /** Null when the wish can be carried out; else why not, and the form stays. */
  readonly onSave: (cells: CriterionCells, isLine: boolean) => Refusal | null;
  readonly onBack: () => void;
};

/** One criterion in fields: numbers, rule, conditions, papers, and a live example of the rule. */
export function CriterionForm(props: Props): ReactElement {
  const { heading, start, before, regulation, waiting, onSave, onBack } = props;
  const [draft, setDraft] = useState(start);
  const [tried, setTried] = useState(false);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const reading = useMemo(() => cellsOfDraft(draft, before), [draft, before]);
  const line = useMemo(() => (draft.isLine ? lineOfDraft(draft) : null), [draft]);
  const written = line === null ? null : writtenRule(draft, line.rule);
  const change = (part: Partial<CriterionDraft>): void => {
    setRefusal(null);
    setDraft({ ...draft, ...part });
  };
  const problem = (field: string): string | null =>
    tried && !reading.ok ? (reading.problems.get(field) ?? null) : null;
  const ruleProblem = (field: string): string | null =>
    tried && !reading.ok ? problemOf(reading.ruleProblems, field) : null;
  const save = (): void => {
    setTried(true);
    if (!reading.ok) return;
    const isUnchanged = before !== null && Object.keys(reading.cells).length === 0;
    setRefusal(isUnchanged ? { what: words.unchanged, next: '' } : onSave(reading.cells, draft.isLine));
  };
  const fields = { draft, problem, onChange: change };
  return (
    <FormFrame heading={heading} submit={props.submit} waiting={waiting} onSubmit={save} onBack={onBack}>
      <FirstFields {...fields} mayTurn={props.mayTurn} nextCode={props.nextCode} />
      {draft.isLine ? (
        <>
          <LineFields {...fields} siblings={props.siblings} ruleProblem={ruleProblem} />
          <RuleExample
            line={line}
            kind={draft.rule.kind}
            isConditional={draft.onlyIf !== ''}
            regulation={regulation}
          />
          {written !== null && <Text small>{ruleWords.written(written.kind, written.parameter)}</Text>}
        </>
      ) : (
        <CapFields {...fields} />
      )}
      <PaperFields {...fields} />
      {refusal !== null && (
        <Note kind="error" title={refusal.what}>
          {refusal.next}
        </Note>
      )}
    </FormFrame>
  );
}

type FirstProps = {
  readonly draft: CriterionDraft;
  readonly problem: (field: string) => string | null;
  readonly onChange: (change: Partial<CriterionDraft>) => void;
  readonly mayTurn: boolean;
  readonly nextCode: string | null;
};

function FirstFields({ draft, problem, onChange, mayTurn, nextCode }: FirstProps): ReactElement {
  return (
    <>
      {mayTurn && (
        <Choice
          label={words.type}
          options={[
            { value: 'group', title: words.types.group },
            { value: 'line', title: words.types.line },
          ]}
          value={draft.isLine ? 'line' : 'group'}
          onChange={(value) => onChange({ isLine: value === 'line' })}
        />
      )}
      <TextLine
        label={words.title}
        hint=""
        value={draft.title}
        problem={problem('title')}
        onChange={(title) => onChange({ title })}
      />
      <TextLine
        label={words.code}
        hint={nextCode === null ? '' : words.codeHint(nextCode)}
        value={draft.code}
        problem={problem('code')}
        onChange={(code) => onChange({ code })}
      />
      <TextLine
        label={draft.isLine ? (draft.ledger === 'standard' ? words.max : words.maxOfLedger) : words.standard}
        hint=""
        value={draft.points}
        problem={problem('points')}
        onChange={(points) => onChange({ points })}
      />
    </>
  );
}
