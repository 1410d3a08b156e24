import type { z } from 'zod';
import { forbund } from './forbund.ts';
import { insats } from './insats.ts';
import { sida } from './sida.ts';
import { malgrupp, metod } from './term.ts';
import { pageRooms } from './varden.ts';
import { aktor, anvisare, finansiar, kalldokument, kommun, lan, ordlistepost, situation } from './vokabular.ts';

/** What the project knows of a collection of entries. */
export interface Samling<T = unknown> {
  /** From content/: a folder with a file for each entry, or a file that is a list of them. */
  path: string;
  schema: z.ZodType<T>;
  /** The key that people know an entry by; no two entries share it. */
  name: string;
  /** In a list, the key that tells entries apart; in a folder that is the name of the file. */
  id?: string;
  /** One and many of them, as they are called in a sentence. */
  words: { en: string; flera: string };
  /** The address that the pages of its entries lie under. */
  pages?: string;
  /** Shown in Redaktionen, with this explanation. */
  editor?: { description: string };
}

const table = {
  insatser: {
    path: 'insatser',
    schema: insats,
    name: 'titel',
    words: { en: 'insats', flera: 'insatser' },
    pages: pageRooms.insatser,
    editor: {
      description: 'Det stöd som katalogen visar. Rätta, bekräfta eller lägg till. Skriv aldrig om enskilda personer.',
    },
  },
  malgrupper: {
    path: 'malgrupper',
    schema: malgrupp,
    name: 'namn',
    words: { en: 'målgrupp', flera: 'målgrupper' },
    pages: pageRooms.malgrupper,
    editor: { description: 'Orden för vem ett stöd är till. En insats väljer bland dem.' },
  },
  metoder: {
    path: 'metoder',
    schema: metod,
    name: 'namn',
    words: { en: 'metod', flera: 'metoder' },
    pages: pageRooms.metoder,
    editor: { description: 'Arbetssätt som insatserna använder, förklarade för den som inte kan området.' },
  },
  forbund: {
    path: 'forbund',
    schema: forbund,
    name: 'namn',
    words: { en: 'förbund', flera: 'förbund' },
    pages: pageRooms.forbund,
    editor: { description: 'Vilka kommuner ett förbund omfattar och vart man vänder sig när man inte vet.' },
  },
  sidor: {
    path: 'sidor',
    schema: sida,
    name: 'titel',
    words: { en: 'sida', flera: 'sidor' },
    pages: pageRooms.sidor,
    editor: { description: 'Om katalogen, tillgänglighet och integritet.' },
  },
  ordlista: {
    path: 'vokabular/ordlista.yaml',
    schema: ordlistepost,
    name: 'ord',
    id: 'ord',
    words: { en: 'ord', flera: 'ordlista' },
    editor: {
      description:
        'Ord och förkortningar som betyder samma sak. Sökningen använder listan, och sidorna skriver ut förkortningarna.',
    },
  },
  lan: {
    path: 'vokabular/lan.yaml',
    schema: lan,
    name: 'namn',
    id: 'id',
    words: { en: 'län', flera: 'län' },
  },
  kommuner: {
    path: 'vokabular/kommuner.yaml',
    schema: kommun,
    name: 'namn',
    id: 'id',
    words: { en: 'kommun', flera: 'kommuner' },
    pages: pageRooms.kommuner,
  },
  aktorer: {
    path: 'vokabular/aktorer.yaml',
    schema: aktor,
    name: 'namn',
    id: 'id',
    words: { en: 'aktör', flera: 'aktörer' },
  },
  anvisare: {
    path: 'vokabular/anvisare.yaml',
    schema: anvisare,
    name: 'namn',
    id: 'id',
    words: { en: 'anvisare', flera: 'anvisare' },
  },
  finansiarer: {
    path: 'vokabular/finansiarer.yaml',
    schema: finansiar,
    name: 'namn',
    id: 'id',
    words: { en: 'finansiär', flera: 'finansiärer' },
  },
  kallor: {
    path: 'vokabular/kallor.yaml',
    schema: kalldokument,
    name: 'titel',
    id: 'id',
    words: { en: 'källa', flera: 'källor' },
  },
  situationer: {
    path: 'vokabular/situationer.yaml',
    schema: situation,
    name: 'text',
    id: 'id',
    words: { en: 'situation', flera: 'situationer' },
  },
} as const satisfies Record<string, Samling>;

export type Samlingsnamn = keyof typeof table;
type Read = { [N in Samlingsnamn]: z.infer<(typeof table)[N]['schema']> };
/** What an entry of a collection says, read by its schema. */
export type FieldsOf<N extends Samlingsnamn> = Read[N];

/**
 * The one table of collections, in the order they stand in Redaktionen. A new one is an entry there and its schema:
 * Astro, the check, the forms, the terminal, proposals and VS Code read this.
 */
export const samlingar: { readonly [N in Samlingsnamn]: Samling<Read[N]> } = table;

/** The names, in the order of the table. */
export const samlingsnamn = (Object.keys(samlingar) satisfies string[]).filter(
  (name): name is Samlingsnamn => name in samlingar,
);

/** A folder has a file for each entry, anything else is a list in one file. */
export const isFolder = ({ path }: Pick<Samling, 'path'>): boolean => !path.endsWith('.yaml');

/**
 * Makes something of every collection, by its name. TypeScript cannot hold a function against a table whose rows
 * differ, so the caller says what the parts are, and writes `make` with the type of one part.
 */
// eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters -- `Parts` is for the caller to say, see above.
export function everySamling<Parts extends Record<Samlingsnamn, unknown>>(make: (name: Samlingsnamn) => unknown): Parts;
export function everySamling(make: (name: Samlingsnamn) => unknown): unknown {
  return Object.fromEntries(samlingsnamn.map((name) => [name, make(name)]));
}
