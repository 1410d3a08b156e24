/** What a reader can report a fault in: the page's links and the issue form (.github/ISSUE_TEMPLATE/fel.yml) have the same. */
export const reportFields = [
  'Ålder',
  'Kommuner',
  'Målgrupp',
  'Kontakt',
  'Så kommer man in',
  'Om den finns kvar',
  'Något annat',
] as const;
export type ReportFields = (typeof reportFields)[number];

/** The fields of the issue form that a link fills in. */
export interface Report {
  insats: string;
  page: string;
  field: ReportFields;
}

export const reportTexts = {
  heading: 'Rapportera fel',
  what: 'Vad är det som inte stämmer?',
  email: 'Du får ett färdigt mejl att skicka till',
  issue: 'Du får ett färdigt ärende på GitHub, där du behöver ett konto. Alla kan läsa det.',
  nothing: 'Skriv inga personuppgifter, varken om dig själv eller någon annan.',
} as const;

export const reportTitle = (titel: string, field: ReportFields): string => `Fel i ${titel}: ${field}`;

/** The text of the ready-made mail, a line each. */
export const reportLetter = ({ insats, page, field }: Report): string[] => [
  'Hej!',
  '',
  'Jag har sett något i Insatskatalogen som inte stämmer.',
  '',
  `Insats: ${insats}`,
  `Sida: ${page}`,
  `Det gäller: ${field}`,
  '',
  'Så här borde det stå, och så här vet jag det:',
  '',
  '',
  reportTexts.nothing,
];
