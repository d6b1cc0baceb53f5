import { useMemo, useRef, useState, type ReactElement } from 'react';
import type { LogProgress } from '../../../actions/log/log-keeper.ts';
import type { LogOrder } from '../../../actions/log/log-orders.ts';
import { failureText, logPane } from '../../../text/index.ts';
import { cellAddress } from '../../../workbook/address.ts';
import { openLog, type OpenLog } from '../../../workbook/log/open-log.ts';
import type { WorkbookSnapshot } from '../../../workbook/snapshot.ts';
import { ActionButton } from '../../components/ActionButton.tsx';
import { Note } from '../../components/Note.tsx';
import { Section } from '../../components/Section.tsx';
import { Text } from '../../components/Text.tsx';
import { momentNow } from '../../moment.ts';
import { rememberedPerson, rememberPerson } from '../../person.ts';
import { useFormStyles } from '../awards/form-styles.ts';
import { LatestChanges } from './LatestChanges.tsx';
import { PersonForm } from './PersonForm.tsx';
import type { OnOrder } from '../../on-order.ts';

type Props = {
  readonly snapshot: WorkbookSnapshot;
  readonly progress: LogProgress;
  readonly waiting: boolean;
  readonly onOrder: OnOrder<LogOrder>;
  readonly onGo: (address: string) => void;
};

/** Whether changes are logged and by whom, the last ones, and whether the log is whole. */
export default function LogSection({ snapshot, progress, waiting, onOrder, onGo }: Props): ReactElement {
  const log = useMemo(() => openLog(snapshot), [snapshot]);
  const status = useRef<HTMLParagraphElement>(null);
  const begin = (person: string): void => {
    onOrder({ kind: 'turnOn', person, time: momentNow() }, () => {
      rememberPerson(person);
      status.current?.focus();
    });
  };
  return (
    <Section heading={logPane.heading}>
      {/* A stop of the Tab key, see FormFrame: the keyboard goes on from here when a form is gone. */}
      <p ref={status} tabIndex={0}>
        <Text block>{statusOf(log)}</Text>
      </p>
      {log?.kept === true ? (
        <KeptLog
          log={log}
          progress={progress}
          waiting={waiting}
          onOrder={onOrder}
          onGo={onGo}
          onFormGone={() => status.current?.focus()}
        />
      ) : (
        <>
          <Text block small>
            {logPane.limits}
          </Text>
          <PersonForm
            name={rememberedPerson() ?? log?.person ?? ''}
            hint={logPane.personHint}
            submit={logPane.turnOn}
            waiting={waiting}
            onSave={begin}
          />
        </>
      )}
    </Section>
  );
}

function statusOf(log: OpenLog | null): string {
  if (log === null) return logPane.what;
  if (log.settingsLost) return logPane.settingsLost(log.rows.length);
  return log.kept
    ? logPane.on(rememberedPerson() ?? log.person, log.rows.length)
    : logPane.off(log.rows.length);
}

type KeptProps = Omit<Props, 'snapshot'> & { readonly log: OpenLog; readonly onFormGone: () => void };

function KeptLog({ log, progress, waiting, onOrder, onGo, onFormGone }: KeptProps): ReactElement {
  const styles = useFormStyles();
  const [naming, setNaming] = useState(false);
  const { sheet, row, column } = log.table.area;
  const person = rememberedPerson() ?? log.person;
  const save = (name: string): void => {
    onOrder({ kind: 'person', person: name }, () => {
      rememberPerson(name);
      setNaming(false);
      onFormGone();
    });
  };
  return (
    <>
      <Waiting progress={progress} />
      <CheckNote log={log} onGo={onGo} />
      <LatestChanges rows={log.rows} waiting={waiting} onOrder={onOrder} onFormGone={onFormGone} />
      <div className={styles.buttons}>
        <ActionButton onPress={() => onGo(cellAddress(sheet, row, column))}>{logPane.open}</ActionButton>
        {!naming && <ActionButton onPress={() => setNaming(true)}>{logPane.another}</ActionButton>}
        <ActionButton
          waiting={waiting}
          onPress={() => onOrder({ kind: 'turnOff', person, time: momentNow() }, onFormGone)}
        >
          {logPane.turnOff}
        </ActionButton>
      </div>
      {naming && (
        <PersonForm
          name=""
          hint={logPane.anotherHint}
          submit={logPane.savePerson}
          waiting={waiting}
          onSave={save}
          onBack={() => {
            setNaming(false);
            onFormGone();
          }}
        />
      )}
    </>
  );
}

function Waiting({ progress }: { progress: LogProgress }): ReactElement | null {
  const { waiting, failure } = progress;
  if (waiting === 0) return null;
  const quiet = failure === null || failure.kind === 'cellBeingEdited';
  return (
    <Note kind="warning">
      {quiet ? logPane.waiting(waiting) : logPane.waitingWhy(failureText(failure).what)}
    </Note>
  );
}

function CheckNote({ log, onGo }: { log: OpenLog; onGo: (address: string) => void }): ReactElement {
  const { altered, forks } = log.check;
  const { sheet, column } = log.table.area;
  if (altered !== null) {
    const goTo = (
      <ActionButton onPress={() => onGo(cellAddress(sheet, altered, column))}>{logPane.goTo}</ActionButton>
    );
    return (
      <Note kind="error" actions={goTo}>
        {logPane.altered(altered)}
      </Note>
    );
  }
  return (
    <>
      <Text block>{logPane.whole}</Text>
      {forks > 0 && <Text block>{logPane.forks(forks)}</Text>}
    </>
  );
}
