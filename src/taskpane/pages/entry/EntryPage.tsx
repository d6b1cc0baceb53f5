import { makeStyles, tokens } from '@fluentui/react-components';
import { useMemo, type ReactElement } from 'react';
import { deliveryView } from '../../../actions/entry/delivery-view.ts';
import type { EntryOrder } from '../../../actions/entry/entry-orders.ts';
import type { BlocOfWorkbook } from '../../../actions/read-bloc.ts';
import { entryPane } from '../../../text/index.ts';
import { Choice } from '../../components/Choice.tsx';
import { KeptParts } from '../../components/KeptParts.tsx';
import { Text } from '../../components/Text.tsx';
import { entryViews, type DeskEvent, type EntryView } from '../../entry-desk.ts';
import { today } from '../../today.ts';
import type { Workbook } from '../../use-workbook.ts';
import { AppraisalView } from './AppraisalView.tsx';
import { DifferencesView } from './DifferencesView.tsx';
import { EvidenceView } from './EvidenceView.tsx';
import { MemberEntry } from './MemberEntry.tsx';
import { ReceiptsView } from './ReceiptsView.tsx';
import { useEntryWriter, type EntryWriter } from './use-entry-writer.ts';
import { WaitingView } from './WaitingView.tsx';
import type { OnOrder } from '../../on-order.ts';

const useStyles = makeStyles({ choice: { marginTop: tokens.spacingVerticalM } });

type Props = {
  readonly reading: BlocOfWorkbook;
  readonly workbook: Workbook;
  readonly onGo: (address: string) => void;
};

/** What every view of the page “Chấm điểm” is given. */
export type EntryViewProps = {
  readonly reading: BlocOfWorkbook;
  readonly workbook: Workbook;
  readonly waiting: boolean;
  readonly onOrder: OnOrder<EntryOrder>;
  readonly onDesk: (event: DeskEvent) => void;
  readonly onGo: (address: string) => void;
};

/** Entering, appraising and receiving: one task at a time. */
export default function EntryPage({ reading, workbook, onGo }: Props): ReactElement {
  const styles = useStyles();
  const writer = useEntryWriter(workbook, reading);
  const { bloc } = reading;
  // Not at every key: only when the workbook was read anew.
  const views = useMemo(
    () => entryViews.map((one) => ({ value: one, title: titleOf(one, reading) })),
    [reading],
  );
  const { state, dispatch, perform } = workbook;
  if (bloc.scheme.nodes.length === 0) return <Text block>{entryPane.noCriteria}</Text>;
  if (bloc.members.length === 0) return <Text block>{entryPane.noMembers}</Text>;
  const given: EntryViewProps = {
    reading,
    workbook,
    waiting: state.working !== null,
    onOrder: (order, done) => void perform({ kind: 'entry', order }, done),
    onDesk: (event) => dispatch({ kind: 'atDesk', event }),
    onGo,
  };
  const { view } = state.desk;
  return (
    <>
      <div className={styles.choice}>
        <Choice
          label={entryPane.view}
          options={views}
          value={view}
          onChange={(value) => {
            const chosen = entryViews.find((one) => one === value);
            if (chosen !== undefined) given.onDesk({ kind: 'viewChosen', view: chosen });
          }}
        />
      </div>
      <KeptParts chosen={view} part={(one) => viewOf(one, given, writer)} />
    </>
  );
}

function viewOf(view: EntryView, given: EntryViewProps, writer: EntryWriter): ReactElement {
  switch (view) {
    case 'form':
      return <MemberEntry {...given} writer={writer} />;
    case 'differences':
      return <DifferencesView {...given} />;
    case 'evidence':
      return <EvidenceView {...given} />;
    case 'appraisal':
      return <AppraisalView {...given} />;
    case 'receipts':
      return <ReceiptsView {...given} />;
    case 'waiting':
      return <WaitingView {...given} />;
  }
}

function titleOf(view: EntryView, { bloc, snapshot }: BlocOfWorkbook): string {
  const { reasons, evidenceGaps } = bloc.appraisal;
  switch (view) {
    case 'form':
    case 'appraisal':
    case 'receipts':
      return entryPane.views[view];
    case 'differences': {
      const open = reasons.differences.filter((one) => one.reason === null || one.outdated);
      return entryPane.views.differences(open.length);
    }
    case 'evidence':
      return entryPane.views.evidence(evidenceGaps.reduce((sum, { codes }) => sum + codes.length, 0));
    case 'waiting':
      return entryPane.views.waiting(deliveryView(bloc, snapshot, today()).waiting.length);
  }
}
