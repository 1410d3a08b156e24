import { ID_MONSTER } from '../../schema/fields.ts';
import type { Fel } from '../../reading/faults.ts';
import { felI, type Innehall, type Samling, type Samlingar } from '../../reading/content.ts';
import { liknande } from '../../reading/similar.ts';
import { referenser, type Referens } from '../../reading/schema-walk.ts';

/** Id of a merged term → the term it became. */
const sammanslagna = ({ poster }: Samlingar['metoder' | 'malgrupper']): Map<string, string> =>
  new Map(poster.flatMap(({ id, data }) => (data?.ersatter ?? []).map((gammal): [string, string] => [gammal, id])));

function brist({ id }: Referens, mal: Samling, nyttId: string | undefined): { text: string; gor: string } {
  if (nyttId) return { text: `"${id}" heter nu "${nyttId}".`, gor: `Skriv ${nyttId} i stället.` };
  const menad = liknande(
    id,
    mal.poster.map((post) => post.id),
  );
  const lagg = mal.stalle.endsWith('/') ? `lägg till ${mal.stalle}${id}.mdx` : 'lägg till det där';
  return {
    text: `"${id}" finns inte i ${mal.stalle}.`,
    gor: menad ? `Menade du "${menad}"?` : `Rätta id:t, eller ${lagg}.`,
  };
}

/** Every id points at something that exists. A malformed id is left to the schema. */
export function brutnaReferenser({ samlingar }: Innehall): Fel[] {
  const ersatta = new Map([
    ['metoder', sammanslagna(samlingar.metoder)],
    ['malgrupper', sammanslagna(samlingar.malgrupper)],
  ]);
  return Object.values(samlingar).flatMap(({ schema, poster }) =>
    poster.flatMap((post) =>
      [...referenser(schema, post.ra)].flatMap((referens) => {
        const mal = samlingar[referens.mal];
        const finns = !mal.hel || mal.perId.has(referens.id);
        if (finns || !ID_MONSTER.test(referens.id)) return [];
        const { text, gor } = brist(referens, mal, ersatta.get(referens.mal)?.get(referens.id));
        return [felI(post, referens.stig, text, gor)];
      }),
    ),
  );
}
