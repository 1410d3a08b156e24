import type { Insats } from '../../schema/insats.ts';
import type { Fel } from '../../reading/faults.ts';
import { felI, type Innehall, type Samlingar } from '../../reading/content.ts';

/** Id of a kommun → its county, and how many kommuner each county has. */
function kartan({ kommuner }: Samlingar) {
  const lanet = new Map(kommuner.poster.flatMap(({ data }): [string, string][] => (data ? [[data.id, data.lan]] : [])));
  const antal = new Map<string, number>();
  for (const lan of lanet.values()) antal.set(lan, (antal.get(lan) ?? 0) + 1);
  return { lanet, antal };
}

function arHeltLan(valda: readonly string[], { lanet, antal }: ReturnType<typeof kartan>): boolean {
  const lan = new Set(valda.flatMap((id) => lanet.get(id) ?? []));
  const [detEnda] = lan;
  return lan.size === 1 && detEnda !== undefined && new Set(valda).size === antal.get(detEnda);
}

/** The kommuner of the insats's förbund, or nothing when one of them cannot be read: then nobody can tell. */
function forbundensKommuner({ forbund: valda }: Insats, { forbund }: Samlingar): Set<string> | undefined {
  const data = valda.map((id) => forbund.perId.get(id)?.data);
  return data.includes(undefined) ? undefined : new Set(data.flatMap((ett) => ett?.kommuner ?? []));
}

/** A kommun belongs to one of the insats's förbund, or the kommuner are a whole county. */
export function frammandeKommuner({ samlingar }: Innehall): Fel[] {
  const { insatser, kommuner } = samlingar;
  // Without every kommun nobody can tell what a whole county is.
  if (kommuner.poster.some(({ data }) => data === undefined)) return [];
  const karta = kartan(samlingar);
  return insatser.poster.flatMap((post) => {
    const egna = post.data && forbundensKommuner(post.data, samlingar);
    if (!post.data || !egna || arHeltLan(post.data.kommuner, karta)) return [];
    return post.data.kommuner.flatMap((kommun, index) => {
      if (!kommuner.perId.has(kommun) || egna.has(kommun)) return [];
      const gor = `Ta bort kommunen, lägg till dess förbund under "forbund", eller räkna upp länets alla kommuner.`;
      return [felI(post, ['kommuner', index], `Kommunen "${kommun}" hör inte till något av insatsens förbund.`, gor)];
    });
  });
}
