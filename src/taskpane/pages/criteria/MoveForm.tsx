import { useState, type ReactElement } from 'react';
import { everyCriterion, type CriterionView } from '../../../actions/criteria/criteria-view.ts';
import { criteriaPane } from '../../../text/index.ts';
import { Choice } from '../../components/Choice.tsx';
import { FormFrame } from '../../components/FormFrame.tsx';

const words = criteriaPane.move;

type Props = {
  readonly criterion: CriterionView;
  readonly nodes: readonly CriterionView[];
  readonly waiting: boolean;
  readonly onSave: (group: string | null) => void;
  readonly onBack: () => void;
};

/** Where to: any other group that is not inside the criterion itself. */
export function MoveForm({ criterion, nodes, waiting, onSave, onBack }: Props): ReactElement {
  const own = new Set(everyCriterion([criterion]).map(({ code }) => code));
  const groups = everyCriterion(nodes).filter(
    ({ code, node }) => node.kind === 'group' && !own.has(code) && code !== criterion.parent,
  );
  const options = [
    ...groups.map(({ code, title }) => ({ value: code, title: `${code} ${title}` })),
    ...(criterion.parent === null ? [] : [{ value: '', title: words.top }]),
  ];
  const [group, setGroup] = useState(options[0]?.value ?? '');
  return (
    <FormFrame
      heading={words.heading(criterion.code)}
      submit={criteriaPane.form.next}
      waiting={waiting}
      onSubmit={() => onSave(group === '' ? null : group)}
      onBack={onBack}
    >
      <Choice label={words.to} options={options} value={group} onChange={setGroup} />
    </FormFrame>
  );
}
