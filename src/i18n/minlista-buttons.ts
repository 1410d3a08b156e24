/** The words of the person's own list as they stand on other pages. */
export const listknapp = {
  meny: 'Min lista',
  lagg: 'Lägg i min lista',
  ligger: 'I din lista',
  full: 'Listan är full',
  en: ' insats',
  flera: ' insatser',
} as const;

/** The words of what one can do with the page of an insats. */
export const verktygsord = {
  skrivUt: 'Skriv ut',
  kopiera: 'Kopiera länk',
  kopierad: 'Länken är kopierad.',
  kopieraSjalv: 'Det gick inte att kopiera. Kopiera adressen högst upp i webbläsaren i stället.',
  underlag: 'Förbered remiss',
} as const;
