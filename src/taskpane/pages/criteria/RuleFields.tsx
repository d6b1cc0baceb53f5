import { Checkbox } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { ruleWords } from '../../../text/index.ts';
import { ActionButton } from '../../components/ActionButton.tsx';
import { Choice } from '../../components/Choice.tsx';
import { Text } from '../../components/Text.tsx';
import { TextLine } from '../../components/TextLine.tsx';
import { AxisFields, BandFields, DropButton } from './IntervalFields.tsx';
import { replaced, without, type RuleFormProps } from './rule-form.ts';
import { useDrop } from './use-drop.ts';

/** The parameters of the chosen kind, each in its own field. */
export function RuleFields(props: RuleFormProps): ReactElement | null {
  const { draft, problem, onChange } = props;
  switch (draft.kind) {
    case 'keep':
    case 'direct':
    case 'relative':
      return null;
    case 'ratio':
      return (
        <>
          <Line {...props} field="minRate" label={ruleWords.minRate} hint={ruleWords.minRateHint} />
          <Line {...props} field="maxRate" label={ruleWords.maxRate} />
          <Checkbox
            label={ruleWords.lowerIsBetter}
            checked={draft.lowerIsBetter}
            onChange={(_event, data) => onChange({ lowerIsBetter: data.checked === true })}
          />
        </>
      );
    case 'bands':
      return (
        <>
          <Problem text={problem('bands')} />
          <BandFields bands={draft.bands} problem={problem} onChange={(bands) => onChange({ bands })} />
          <Line {...props} field="otherwise" label={ruleWords.otherwise} hint={ruleWords.otherwiseHint} />
        </>
      );
    case 'grid':
      return <GridFields {...props} />;
    case 'perCase':
      return (
        <>
          <Line {...props} field="each" label={ruleWords.each} />
          <Line {...props} field="cap" label={ruleWords.ruleCap} hint={ruleWords.optional} />
        </>
      );
    case 'perStep':
      return <StepFields {...props} />;
    case 'yesNo':
      return (
        <>
          <Line {...props} field="yes" label={ruleWords.yes} />
          <Line {...props} field="no" label={ruleWords.no} />
        </>
      );
    case 'choice':
      return <OptionFields {...props} />;
    case 'late':
      return <LateFields {...props} />;
  }
}

type TextField =
  | 'minRate'
  | 'maxRate'
  | 'otherwise'
  | 'each'
  | 'cap'
  | 'from'
  | 'step'
  | 'yes'
  | 'no'
  | 'deadline'
  | 'perDay'
  | 'missing';

type LineProps = RuleFormProps & {
  readonly field: TextField;
  readonly label: string;
  readonly hint?: string;
};

function Line({ draft, field, label, hint = '', problem, onChange }: LineProps): ReactElement {
  return (
    <TextLine
      label={label}
      hint={hint}
      value={draft[field]}
      problem={problem(field)}
      onChange={(text) => onChange({ [field]: text })}
    />
  );
}

function Problem({ text }: { text: string | null }): ReactElement | null {
  return text === null ? null : <Text strong>{text}</Text>;
}

function GridFields({ draft, problem, onChange }: RuleFormProps): ReactElement {
  return (
    <>
      <Text block strong>
        {ruleWords.rows}
      </Text>
      <AxisFields
        axis="rows"
        intervals={draft.rows}
        problem={problem}
        onChange={(rows) => onChange({ rows })}
      />
      <Text block strong>
        {ruleWords.columns}
      </Text>
      <AxisFields
        axis="columns"
        intervals={draft.columns}
        problem={problem}
        onChange={(columns) => onChange({ columns })}
      />
      <Problem text={problem('rows') ?? problem('columns')} />
      {draft.rows.map((_row, place) => (
        <TextLine
          key={place}
          label={ruleWords.gridPoints(place + 1)}
          hint={ruleWords.gridHint(draft.columns.length)}
          value={draft.points[place] ?? ''}
          problem={problem(`points.${place}`)}
          onChange={(text) =>
            onChange({
              points: draft.rows.map((_one, index) => (index === place ? text : (draft.points[index] ?? ''))),
            })
          }
        />
      ))}
    </>
  );
}

function StepFields(props: RuleFormProps): ReactElement {
  const { draft, onChange } = props;
  return (
    <>
      <Choice
        label={ruleWords.direction}
        options={[
          { value: 'above', title: ruleWords.directions.above },
          { value: 'below', title: ruleWords.directions.below },
        ]}
        value={draft.direction}
        onChange={(value) => onChange({ direction: value === 'below' ? 'below' : 'above' })}
      />
      <Line {...props} field="from" label={ruleWords.from} />
      <Line {...props} field="step" label={ruleWords.step} />
      <Checkbox
        label={ruleWords.started}
        checked={draft.started}
        onChange={(_event, data) => onChange({ started: data.checked === true })}
      />
      <Line {...props} field="each" label={ruleWords.eachStep} />
      <Line {...props} field="cap" label={ruleWords.ruleCap} hint={ruleWords.optional} />
    </>
  );
}

function OptionFields({ draft, problem, onChange }: RuleFormProps): ReactElement {
  const { options } = draft;
  const { list, dropping } = useDrop(options.length);
  return (
    <div ref={list}>
      <Problem text={problem('options')} />
      {options.map((option, place) => (
        <div key={place}>
          <TextLine
            label={ruleWords.option(place + 1)}
            hint=""
            value={option.label}
            problem={problem(`options.${place}.label`)}
            onChange={(label) => onChange({ options: replaced(options, place, { label }) })}
          />
          <TextLine
            label={ruleWords.optionPoints(place + 1)}
            hint=""
            value={option.points}
            problem={problem(`options.${place}.points`)}
            onChange={(points) => onChange({ options: replaced(options, place, { points }) })}
          />
          <DropButton
            place={place}
            onPress={() => {
              dropping(place);
              onChange({ options: without(options, place) });
            }}
          />
        </div>
      ))}
      <div>
        <ActionButton
          size="small"
          onPress={() => onChange({ options: [...options, { label: '', points: '' }] })}
        >
          {ruleWords.addBand}
        </ActionButton>
      </div>
    </div>
  );
}

function LateFields(props: RuleFormProps): ReactElement {
  const { draft, problem, onChange } = props;
  return (
    <>
      <Line {...props} field="deadline" label={ruleWords.deadline} hint={ruleWords.deadlineHint} />
      <Choice
        label={ruleWords.inclusive}
        options={[
          { value: 'until', title: ruleWords.inclusives.until },
          { value: 'before', title: ruleWords.inclusives.before },
        ]}
        value={draft.inclusive ? 'until' : 'before'}
        onChange={(value) => onChange({ inclusive: value === 'until' })}
      />
      <Choice
        label={ruleWords.lateBy}
        options={[
          { value: 'perDay', title: ruleWords.lateBys.perDay },
          { value: 'bands', title: ruleWords.lateBys.bands },
        ]}
        value={draft.lateByBands ? 'bands' : 'perDay'}
        onChange={(value) => onChange({ lateByBands: value === 'bands' })}
      />
      {draft.lateByBands ? (
        <BandFields bands={draft.bands} problem={problem} onChange={(bands) => onChange({ bands })} />
      ) : (
        <Line {...props} field="perDay" label={ruleWords.perDay} />
      )}
      <Line {...props} field="cap" label={ruleWords.ruleCap} hint={ruleWords.optional} />
      <Line {...props} field="missing" label={ruleWords.missing} />
    </>
  );
}
