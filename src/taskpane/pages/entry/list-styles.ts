import { makeStyles, tokens } from '@fluentui/react-components';

/** Lists of things to look at or to do, one under the other in a narrow pane. */
export const useListStyles = makeStyles({
  list: { listStyleType: 'none', margin: `${tokens.spacingVerticalS} 0`, padding: 0 },
  item: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXXS,
    padding: `${tokens.spacingVerticalS} 0`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: 'anywhere',
  },
  head: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  mild: { color: tokens.colorNeutralForeground2 },
  open: { color: tokens.colorStatusDangerForeground3, fontWeight: tokens.fontWeightSemibold },
});
