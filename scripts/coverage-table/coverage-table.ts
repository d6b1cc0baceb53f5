/** The rows that COVERAGE.md must carry: the five plans' requirements and the features we are measured by. */
const seedRows = [16, 21, 30, 13, 21].flatMap((count, seed) =>
  Array.from({ length: count }, (_, at) => `S${seed}-${String(at + 1).padStart(2, '0')}`),
);
const featureRows = Array.from({ length: 71 }, (_, at) => `F${at + 1}`);
export const requiredRows: readonly string[] = [...seedRows, ...featureRows];

const statuses = ['done', 'partial', 'open'] as const;

/**
 * Faults of the coverage table: missing or repeated rows, unknown statuses, a done or partial row without a test, and a
 * named test that does not exist. `testTitles` gives the text of a test file, or null when there is no such file.
 * A row reads `| F1 | done | what is there | tests/a.test.ts: title of the test |`; several tests stand apart by `<br>`.
 */
export function coverageFaults(
  markdown: string,
  testFile: (name: string) => string | null,
): readonly string[] {
  const rows = markdown
    .split('\n')
    .map((line) => /^\|\s*([SF]\d[\d-]*)\s*\|([^|]*)\|(.*)\|([^|]*)\|\s*$/.exec(line))
    .filter((match) => match !== null)
    .map(([, id = '', status = '', , tests = '']) => ({ id, status: status.trim(), tests: tests.trim() }));
  const ids = rows.map((row) => row.id);
  return [
    ...requiredRows.filter((id) => !ids.includes(id)).map((id) => `${id}: the row is missing.`),
    ...ids.filter((id, at) => ids.indexOf(id) !== at).map((id) => `${id}: the row stands twice.`),
    ...ids.filter((id) => !requiredRows.includes(id)).map((id) => `${id}: no such row is required.`),
    ...rows.flatMap((row) => rowFaults(row, testFile)),
  ];
}

type Row = { readonly id: string; readonly status: string; readonly tests: string };

function rowFaults({ id, status, tests }: Row, testFile: (name: string) => string | null): string[] {
  if (!statuses.some((known) => known === status)) return [`${id}: "${status}" is not a status.`];
  const named = tests === '' ? [] : tests.split('<br>').map((text) => text.trim());
  if (named.length === 0) return status === 'open' ? [] : [`${id}: ${status} without a test that shows it.`];
  return named.flatMap((text) => {
    const [, file = '', title = ''] = /^(tests\/\S+): (.+)$/.exec(text) ?? [];
    if (file === '') return [`${id}: "${text}" does not name a test.`];
    const source = testFile(file);
    if (source === null) return [`${id}: there is no ${file}.`];
    return source.includes(title) ? [] : [`${id}: ${file} has no test "${title}".`];
  });
}
