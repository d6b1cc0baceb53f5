import { useState, type ReactElement, type SubmitEvent } from 'react';
import type { BlocOrder } from '../../../actions/bloc/bloc-orders.ts';
import { plans } from '../../../rulebooks/index.ts';
import { unitKey, yearPane, yearSheetNames } from '../../../text/index.ts';
import type { OpenBloc } from '../../../workbook/open-bloc.ts';
import type { YearSheetKey } from '../../../workbook/year/year-tables.ts';
import { ActionButton } from '../../components/ActionButton.tsx';
import { Choice } from '../../components/Choice.tsx';
import { Section } from '../../components/Section.tsx';
import { Text } from '../../components/Text.tsx';
import { useBlocStyles } from './styles.ts';
import type { OnOrder } from '../../on-order.ts';

const words = yearPane.setUp;
const blank = '';

type Props = {
  /** Sheets that are missing; null when there is none at all yet. */
  readonly missing: readonly YearSheetKey[] | null;
  readonly bloc: OpenBloc;
  readonly waiting: boolean;
  readonly onOrder: OnOrder<BlocOrder>;
};

/** Makes the tables of the year, from a plan or blank; the plan of this bloc is offered first. */
export function SetUpYear({ missing, bloc, waiting, onOrder }: Props): ReactElement {
  const styles = useBlocStyles();
  const own = plans.find((plan) => unitKey(plan.blocName) === unitKey(bloc.facts.name ?? ''));
  const [id, setId] = useState(own?.id ?? blank);
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    if (!waiting) onOrder({ kind: 'setUpYear', plan: plans.find((plan) => plan.id === id) ?? null });
  };
  return (
    <Section heading={words.heading}>
      <Text block>
        {missing === null ? words.what : words.some(missing.map((sheet) => yearSheetNames[sheet]))}
      </Text>
      <form className={styles.form} onSubmit={submit} noValidate aria-label={words.heading}>
        <Choice
          label={words.source}
          options={[
            { value: blank, title: words.blank },
            ...plans.map((plan) => ({ value: plan.id, title: plan.title })),
          ]}
          value={id}
          onChange={setId}
        />
        <div className={styles.buttons}>
          <ActionButton submits waiting={waiting} onPress={() => undefined}>
            {words.create}
          </ActionButton>
        </div>
      </form>
    </Section>
  );
}
