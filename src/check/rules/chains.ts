import type { Insats } from '../../schema/insats.ts';
import type { Fel, Stig } from '../../reading/faults.ts';
import { felI, type Innehall } from '../../reading/content.ts';
import type { Post } from '../../reading/entry.ts';

type Pil = { till: string; stig: Stig };
type Relation<T> = { nyckel: string; pilar: (data: T) => Pil[]; slinga: boolean };

const pil = (till: string | undefined, ...stig: Stig): Pil[] => (till === undefined ? [] : [{ till, stig }]);

const iInsats: Relation<Insats>[] = [
  {
    nyckel: 'seIstallet',
    slinga: false,
    pilar: (data) => data.seIstallet.flatMap((post, index) => pil(post.insats, 'seIstallet', index, 'insats')),
  },
  {
    nyckel: 'ersattAv',
    slinga: true,
    pilar: (data) => data.ersattAv.flatMap((post, index) => pil(post.insats, 'ersattAv', index, 'insats')),
  },
  { nyckel: 'delAv', slinga: true, pilar: (data) => pil(data.delAv, 'delAv') },
];
const iTerm: Relation<{ bredare?: string | undefined }>[] = [
  { nyckel: 'bredare', slinga: true, pilar: (data) => pil(data.bredare, 'bredare') },
];

const pilarI = <T>({ data }: Post<T>, relation: Relation<T>): Pil[] => (data === undefined ? [] : relation.pilar(data));

type Pilar = ReadonlyMap<string, Pil[]>;

/**
 * The entries from which one never comes to an end. The others are taken away from behind: first those
 * without arrows, then those whose arrows lead only to such, so that a long chain is walked once.
 */
function utanSlut(perId: Pilar): Set<string> {
  const kvar = new Map<string, number>();
  const bakat = new Map<string, string[]>();
  for (const [id, pilar] of perId) {
    const andra = pilar.filter(({ till }) => till !== id && perId.has(till));
    kvar.set(id, andra.length);
    for (const { till } of andra) {
      const redan = bakat.get(till);
      if (redan) redan.push(id);
      else bakat.set(till, [id]);
    }
  }
  const slut = [...kvar].flatMap(([id, antal]) => (antal === 0 ? [id] : []));
  // The list grows while it is walked.
  for (const id of slut) {
    kvar.delete(id);
    for (const fore of bakat.get(id) ?? []) {
      const antal = (kvar.get(fore) ?? 0) - 1;
      kvar.set(fore, antal);
      if (antal === 0) slut.push(fore);
    }
  }
  return new Set(kvar.keys());
}

/** The ids on the shortest way from `forst` back to `hem`, if there is one. */
function vagHem(hem: string, perId: Pilar, forst: string): string[] | undefined {
  const fore = new Map<string, string | undefined>([[forst, undefined]]);
  for (const id of fore.keys()) {
    if (id === hem) {
      const vag: string[] = [];
      for (let steg: string | undefined = id; steg !== undefined; steg = fore.get(steg)) vag.unshift(steg);
      return vag;
    }
    for (const { till } of perId.get(id) ?? []) if (!fore.has(till)) fore.set(till, id);
  }
  return undefined;
}

function granskaRelation<T>(poster: Post<T>[], relation: Relation<T>): Fel[] {
  const perId = new Map(poster.map((post) => [post.id, pilarI(post, relation)]));
  const utan = relation.slinga ? utanSlut(perId) : new Set<string>();
  const visade = new Set<string>();
  return poster
    .toSorted((a, b) => (a.id < b.id ? -1 : 1))
    .flatMap((post) =>
      pilarI(post, relation).flatMap(({ till, stig }) => {
        if (till === post.id)
          return [
            felI(
              post,
              stig,
              `"${relation.nyckel}" pekar på den egna filen.`,
              'Peka på en annan, eller ta bort posten.',
            ),
          ];
        const vag = utan.has(post.id) && !visade.has(post.id) ? vagHem(post.id, perId, till) : undefined;
        if (!vag) return [];
        // A loop is told once, in its first file by name, not once in each of its files.
        for (const id of vag) visade.add(id);
        return [
          felI(
            post,
            stig,
            `"${relation.nyckel}" går runt: ${[post.id, ...vag].join(' → ')}.`,
            'Ta bort "' + relation.nyckel + '" i den av filerna där det inte stämmer.',
          ),
        ];
      }),
    );
}

/** Nothing points at itself, and following `ersattAv`, `delAv` or `bredare` always comes to an end. */
export const slingor = ({ samlingar: { insatser, metoder, malgrupper } }: Innehall): Fel[] => [
  ...iInsats.flatMap((relation) => granskaRelation(insatser.poster, relation)),
  ...iTerm.flatMap((relation) => [
    ...granskaRelation(metoder.poster, relation),
    ...granskaRelation(malgrupper.poster, relation),
  ]),
];
