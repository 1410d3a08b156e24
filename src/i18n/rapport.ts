/** What a reader can report a fault in: the page's links and the issue form (.github/ISSUE_TEMPLATE/fel.yml) have the same. */
export const rapportfalt = [
  'Ålder',
  'Kommuner',
  'Målgrupp',
  'Kontakt',
  'Så kommer man in',
  'Om den finns kvar',
  'Något annat',
] as const;
export type Rapportfalt = (typeof rapportfalt)[number];

/** The fields of the issue form that a link fills in. */
export interface Rapport {
  insats: string;
  sida: string;
  uppgift: Rapportfalt;
}

export const rapportord = {
  rubrik: 'Rapportera fel',
  vad: 'Vad är det som inte stämmer?',
  mejl: 'Du får ett färdigt mejl att skicka till',
  arende: 'Du får ett färdigt ärende på GitHub, där du behöver ett konto. Alla kan läsa det.',
  inget: 'Skriv inga personuppgifter, varken om dig själv eller någon annan.',
} as const;

export const rapporttitel = (titel: string, uppgift: Rapportfalt): string => `Fel i ${titel}: ${uppgift}`;

/** The text of the ready-made mail, a line each. */
export const rapportbrev = ({ insats, sida, uppgift }: Rapport): string[] => [
  'Hej!',
  '',
  'Jag har sett något i Insatskatalogen som inte stämmer.',
  '',
  `Insats: ${insats}`,
  `Sida: ${sida}`,
  `Det gäller: ${uppgift}`,
  '',
  'Så här borde det stå, och så här vet jag det:',
  '',
  '',
  rapportord.inget,
];
