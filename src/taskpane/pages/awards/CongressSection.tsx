import { useState, type ReactElement } from 'react';
import type { AwardOrder } from '../../../actions/awards/award-orders.ts';
import type { CongressView } from '../../../actions/awards/congress-view.ts';
import type { CompositionView } from '../../../actions/awards/review-view.ts';
import { congressPane } from '../../../text/index.ts';
import { Choice } from '../../components/Choice.tsx';
import { DataTable, type Column } from '../../components/DataTable.tsx';
import { KeptParts } from '../../components/KeptParts.tsx';
import { Section } from '../../components/Section.tsx';
import { Text } from '../../components/Text.tsx';
import { CongressEvent } from './CongressEvent.tsx';
import { SetUpCongress } from './SetUpCongress.tsx';
import type { OnOrder } from '../../on-order.ts';

const words = congressPane;

type Props = {
  readonly congress: CongressView | null;
  readonly waiting: boolean;
  readonly onOrder: OnOrder<AwardOrder>;
};

/** Conferences and congresses: deadlines by level, form by headcount, delegates and whom they represent. */
export function CongressSection({ congress, waiting, onOrder }: Props): ReactElement {
  const missing = congress === null ? [] : congress.missingSheets;
  return (
    <Section heading={words.heading}>
      {(congress === null || missing.length > 0) && (
        <SetUpCongress missing={missing} waiting={waiting} onOrder={onOrder} />
      )}
      {congress !== null && <Events congress={congress} waiting={waiting} onOrder={onOrder} />}
    </Section>
  );
}

type EventsProps = Pick<Props, 'waiting' | 'onOrder'> & { readonly congress: CongressView };

function Events({ congress, waiting, onOrder }: EventsProps): ReactElement {
  const [unit, setUnit] = useState<string | null>(null);
  const { events } = congress;
  const event = events.find((one) => one.unit === unit) ?? events.find((one) => one.open) ?? events[0];
  return (
    <>
      {event === undefined ? (
        <Text block>{words.none}</Text>
      ) : (
        <>
          <Choice
            label={words.choose}
            options={events.map((one) => ({ value: one.unit, title: one.unit }))}
            value={event.unit}
            onChange={setUnit}
          />
          <KeptParts
            chosen={event.unit}
            part={() => <CongressEvent event={event} waiting={waiting} onOrder={onOrder} />}
          />
        </>
      )}
      {congress.delegates === 0 ? (
        <Text block>{words.composition.none}</Text>
      ) : (
        <DataTable
          caption={words.composition.caption(congress.delegates)}
          columns={columns}
          rows={congress.composition}
          keyOf={(row) => row.key}
        />
      )}
    </>
  );
}

const columns: readonly Column<CompositionView>[] = [
  { key: 'group', title: words.composition.columns.group, names: true, cell: (row) => row.group },
  { key: 'count', title: words.composition.columns.count, cell: (row) => row.count },
];
