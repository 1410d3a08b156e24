import type { Insats } from '../../schema/insats.ts';
import type { Fel, Plats, Stig } from '../../reading/faults.ts';
import type { Samlingar } from '../../reading/content.ts';
import type { Post } from '../../reading/entry.ts';
import type { Omfang } from '../../reading/paragraphs.ts';

/** A text that people read, and where it stands. `nyckel` is its key in the front matter, "kropp" in the body. */
export type Text = {
  nyckel: string;
  slag: 'stycke' | 'punkt' | 'rubrik';
  text: string;
  lankar: readonly Omfang[];
  vid: (index: number) => Plats;
};

/** An entry as somebody reads it: its texts in the order of the file. */
export type Lasning = { post: Post; texter: readonly Text[] };

/** An insats that the schema accepts. */
export type Insatslasning = { post: Post<Insats>; data: Insats; texter: readonly Text[] };

type Ruta = [stig: Stig, text: string | undefined];

const rutor = {
  insatser: (data: Insats): Ruta[] => [
    [['titel'], data.titel],
    [['ingress'], data.ingress],
    [['forDig'], data.forDig],
    ...data.spar.flatMap(({ villkor, inteFor }, spar) => [
      ...villkor.map((text, index): Ruta => [['spar', spar, 'villkor', index], text]),
      ...inteFor.map((text, index): Ruta => [['spar', spar, 'inteFor', index], text]),
    ]),
    ...(['stegSjalv', 'stegHandlaggare', 'checklista'] as const).flatMap((lista) =>
      data.vagIn[lista].map((text, index): Ruta => [['vagIn', lista, index], text]),
    ),
    [['vagIn', 'sen'], data.vagIn.sen],
    [['intag', 'notis'], data.intag?.notis],
    ...data.ersattAv.map(({ text }, index): Ruta => [['ersattAv', index, 'text'], text]),
    ...data.resultat.map(({ text }, index): Ruta => [['resultat', index, 'text'], text]),
  ],
  term: ({ kort }: { kort: string }): Ruta[] => [[['kort'], kort]],
  forbund: ({ kort, vagIn }: { kort: string; vagIn: { text: string }[] }): Ruta[] => [
    [['kort'], kort],
    ...vagIn.map(({ text }, index): Ruta => [['vagIn', index, 'text'], text]),
  ],
  sidor: ({ ingress }: { ingress: string }): Ruta[] => [[['ingress'], ingress]],
};

const nyckelI = (stig: Stig): string => String(stig.findLast((del) => typeof del === 'string'));

function texterI<T>(post: Post<T>, rutorna: (data: T) => Ruta[]): Text[] {
  const uppgifter = post.data === undefined ? [] : rutorna(post.data);
  return [
    ...uppgifter.flatMap(([stig, text]): Text[] =>
      text === undefined
        ? []
        : [{ nyckel: nyckelI(stig), slag: 'stycke', text, lankar: [], vid: () => post.plats(stig) }],
    ),
    ...post.stycken.map((stycke): Text => ({ nyckel: 'kropp', ...stycke })),
  ];
}

export const insatslasningar = ({ insatser }: Samlingar): Insatslasning[] =>
  insatser.poster.flatMap((post) =>
    post.data ? [{ post, data: post.data, texter: texterI(post, rutor.insatser) }] : [],
  );

/** The other entries with running text. */
export const ovrigaLasningar = ({ metoder, malgrupper, forbund, sidor }: Samlingar): Lasning[] => [
  ...[...metoder.poster, ...malgrupper.poster].map((post) => ({ post, texter: texterI(post, rutor.term) })),
  ...forbund.poster.map((post) => ({ post, texter: texterI(post, rutor.forbund) })),
  ...sidor.poster.map((post) => ({ post, texter: texterI(post, rutor.sidor) })),
];

/** Advice about the words at `index` in a text. */
export const radOm = ({ post }: { post: Post }, ruta: Text, index: number, text: string, gor: string): Fel => ({
  fil: post.fil,
  ...ruta.vid(index),
  text,
  gor,
});
