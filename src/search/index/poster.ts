import { toString } from 'mdast-util-to-string';
import { mdxToMdast, type MdastNode } from 'satteri';
import type { Insatsvy } from '../../model/insats.ts';

/** What Pagefind indexes: one record per spår, so that criteria are never mixed between them. */
export interface Indexpost {
  url: string;
  language: 'sv';
  content: string;
  meta: { title: string };
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

/** The running text of an insats without its markup, a paragraph, heading or list item at a time. */
const stycken = (nod: MdastNode): string[] => {
  if (nod.type === 'paragraph' || nod.type === 'heading') return [toString(nod)];
  return 'children' in nod ? nod.children.flatMap(stycken) : [];
};

/** Every name ends like a sentence, so that a hit can show the one it was found in. */
const somMening = (text: string): string => (/[.!?]$/.test(text) ? text : `${text}.`);

/** The records of one insats, in the order of its spår. */
export function indexposter(insats: Insatsvy): Indexpost[] {
  const lopande = [insats.ingress, insats.forDig ?? '', ...stycken(mdxToMdast(insats.body)), insats.vagIn.sen ?? ''];
  const namn = [
    ...insats.kommuner.map((kommun) => kommun.namn),
    ...ord(insats.metoder),
    ...[insats.huvudman, ...insats.parter].flatMap((aktor) => aktor?.namn ?? []),
    ...insats.sokord,
  ];
  return insats.spar.map((spar, index) => ({
    url: postadress(insats.id, index),
    language: 'sv',
    content: [...lopande, spar.namn ?? '', ...spar.villkor, ...ord(spar.malgrupper), ...namn]
      .filter(Boolean)
      .map(somMening)
      .join('\n'),
    meta: { title: insats.titel },
  }));
}
