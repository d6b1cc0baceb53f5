import { Field, Textarea } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { validationOf } from './validation.ts';

type Props = {
  readonly label: string;
  readonly hint: string;
  readonly value: string;
  readonly problem: string | null;
  readonly onChange: (value: string) => void;
};

/** Several lines of typed text with their label, hint and what is wrong with them. */
export function TextLines({ label, hint, value, problem, onChange }: Props): ReactElement {
  return (
    <Field label={label} hint={hint} {...validationOf(problem)}>
      <Textarea value={value} rows={6} resize="vertical" onChange={(_event, data) => onChange(data.value)} />
    </Field>
  );
}
