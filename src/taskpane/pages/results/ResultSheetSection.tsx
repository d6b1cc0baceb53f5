import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { BlocOfWorkbook } from '../../../actions/read-bloc.ts';
import { paneText } from '../../../text/index.ts';
import { ActionButton } from '../../components/ActionButton.tsx';
import { Section } from '../../components/Section.tsx';
import { Text } from '../../components/Text.tsx';

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
  readonly onPutResults: () => void;
  readonly onGo: (address: string) => void;
};

/** The sheets of formulas in the workbook: made, made anew, opened. */
export function ResultSheetSection({
  reading,
  functionsRun,
  waiting,
  onPutResults,
  onGo,
}: Props): ReactElement {
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
