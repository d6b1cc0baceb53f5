import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { ruleWords } from '../../../text/index.ts';
import {
  intervalShapes,
  sidesOf,
  type BandDraft,
  type IntervalDraft,
} from '../../../workbook/interval-draft.ts';
import { ActionButton } from '../../components/ActionButton.tsx';
import { Choice } from '../../components/Choice.tsx';
import { TextLine } from '../../components/TextLine.tsx';
import { replaced, without } from './rule-form.ts';
import { useDrop } from './use-drop.ts';

const useStyles = makeStyles({
  list: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS, margin: 0, padding: 0 },
  item: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    paddingInlineStart: tokens.spacingHorizontalS,
    borderInlineStartWidth: tokens.strokeWidthThick,
    borderInlineStartStyle: 'solid',
    borderInlineStartColor: tokens.colorNeutralStroke2,
    listStyleType: 'none',
  },
  numbers: {
    display: 'grid',
    gridTemplateColumns: 'repeat(3, minmax(0, 1fr))',
    columnGap: tokens.spacingHorizontalS,
    rowGap: tokens.spacingVerticalXS,
    '& > *': { gridTemplateColumns: 'minmax(0, 1fr)' },
    '& input': { minWidth: '0', width: '100%' },
  },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

type Problem = (field: string) => string | null;

type BandProps = {
  readonly bands: readonly BandDraft[];
  readonly problem: Problem;
  readonly onChange: (bands: readonly BandDraft[]) => void;
};

/** Bands: an interval and its points, one below the other. */
export function BandFields({ bands, problem, onChange }: BandProps): ReactElement {
  const styles = useStyles();
  const { list, dropping } = useDrop(bands.length);
  return (
    <div ref={list} className={styles.list}>
      <ul className={styles.list}>
        {bands.map((band, place) => (
          <li key={place} className={styles.item}>
            <ShapeChoice
              label={ruleWords.shape(place + 1)}
              interval={band}
              onChange={(change) => onChange(replaced(bands, place, change))}
            />
            <div className={styles.numbers}>
              <Sides
                interval={band}
                place={place}
                field={`bands.${place}`}
                problem={problem}
                onChange={(change) => onChange(replaced(bands, place, change))}
              />
              <TextLine
                label={ruleWords.points(place + 1)}
                hint=""
                value={band.points}
                problem={problem(`bands.${place}.points`)}
                onChange={(points) => onChange(replaced(bands, place, { points }))}
              />
            </div>
            <DropButton
              place={place}
              onPress={() => {
                dropping(place);
                onChange(without(bands, place));
              }}
            />
          </li>
        ))}
      </ul>
      <div className={styles.buttons}>
        <ActionButton
          size="small"
          onPress={() =>
            onChange([...bands, { shape: 'fromBelow', low: '', high: bands.at(-1)?.low ?? '', points: '' }])
          }
        >
          {ruleWords.addBand}
        </ActionButton>
      </div>
    </div>
  );
}

type AxisProps = {
  readonly axis: 'rows' | 'columns';
  readonly intervals: readonly IntervalDraft[];
  readonly problem: Problem;
  readonly onChange: (intervals: readonly IntervalDraft[]) => void;
};

/** The intervals of one side of a two-way table. */
export function AxisFields({ axis, intervals, problem, onChange }: AxisProps): ReactElement {
  const styles = useStyles();
  const { list, dropping } = useDrop(intervals.length);
  const label = axis === 'rows' ? ruleWords.row : ruleWords.column;
  return (
    <div ref={list} className={styles.list}>
      <ul className={styles.list} aria-label={ruleWords[axis]}>
        {intervals.map((interval, place) => (
          <li key={place} className={styles.item}>
            <ShapeChoice
              label={label(place + 1)}
              interval={interval}
              onChange={(change) => onChange(replaced(intervals, place, change))}
            />
            <div className={styles.numbers}>
              <Sides
                interval={interval}
                place={place}
                field={`${axis}.${place}`}
                problem={problem}
                onChange={(change) => onChange(replaced(intervals, place, change))}
              />
            </div>
            <DropButton
              place={place}
              onPress={() => {
                dropping(place);
                onChange(without(intervals, place));
              }}
            />
          </li>
        ))}
      </ul>
      <div className={styles.buttons}>
        <ActionButton
          size="small"
          onPress={() => onChange([...intervals, { shape: 'fromBelow', low: '', high: '' }])}
        >
          {axis === 'rows' ? ruleWords.addRow : ruleWords.addColumn}
        </ActionButton>
      </div>
    </div>
  );
}

type ShapeProps = {
  readonly label: string;
  readonly interval: IntervalDraft;
  readonly onChange: (change: Partial<IntervalDraft>) => void;
};

function ShapeChoice({ label, interval, onChange }: ShapeProps): ReactElement {
  return (
    <Choice
      label={label}
      options={intervalShapes.map((shape) => ({ value: shape, title: ruleWords.shapes[shape] }))}
      value={interval.shape}
      onChange={(value) => onChange({ shape: intervalShapes.find((shape) => shape === value) ?? 'any' })}
    />
  );
}

type SidesProps = {
  readonly interval: IntervalDraft;
  readonly place: number;
  readonly field: string;
  readonly problem: Problem;
  readonly onChange: (change: Partial<IntervalDraft>) => void;
};

function Sides({ interval, place, field, problem, onChange }: SidesProps): ReactElement {
  const sides = sidesOf(interval.shape);
  return (
    <>
      {sides.low && (
        <TextLine
          label={ruleWords.low(place + 1)}
          hint=""
          value={interval.low}
          problem={problem(`${field}.low`)}
          onChange={(low) => onChange({ low })}
        />
      )}
      {sides.high && (
        <TextLine
          label={ruleWords.high(place + 1)}
          hint=""
          value={interval.high}
          problem={problem(`${field}.high`)}
          onChange={(high) => onChange({ high })}
        />
      )}
    </>
  );
}

/** Takes out a row of the form; the keyboard stays in the list. */
export function DropButton({ place, onPress }: { place: number; onPress: () => void }): ReactElement {
  const styles = useStyles();
  return (
    <div className={styles.buttons} data-drop>
      <ActionButton size="small" look="subtle" label={ruleWords.dropBand(place + 1)} onPress={onPress}>
        {ruleWords.drop}
      </ActionButton>
    </div>
  );
}
