import type { Fel } from '../../reading/faults.ts';
import { felI, type Innehall } from '../../reading/content.ts';

/** So many insatser can somebody know well enough to vouch for in a day. */
const FLEST_PA_EN_DAG = 10;

/** Many confirmed at once are not confirmed one by one; a wrong date of that kind makes the whole catalogue look fresh. */
export function massbekraftelser({ samlingar: { insatser } }: Innehall): Fel[] {
  const bekraftade = insatser.poster
    .filter(({ data }) => data?.kontroll.belagg === 'verksamheten')
    .toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const tillfallen = Map.groupBy(bekraftade, ({ data }) => JSON.stringify([data?.kontroll.datum, data?.kontroll.av]));
  return [...tillfallen.values()].flatMap((poster) => {
    const [forst] = poster;
    const kontroll = forst?.data?.kontroll;
    if (!forst || !kontroll || poster.length <= FLEST_PA_EN_DAG) return [];
    const visade = poster.slice(0, 3).map(({ id }) => id);
    return [
      felI(
        forst,
        ['kontroll', 'datum'],
        `${String(poster.length)} insatser är bekräftade samma dag (${kontroll.datum}) av samma funktion (${kontroll.av}): ${visade.join(', ')} och ${String(poster.length - visade.length)} till.`,
        `Bekräfta en insats i taget, när verksamheten har läst just den sidan. Samma funktion kan bekräfta högst ${String(FLEST_PA_EN_DAG)} om dagen.`,
      ),
    ];
  });
}
