import type { Insats } from '../schema/insats.ts';
import type { Fault, Flaw, KeyPath, Place } from '../reading/faults.ts';
import type { ReadSamlingar } from '../reading/content.ts';
import type { Entry } from '../reading/entry.ts';
import type { Paragraph, Span } from '../reading/paragraphs.ts';

/** A text that people read, and where it stands. `key` is its key in the front matter, "body" in the body. */
export type Text = {
  key: string;
  kind: Paragraph['kind'];
  text: string;
  links: readonly Span[];
  placeAt: (index: number) => Place;
};

/** An entry as somebody reads it: its texts in the order of the file. */
export type Reading = { entry: Entry; texts: readonly Text[] };

/** An insats that the schema accepts. */
export type InsatsReading = { entry: Entry<Insats>; data: Insats; texts: readonly Text[] };

/** A text that says one thing and the facts another. Only what is certain is a fault; the rest is advice. */
export type Contradiction = { isCertain: boolean; fault: Fault };

type Box = [keyPath: KeyPath, text: string | undefined];

const BOXES = {
  insatser: (data: Insats): Box[] => [
    [['titel'], data.titel],
    [['ingress'], data.ingress],
    [['forDig'], data.forDig],
    ...data.spar.flatMap(({ villkor, inteFor }, sparIndex) => [
      ...villkor.map((text, index): Box => [['spar', sparIndex, 'villkor', index], text]),
      ...inteFor.map((text, index): Box => [['spar', sparIndex, 'inteFor', index], text]),
    ]),
    ...(['stegSjalv', 'stegHandlaggare', 'checklista'] as const).flatMap((list) =>
      data.vagIn[list].map((text, index): Box => [['vagIn', list, index], text]),
    ),
    [['vagIn', 'sen'], data.vagIn.sen],
    [['intag', 'notis'], data.intag?.notis],
    ...data.ersattAv.map(({ text }, index): Box => [['ersattAv', index, 'text'], text]),
    ...data.resultat.map(({ text }, index): Box => [['resultat', index, 'text'], text]),
  ],
  term: ({ kort }: { kort: string }): Box[] => [[['kort'], kort]],
  forbund: ({ kort, vagIn }: { kort: string; vagIn: { text: string }[] }): Box[] => [
    [['kort'], kort],
    ...vagIn.map(({ text }, index): Box => [['vagIn', index, 'text'], text]),
  ],
  sidor: ({ ingress }: { ingress: string }): Box[] => [[['ingress'], ingress]],
};

const keyOf = (keyPath: KeyPath): string => String(keyPath.findLast((part) => typeof part === 'string'));

function textsIn<T>(entry: Entry<T>, boxesOf: (data: T) => Box[]): Text[] {
  const fields = entry.data === undefined ? [] : boxesOf(entry.data);
  return [
    ...fields.flatMap(([keyPath, text]): Text[] =>
      text === undefined
        ? []
        : [{ key: keyOf(keyPath), kind: 'paragraph', text, links: [], placeAt: () => entry.placeAt(keyPath) }],
    ),
    ...entry.paragraphs.map((paragraph): Text => ({ key: 'body', ...paragraph })),
  ];
}

/** The insatser that the schema accepts; of the others nobody can tell what a text is. */
export const readInsatser = ({ insatser }: ReadSamlingar): InsatsReading[] =>
  insatser.entries.flatMap((entry) =>
    entry.data ? [{ entry, data: entry.data, texts: textsIn(entry, BOXES.insatser) }] : [],
  );

/** The other entries with running text. */
export const readOthers = ({ metoder, malgrupper, forbund, sidor }: ReadSamlingar): Reading[] => [
  ...[...metoder.entries, ...malgrupper.entries].map((entry) => ({ entry, texts: textsIn(entry, BOXES.term) })),
  ...forbund.entries.map((entry) => ({ entry, texts: textsIn(entry, BOXES.forbund) })),
  ...sidor.entries.map((entry) => ({ entry, texts: textsIn(entry, BOXES.sidor) })),
];

/** A fault in the words at `index` of a text, or advice about them. */
export const faultInText = (entry: Entry, box: Text, index: number, flaw: Flaw): Fault => ({
  file: entry.file,
  ...box.placeAt(index),
  ...flaw,
});
