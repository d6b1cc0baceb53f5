import type { ReactElement } from 'react';
import { takeOverAcross } from '../../../text/index.ts';
import type { OfficeLayout } from '../../../workbook/takeover/office-layout.ts';
import { Choice } from '../../components/Choice.tsx';
import { Text } from '../../components/Text.tsx';
import { useTakeOverStyles } from './styles.ts';

const kinds = ['down', 'across'] as const;
const words = takeOverAcross;

type Props = {
  /** Null where no heading was found. */
  readonly kind: OfficeLayout['kind'] | null;
  readonly onChange: (kind: OfficeLayout['kind'] | null) => void;
};

/** Which way the criteria go, as the headings show it or as the person says. */
export function LayoutChoice({ kind, onChange }: Props): ReactElement {
  const styles = useTakeOverStyles();
  const options = kinds.map((value) => ({ value, title: words.layouts[value] }));
  return (
    <div className={styles.layout}>
      <Choice
        label={words.layout}
        options={kind === null ? [{ value: '', title: words.layouts.none }, ...options] : options}
        value={kind ?? ''}
        onChange={(value) => onChange(kinds.find((one) => one === value) ?? null)}
      />
      {kind !== null && <Text small>{words.said[kind]}</Text>}
    </div>
  );
}
