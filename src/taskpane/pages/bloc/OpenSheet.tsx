import type { ReactElement } from 'react';
import { yearPane } from '../../../text/index.ts';
import { cellAddress } from '../../../workbook/address.ts';
import type { LocatedTable } from '../../../workbook/locate-tables.ts';
import { ActionButton } from '../../components/ActionButton.tsx';
import { useBlocStyles } from './styles.ts';

type Props = { readonly table: LocatedTable; readonly onGo: (address: string) => void };

/** The way to the sheet where these rows are typed. */
export function OpenSheet({ table, onGo }: Props): ReactElement {
  const styles = useBlocStyles();
  const { sheet, row, column } = table.area;
  return (
    <div className={styles.after}>
      <ActionButton size="small" onPress={() => onGo(cellAddress(sheet, row + 1, column))}>
        {yearPane.open(sheet)}
      </ActionButton>
    </div>
  );
}
