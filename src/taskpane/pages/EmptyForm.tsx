import { useState, type ReactElement } from 'react';
import { checkEmptyBloc, membersIn } from '../../actions/empty-bloc.ts';
import { failureText, emptyForm, type Failure } from '../../text/index.ts';
import { FormFrame } from '../components/FormFrame.tsx';
import { TextLine } from '../components/TextLine.tsx';
import { TextLines } from '../components/TextLines.tsx';
import type { FormProps } from './PlanForm.tsx';
import { Text } from '../components/Text.tsx';

const words = emptyForm;

/** Begins with empty tables: the name of the bloc, the year and the members are all that is asked. */
export default function EmptyForm({ waiting, onSetUp, onBack }: FormProps): ReactElement {
  const [name, setName] = useState('');
  const [year, setYear] = useState('');
  const [members, setMembers] = useState('');
  const [problems, setProblems] = useState<readonly Failure[]>([]);

  const submit = (): void => {
    const checked = checkEmptyBloc({ name, year, members });
    setProblems(checked.ok ? [] : checked.problems);
    if (checked.ok) onSetUp({ kind: 'empty', bloc: checked.bloc });
  };

  return (
    <FormFrame
      heading={words.heading}
      submit={words.create}
      waiting={waiting}
      onSubmit={submit}
      onBack={onBack}
    >
      <TextLine
        label={words.name}
        hint={words.nameHint}
        value={name}
        problem={problemOf(problems, ['noBlocName'])}
        onChange={setName}
      />
      <TextLine
        label={words.year}
        hint={words.yearHint}
        value={year}
        problem={problemOf(problems, ['badYear'])}
        onChange={setYear}
      />
      <TextLines
        label={words.members}
        hint={words.membersHint}
        value={members}
        problem={problemOf(problems, ['noMembers', 'repeatedMembers'])}
        onChange={setMembers}
      />
      <Text>{words.counted(membersIn(members).length)}</Text>
    </FormFrame>
  );
}

function problemOf(problems: readonly Failure[], kinds: readonly Failure['kind'][]): string | null {
  const problem = problems.find(({ kind }) => kinds.includes(kind));
  if (problem === undefined) return null;
  const { what, next } = failureText(problem);
  return `${what} ${next}`;
}
