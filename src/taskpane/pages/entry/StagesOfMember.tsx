import { useMemo, type ReactElement } from 'react';
import { stageTable, type StageTableRow } from '../../../actions/entry/difference-view.ts';
import { entryPane, stageTerms } from '../../../text/index.ts';
import type { OpenBloc } from '../../../workbook/open-bloc.ts';
import { DataTable, type Column } from '../../components/DataTable.tsx';
import { Text } from '../../components/Text.tsx';

const words = entryPane.stageTable;

/** All stages of one member side by side, line by line. */
export function StagesOfMember({ bloc, member }: { bloc: OpenBloc; member: string }): ReactElement {
  const table = useMemo(() => stageTable(bloc, member), [bloc, member]);
  const columns: readonly Column<StageTableRow>[] = [
    {
      key: 'line',
      title: words.line,
      names: true,
      cell: ({ code, title, differs }) => (
        <>
          <Text strong={differs || code === ''}>{code === '' ? words.total : `${code} ${title}`}</Text>
          {differs && code !== '' && (
            <Text small block>
              {words.differs}
            </Text>
          )}
        </>
      ),
    },
    ...table.stages.map((stage, place) => ({
      key: stage,
      title: stageTerms.name(stage),
      numeric: true,
      cell: ({ marks }: StageTableRow) => marks[place] ?? words.none,
    })),
  ];
  return (
    <DataTable
      caption={words.caption(member)}
      columns={columns}
      rows={table.rows}
      keyOf={({ code }) => code}
    />
  );
}
