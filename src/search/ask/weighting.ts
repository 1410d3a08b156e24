/** What one part of a question found: record → how well, as the index scores it. */
export type Scores<Item> = ReadonlyMap<Item, number>;

export interface Weighed<Item> {
  /** Record → how well the whole question fits it, higher is better. */
  scores: Map<Item, number>;
  /** Places in the question whose parts some of the records shown do not have. */
  lacking: number[];
}

/** With so many records that have every part, those that lack one are left out. */
const ENOUGH = 8;
/** Else a record must have this share of what the best one has. */
const MIN_SHARE = 0.5;
/** A part whose best hit scores below this stands only in running text, and says less about what is meant. */
const TOPIC_LIMIT = 1.8;
const OFF_TOPIC = 0.4;
/** A mended word is a guess. */
const CORRECTED = 0.4;

/** How rare a word is: the inverse document frequency of BM25, with which the index has scored already. */
const rarity = (count: number, all: number): number => Math.log(1 + (all - count + 0.5) / (count + 0.5));

/**
 * Weighs what the parts of a question found. Records that have all of them come alone when they are enough;
 * otherwise those that have the most telling ones do.
 * @param parts what each part found, and whether it is a mended word
 * @param recordCount number of records in the index
 * @param isCandidate records that can be shown; only they decide what is enough
 */
export function weighTogether<Item>(
  parts: readonly { scores: Scores<Item>; isCorrected: boolean }[],
  recordCount: number,
  isCandidate: (record: Item) => boolean,
): Weighed<Item> {
  const found = parts.map(({ scores, isCorrected }, place) => {
    const idf = rarity(scores.size, recordCount);
    const best = Math.max(0, ...scores.values());
    const weight = (isCorrected ? CORRECTED : 1) * (best / idf < TOPIC_LIMIT ? OFF_TOPIC : 1);
    return { place, scores, weight, telling: weight * Math.sqrt(idf) };
  });
  const answered = found.filter(({ scores }) => scores.size > 0);
  const coverage = new Map<Item, { count: number; telling: number; score: number }>();
  for (const { scores, weight, telling } of answered)
    for (const [record, score] of scores) {
      const before = coverage.get(record) ?? { count: 0, telling: 0, score: 0 };
      coverage.set(record, {
        count: before.count + 1,
        telling: before.telling + telling,
        score: before.score + telling + weight * score,
      });
    }
  const candidates = [...coverage].filter(([record]) => isCandidate(record));
  const areEnough = candidates.filter(([, { count }]) => count === answered.length).length >= ENOUGH;
  const limit = areEnough ? 0 : MIN_SHARE * Math.max(0, ...candidates.map(([, { telling }]) => telling));
  const isKept = ({ count, telling }: { count: number; telling: number }): boolean =>
    areEnough ? count === answered.length : telling >= limit - 1e-9;
  const scores = new Map([...coverage].filter(([, c]) => isKept(c)).map(([record, c]) => [record, c.score]));
  const shown = [...scores.keys()].filter(isCandidate);
  const lacking = found.filter((part) => !shown.every((record) => part.scores.has(record))).map(({ place }) => place);
  return { scores, lacking };
}
