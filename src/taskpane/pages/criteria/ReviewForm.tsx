import { useState, type ReactElement } from 'react';
import type { VersionNote } from '../../../actions/criteria/criteria-orders.ts';
import type { LookAhead } from '../../../actions/criteria/look-ahead.ts';
import { criteriaPane } from '../../../text/index.ts';
import type { TypedPoints } from '../../../actions/criteria/typed-points.ts';
import { DataTable, type Column } from '../../components/DataTable.tsx';
import { FormFrame } from '../../components/FormFrame.tsx';
import { Text } from '../../components/Text.tsx';
import { EffectTable } from './EffectTable.tsx';
import { NoteFields, useNote } from './NoteFields.tsx';

const words = criteriaPane.review;

type Props = {
  readonly look: LookAhead;
  readonly isRenumbering: boolean;
  readonly isRemoval: boolean;
  readonly isLocked: boolean;
  readonly who: string;
  readonly day: number;
  readonly waiting: boolean;
  readonly onConfirm: (note: VersionNote | null) => void;
  readonly onBack: () => void;
};

/** What a change does, before it is written: codes, typed points, whose points change; locked criteria need a reason. */
export function ReviewForm(props: Props): ReactElement {
  const { look, isLocked, day, waiting, onConfirm, onBack } = props;
  const note = useNote(props.who);
  const [tried, setTried] = useState(false);
  const confirm = (): void => {
    setTried(true);
    if (!isLocked) onConfirm(null);
    else if (note.isWhole) onConfirm({ ...note.value, day });
  };
  return (
    <FormFrame
      heading={words.heading}
      submit={words.confirm}
      waiting={waiting}
      onSubmit={confirm}
      onBack={onBack}
    >
      <Text strong>{look.what}</Text>
      {props.isRemoval && <TypedTable lost={look.lost} />}
      {look.renamed.length > 0 && (
        <>
          <Text block strong>
            {words.codes}
          </Text>
          <DataTable
            caption={words.codesCaption}
            columns={codeColumns}
            rows={look.renamed}
            keyOf={({ before }) => before}
          />
        </>
      )}
      {props.isRenumbering && look.renamed.length === 0 && <Text>{words.sameCodes}</Text>}
      {isLocked && (
        <>
          <EffectTable rows={look.effect} />
          <Text block>{words.locked}</Text>
          <NoteFields note={note} tried={tried} />
          <Text small>{words.today(day)}</Text>
        </>
      )}
    </FormFrame>
  );
}

function TypedTable({ lost }: { lost: readonly TypedPoints[] }): ReactElement {
  if (lost.length === 0) return <Text>{words.typedNone}</Text>;
  return (
    <>
      <Text block strong>
        {words.typed}
      </Text>
      <DataTable
        caption={words.typedCaption}
        columns={typedColumns}
        rows={lost}
        keyOf={({ code, sheet }) => `${sheet} ${code}`}
      />
    </>
  );
}

type Renamed = LookAhead['renamed'][number];

const codeColumns: readonly Column<Renamed>[] = [
  { key: 'before', title: words.columns.before, names: true, cell: (row) => row.before },
  { key: 'after', title: words.columns.after, cell: (row) => row.after },
  { key: 'title', title: words.columns.title, cell: (row) => row.title },
];

const typedColumns: readonly Column<TypedPoints>[] = [
  { key: 'code', title: words.typedColumns.code, names: true, cell: (row) => row.code },
  { key: 'sheet', title: words.typedColumns.sheet, cell: (row) => row.sheet },
  { key: 'count', title: words.typedColumns.count, numeric: true, cell: (row) => row.count },
];
