import type { Fault } from '../../reading/faults.ts';
import { faultAt, type ReadContent } from '../../reading/content.ts';

/** So many insatser can somebody know well enough to vouch for in a day. */
const MAX_A_DAY = 10;

/** Many confirmed at once are not confirmed one by one; a wrong date of that kind makes the whole catalogue look fresh. */
export function findMassConfirmations({ samlingar: { insatser } }: ReadContent): Fault[] {
  const confirmed = insatser.entries
    .filter(({ data }) => data?.kontroll.belagg === 'verksamheten')
    .toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const occasions = Map.groupBy(confirmed, ({ data }) => JSON.stringify([data?.kontroll.datum, data?.kontroll.av]));
  return [...occasions.values()].flatMap((entries) => {
    const [first] = entries;
    const kontroll = first?.data?.kontroll;
    if (!first || !kontroll || entries.length <= MAX_A_DAY) return [];
    const shown = entries.slice(0, 3).map(({ id }) => id);
    return [
      faultAt(first, ['kontroll', 'datum'], {
        typ: 'mass-confirmation',
        others: entries.slice(1).map(({ file }) => file),
        text: `${String(entries.length)} insatser är bekräftade samma dag (${kontroll.datum}) av samma funktion (${kontroll.av}): ${shown.join(', ')} och ${String(entries.length - shown.length)} till.`,
        action: `Bekräfta en insats i taget, när verksamheten har läst just den sidan. Samma funktion kan bekräfta högst ${String(MAX_A_DAY)} om dagen.`,
      }),
    ];
  });
}
