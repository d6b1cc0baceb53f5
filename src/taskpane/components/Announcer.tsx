import { makeStyles } from '@fluentui/react-components';
import type { ReactElement } from 'react';

const useStyles = makeStyles({
  hidden: {
    position: 'absolute',
    width: '1px',
    height: '1px',
    overflow: 'hidden',
    clipPath: 'inset(50%)',
    whiteSpace: 'nowrap',
  },
});

/** Says to a screen reader what changes on its own: progress, new results. It stays in the page, only its words change. */
export function Announcer({ message }: { message: string }): ReactElement {
  return (
    <div role="status" aria-live="polite" className={useStyles().hidden}>
      {message}
    </div>
  );
}
