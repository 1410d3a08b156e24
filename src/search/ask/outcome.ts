import {
  concerns,
  unobstructedMalgrupper,
  matchPerson,
  isUnobstructed,
  type MatchFacts,
  type Match,
  type SparFacts,
} from '../../model/match.ts';
import type { Weighed } from './weighting.ts';
import type { RegistryEntry } from './registry.ts';
import type { Query } from './query.ts';

/** What the words found: number of a spår's record → how well, higher is better. Nothing when no words are asked. */
type TextScores = ReadonlyMap<number, number> | undefined;

/** Weighs the words, given which records can be shown at all. */
export type Weigh = ((isCandidate: (record: number) => boolean) => Weighed<number>) | undefined;

/** What a search is made in. */
export interface Corpus {
  insatser: readonly RegistryEntry[];
  /** By the number of the insats; needed when the search asks for anything that words and columns do not say. */
  facts: readonly MatchFacts[] | undefined;
}

export interface Hit {
  insats: RegistryEntry;
  match: Match;
}

export interface Outcome {
  hits: Hit[];
  nearMisses: Hit[];
  /** Ended insatser that would be hits if they were asked for. */
  hidden: number;
  /** How well the words fit, and which of them some hits lack. */
  words: Weighed<number> | undefined;
}

/** Whether the search asks for anything that needs the facts. */
export const needsFacts = ({ alder, kommun, malgrupper, metoder, egen }: Query): boolean =>
  alder !== undefined || kommun !== undefined || malgrupper.length > 0 || metoder.length > 0 || egen;

function factsOf({ facts }: Corpus, { number }: RegistryEntry): MatchFacts {
  const found = facts?.[number];
  if (!found) throw new Error('En sökning efter fakta gjordes innan de var hämtade.');
  return found;
}

const hasWords = (text: TextScores, record: number | undefined): boolean =>
  !text || (record !== undefined && text.has(record));

/** Whether the type and what is said of the person leave an insats. */
const isPossible = (query: Query, insats: RegistryEntry): boolean =>
  (query.typ === undefined || insats.typ === query.typ) && concerns(query, insats);

/** The insatser that the words, the type and what is said of the person leave. */
const findPossible = ({ insatser }: Corpus, query: Query, text: TextScores): RegistryEntry[] =>
  insatser.filter((insats) => insats.records.some((record) => hasWords(text, record)) && isPossible(query, insats));

/** The records that nothing but the words can keep from being a hit. */
function findCandidates(corpus: Corpus, query: Query): ReadonlySet<number> {
  const shown = corpus.insatser.filter(
    (insats) => (insats.lage !== 'avslutad' || query.avslutade) && isPossible(query, insats),
  );
  if (!needsFacts(query)) return new Set(shown.flatMap(({ records }) => records));
  return new Set(
    shown.flatMap((insats) => {
      const facts = factsOf(corpus, insats);
      return insats.records.filter((_, place) => {
        const spar = facts.spar[place];
        return spar !== undefined && isUnobstructed(query, facts, spar);
      });
    }),
  );
}

/** Weighs the words of a search for those whom it leaves; nothing when it has none. */
function weighWords(corpus: Corpus, query: Query, weigh: Weigh): Weighed<number> | undefined {
  if (!weigh) return undefined;
  const candidates = findCandidates(corpus, query);
  return weigh((record) => candidates.has(record));
}

/** What facts are worth as they age: enough to part hits that the words fit about as well. */
const WORTH_BY_AGE = { aktuell: 1, aldre: 0.95, obekraftad: 0.9 };

/** Fits before unknown; then what the words found best, the fresher before the older; then the house's order. */
function byRank(text: TextScores) {
  const score = ({ insats, match }: Hit): number =>
    (text?.get(insats.records[match.spar] ?? -1) ?? 0) * WORTH_BY_AGE[insats.farskhet];
  return (a: Hit, b: Hit): number =>
    Math.min(a.match.unknowns, 1) - Math.min(b.match.unknowns, 1) ||
    score(b) - score(a) ||
    a.insats.number - b.insats.number;
}

const NOTHING_ASKED = { outcome: 'passar', reasons: [], obstacles: [], unknowns: 0 } as const;

/** Hits and near misses, each in rank order. */
export function search(corpus: Corpus, query: Query, weigh: Weigh): Outcome {
  const asksFacts = needsFacts(query);
  const words = weighWords(corpus, query, weigh);
  const text = words?.scores;
  const hits: Hit[] = [];
  const nearMisses: Hit[] = [];
  let hidden = 0;
  for (const insats of findPossible(corpus, query, text)) {
    const match: Match = asksFacts
      ? matchPerson(query, factsOf(corpus, insats), (spar) => hasWords(text, insats.records[spar]))
      : { ...NOTHING_ASKED, spar: insats.records.findIndex((record) => hasWords(text, record)) };
    if (insats.lage === 'avslutad' && !query.avslutade) {
      if (match.outcome === 'passar') hidden += 1;
    } else if (match.outcome === 'passar') hits.push({ insats, match });
    else if (match.outcome === 'nara') nearMisses.push({ insats, match });
  }
  return { hits: hits.sort(byRank(text)), nearMisses: nearMisses.sort(byRank(text)), hidden, words };
}

/** What may be chosen in a filter without being an obstacle in any of the spår. */
function findFreeChoices(
  key: 'malgrupper' | 'metoder',
  facts: MatchFacts,
  spar: readonly SparFacts[],
): Set<string> | 'alla' {
  if (key === 'metoder') return new Set(spar.length > 0 ? facts.metoder : []);
  const groups = spar.map(unobstructedMalgrupper);
  return groups.includes('alla') ? 'alla' : new Set(groups.flat());
}

/**
 * How many hits each value of a filter would give, were it the only one chosen there. Found in one walk through
 * the insatser, not in a search for each value. When words are let go, choosing a value may show more than this.
 */
export function countPerValue(
  corpus: Corpus,
  query: Query,
  weigh: Weigh,
  key: 'malgrupper' | 'metoder',
): (id: string) => number {
  const others = { ...query, [key]: [] };
  const text = weighWords(corpus, others, weigh)?.scores;
  const byId = new Map<string, number>();
  let open = 0;
  for (const insats of findPossible(corpus, others, text)) {
    if (insats.lage === 'avslutad' && !query.avslutade) continue;
    const facts = factsOf(corpus, insats);
    const spar = facts.spar.filter((one, i) => hasWords(text, insats.records[i]) && isUnobstructed(others, facts, one));
    const ids = findFreeChoices(key, facts, spar);
    if (ids === 'alla') open += 1;
    else for (const id of ids) byId.set(id, (byId.get(id) ?? 0) + 1);
  }
  return (id) => open + (byId.get(id) ?? 0);
}
