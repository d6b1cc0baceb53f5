/** The colours of Okabe and Ito, which people with any colour vision tell apart; more sections begin again. */
export const sectionColours = [
  '#0072B2',
  '#E69F00',
  '#009E73',
  '#CC79A7',
  '#56B4E9',
  '#D55E00',
  '#F0E442',
  '#666666',
] as const;
