import { Field, Select } from '@fluentui/react-components';
import type { ReactElement } from 'react';

type Option = { readonly value: string; readonly title: string };

type Props = {
  readonly label: string;
  readonly options: readonly Option[];
  readonly value: string;
  readonly onChange: (value: string) => void;
};

/** One of a few; the browser's own list, which every keyboard and screen reader knows. */
export function Choice({ label, options, value, onChange }: Props): ReactElement {
  return (
    <Field label={label}>
      <Select value={value} onChange={(_event, data) => onChange(data.value)}>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.title}
          </option>
        ))}
      </Select>
    </Field>
  );
}
