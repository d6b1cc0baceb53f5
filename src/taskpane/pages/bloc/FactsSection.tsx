import { useState, type ReactElement } from 'react';
import type { BlocOrder } from '../../../actions/bloc/bloc-orders.ts';
import { blocPane } from '../../../text/index.ts';
import type { OpenBloc } from '../../../workbook/open-bloc.ts';
import { ActionButton } from '../../components/ActionButton.tsx';
import { Section } from '../../components/Section.tsx';
import { Text } from '../../components/Text.tsx';
import { FactsForm } from './FactsForm.tsx';
import { useBlocStyles } from './styles.ts';
import { useReturningFocus } from './use-returning-focus.ts';
import type { OnOrder } from '../../on-order.ts';

const words = blocPane.facts;

type Props = {
  readonly bloc: OpenBloc;
  readonly waiting: boolean;
  readonly onOrder: OnOrder<BlocOrder>;
};

/** What is said once about the bloc, and the form that changes it. */
export function FactsSection({ bloc, waiting, onOrder }: Props): ReactElement {
  const styles = useBlocStyles();
  const [editing, setEditing] = useState(false);
  const place = useReturningFocus(editing);
  if (bloc.tables.bloc === null) {
    return (
      <Section heading={words.heading}>
        <Text block>{words.noSheet}</Text>
      </Section>
    );
  }
  if (editing) {
    return (
      <FactsForm
        facts={bloc.facts}
        waiting={waiting}
        onSave={(facts) => onOrder({ kind: 'facts', facts }, () => setEditing(false))}
        onBack={() => setEditing(false)}
      />
    );
  }
  return (
    <Section heading={words.heading}>
      <dl className={styles.facts}>
        {factsOf(bloc.facts).map(([name, values]) => (
          <Fact key={name} name={name} values={values} />
        ))}
      </dl>
      <div ref={place}>
        <ActionButton onPress={() => setEditing(true)}>{words.edit}</ActionButton>
      </div>
    </Section>
  );
}

function factsOf(facts: OpenBloc['facts']): readonly (readonly [string, readonly string[]])[] {
  const one = (value: string | null): readonly string[] => (value === null ? [] : [value]);
  return [
    [words.name, one(facts.name)],
    [words.year, one(facts.year)],
    [words.level, one(facts.level)],
    [words.theme, one(facts.theme)],
    [words.bases, facts.bases],
    [words.viewers, one(facts.viewers)],
  ];
}

function Fact({ name, values }: { name: string; values: readonly string[] }): ReactElement {
  const styles = useBlocStyles();
  return (
    <>
      <dt className={styles.factName}>{name}</dt>
      <dd className={styles.fact}>
        {values.length === 0 ? <Text className={styles.quiet}>{words.open}</Text> : null}
        {values.map((value) => (
          <Text key={value} block>
            {value}
          </Text>
        ))}
      </dd>
    </>
  );
}
