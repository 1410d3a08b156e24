import { DONT_KNOW } from '../../i18n/guide.ts';
import type { Fetcher } from '../../search/ask/fetcher.ts';
import { needsFacts, search } from '../../search/ask/outcome.ts';
import { EMPTY_QUERY, type Query } from '../../search/ask/query.ts';
import type { Answers } from './answers.ts';

/** The target groups that answer to a situation. */
export type MalgrupperOf = (lage: string) => readonly string[];

/** The search that the answers ask for. Whoever has no contact looks for what one can apply for oneself. */
export function toQuery({ vem, alder, kommun, lage, kontakt }: Answers, malgrupperOf: MalgrupperOf): Query {
  return {
    ...EMPTY_QUERY,
    alder: alder === DONT_KNOW ? undefined : alder,
    kommun: kommun === DONT_KNOW ? undefined : kommun,
    malgrupper: [...new Set(lage.flatMap(malgrupperOf))],
    egen: kontakt === 'nej' && vem !== 'arbete',
  };
}

export interface Counts {
  hits: number;
  /** How many there would be if one did not have to be able to apply oneself, where that leaves none. */
  withoutEgen: number | undefined;
}

/** How many hits the search page will show. Throws when the catalogue cannot be fetched. */
export async function countHits(fetcher: Fetcher, query: Query): Promise<Counts> {
  const { insatser } = await fetcher.registry();
  const facts = needsFacts(query) ? await fetcher.facts() : undefined;
  const count = (asked: Query): number => search({ insatser, facts }, asked, undefined).hits.length;
  const hits = count(query);
  return { hits, withoutEgen: query.egen && hits === 0 ? count({ ...query, egen: false }) : undefined };
}
