import type { Katalog } from '../../../src/model/views.ts';
import { concerns, matchPerson } from '../../../src/model/match.ts';
import { toRecords, type IndexRecord } from '../../../src/search/index/records.ts';
import type { Search } from '../../relevans/site.ts';

/** An engine that knows words only: gives addresses of records, the best first. */
export type WordSearch = (words: string) => Promise<string[]>;

export interface Records {
  all: readonly IndexRecord[];
  /** Lets an engine of words answer whole questions: facts are matched for it as our site matches them. */
  answering: (search: WordSearch) => Search;
}

/** The records that our site indexes, one per spår, for other engines to index. */
export function records({ insatser }: Katalog): Records {
  const bySpar = insatser.flatMap((insats) => toRecords(insats).map((post, spar) => ({ insats, post, spar })));
  const byUrl = new Map(bySpar.map((record) => [record.post.url, record]));
  const answering =
    (search: WordSearch): Search =>
    async ({ fraga, filter: { alder, kommun, malgrupp, metod, egen } }) => {
      const person = { alder, kommun, malgrupper: malgrupp, metoder: metod, egen };
      const urls = fraga === '' ? [...byUrl.keys()] : await search(fraga);
      const found = Map.groupBy(
        urls.flatMap((url) => byUrl.get(url) ?? []),
        ({ insats }) => insats,
      );
      return [...found]
        .filter(([{ matchFacts: matchfakta }, hits]) => {
          const hitIn = (spar: number): boolean => hits.some((hit) => hit.spar === spar);
          return concerns(person, matchfakta) && matchPerson(person, matchfakta, hitIn).outcome === 'passar';
        })
        .map(([{ id }]) => id);
    };
  return { all: bySpar.map(({ post }) => post), answering };
}
