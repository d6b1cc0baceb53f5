import { makeStyles, tokens } from '@fluentui/react-components';
import { lazy, useMemo, type ReactElement } from 'react';
import { explainMember } from '../../actions/explain-member.ts';
import type { BlocOfWorkbook } from '../../actions/read-bloc.ts';
import { paneText } from '../../text/index.ts';
import { ActionButton } from '../components/ActionButton.tsx';
import { LaterPart } from '../components/LaterPart.tsx';
import { Section } from '../components/Section.tsx';
import { Text } from '../components/Text.tsx';

const ExplanationPanel = lazy(() => import('./ExplanationPanel.tsx'));

const words = paneText.results;

const useStyles = makeStyles({
  buttons: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalS,
    marginTop: tokens.spacingVerticalS,
  },
});

type Props = {
  readonly reading: BlocOfWorkbook;
  readonly functionsRun: boolean;
  readonly waiting: boolean;
  readonly member: string | null;
  readonly onPutResults: () => void;
  readonly onGo: (address: string) => void;
  readonly onChooseMember: (member: string | null) => void;
};

/** The result sheet, and why a member has its points. */
export function ResultsPage(props: Props): ReactElement {
  const { reading, member, onChooseMember } = props;
  const explanation = useMemo(
    () => (member === null ? null : explainMember(reading.bloc.result, member)),
    [reading, member],
  );
  return (
    <>
      <ResultSheetSection {...props} />
      <LaterPart>
        <ExplanationPanel
          members={reading.overview.standings.map((row) => row.member)}
          explanation={explanation}
          onChoose={onChooseMember}
        />
      </LaterPart>
    </>
  );
}

function ResultSheetSection({ reading, functionsRun, waiting, onPutResults, onGo }: Props): ReactElement {
  const styles = useStyles();
  const sheet = reading.overview.resultSheet;
  return (
    <Section heading={words.heading}>
      <Text block>{functionsRun ? words.hint : words.noFunctions}</Text>
      <div className={styles.buttons}>
        {functionsRun && (
          <ActionButton look="primary" waiting={waiting} onPress={onPutResults}>
            {sheet === null ? words.put : words.refresh}
          </ActionButton>
        )}
        {sheet !== null && (
          <ActionButton onPress={() => onGo(firstCellOf(sheet))}>{words.goTo(sheet)}</ActionButton>
        )}
      </div>
    </Section>
  );
}

function firstCellOf(sheet: string): string {
  return `'${sheet.replaceAll("'", "''")}'!A1`;
}
