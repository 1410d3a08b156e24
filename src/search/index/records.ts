import { readBody } from '../../reading/body.ts';
import type { InsatsView } from '../../model/views.ts';

/**
 * What is searched: one record per spår, so that criteria are never mixed between them. Its texts are
 * told apart by how much they say about the insats, the most telling first.
 */
export interface IndexRecord {
  url: string;
  titel: string;
  ingress: string;
  /** The names, abbreviations and synonyms of target groups and methods. */
  terms: string[];
  /** Words that an editor adds because people search for them. */
  sokord: string[];
  /** Running text, a paragraph, heading, list item or cell of a table at a time. */
  body: string[];
  /** Names of kommuner and of those who run the insats. */
  other: string[];
}

/** The address of a record says which spår of which insats it is. */
export const recordUrl = (id: string, spar: number): string => `/insatser/${id}/#spar-${String(spar + 1)}`;

const wordsOf = (
  terms: readonly { namn: string; synonymer: readonly string[]; forkortning?: string | undefined }[],
): string[] =>
  terms.flatMap(({ namn, forkortning, synonymer }) => [
    namn,
    ...(forkortning === undefined ? [] : [forkortning]),
    ...synonymer,
  ]);

/** The records of one insats, in the order of its spår. */
export function toRecords(insats: InsatsView): IndexRecord[] {
  const body = [
    insats.forDig ?? '',
    ...readBody(insats.body).paragraphs.map(({ text }) => text),
    insats.vagIn.sen ?? '',
  ];
  return insats.spar.map((spar, index) => ({
    url: recordUrl(insats.id, index),
    titel: insats.titel,
    ingress: insats.ingress,
    terms: [...wordsOf(spar.malgrupper), ...wordsOf(insats.metoder)],
    sokord: insats.sokord,
    body: [...body, spar.namn ?? '', ...spar.villkor].filter(Boolean),
    other: [
      ...insats.kommuner.map((kommun) => kommun.namn),
      ...[insats.huvudman, ...insats.parter].flatMap((aktor) => aktor?.namn ?? []),
    ],
  }));
}

/** Every name ends like a sentence, so that a hit can show the one it was found in. */
const toSentence = (text: string): string => (/[.!?]$/.test(text) ? text : `${text}.`);

/** All the words of a record but its title, as running text. */
export const recordText = ({ ingress, terms, sokord, body, other }: IndexRecord): string =>
  [ingress, ...body, ...terms, ...sokord, ...other].map(toSentence).join('\n');
