import { useState, type ReactElement } from 'react';
import { awardPane, councilTerms, decisionTerms } from '../../../text/index.ts';
import { Choice } from '../../components/Choice.tsx';
import { FormFrame } from '../../components/FormFrame.tsx';
import { TextLine } from '../../components/TextLine.tsx';

const words = awardPane.decision;
type Body = 'bloc' | 'council';
type Decision = { readonly by: Body; readonly agrees: boolean; readonly reason: string };

type Props = {
  readonly subject: string;
  readonly waiting: boolean;
  readonly onSave: (decision: Decision) => void;
  readonly onBack: () => void;
};

const outcomes: Readonly<Record<Body, Readonly<Record<'yes' | 'no', string>>>> = {
  bloc: { yes: decisionTerms.name('propose'), no: decisionTerms.name('pass') },
  council: { yes: councilTerms.name('agreed'), no: councilTerms.name('refused') },
};

/** What the bloc or the council decided about one candidate; without a reason it would not count. */
export function DecisionForm({ subject, waiting, onSave, onBack }: Props): ReactElement {
  const [by, setBy] = useState<Body>('bloc');
  const [agrees, setAgrees] = useState(true);
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const blank = reason.trim() === '';
  const save = (): void => {
    setTried(true);
    if (!blank) onSave({ by, agrees, reason: reason.trim() });
  };
  return (
    <FormFrame
      heading={words.legend(subject)}
      submit={words.save}
      waiting={waiting}
      onSubmit={save}
      onBack={onBack}
    >
      <Choice
        label={words.by}
        options={[
          { value: 'bloc', title: words.bodies.bloc },
          { value: 'council', title: words.bodies.council },
        ]}
        value={by}
        onChange={(value) => setBy(value === 'council' ? 'council' : 'bloc')}
      />
      <Choice
        label={words.outcome}
        options={[
          { value: 'yes', title: outcomes[by].yes },
          { value: 'no', title: outcomes[by].no },
        ]}
        value={agrees ? 'yes' : 'no'}
        onChange={(value) => setAgrees(value === 'yes')}
      />
      <TextLine
        label={words.reason}
        hint=""
        value={reason}
        problem={tried && blank ? words.noReason : null}
        onChange={setReason}
      />
    </FormFrame>
  );
}
