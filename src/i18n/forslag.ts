/** What suggestions are of, in the order they stand. */
export const grupper = ['bast', 'insats', 'malgrupp', 'metod', 'kommun'] as const;
export type Grupp = (typeof grupper)[number];

/** The words of the suggestions under the search field. */
export const forslagsord = {
  lista: 'Förslag',
  grupp: {
    bast: 'Bästa förslaget',
    insats: 'Insatser',
    malgrupp: 'Målgrupper',
    metod: 'Metoder',
    kommun: 'Kommuner',
  } satisfies Record<Grupp, string>,
  /** What one suggestion is. */
  slag: {
    bast: 'Filter',
    insats: 'Insats',
    malgrupp: 'Målgrupp',
    metod: 'Metod',
    kommun: 'Kommun',
  } satisfies Record<Grupp, string>,
  avslutad: 'Avslutad insats',
} as const;

/** "Haninge kommun", "Stockholms kommun". */
export const kommunnamn = (namn: string): string => `${namn}${/[aeiouyåäösxz]$/.test(namn) ? '' : 's'} kommun`;

export const alderIOrd = (alder: number): string => `${String(alder)} år`;

/** Words that are looked for as words beside the filters. */
export const ordIOrd = (text: string): string => `”${text}”`;

/** @param via the word that the suggestion was found by, when it is not its name */
export const slagIOrd = (grupp: Grupp, via?: string): string =>
  forslagsord.slag[grupp] + (via === undefined ? '' : `, ${ordIOrd(via)}`);

export const antalForslag = (antal: number): string => `${String(antal)} förslag.`;
