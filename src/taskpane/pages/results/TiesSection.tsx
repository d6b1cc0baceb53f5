import { makeStyles, tokens } from '@fluentui/react-components';
import { useRef, useState, type ReactElement } from 'react';
import type { ResultOrder } from '../../../actions/results/result-orders.ts';
import type { BallotLine, TieStepView, TieView } from '../../../actions/results/tie-views.ts';
import { resultPane } from '../../../text/index.ts';
import { ActionButton } from '../../components/ActionButton.tsx';
import { DataTable, type Column } from '../../components/DataTable.tsx';
import { Section } from '../../components/Section.tsx';
import { Text } from '../../components/Text.tsx';
import { TieBallotForm } from './TieBallotForm.tsx';
import { takeFocus } from '../../take-focus.ts';
import type { OnOrder } from '../../on-order.ts';

const words = resultPane.ties;

const useStyles = makeStyles({
  tie: {
    marginTop: tokens.spacingVerticalM,
    paddingInlineStart: tokens.spacingHorizontalM,
    borderInlineStartWidth: tokens.strokeWidthThickest,
    borderInlineStartStyle: 'solid',
    borderInlineStartColor: tokens.colorNeutralStroke1,
  },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  step: { marginTop: tokens.spacingVerticalS },
  outcome: { margin: `${tokens.spacingVerticalS} 0`, paddingInlineStart: tokens.spacingHorizontalXL },
});

type Props = {
  readonly ties: readonly TieView[];
  /** The tie-breaks of the regulation, in words. */
  readonly steps: readonly string[];
  readonly waiting: boolean;
  readonly onOrder: OnOrder<ResultOrder>;
};

/** Who is equal to whom, and what the regulation does about it: every step with everybody's numbers. */
export function TiesSection({ ties, steps, waiting, onOrder }: Props): ReactElement {
  return (
    <Section heading={words.heading}>
      <Text block>{words.rule(steps)}</Text>
      {ties.length === 0 && <Text block>{words.none}</Text>}
      {ties.map((tie) => (
        <Tie key={tie.key} tie={tie} waiting={waiting} onOrder={onOrder} />
      ))}
    </Section>
  );
}

type TieProps = { readonly tie: TieView } & Pick<Props, 'waiting' | 'onOrder'>;

function Tie({ tie, waiting, onOrder }: TieProps): ReactElement {
  const styles = useStyles();
  return (
    <div className={styles.tie}>
      <h3 className={styles.heading}>{tie.heading}</h3>
      {tie.steps.map((step) => (
        <div key={step.key} className={styles.step}>
          <DataTable caption={step.title} columns={columns} rows={step.rows} keyOf={(row) => row.member} />
          <Text small block>
            {step.outcome}
          </Text>
        </div>
      ))}
      <ul className={styles.outcome}>
        {tie.outcome.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      {tie.ballots.map((lines) => (
        <Ballot
          key={lines.map(({ member }) => member).join('|')}
          lines={lines}
          waiting={waiting}
          onOrder={onOrder}
        />
      ))}
    </div>
  );
}

type BallotProps = { readonly lines: readonly BallotLine[] } & Pick<Props, 'waiting' | 'onOrder'>;

function Ballot({ lines, waiting, onOrder }: BallotProps): ReactElement {
  const [open, setOpen] = useState(false);
  const place = useRef<HTMLDivElement>(null);
  const close = (): void => {
    setOpen(false);
    // The form is gone with its buttons: the keyboard goes on from the button that opened it.
    requestAnimationFrame(() => takeFocus(place.current?.querySelector('button')));
  };
  return (
    <div ref={place}>
      {open ? (
        <TieBallotForm
          lines={lines}
          waiting={waiting}
          onSave={(votes) => onOrder({ kind: 'ballot', votes }, close)}
          onBack={close}
        />
      ) : (
        <ActionButton onPress={() => setOpen(true)}>{resultPane.ballot.open}</ActionButton>
      )}
    </div>
  );
}

const columns: readonly Column<TieStepView['rows'][number]>[] = [
  { key: 'member', title: words.columns.member, names: true, cell: (row) => row.member },
  { key: 'value', title: words.columns.value, numeric: true, cell: (row) => row.value },
];
