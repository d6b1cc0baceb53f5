import type { ReactElement } from 'react';
import { missingYearSheets } from '../../../actions/bloc/edit-year.ts';
import type { BlocOrder } from '../../../actions/bloc/bloc-orders.ts';
import type { OpenBloc } from '../../../workbook/open-bloc.ts';
import type { BlocYear } from '../../../workbook/year/read-year.ts';
import { CalendarSection } from './CalendarSection.tsx';
import { DeadlinesSection } from './DeadlinesSection.tsx';
import { PeriodsSection } from './PeriodsSection.tsx';
import { PlanLists } from './PlanLists.tsx';
import { SetUpYear } from './SetUpYear.tsx';
import type { OnOrder } from '../../on-order.ts';

type Props = {
  readonly bloc: OpenBloc;
  readonly year: BlocYear | null;
  readonly waiting: boolean;
  readonly onOrder: OnOrder<BlocOrder>;
  readonly onGo: (address: string) => void;
};

/** The bloc's year: deadlines first, for people look for them most. */
export function YearSections({ bloc, year, waiting, onOrder, onGo }: Props): ReactElement {
  if (year === null) return <SetUpYear missing={null} bloc={bloc} waiting={waiting} onOrder={onOrder} />;
  const missing = missingYearSheets(year.tables);
  const number = bloc.facts.year !== null && /^\d{4}$/.test(bloc.facts.year) ? Number(bloc.facts.year) : null;
  return (
    <>
      {missing.length > 0 && <SetUpYear missing={missing} bloc={bloc} waiting={waiting} onOrder={onOrder} />}
      {year.tables.deadlines !== null && (
        <DeadlinesSection deadlines={year.deadlines} waiting={waiting} onOrder={onOrder} onGo={onGo} />
      )}
      {year.tables.periods !== null && (
        <PeriodsSection periods={year.periods} year={number} waiting={waiting} onOrder={onOrder} />
      )}
      {year.tables.calendar !== null && (
        <CalendarSection calendar={year.calendar} year={number} table={year.tables.calendar} onGo={onGo} />
      )}
      <PlanLists year={year} onGo={onGo} />
    </>
  );
}
