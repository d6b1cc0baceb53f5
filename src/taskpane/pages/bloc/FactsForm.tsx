import { useState, type ReactElement } from 'react';
import type { TypedFacts } from '../../../actions/bloc/bloc-orders.ts';
import { blocPane, failureText, levelTerms, viewerTerms, type Failure } from '../../../text/index.ts';
import type { BlocFacts } from '../../../workbook/bloc-tables.ts';
import { Choice } from '../../components/Choice.tsx';
import { FormFrame } from '../../components/FormFrame.tsx';
import { Text } from '../../components/Text.tsx';
import { TextLine } from '../../components/TextLine.tsx';
import { TextLines } from '../../components/TextLines.tsx';

const words = blocPane.facts;

type Props = {
  readonly facts: BlocFacts;
  readonly waiting: boolean;
  readonly onSave: (facts: TypedFacts) => void;
  readonly onBack: () => void;
};

export function FactsForm({ facts, waiting, onSave, onBack }: Props): ReactElement {
  const [name, setName] = useState(facts.name ?? '');
  const [year, setYear] = useState(facts.year ?? '');
  const [level, setLevel] = useState(facts.level ?? '');
  const [theme, setTheme] = useState(facts.theme ?? '');
  const [bases, setBases] = useState(facts.bases.join('\n'));
  const [viewers, setViewers] = useState(facts.viewers ?? '');
  const [tried, setTried] = useState(false);
  const badName: Failure | null = name.trim() === '' ? { kind: 'noBlocName' } : null;
  const badYear: Failure | null = /^(19|20|21)\d\d$/.test(year.trim())
    ? null
    : { kind: 'badYear', text: year.trim() };

  const save = (): void => {
    setTried(true);
    if (badName !== null || badYear !== null) return;
    onSave({
      name: name.trim(),
      year: year.trim(),
      level,
      theme: theme.trim(),
      bases: bases
        .split(/\r?\n/)
        .map((line) => line.trim())
        .filter((line) => line !== ''),
      viewers,
    });
  };

  return (
    <FormFrame heading={words.heading} submit={words.save} waiting={waiting} onSubmit={save} onBack={onBack}>
      <TextLine label={words.name} hint="" value={name} problem={shown(tried, badName)} onChange={setName} />
      <TextLine label={words.year} hint="" value={year} problem={shown(tried, badYear)} onChange={setYear} />
      <Choice
        label={words.level}
        options={optionsOf(levelTerms.names, level, words.levelOpen)}
        value={level}
        onChange={setLevel}
      />
      <TextLines label={words.theme} hint="" value={theme} problem={null} onChange={setTheme} />
      <TextLines
        label={words.bases}
        hint={words.basesHint}
        value={bases}
        problem={null}
        onChange={setBases}
      />
      <Choice
        label={words.viewers}
        options={optionsOf(viewerTerms.names, viewers, words.viewersOpen)}
        value={viewers}
        onChange={setViewers}
      />
      <Text small>{words.viewersHint}</Text>
    </FormFrame>
  );
}

/** The short list; what the office wrote in its own words stays a choice. */
function optionsOf(
  names: readonly string[],
  now: string,
  open: string,
): readonly { readonly value: string; readonly title: string }[] {
  const own = now === '' || names.includes(now) ? [] : [now];
  return [{ value: '', title: open }, ...[...names, ...own].map((name) => ({ value: name, title: name }))];
}

function shown(tried: boolean, failure: Failure | null): string | null {
  if (!tried || failure === null) return null;
  const { what, next } = failureText(failure);
  return `${what} ${next}`;
}
