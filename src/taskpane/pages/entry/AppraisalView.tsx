import { useMemo, type ReactElement } from 'react';
import { ownerView, type OwnerRow } from '../../../actions/entry/owner-view.ts';
import { entryPane } from '../../../text/index.ts';
import { ActionButton } from '../../components/ActionButton.tsx';
import { DataTable, type Column } from '../../components/DataTable.tsx';
import { Section } from '../../components/Section.tsx';
import { Text } from '../../components/Text.tsx';
import type { EntryViewProps } from './EntryPage.tsx';
import { LeaderSection } from './LeaderSection.tsx';
import { useListStyles } from './list-styles.ts';
import { StageChoice } from './StageChoice.tsx';

const words = entryPane.appraisal;
const cellsShown = 8;

/** Who appraises whom, and how far each appraising unit has come. */
export function AppraisalView(props: EntryViewProps): ReactElement {
  const { reading, workbook, onDesk, onGo } = props;
  const { bloc } = reading;
  const styles = useListStyles();
  const later = bloc.stages.map(({ stage }) => stage).filter((stage) => stage !== 'self');
  const chosen = workbook.state.desk.stage;
  const stage = later.find((one) => one === chosen) ?? later[0] ?? null;
  const rows = useMemo(() => (stage === null ? [] : ownerView(bloc, stage)), [bloc, stage]);
  return (
    <>
      <LeaderSection {...props} />
      <Section heading={words.ownersHeading}>
        {stage === null ? (
          <Text block>{words.noStage}</Text>
        ) : (
          <div className={styles.head}>
            <StageChoice
              label={words.chooseStage}
              stages={later}
              stage={stage}
              onChoose={(one) => onDesk({ kind: 'stageChosen', stage: one })}
            />
            <Text block>{words.ownersHow(stage)}</Text>
            <Text block>{words.ownerFrom}</Text>
            <DataTable
              caption={words.caption}
              columns={columns}
              rows={rows}
              keyOf={({ owner }) => owner ?? ''}
            />
            {rows.map((row) => (
              <MissingCells key={row.owner ?? ''} row={row} onGo={onGo} />
            ))}
          </div>
        )}
      </Section>
    </>
  );
}

const columns: readonly Column<OwnerRow>[] = [
  {
    key: 'owner',
    title: words.columns.owner,
    names: true,
    cell: ({ owner, lines }) => (
      <>
        {owner ?? words.noOwner}
        <Text small block>
          {words.lines(lines)}
        </Text>
      </>
    ),
  },
  { key: 'done', title: words.columns.done, numeric: true, cell: ({ done, all }) => `${done}/${all}` },
];

/** The cells that an appraising unit still owes, each one press away. */
function MissingCells({
  row,
  onGo,
}: {
  row: OwnerRow;
  onGo: (address: string) => void;
}): ReactElement | null {
  const styles = useListStyles();
  if (row.missing.length === 0) return null;
  return (
    <details>
      <summary>{words.missing(row.owner ?? words.noOwner, row.missing.length)}</summary>
      <div className={styles.buttons}>
        {row.missing.slice(0, cellsShown).map(
          ({ code, member, address }) =>
            address !== null && (
              <ActionButton
                key={`${code} ${member}`}
                size="small"
                label={words.goTo(code, member)}
                onPress={() => onGo(address)}
              >
                {words.cell(code, member)}
              </ActionButton>
            ),
        )}
      </div>
      {row.missing.length > cellsShown && <Text small>{words.more(row.missing.length - cellsShown)}</Text>}
    </details>
  );
}
