import { makeStyles, tokens } from '@fluentui/react-components';
import { useMemo, type ReactElement } from 'react';
import { deliveryView } from '../../../actions/entry/delivery-view.ts';
import type { EntryOrder } from '../../../actions/entry/entry-orders.ts';
import type { BlocOfWorkbook } from '../../../actions/read-bloc.ts';
import { entryPane } from '../../../text/index.ts';
import { Choice } from '../../components/Choice.tsx';
import { Text } from '../../components/Text.tsx';
import { entryViews, type DeskEvent, type EntryView } from '../../entry-desk.ts';
import { today } from '../../today.ts';
import type { Workbook } from '../../use-workbook.ts';
import { AppraisalView } from './AppraisalView.tsx';
import { DifferencesView } from './DifferencesView.tsx';
import { EvidenceView } from './EvidenceView.tsx';
import { MemberEntry } from './MemberEntry.tsx';
import { ReceiptsView } from './ReceiptsView.tsx';
import { useEntryWriter } from './use-entry-writer.ts';
import { WaitingView } from './WaitingView.tsx';

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
  /** Answers whether it was done. */
  readonly onOrder: (order: EntryOrder) => Promise<boolean>;
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
    onOrder: (order) => perform({ kind: 'entry', order }),
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
      {view === 'form' && <MemberEntry {...given} writer={writer} />}
      {view === 'differences' && <DifferencesView {...given} />}
      {view === 'evidence' && <EvidenceView {...given} />}
      {view === 'appraisal' && <AppraisalView {...given} />}
      {view === 'receipts' && <ReceiptsView {...given} />}
      {view === 'waiting' && <WaitingView {...given} />}
    </>
  );
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
