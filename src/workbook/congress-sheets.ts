import type { CongressPlan } from '../rulebooks/awards/index.ts';
import type { Deadline } from '../scoring/index.ts';
import {
  congressEventHeaders,
  congressLevelHeaders,
  congressSheetNames,
  congressSheetText,
  deadlineText,
  delegateHeaders,
  showDate,
  showNumber,
  unitKey,
} from '../text/index.ts';
import type { Cell, Cells } from './cells.ts';
import { congressTableNames } from './congress-tables.ts';
import type { CongressTableKey } from './congress-tables.ts';
import type { SheetPlan } from './sheet-plan.ts';
import { tableSheet } from './table-sheet.ts';

/** What the tables begin with: the plan's own numbers and one event for each member of the bloc. */
export type CongressContent = { readonly plan: CongressPlan; readonly members: readonly string[] };

export function congressSheet(key: CongressTableKey, content: CongressContent): SheetPlan {
  const name = congressSheetNames[key];
  const { title, note } = congressSheetText[key];
  const cells = tables[key](content);
  const plan = tableSheet({ name, table: congressTableNames[key], title, note }, [cells]);
  const header = cells[0] ?? [];
  return {
    ...plan,
    columns: plan.columns.map((column, index) => ({
      width: widths.get(header[index] ?? null) ?? 14,
      wraps: true,
      numberFormat:
        header[index] === congressEventHeaders.name('heldOn') ? 'dd/mm/yyyy' : column.numberFormat,
    })),
    orientation: 'landscape',
  };
}

const tables: Readonly<Record<CongressTableKey, (content: CongressContent) => Cells>> = {
  levels: levelCells,
  events: eventCells,
  delegates: () => [delegateHeaders.names],
};

function levelCells({ plan }: CongressContent): Cells {
  return [
    congressLevelHeaders.names,
    ...plan.levels.map((level) => [
      level.title,
      level.units,
      level.events.join('; '),
      until(level.deadline),
      level.plenaryBelow,
      level.maxDelegates,
      level.ratios.length === 0 ? null : level.ratios.map((one) => showNumber(one)).join('/'),
      level.halfDays === null ? null : level.halfDays === 1 ? '½ ngày' : `${level.halfDays / 2} ngày`,
      level.clause,
    ]),
  ];
}

/** Members of a bloc of the province stand above the grassroots (S4-12); pilots have a deadline of their own. */
function eventCells({ plan, members }: CongressContent): Cells {
  const level = plan.levels.find(({ id }) => id === 'aboveGrassroots')?.title ?? null;
  const { name } = congressEventHeaders;
  return [
    congressEventHeaders.names,
    ...members.map((member) => {
      const pilot = plan.pilots.find(({ unit }) => unitKey(unit) === unitKey(member));
      const cells = new Map<string, Cell>([
        [name('unit'), member],
        [name('level'), level],
        [name('deadline'), until(pilot?.deadline ?? null)],
      ]);
      return congressEventHeaders.names.map((header) => cells.get(header) ?? null);
    }),
  ];
}

function until(deadline: Deadline | null): string | null {
  return deadline === null ? null : deadlineText(showDate(deadline.day), deadline.inclusive);
}

/** Widths in characters by header; anything else gets the usual one. */
const widths: ReadonlyMap<Cell, number> = new Map<Cell, number>([
  [congressLevelHeaders.name('level'), 18],
  [congressLevelHeaders.name('units'), 34],
  [congressLevelHeaders.name('event'), 40],
  [congressLevelHeaders.name('deadline'), 24],
  [congressLevelHeaders.name('basis'), 30],
  [congressEventHeaders.name('unit'), 32],
  [congressEventHeaders.name('deadline'), 24],
  [congressEventHeaders.name('form'), 20],
  [congressEventHeaders.name('reason'), 28],
  [delegateHeaders.name('name'), 28],
  [delegateHeaders.name('sort'), 26],
  [delegateHeaders.name('sector'), 20],
]);
