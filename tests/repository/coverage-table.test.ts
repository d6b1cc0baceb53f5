import { coverageFaults, requiredRows } from '../../scripts/coverage-table/coverage-table.ts';

const table = (change: (id: string) => string = (id) => `| ${id} | open | | |`) =>
  requiredRows.map(change).join('\n');
const testFile = (name: string) => (name === 'tests/a.test.ts' ? "it('ba đơn vị đồng hạng 2', …" : null);

describe('COVERAGE.md', () => {
  it('asks for all 101 seed rows and 71 features', () => {
    expect(requiredRows).toHaveLength(172);
    expect(coverageFaults(table(), testFile)).toEqual([]);
  });

  it('finds a missing row and a repeated one', () => {
    const text = table((id) => (id === 'F71' ? '| F70 | open | | |' : `| ${id} | open | | |`));
    expect(coverageFaults(text, testFile)).toEqual([
      'F71: the row is missing.',
      'F70: the row stands twice.',
    ]);
  });

  it('accepts a done row with an existing test and refuses one without', () => {
    const withTest = table((id) =>
      id === 'F37'
        ? '| F37 | done | ties | tests/a.test.ts: ba đơn vị đồng hạng 2 |'
        : `| ${id} | open | | |`,
    );
    expect(coverageFaults(withTest, testFile)).toEqual([]);
    const without = table((id) => (id === 'F37' ? '| F37 | done | ties | |' : `| ${id} | open | | |`));
    expect(coverageFaults(without, testFile)).toEqual(['F37: done without a test that shows it.']);
  });

  it('finds a named test that does not exist, by file and by title', () => {
    const text = table((id) =>
      id === 'F37'
        ? '| F37 | done | ties | tests/b.test.ts: x<br>tests/a.test.ts: bốn đơn vị |'
        : `| ${id} | open | | |`,
    );
    expect(coverageFaults(text, testFile)).toEqual([
      'F37: there is no tests/b.test.ts.',
      'F37: tests/a.test.ts has no test "bốn đơn vị".',
    ]);
  });
});
