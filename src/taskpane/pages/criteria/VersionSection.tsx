import type { ReactElement } from 'react';
import type { CriteriaLock } from '../../../actions/criteria/criteria-lock.ts';
import type { CriteriaVersion } from '../../../workbook/criteria-versions.ts';
import { criteriaPane, versionSheet } from '../../../text/index.ts';
import { cellAddress } from '../../../workbook/address.ts';
import { ActionButton } from '../../components/ActionButton.tsx';
import { DataTable, type Column } from '../../components/DataTable.tsx';
import { Note } from '../../components/Note.tsx';
import { Section } from '../../components/Section.tsx';
import { Text } from '../../components/Text.tsx';

const words = criteriaPane.lock;

type Props = {
  readonly lock: CriteriaLock;
  readonly waiting: boolean;
  readonly onRecord: () => void;
  readonly onGo: (address: string) => void;
};

/** Whether the criteria are locked, and every version since. */
export function VersionSection({ lock, waiting, onRecord, onGo }: Props): ReactElement {
  const { state, versions } = lock;
  return (
    <Section heading={words.heading}>
      {state.kind === 'open' && <Text block>{words.open}</Text>}
      {state.kind === 'recorded' && <Text block>{words.recorded(state.version, state.fingerprint)}</Text>}
      {state.kind === 'changedInCells' && <Text block>{words.changed(state.version)}</Text>}
      {state.kind === 'unrecorded' && (
        <Note
          kind="warning"
          actions={
            <ActionButton waiting={waiting} onPress={onRecord}>
              {words.recordFirst}
            </ActionButton>
          }
        >
          {words.unrecorded}
        </Note>
      )}
      {versions.length > 0 && (
        <>
          <DataTable
            caption={words.caption}
            columns={columns}
            rows={versions.slice(0, shownVersions)}
            keyOf={({ number, fingerprint }) => `${number} ${fingerprint}`}
          />
          <ActionButton look="subtle" onPress={() => onGo(cellAddress(versionSheet.name, 1, 1))}>
            {words.goTo}
          </ActionButton>
        </>
      )}
    </Section>
  );
}

const shownVersions = 10;

const columns: readonly Column<CriteriaVersion>[] = [
  { key: 'number', title: words.columns.number, names: true, cell: (row) => row.number },
  { key: 'day', title: words.columns.day, whole: true, cell: (row) => row.day },
  { key: 'what', title: words.columns.what, cell: (row) => <What version={row} /> },
];

function What({ version }: { version: CriteriaVersion }): ReactElement {
  const { who, reason, what, effect } = version;
  return (
    <>
      <Text block>
        {who}: {reason}
      </Text>
      <Text block small>
        {what}
      </Text>
      {effect !== '' && (
        <Text block small>
          {words.effect(effect)}
        </Text>
      )}
    </>
  );
}
