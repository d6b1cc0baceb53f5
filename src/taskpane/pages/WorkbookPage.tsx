import { lazy, type ReactElement, type Ref } from 'react';
import type { BlocOfWorkbook, BlocReading } from '../../actions/read-bloc.ts';
import { paneText } from '../../text/index.ts';
import { ActionButton } from '../components/ActionButton.tsx';
import { KeptParts } from '../components/KeptParts.tsx';
import { LaterPart } from '../components/LaterPart.tsx';
import { Note } from '../components/Note.tsx';
import { PageTitle } from '../components/PageTitle.tsx';
import { Section } from '../components/Section.tsx';
import { Tabs } from '../components/Tabs.tsx';
import type { TabName } from '../state.ts';
import { useCriteriaWatch, type CriteriaWatch } from '../use-criteria-watch.ts';
import type { Workbook } from '../use-workbook.ts';
import { AbsentSheetNotes } from './AbsentSheetNotes.tsx';
import { BlocHeader } from './BlocHeader.tsx';
import { OverviewPage } from './OverviewPage.tsx';
import type { TakeOverProps } from './takeover/props.ts';
import { Text } from '../components/Text.tsx';

const BlocTab = lazy(() => import('./bloc/BlocTab.tsx'));
const ResultsPage = lazy(() => import('./results/ResultsPage.tsx'));
const RepairSection = lazy(() => import('./repair/RepairSection.tsx'));
const LogSection = lazy(() => import('./log/LogSection.tsx'));
const EntryPage = lazy(() => import('./entry/EntryPage.tsx'));
const CriteriaPage = lazy(() => import('./criteria/CriteriaPage.tsx'));
const StartPage = lazy(() => import('./StartPage.tsx'));
const TakeOverWay = lazy(() => import('./takeover/TakeOverWay.tsx'));
const CriteriaNote = lazy(() => import('./CriteriaNote.tsx'));
const AwardsPage = lazy(() => import('./awards/AwardsPage.tsx'));

const tabs: readonly { name: TabName; title: string }[] = [
  { name: 'overview', title: paneText.tabs.overview },
  { name: 'bloc', title: paneText.tabs.bloc },
  { name: 'criteria', title: paneText.tabs.criteria },
  { name: 'entry', title: paneText.tabs.entry },
  { name: 'results', title: paneText.tabs.results },
  { name: 'awards', title: paneText.tabs.awards },
];

type Props = {
  readonly reading: BlocReading;
  readonly workbook: Workbook;
  readonly heading: Ref<HTMLHeadingElement>;
};

/** The workbook as read: its bloc, or the way to make one. */
export function WorkbookPage({ reading, workbook, heading }: Props): ReactElement {
  const { state, door, perform } = workbook;
  const waiting = state.working !== null;
  const recreate = (sheet: string): void => void perform({ kind: 'recreate', sheet });
  return (
    <>
      {door?.tellsChanges === false && (
        <Note
          kind="warning"
          actions={
            <ActionButton onPress={() => void perform({ kind: 'read' })}>{paneText.readAgain}</ActionButton>
          }
        >
          <Text block>{paneText.oldExcel.noEvents}</Text>
        </Note>
      )}
      {reading.kind === 'noBloc' ? (
        <>
          <PageTitle />
          {reading.absentSheets.length > 0 && (
            <Section heading={paneText.todo.heading}>
              <AbsentSheetNotes absentSheets={reading.absentSheets} waiting={waiting} onRecreate={recreate} />
            </Section>
          )}
          <LaterPart>
            <StartPage
              waiting={waiting}
              onSetUp={(request) => void perform({ kind: 'setUp', request })}
              takeOver={takeOverProps(reading, workbook)}
              readFile={workbook.readFile}
            />
          </LaterPart>
        </>
      ) : (
        <BlocPage reading={reading} workbook={workbook} heading={heading} />
      )}
    </>
  );
}

function takeOverProps({ snapshot }: BlocReading, { door, perform, readHere }: Workbook): TakeOverProps {
  return {
    snapshot,
    select: () => door?.selection() ?? Promise.resolve(notConnected),
    readHere,
    onTakeOver: (order) => void perform({ kind: 'takeOver', order }),
    onGo: (address) => void perform({ kind: 'goTo', address }),
  };
}

const notConnected = { ok: false, failure: { kind: 'notInExcel' } } as const;

type BlocProps = Omit<Props, 'reading'> & { readonly reading: BlocOfWorkbook };

function BlocPage({ reading, workbook, heading }: BlocProps): ReactElement {
  const { state, dispatch, perform } = workbook;
  const onGo = (address: string): void => void perform({ kind: 'goTo', address });
  const waiting = state.working !== null;
  const criteria = useCriteriaWatch(reading, workbook);
  return (
    <>
      <BlocHeader overview={reading.overview} heading={heading} brief={state.tab !== 'overview'} />
      <Tabs
        label={paneText.tabs.label}
        tabs={tabs}
        chosen={state.tab}
        onChoose={(tab) => dispatch({ kind: 'tabChosen', tab })}
      >
        <KeptParts
          chosen={state.tab}
          part={(tab) =>
            tab === 'overview' ? (
              <OverviewTab
                reading={reading}
                workbook={workbook}
                criteria={criteria}
                waiting={waiting}
                onGo={onGo}
              />
            ) : (
              <LaterPart>
                <LaterTab tab={tab} reading={reading} workbook={workbook} onGo={onGo} />
              </LaterPart>
            )
          }
        />
      </Tabs>
    </>
  );
}

type LaterProps = {
  readonly tab: Exclude<TabName, 'overview'>;
  readonly reading: BlocOfWorkbook;
  readonly workbook: Workbook;
  readonly onGo: (address: string) => void;
};

/** The tabs that are loaded when they are first chosen. */
function LaterTab({ tab, reading, workbook, onGo }: LaterProps): ReactElement {
  const { state, door, dispatch, perform } = workbook;
  const common = { reading, waiting: state.working !== null, onGo };
  switch (tab) {
    case 'bloc':
      return <BlocTab {...common} onOrder={(order, done) => void perform({ kind: 'bloc', order }, done)} />;
    case 'criteria':
      return (
        <CriteriaPage
          {...common}
          onOrder={(order, done) => void perform({ kind: 'criteria', order }, done)}
        />
      );
    case 'entry':
      return <EntryPage reading={reading} workbook={workbook} onGo={onGo} />;
    case 'results':
      return (
        <ResultsPage
          {...common}
          door={door}
          member={state.member}
          onPutResults={() => void perform({ kind: 'putResults' })}
          onOrder={(order, done) => void perform({ kind: 'result', order }, done)}
          onChooseMember={(member) => dispatch({ kind: 'memberChosen', member })}
        />
      );
    case 'awards':
      return (
        <AwardsPage {...common} onOrder={(order, done) => void perform({ kind: 'award', order }, done)} />
      );
  }
}

type OverviewProps = {
  readonly reading: BlocOfWorkbook;
  readonly workbook: Workbook;
  readonly criteria: CriteriaWatch;
  readonly waiting: boolean;
  readonly onGo: (address: string) => void;
};

function OverviewTab({ reading, workbook, criteria, waiting, onGo }: OverviewProps): ReactElement {
  const { log, dispatch, perform } = workbook;
  const openCriteria = (): void => dispatch({ kind: 'tabChosen', tab: 'criteria' });
  return (
    <>
      <LaterPart quiet>
        <RepairSection
          reading={reading}
          waiting={waiting}
          onRepair={() => void perform({ kind: 'repair' })}
        />
      </LaterPart>
      <OverviewPage
        overview={reading.overview}
        waiting={waiting}
        onGo={onGo}
        onAddCriteria={openCriteria}
        onRecreate={(sheet) => void perform({ kind: 'recreate', sheet })}
        onFillGaps={() => void perform({ kind: 'fillGaps' })}
        onPutResults={() => void perform({ kind: 'putResults' })}
        criteriaNote={
          criteria.changed === null && criteria.notKept === null ? null : (
            <LaterPart quiet>
              <CriteriaNote
                {...criteria}
                waiting={waiting}
                onGo={onGo}
                onPutBack={() => void perform({ kind: 'criteria', order: { kind: 'putBack' } })}
                onOpenCriteria={openCriteria}
              />
            </LaterPart>
          )
        }
      >
        {reading.bloc.scheme.nodes.length === 0 && (
          <LaterPart quiet>
            <TakeOverWay takeOver={takeOverProps(reading, workbook)} waiting={waiting} />
          </LaterPart>
        )}
      </OverviewPage>
      <LaterPart quiet>
        <LogSection
          snapshot={reading.snapshot}
          progress={log}
          waiting={waiting}
          onOrder={(order, done) => void perform({ kind: 'log', order }, done)}
          onGo={onGo}
        />
      </LaterPart>
    </>
  );
}
