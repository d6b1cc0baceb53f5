import { makeStyles, tokens } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import type { LogOrder } from '../../../actions/log/log-orders.ts';
import { logPane, logWords } from '../../../text/index.ts';
import type { StandingRow } from '../../../workbook/log/open-log.ts';
import { ActionButton } from '../../components/ActionButton.tsx';
import { FormFrame } from '../../components/FormFrame.tsx';
import { Text } from '../../components/Text.tsx';
import { TextLine } from '../../components/TextLine.tsx';
import type { OnOrder } from '../../on-order.ts';

const shown = 5;

const useStyles = makeStyles({
  heading: { margin: `${tokens.spacingVerticalM} 0 0`, fontSize: tokens.fontSizeBase300 },
  list: { margin: `0 0 ${tokens.spacingVerticalM}`, padding: 0, listStyleType: 'none' },
  item: {
    padding: `${tokens.spacingVerticalS} 0`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: 'anywhere',
  },
});

type Props = {
  readonly rows: readonly StandingRow[];
  readonly waiting: boolean;
  readonly onOrder: OnOrder<LogOrder>;
  readonly onFormGone: () => void;
};

/** The last changes, newest first, each with its reason or the way to give one. */
export function LatestChanges({ rows, waiting, onOrder, onFormGone }: Props): ReactElement {
  const styles = useStyles();
  const [reasonFor, setReasonFor] = useState<string | null>(null);
  const changes = rows.filter(({ how }) => how !== logWords.how('started', 1));
  const latest = changes.slice(-shown).reverse();
  const close = (): void => {
    setReasonFor(null);
    onFormGone();
  };
  return (
    <>
      <h3 className={styles.heading}>{logPane.latest}</h3>
      {latest.length === 0 && <Text block>{logPane.noChange}</Text>}
      <ol className={styles.list} aria-label={logPane.latest}>
        {latest.map((row) => (
          <li key={`${row.row} ${row.chain}`} className={styles.item}>
            <Change row={row} />
            {row.reason === '' && row.chain !== reasonFor && (
              <ActionButton
                size="small"
                label={logPane.addReasonFor(logPane.entry(row.page, row.place, row.unit))}
                onPress={() => setReasonFor(row.chain)}
              >
                {logPane.addReason}
              </ActionButton>
            )}
            {row.chain === reasonFor && (
              <ReasonForm
                row={row}
                waiting={waiting}
                onBack={close}
                onSave={(text) => onOrder({ kind: 'reason', chain: row.chain, text }, close)}
              />
            )}
          </li>
        ))}
      </ol>
    </>
  );
}

function Change({ row }: { row: StandingRow }): ReactElement {
  return (
    <>
      <Text block>{logPane.entry(row.page, row.place, row.unit)}</Text>
      <Text block strong>
        {logPane.fromTo(row.before, row.after)}
      </Text>
      <Text block small>
        {logPane.by(row.person, row.time, row.how)}
      </Text>
      {row.reason !== '' && <Text block>{logPane.reason(row.reason)}</Text>}
    </>
  );
}

type FormProps = {
  readonly row: StandingRow;
  readonly waiting: boolean;
  readonly onSave: (text: string) => void;
  readonly onBack: () => void;
};

function ReasonForm({ row, waiting, onSave, onBack }: FormProps): ReactElement {
  const [text, setText] = useState('');
  const [tried, setTried] = useState(false);
  const blank = text.trim() === '';
  const save = (): void => {
    setTried(true);
    if (!blank) onSave(text.trim());
  };
  return (
    <FormFrame
      heading={logPane.addReasonFor(row.place)}
      submit={logPane.saveReason}
      waiting={waiting}
      onSubmit={save}
      onBack={onBack}
    >
      <TextLine
        label={logPane.reasonLabel}
        hint={logPane.reasonHint}
        value={text}
        problem={tried && blank ? logPane.noReason : null}
        onChange={setText}
      />
    </FormFrame>
  );
}
