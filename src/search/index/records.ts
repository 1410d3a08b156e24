import { readBody } from '../../reading/body.ts';
import type { Insatsvy } from '../../model/views.ts';

/**
 * What is searched: one record per spår, so that criteria are never mixed between them. Its texts are
 * told apart by how much they say about the insats, the most telling first.
 */
export interface Indexpost {
  url: string;
  titel: string;
  ingress: string;
  /** The names, abbreviations and synonyms of target groups and methods. */
  termer: string[];
  /** Words that an editor adds because people search for them. */
  sokord: string[];
  /** Running text, a paragraph, heading, list item or cell of a table at a time. */
  brodtext: string[];
  /** Names of kommuner and of those who run the insats. */
  ovrigt: string[];
}

/** The address of a record says which spår of which insats it is. */
export const postadress = (id: string, spar: number): string => `/insatser/${id}/#spar-${String(spar + 1)}`;

const ord = (
  termer: readonly { namn: string; synonymer: readonly string[]; forkortning?: string | undefined }[],
): string[] =>
  termer.flatMap(({ namn, forkortning, synonymer }) => [
    namn,
    ...(forkortning === undefined ? [] : [forkortning]),
    ...synonymer,
  ]);

/** The records of one insats, in the order of its spår. */
export function indexposter(insats: Insatsvy): Indexpost[] {
  const brodtext = [
    insats.forDig ?? '',
    ...readBody(insats.body).paragraphs.map(({ text }) => text),
    insats.vagIn.sen ?? '',
  ];
  return insats.spar.map((spar, index) => ({
    url: postadress(insats.id, index),
    titel: insats.titel,
    ingress: insats.ingress,
    termer: [...ord(spar.malgrupper), ...ord(insats.metoder)],
    sokord: insats.sokord,
    brodtext: [...brodtext, spar.namn ?? '', ...spar.villkor].filter(Boolean),
    ovrigt: [
      ...insats.kommuner.map((kommun) => kommun.namn),
      ...[insats.huvudman, ...insats.parter].flatMap((aktor) => aktor?.namn ?? []),
    ],
  }));
}

/** Every name ends like a sentence, so that a hit can show the one it was found in. */
const somMening = (text: string): string => (/[.!?]$/.test(text) ? text : `${text}.`);

/** All the words of a record but its title, as running text. */
export const posttext = ({ ingress, termer, sokord, brodtext, ovrigt }: Indexpost): string =>
  [ingress, ...brodtext, ...termer, ...sokord, ...ovrigt].map(somMening).join('\n');
