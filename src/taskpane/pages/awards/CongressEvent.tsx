import { makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef, useState, type ReactElement } from 'react';
import type { AwardOrder } from '../../../actions/awards/award-orders.ts';
import type { EventView } from '../../../actions/awards/congress-view.ts';
import { chosenFormTerms, congressPane } from '../../../text/index.ts';
import { ActionButton } from '../../components/ActionButton.tsx';
import { Choice } from '../../components/Choice.tsx';
import { FormFrame } from '../../components/FormFrame.tsx';
import { TextLine } from '../../components/TextLine.tsx';
import { takeFocus } from '../../take-focus.ts';
import type { OnOrder } from '../../on-order.ts';

const words = congressPane.form;
type Form = 'plenary' | 'delegates';

const useStyles = makeStyles({
  event: { marginBlock: `${tokens.spacingVerticalS} ${tokens.spacingVerticalM}` },
  list: {
    margin: `0 0 ${tokens.spacingVerticalS}`,
    paddingInlineStart: tokens.spacingHorizontalL,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    overflowWrap: 'anywhere',
  },
});

type Props = {
  readonly event: EventView;
  readonly waiting: boolean;
  readonly onOrder: OnOrder<AwardOrder>;
};

/** What the plan asks of one unit and what is known of it; the form is decided here where the plan leaves it open. */
export function CongressEvent({ event, waiting, onOrder }: Props): ReactElement {
  const styles = useStyles();
  const { unit, sentences } = event;
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLDivElement>(null);
  const wasOpen = useRef(false);
  useEffect(() => {
    if (wasOpen.current && !open) takeFocus(button.current?.querySelector('button'));
    wasOpen.current = open;
  }, [open]);
  return (
    <div className={styles.event}>
      <ul className={styles.list} aria-label={unit}>
        {sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      {open ? (
        <ChooseForm
          unit={unit}
          waiting={waiting}
          onSave={(form, reason) =>
            onOrder({ kind: 'congressForm', unit, form, reason }, () => setOpen(false))
          }
          onBack={() => setOpen(false)}
        />
      ) : (
        <div ref={button}>
          <ActionButton
            size="small"
            look={event.open ? 'primary' : 'secondary'}
            label={words.openFor(unit)}
            onPress={() => setOpen(true)}
          >
            {words.open}
          </ActionButton>
        </div>
      )}
    </div>
  );
}

type FormProps = {
  readonly unit: string;
  readonly waiting: boolean;
  readonly onSave: (form: Form, reason: string) => void;
  readonly onBack: () => void;
};

/** A choice without a reason would not count. */
function ChooseForm({ unit, waiting, onSave, onBack }: FormProps): ReactElement {
  const [form, setForm] = useState<Form>('plenary');
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const blank = reason.trim() === '';
  const save = (): void => {
    setTried(true);
    if (!blank) onSave(form, reason.trim());
  };
  return (
    <FormFrame
      heading={words.legend(unit)}
      submit={words.save}
      waiting={waiting}
      onSubmit={save}
      onBack={onBack}
    >
      <Choice
        label={words.choice}
        options={[
          { value: 'plenary', title: chosenFormTerms.name('plenary') },
          { value: 'delegates', title: chosenFormTerms.name('delegates') },
        ]}
        value={form}
        onChange={(value) => setForm(value === 'delegates' ? 'delegates' : 'plenary')}
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
