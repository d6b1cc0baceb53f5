import type { ReactElement } from 'react';
import type { Stage } from '../../../scoring/index.ts';
import { entryPane } from '../../../text/index.ts';
import { Choice } from '../../components/Choice.tsx';

type Props = {
  readonly label: string;
  readonly stages: readonly Stage[];
  readonly stage: Stage;
  /** What a stage is called here. */
  readonly titleOf?: (stage: Stage) => string;
  readonly onChoose: (stage: Stage) => void;
};

export function StageChoice({ label, stages, stage, titleOf, onChoose }: Props): ReactElement {
  return (
    <Choice
      label={label}
      options={stages.map((one) => ({ value: one, title: titleOf?.(one) ?? entryPane.stages[one] }))}
      value={stage}
      onChange={(value) => {
        const found = stages.find((one) => one === value);
        if (found !== undefined) onChoose(found);
      }}
    />
  );
}
