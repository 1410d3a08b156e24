/** What one part of a question found: record → how well, as the index scores it. */
export type Poang<Post> = ReadonlyMap<Post, number>;

export interface Vagt<Post> {
  /** Record → how well the whole question fits it, higher is better. */
  poang: Map<Post, number>;
  /** Places in the question whose parts some of the records shown do not have. */
  utan: number[];
}

/** With so many records that have every part, those that lack one are left out. */
const NOG = 8;
/** Else a record must have this share of what the best one has. */
const MINSTA_ANDEL = 0.5;
/** A part whose best hit scores below this stands only in running text, and says less about what is meant. */
const AMNESGRANS = 1.8;
const UTANFOR_AMNET = 0.4;
/** A mended word is a guess. */
const RATTAT = 0.4;

/** How rare a word is: the inverse document frequency of BM25, with which the index has scored already. */
const ovanlighet = (antal: number, alla: number): number => Math.log(1 + (alla - antal + 0.5) / (antal + 0.5));

/**
 * Weighs what the parts of a question found. Records that have all of them come alone when they are enough;
 * otherwise those that have the most telling ones do.
 * @param delar what each part found, and whether it is a mended word
 * @param antalPoster number of records in the index
 * @param kandidater records that can be shown; only they decide what is enough
 */
export function vagIhop<Post>(
  delar: readonly { poang: Poang<Post>; rattat: boolean }[],
  antalPoster: number,
  kandidater: (post: Post) => boolean,
): Vagt<Post> {
  const funna = delar.map(({ poang, rattat }, plats) => {
    const idf = ovanlighet(poang.size, antalPoster);
    const basta = Math.max(0, ...poang.values());
    const tyngd = (rattat ? RATTAT : 1) * (basta / idf < AMNESGRANS ? UTANFOR_AMNET : 1);
    return { plats, poang, tyngd, sager: tyngd * Math.sqrt(idf) };
  });
  const med = funna.filter(({ poang }) => poang.size > 0);
  const tackning = new Map<Post, { antal: number; sager: number; poang: number }>();
  for (const { poang, tyngd, sager } of med)
    for (const [post, varde] of poang) {
      const forut = tackning.get(post) ?? { antal: 0, sager: 0, poang: 0 };
      tackning.set(post, {
        antal: forut.antal + 1,
        sager: forut.sager + sager,
        poang: forut.poang + sager + tyngd * varde,
      });
    }
  const mojliga = [...tackning].filter(([post]) => kandidater(post));
  const nog = mojliga.filter(([, { antal }]) => antal === med.length).length >= NOG;
  const grans = nog ? 0 : MINSTA_ANDEL * Math.max(0, ...mojliga.map(([, { sager }]) => sager));
  const duger = ({ antal, sager }: { antal: number; sager: number }): boolean =>
    nog ? antal === med.length : sager >= grans - 1e-9;
  const poang = new Map([...tackning].filter(([, t]) => duger(t)).map(([post, t]) => [post, t.poang]));
  const visade = [...poang.keys()].filter(kandidater);
  const utan = funna.filter((del) => !visade.every((post) => del.poang.has(post))).map(({ plats }) => plats);
  return { poang, utan };
}
