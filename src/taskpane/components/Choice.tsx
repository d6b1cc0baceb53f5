import { Field, Select, makeStyles } from '@fluentui/react-components';
import type { ReactElement } from 'react';

type Option = { readonly value: string; readonly title: string };

type Props = {
  readonly label: string;
  readonly options: readonly Option[];
  readonly value: string;
  readonly onChange: (value: string) => void;
};

const useStyles = makeStyles({
  // The longest option must not widen a narrow pane.
  field: { gridTemplateColumns: 'minmax(0, 1fr)' },
  list: { textOverflow: 'ellipsis' },
});

/** One of a few; the browser's own list, which every keyboard and screen reader knows. */
export function Choice({ label, options, value, onChange }: Props): ReactElement {
  const styles = useStyles();
  return (
    <Field label={label} className={styles.field}>
      <Select
        value={value}
        select={{ className: styles.list }}
        onChange={(_event, data) => onChange(data.value)}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.title}
          </option>
        ))}
      </Select>
    </Field>
  );
}
