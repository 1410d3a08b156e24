import type { Insats } from '../../schema/insats.ts';
import type { Fault } from '../../reading/faults.ts';
import { faultAt, type ReadContent, type ReadSamlingar } from '../../reading/content.ts';

/** Id of a kommun → its county, and how many kommuner each county has. */
function mapLan({ kommuner }: ReadSamlingar) {
  const lanOf = new Map(
    kommuner.entries.flatMap(({ data }): [string, string][] => (data ? [[data.id, data.lan]] : [])),
  );
  const counts = new Map<string, number>();
  for (const lan of lanOf.values()) counts.set(lan, (counts.get(lan) ?? 0) + 1);
  return { lanOf, counts };
}

function isWholeLan(chosen: readonly string[], { lanOf, counts }: ReturnType<typeof mapLan>): boolean {
  const lan = new Set(chosen.flatMap((id) => lanOf.get(id) ?? []));
  const [only] = lan;
  return lan.size === 1 && only !== undefined && new Set(chosen).size === counts.get(only);
}

/** The kommuner of the insats's förbund, or nothing when one of them cannot be read: then nobody can tell. */
function kommunerOf({ forbund: chosen }: Insats, { forbund }: ReadSamlingar): Set<string> | undefined {
  const data = chosen.map((id) => forbund.byId.get(id)?.data);
  return data.includes(undefined) ? undefined : new Set(data.flatMap((one) => one?.kommuner ?? []));
}

/** A kommun belongs to one of the insats's förbund, or the kommuner are a whole county. */
export function findForeignKommuner({ samlingar }: ReadContent): Fault[] {
  const { insatser, kommuner } = samlingar;
  // Without every kommun nobody can tell what a whole county is.
  if (kommuner.entries.some(({ data }) => data === undefined)) return [];
  const map = mapLan(samlingar);
  return insatser.entries.flatMap((entry) => {
    const own = entry.data && kommunerOf(entry.data, samlingar);
    if (!entry.data || !own || isWholeLan(entry.data.kommuner, map)) return [];
    return entry.data.kommuner.flatMap((kommun, index) => {
      if (!kommuner.byId.has(kommun) || own.has(kommun)) return [];
      const action = `Ta bort kommunen, lägg till dess förbund under "forbund", eller räkna upp länets alla kommuner.`;
      return [
        faultAt(entry, ['kommuner', index], {
          typ: 'foreign-kommun',
          text: `Kommunen "${kommun}" hör inte till något av insatsens förbund.`,
          action,
        }),
      ];
    });
  });
}
