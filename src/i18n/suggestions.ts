/** What suggestions are of, in the order they stand. */
export const groups = ['bast', 'insats', 'malgrupp', 'metod', 'kommun'] as const;
export type Group = (typeof groups)[number];

/** The words of the suggestions under the search field. */
export const suggestionTexts = {
  list: 'Förslag',
  group: {
    bast: 'Bästa förslaget',
    insats: 'Insatser',
    malgrupp: 'Målgrupper',
    metod: 'Metoder',
    kommun: 'Kommuner',
  } satisfies Record<Group, string>,
  /** What one suggestion is. */
  kind: {
    bast: 'Filter',
    insats: 'Insats',
    malgrupp: 'Målgrupp',
    metod: 'Metod',
    kommun: 'Kommun',
  } satisfies Record<Group, string>,
  avslutad: 'Avslutad insats',
} as const;

/** "Haninge kommun", "Stockholms kommun". */
export const kommunName = (namn: string): string => `${namn}${/[aeiouyåäösxz]$/.test(namn) ? '' : 's'} kommun`;

export const alderInWords = (alder: number): string => `${String(alder)} år`;

/** Words that are looked for as words beside the filters. */
export const wordInWords = (text: string): string => `”${text}”`;

/** @param via the word that the suggestion was found by, when it is not its name */
export const kindInWords = (group: Group, via?: string): string =>
  suggestionTexts.kind[group] + (via === undefined ? '' : `, ${wordInWords(via)}`);

export const suggestionCount = (count: number): string => `${String(count)} förslag.`;
