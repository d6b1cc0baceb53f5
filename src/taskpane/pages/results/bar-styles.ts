import { makeStyles } from '@fluentui/react-components';

/**
 * The colours of Okabe and Ito, which people with any colour vision tell apart. High contrast keeps them, because
 * they carry meaning; the numbers stand beside the bars in words.
 */
const useColours = makeStyles({
  blue: { backgroundColor: '#0072B2', forcedColorAdjust: 'none' },
  orange: { backgroundColor: '#E69F00', forcedColorAdjust: 'none' },
  green: { backgroundColor: '#009E73', forcedColorAdjust: 'none' },
  purple: { backgroundColor: '#CC79A7', forcedColorAdjust: 'none' },
  sky: { backgroundColor: '#56B4E9', forcedColorAdjust: 'none' },
  vermilion: { backgroundColor: '#D55E00', forcedColorAdjust: 'none' },
  yellow: { backgroundColor: '#F0E442', forcedColorAdjust: 'none' },
  grey: { backgroundColor: '#666666', forcedColorAdjust: 'none' },
});

const order = ['blue', 'orange', 'green', 'purple', 'sky', 'vermilion', 'yellow', 'grey'] as const;

/** The class of the colour for the section at a place; more sections than colours begin again. */
export function useBarStyles(): { readonly of: (place: number) => string } {
  const colours = useColours();
  return { of: (place) => colours[order[place % order.length] ?? 'grey'] };
}
