import type { ReactElement } from 'react';
import { criteriaWatch, failureText } from '../../text/index.ts';
import { ActionButton } from '../components/ActionButton.tsx';
import { Note } from '../components/Note.tsx';
import type { CriteriaWatch } from '../use-criteria-watch.ts';
import { ChangedCriteria } from './criteria/ChangedCriteria.tsx';

type Props = CriteriaWatch & {
  readonly waiting: boolean;
  readonly onGo: (address: string) => void;
  readonly onPutBack: () => void;
  readonly onOpenCriteria: () => void;
};

/** What is to be done about locked criteria, on the overview. */
export default function CriteriaNote(props: Props): ReactElement | null {
  const { changed, notKept, waiting, onGo, onPutBack, onOpenCriteria } = props;
  if (changed !== null)
    return (
      <ChangedCriteria
        changed={changed}
        waiting={waiting}
        record={{ label: criteriaWatch.toCriteria, onPress: onOpenCriteria }}
        onPutBack={onPutBack}
        onGo={onGo}
      />
    );
  if (notKept === null) return null;
  return (
    <Note
      kind="warning"
      actions={<ActionButton onPress={onOpenCriteria}>{criteriaWatch.recordAtTab}</ActionButton>}
    >
      {criteriaWatch.notKept(failureText(notKept).what)}
    </Note>
  );
}
