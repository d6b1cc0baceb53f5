import { Field, Input } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { validationOf } from './validation.ts';

type Props = {
  readonly label: string;
  readonly hint: string;
  readonly value: string;
  readonly problem: string | null;
  readonly onChange: (value: string) => void;
};

/** One line of typed text with its label, hint and what is wrong with it. */
export function TextLine({ label, hint, value, problem, onChange }: Props): ReactElement {
  return (
    <Field label={label} hint={hint} {...validationOf(problem)}>
      <Input value={value} onChange={(_event, data) => onChange(data.value)} />
    </Field>
  );
}
