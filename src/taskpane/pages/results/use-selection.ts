import { useEffect, useState } from 'react';
import type { WorkbookDoor } from '../../../actions/workbook-door.ts';
import type { SheetArea } from '../../../workbook/address.ts';

/** The area that the person has selected in the workbook; null while it is not known or is no area of cells. */
export function useSelection(door: WorkbookDoor | null): SheetArea | null {
  const [area, setArea] = useState<SheetArea | null>(null);
  useEffect(() => {
    if (door === null) return undefined;
    let current = true;
    const look = (): void => {
      void door.selection().then((answer) => {
        if (current) setArea(answer.ok ? answer.value : null);
      });
    };
    look();
    const watching = door.watchSelection(look);
    return () => {
      current = false;
      void watching.then((started) => (started.ok ? started.value() : undefined));
    };
  }, [door]);
  return area;
}
