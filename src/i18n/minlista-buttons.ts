/** The words of the person's own list as they stand on other pages. */
export const listButton = {
  menu: 'Min lista',
  add: 'Lägg i min lista',
  isIn: 'I din lista',
  full: 'Listan är full',
  one: ' insats',
  several: ' insatser',
} as const;

/** The words of what one can do with the page of an insats. */
export const toolTexts = {
  print: 'Skriv ut',
  copy: 'Kopiera länk',
  copied: 'Länken är kopierad.',
  copyYourself: 'Det gick inte att kopiera. Kopiera adressen högst upp i webbläsaren i stället.',
  underlag: 'Förbered remiss',
} as const;
