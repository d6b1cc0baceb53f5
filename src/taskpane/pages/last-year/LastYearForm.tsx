import { useState, type ReactElement } from 'react';
import { lastYearOf, type LastYear } from '../../../actions/last-year/last-year.ts';
import type { SetUpRequest } from '../../../actions/set-up-bloc.ts';
import type { WorkbookDoor } from '../../../actions/workbook-door.ts';
import { failureText, lastYearPane, type Attempt } from '../../../text/index.ts';
import { FormFrame } from '../../components/FormFrame.tsx';
import { Note } from '../../components/Note.tsx';
import { Text } from '../../components/Text.tsx';
import { TextLine } from '../../components/TextLine.tsx';
import { LastYearSummary } from './LastYearSummary.tsx';
import { useFileStyles } from './styles.ts';

const words = lastYearPane;

type Props = {
  readonly waiting: boolean;
  readonly readFile: WorkbookDoor['readFile'];
  readonly onSetUp: (request: SetUpRequest) => void;
  readonly onBack: () => void;
};

type Chosen = 'none' | 'reading' | 'unreadable' | Attempt<LastYear>;

/** Begins from last year's workbook: the file is chosen, what will be taken is shown, the new year is asked. */
export default function LastYearForm({ waiting, readFile, onSetUp, onBack }: Props): ReactElement {
  const styles = useFileStyles();
  const [file, setFile] = useState<string | null>(null);
  const [chosen, setChosen] = useState<Chosen>('none');
  const [year, setYear] = useState('');
  const [tried, setTried] = useState(false);
  const found = typeof chosen === 'object' && chosen.ok ? chosen.value : null;
  const problem = problemOf(year, found);

  const choose = async (picked: File | undefined): Promise<void> => {
    if (picked === undefined) return;
    setFile(picked.name);
    setChosen('reading');
    const bytes = await bytesOf(picked);
    if (bytes === null) {
      setChosen('unreadable');
      return;
    }
    const read = await readFile(bytes);
    const last = read.ok ? lastYearOf(read.value) : read;
    setChosen(last);
    if (last.ok && last.value.year !== null) setYear(String(last.value.year + 1));
  };
  const submit = (): void => {
    setTried(true);
    if (found !== null && problem === null) {
      onSetUp({ kind: 'lastYear', snapshot: found.snapshot, year: Number(year.trim()) });
    }
  };

  return (
    <FormFrame
      heading={words.heading}
      submit={words.create}
      waiting={waiting || found === null}
      onSubmit={submit}
      onBack={onBack}
    >
      <div>
        <label className={styles.pick}>
          {words.pick}
          <input
            type="file"
            accept=".xlsx"
            className={styles.hidden}
            onChange={(event) => void choose(event.target.files?.[0])}
          />
        </label>
        {file !== null && <Text block>{words.chosen(file)}</Text>}
      </div>
      <div role="status">{statusOf(chosen)}</div>
      {found !== null && (
        <>
          <LastYearSummary found={found} />
          <TextLine
            label={words.year}
            hint={words.yearHint}
            value={year}
            problem={tried ? problem : null}
            onChange={setYear}
          />
        </>
      )}
    </FormFrame>
  );
}

function statusOf(chosen: Chosen): ReactElement {
  if (chosen === 'none') return <Text>{words.choose}</Text>;
  if (chosen === 'reading') return <Text>{words.reading}</Text>;
  if (chosen === 'unreadable') return <Note kind="warning">{words.unreadable}</Note>;
  if (chosen.ok) return <Text strong>{words.found(chosen.value.name, chosen.value.year)}</Text>;
  if (chosen.failure.kind === 'cutOff') return <Note kind="warning">{words.stopped}</Note>;
  const { what, next } = failureText(chosen.failure);
  return (
    <Note kind="warning" title={what}>
      {next}
    </Note>
  );
}

function problemOf(year: string, found: LastYear | null): string | null {
  const text = year.trim();
  if (!/^(19|20|21)\d\d$/.test(text)) {
    const { what, next } = failureText({ kind: 'badYear', text });
    return `${what} ${next}`;
  }
  const last = found?.year ?? null;
  return last !== null && Number(text) <= last ? words.yearNotLater(last) : null;
}

/** Null when the computer does not give the file away, such as one that was deleted meanwhile. */
async function bytesOf(file: File): Promise<Uint8Array | null> {
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch {
    return null;
  }
}
