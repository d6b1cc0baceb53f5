import { useMemo, type ReactElement } from 'react';
import { lateLinesView } from '../../../actions/entry/receipt-view.ts';
import { entryPane } from '../../../text/index.ts';
import { ActionButton } from '../../components/ActionButton.tsx';
import { Section } from '../../components/Section.tsx';
import { Text } from '../../components/Text.tsx';
import type { EntryViewProps } from './EntryPage.tsx';
import { useListStyles } from './list-styles.ts';
import { StageChoice } from './StageChoice.tsx';

const words = entryPane.receipts;

/** Brings the days of the register into the entry tables; where both have one, a person decides. */
export function LateLinesSection({
  reading,
  workbook,
  waiting,
  onOrder,
  onDesk,
}: EntryViewProps): ReactElement {
  const styles = useListStyles();
  const { bloc } = reading;
  const view = useMemo(() => lateLinesView(bloc), [bloc]);
  const there = bloc.stages.map(({ stage }) => stage);
  const stage = there.find((one) => one === workbook.state.desk.stage) ?? there[0];
  const { toWrite, conflicts, lines } = view;
  const nothing = lines === 0 ? words.noLateLines : words.allSame;
  const isIdle = stage === undefined || (toWrite.length === 0 && conflicts.length === 0);
  return (
    <Section heading={words.toStageHeading}>
      {isIdle ? (
        <Text block>{nothing}</Text>
      ) : (
        <div className={styles.head}>
          <Text block>{words.toStageHow}</Text>
          <StageChoice
            label={words.stage}
            stages={there}
            stage={stage}
            onChoose={(one) => onDesk({ kind: 'stageChosen', stage: one })}
          />
          {toWrite.length > 0 && (
            <>
              <Text block>{words.toWrite(toWrite.length, stage)}</Text>
              <ActionButton
                waiting={waiting}
                onPress={() => onOrder({ kind: 'receiptsToStage', stage, cells: toWrite })}
              >
                {words.writeAll(toWrite.length)}
              </ActionButton>
            </>
          )}
          <ul className={styles.list}>
            {conflicts.map(({ code, member, day, received, entered }) => (
              <li key={`${code} ${member}`} className={styles.item}>
                <Text>{words.differs(code, member, received, entered)}</Text>
                <div className={styles.buttons}>
                  <ActionButton
                    size="small"
                    label={words.takeFor(code, member)}
                    waiting={waiting}
                    onPress={() =>
                      onOrder({ kind: 'receiptsToStage', stage, cells: [{ code, member, day }] })
                    }
                  >
                    {words.take}
                  </ActionButton>
                </div>
              </li>
            ))}
          </ul>
        </div>
      )}
    </Section>
  );
}
