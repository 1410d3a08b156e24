/** The words of the person's own list as they stand on other pages. */
export const listknapp = {
  meny: 'Min lista',
  lagg: 'Lägg i min lista',
  ligger: 'I din lista',
  full: 'Listan är full',
} as const;
