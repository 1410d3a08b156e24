import type { Insats } from '../../schema/insats.ts';
import type { Fel, Stig } from '../fel.ts';
import { felI, type Innehall } from '../innehall.ts';
import type { Post } from '../post.ts';

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

/** The ids on the way from `pilar` back to `hem`, if there is one. */
function vagHem(
  hem: string,
  pilar: (id: string) => Pil[],
  id: string,
  besokta = new Set<string>(),
): string[] | undefined {
  if (id === hem) return [id];
  if (besokta.has(id)) return undefined;
  besokta.add(id);
  for (const { till } of pilar(id)) {
    const vag = vagHem(hem, pilar, till, besokta);
    if (vag) return [id, ...vag];
  }
  return undefined;
}

function granskaRelation<T>(poster: Post<T>[], relation: Relation<T>): Fel[] {
  const perId = new Map(poster.map((post) => [post.id, pilarI(post, relation)]));
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
        const vag =
          relation.slinga && !visade.has(post.id) ? vagHem(post.id, (id) => perId.get(id) ?? [], till) : undefined;
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
