import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { CellView } from '../../../actions/results/cell-view.ts';
import { resultPane } from '../../../text/index.ts';
import { ActionButton } from '../../components/ActionButton.tsx';
import { DataTable } from '../../components/DataTable.tsx';
import { Text } from '../../components/Text.tsx';
import { explanationColumns } from './explanation-columns.tsx';

const words = resultPane.cell;

const useStyles = makeStyles({
  place: {
    marginBottom: tokens.spacingVerticalM,
    paddingInlineStart: tokens.spacingHorizontalM,
    borderInlineStartWidth: tokens.strokeWidthThickest,
    borderInlineStartStyle: 'solid',
    borderInlineStartColor: tokens.colorBrandStroke1,
    overflowWrap: 'anywhere',
  },
});

type Props = { readonly view: CellView | null; readonly onChoose: (member: string) => void };

/** Why the cell that is selected in the workbook counts as it does. */
export function SelectedCell({ view, onChoose }: Props): ReactElement {
  const styles = useStyles();
  if (view === null) return <Text block>{words.none}</Text>;
  return (
    <div className={styles.place} role="group" aria-label={view.heading}>
      <Text block strong>
        {view.heading}
      </Text>
      {view.rows.length > 0 && (
        <DataTable
          caption={words.caption}
          columns={explanationColumns}
          rows={view.rows}
          keyOf={(row) => row.key}
        />
      )}
      <Text block>{view.sum}</Text>
      <ActionButton size="small" onPress={() => onChoose(view.member)}>
        {words.whole(view.member)}
      </ActionButton>
    </div>
  );
}
