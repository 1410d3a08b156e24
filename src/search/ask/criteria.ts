import { search, type Corpus, type Hit, type Weigh } from './outcome.ts';
import { EMPTY_QUERY, type Query } from './query.ts';

type SingleKey = 'q' | 'alder' | 'kommun' | 'egen' | 'typ' | 'avslutade';

/** One thing asked for that can be taken away again. */
export type Criterion = { key: SingleKey } | { key: 'malgrupper' | 'metoder'; id: string };

/** What is asked for, one thing at a time, in the order the chips stand. */
export function criteriaOf(query: Query): Criterion[] {
  const asked = (...keys: SingleKey[]): Criterion[] =>
    keys.filter((key) => query[key] !== EMPTY_QUERY[key]).map((key) => ({ key }));
  return [
    ...asked('q', 'alder', 'kommun', 'egen'),
    ...query.malgrupper.map((id) => ({ key: 'malgrupper', id }) as const),
    ...query.metoder.map((id) => ({ key: 'metoder', id }) as const),
    ...asked('typ', 'avslutade'),
  ];
}

/** The same search without one of its criteria. */
export const without = (query: Query, criterion: Criterion): Query => ({
  ...query,
  [criterion.key]:
    'id' in criterion ? query[criterion.key].filter((id) => id !== criterion.id) : EMPTY_QUERY[criterion.key],
});

export interface Relaxation {
  criterion: Criterion;
  hits: Hit[];
}

/** For an empty list: what each criterion costs, those that open most first. Ones that open nothing are left out. */
export function findRelaxations(corpus: Corpus, query: Query, weigh: Weigh): Relaxation[] {
  return criteriaOf(query)
    .filter(({ key }) => key !== 'avslutade')
    .map((criterion) => {
      const relaxed = without(query, criterion);
      return { criterion, hits: search(corpus, relaxed, relaxed.q === '' ? undefined : weigh).hits };
    })
    .filter(({ hits }) => hits.length > 0)
    .sort((a, b) => b.hits.length - a.hits.length);
}
