import type { ReactElement } from 'react';
import type { LastYear } from '../../../actions/last-year/last-year.ts';
import { lastYearPane, stageTerms } from '../../../text/index.ts';
import { useFileStyles } from './styles.ts';

const { taken, takenItems, left, leftItems, check, checkItems } = lastYearPane;

/** What goes on into the new year, what stays behind and what a person must look at again. */
export function LastYearSummary({ found }: { found: LastYear }): ReactElement {
  return (
    <div>
      <List
        title={taken}
        items={[
          takenItems.members(found.members.length),
          takenItems.criteria(found.lines),
          takenItems.regulation,
          takenItems.policies,
          takenItems.deadlines(found.deadlines),
          takenItems.lists(found.movements, found.receivers, found.duties),
        ]}
      />
      <List
        title={left}
        items={[
          leftItems.points(found.stages.map((stage) => `“${stageTerms.name(stage)}”`)),
          leftItems.targets,
          leftItems.theme,
          ...(found.left.length === 0 ? [] : [leftItems.members(found.left)]),
        ]}
      />
      <List
        title={check}
        items={[
          checkItems.marks,
          checkItems.criteria,
          ...(found.faults === 0 ? [] : [checkItems.faults(found.faults)]),
        ]}
      />
    </div>
  );
}

function List({ title, items }: { title: string; items: readonly string[] }): ReactElement {
  const styles = useFileStyles();
  return (
    <>
      <h3 className={styles.heading}>{title}</h3>
      <ul className={styles.list}>
        {items.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ul>
    </>
  );
}
