import type { Insats } from '../../schema/insats.ts';
import type { Fel } from '../fel.ts';
import { felI, type Innehall, type Samlingar } from '../innehall.ts';

const arHeltLan = (valda: readonly string[], { kommuner }: Samlingar): boolean => {
  const lan = new Set(kommuner.poster.flatMap(({ data }) => (data && valda.includes(data.id) ? [data.lan] : [])));
  const iLanen = kommuner.poster.filter(({ data }) => data && lan.has(data.lan));
  return lan.size === 1 && new Set(valda).size === iLanen.length;
};

/** The kommuner of the insats's förbund, or nothing when one of them cannot be read: then nobody can tell. */
function forbundensKommuner({ forbund: valda }: Insats, { forbund }: Samlingar): Set<string> | undefined {
  const data = valda.map((id) => forbund.poster.find((post) => post.id === id)?.data);
  return data.includes(undefined) ? undefined : new Set(data.flatMap((ett) => ett?.kommuner ?? []));
}

/** A kommun belongs to one of the insats's förbund, or the kommuner are a whole county. */
export function frammandeKommuner({ samlingar }: Innehall): Fel[] {
  const { insatser, kommuner } = samlingar;
  // Without every kommun nobody can tell what a whole county is.
  const oklart = kommuner.poster.some(({ data }) => data === undefined);
  return insatser.poster.flatMap((post) => {
    const egna = post.data && forbundensKommuner(post.data, samlingar);
    if (!post.data || !egna || oklart || arHeltLan(post.data.kommuner, samlingar)) return [];
    return post.data.kommuner.flatMap((kommun, index) => {
      const finns = kommuner.poster.some(({ id }) => id === kommun);
      if (!finns || egna.has(kommun)) return [];
      const gor = `Ta bort kommunen, lägg till dess förbund under "forbund", eller räkna upp länets alla kommuner.`;
      return [felI(post, ['kommuner', index], `Kommunen "${kommun}" hör inte till något av insatsens förbund.`, gor)];
    });
  });
}
