import { useCallback } from 'react';
import type { Workbook } from './use-workbook.ts';

/** For what is typed in the pane: an order that a form gave, and that was refused, is not what the person means any more. */
export function useFormChanges({ state, followUps, dispatch }: Workbook): () => void {
  const { trouble } = state;
  return useCallback(() => {
    if (trouble !== null && trouble.isOutdated !== true && followUps.has(trouble.order))
      dispatch({ kind: 'formChanged' });
  }, [trouble, followUps, dispatch]);
}
