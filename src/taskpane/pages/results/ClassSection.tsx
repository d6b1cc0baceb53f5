import type { ReactElement } from 'react';
import type { ClassView } from '../../../actions/results/class-views.ts';
import { resultPane } from '../../../text/index.ts';
import { DataTable, type Column } from '../../components/DataTable.tsx';
import { Section } from '../../components/Section.tsx';
import { Text } from '../../components/Text.tsx';

const words = resultPane.classes;

/** The class of everybody, and the condition of the next higher one that was missed. */
export function ClassSection({ classes }: { classes: readonly ClassView[] }): ReactElement {
  return (
    <Section heading={words.heading}>
      {classes.length === 0 ? (
        <Text block>{words.none}</Text>
      ) : (
        <DataTable caption={words.caption} columns={columns} rows={classes} keyOf={(row) => row.member} />
      )}
    </Section>
  );
}

const columns: readonly Column<ClassView>[] = [
  { key: 'member', title: words.columns.member, names: true, cell: (row) => row.member },
  { key: 'class', title: words.columns.className, cell: (row) => row.className },
  { key: 'missed', title: words.columns.missed, cell: (row) => row.missed },
];
