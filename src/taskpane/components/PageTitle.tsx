import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { paneText } from '../../text/index.ts';

const useStyles = makeStyles({
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
  },
});

/** The pane's name, while no bloc gives it a better one. */
export function PageTitle(): ReactElement {
  return <h1 className={useStyles().title}>{paneText.title}</h1>;
}
