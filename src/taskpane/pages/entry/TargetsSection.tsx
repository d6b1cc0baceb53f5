import { useMemo, type ReactElement } from 'react';
import { targetsOf, type MemberTargets } from '../../../actions/entry/target-view.ts';
import { entryPane } from '../../../text/index.ts';
import { cellAddress } from '../../../workbook/address.ts';
import { ActionButton } from '../../components/ActionButton.tsx';
import { DataTable, type Column } from '../../components/DataTable.tsx';
import { Section } from '../../components/Section.tsx';
import { Text } from '../../components/Text.tsx';
import type { EntryViewProps } from './EntryPage.tsx';

const words = entryPane.receipts;

type TargetRow = MemberTargets & { readonly member: string };

/** Whether each member has registered its targets. */
export function TargetsSection({ reading, onGo }: EntryViewProps): ReactElement {
  const { bloc } = reading;
  const rows = useMemo(
    () => bloc.members.map(({ name }) => ({ member: name, ...targetsOf(bloc, name) })),
    [bloc],
  );
  const area = bloc.tables.targets?.area;
  return (
    <Section heading={words.targetsHeading}>
      {rows.every(({ all }) => all === 0) ? (
        <Text block>{words.noTargets}</Text>
      ) : (
        <>
          <Text block>{words.targetsHow}</Text>
          <DataTable
            caption={words.targetsCaption}
            columns={columns}
            rows={rows}
            keyOf={({ member }) => member}
          />
          {area !== undefined && (
            <ActionButton onPress={() => onGo(cellAddress(area.sheet, area.row, area.column))}>
              {words.goToTargets}
            </ActionButton>
          )}
        </>
      )}
    </Section>
  );
}

const columns: readonly Column<TargetRow>[] = [
  { key: 'member', title: words.targetsColumns.member, names: true, cell: ({ member }) => member },
  {
    key: 'done',
    title: words.targetsColumns.done,
    cell: ({ missing, all }) => (
      <>
        {`${all - missing.length}/${all}`}
        {missing.length > 0 && (
          <Text small block>
            {words.targetsMissing(missing)}
          </Text>
        )}
      </>
    ),
  },
];
