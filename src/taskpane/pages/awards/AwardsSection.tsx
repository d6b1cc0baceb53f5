import { useState, type ReactElement } from 'react';
import type { AwardOrder } from '../../../actions/awards/award-orders.ts';
import type { AwardView } from '../../../actions/awards/review-view.ts';
import { awardPane } from '../../../text/index.ts';
import { Choice } from '../../components/Choice.tsx';
import { DataTable, type Column } from '../../components/DataTable.tsx';
import { KeptParts } from '../../components/KeptParts.tsx';
import { Section } from '../../components/Section.tsx';
import { Text } from '../../components/Text.tsx';
import { AwardDetail } from './AwardDetail.tsx';
import type { OnOrder } from '../../on-order.ts';

const words = awardPane.awards;

type Props = {
  readonly awards: readonly AwardView[];
  readonly waiting: boolean;
  readonly onOrder: OnOrder<AwardOrder>;
  readonly onGo: (address: string) => void;
};

/** All awards at a glance, then one of them as the meeting goes through it. */
export function AwardsSection({ awards, waiting, onOrder, onGo }: Props): ReactElement {
  const [id, setId] = useState<string | null>(null);
  const award = awards.find((one) => one.id === id) ?? awards[0];
  return (
    <Section heading={words.heading}>
      {award === undefined ? (
        <Text>{words.none}</Text>
      ) : (
        <>
          <DataTable caption={words.caption} columns={columns} rows={awards} keyOf={(row) => row.id} />
          <Choice
            label={words.choose}
            options={awards.map((one) => ({ value: one.id, title: one.title }))}
            value={award.id}
            onChange={setId}
          />
          <KeptParts
            chosen={award.id}
            part={() => <AwardDetail award={award} waiting={waiting} onOrder={onOrder} onGo={onGo} />}
          />
        </>
      )}
    </Section>
  );
}

const columns: readonly Column<AwardView>[] = [
  { key: 'award', title: words.columns.award, names: true, cell: (row) => <TitleCell award={row} /> },
  { key: 'eligible', title: words.columns.eligible, numeric: true, cell: (row) => row.eligible },
  { key: 'proposed', title: words.columns.proposed, numeric: true, cell: (row) => row.proposed },
  { key: 'left', title: words.columns.left, numeric: true, cell: (row) => row.left },
];

function TitleCell({ award }: { award: AwardView }): ReactElement {
  const notes = [...award.marks, ...(award.open > 0 ? [words.open(award.open)] : [])];
  return (
    <>
      {award.title}
      {notes.map((note) => (
        <Text key={note} small block>
          {note}
        </Text>
      ))}
    </>
  );
}
